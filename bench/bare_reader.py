"""The floor of reading mail: IMAP IDLE on the product's own connection, and for each push one Update; no mail is read.

`python -m bench.bare_reader HOST:PORT IMAP_PORT` runs it, with a worker for the workflow that takes the Updates. The
first Update says that it is about to watch.
"""

import asyncio
import signal
import sys

from temporalio import workflow
from temporalio.worker import Worker

with workflow.unsafe.imports_passed_through():
    from bench.stand import BARE_MAILBOX
    from mail.inbound.link import Link, quoted
    from runtime import client
    from runtime.stack.ports import LOOPBACK
    from runtime.trial.settings import PASSWORD

BARE_REPLY = "bare-reply"
"""Workflow id and task queue."""


@workflow.defn(name="BareReply")
class BareReply:
    """Counts Updates, for ever."""

    def __init__(self) -> None:
        self._count = 0

    @workflow.run
    async def run(self) -> None:
        """Waits."""
        await workflow.wait_condition(lambda: False)

    @workflow.update
    def count(self) -> int:
        """How many Updates came."""
        self._count += 1
        return self._count


async def _read(target_host: str, imap_port: str) -> None:
    reading = asyncio.current_task()
    assert reading is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, reading.cancel)
    async with (
        client.connect(target_host) as temporal,
        Worker(temporal, task_queue=BARE_REPLY, workflows=[BareReply]),
    ):
        handle = temporal.get_workflow_handle(BARE_REPLY)
        link = await Link.connect(LOOPBACK, int(imap_port), None, 30)
        await link.say("LOGIN", link.protocol.login(quoted(BARE_MAILBOX), PASSWORD))
        await link.race(link.protocol.capability(), "CAPABILITY")
        await link.say("SELECT", link.protocol.select("INBOX"))
        await handle.execute_update(BareReply.count)
        while True:
            link.protocol.news.clear()
            await link.idle(600)
            if link.protocol.news.is_set():
                await handle.execute_update(BareReply.count)


if __name__ == "__main__":
    try:
        asyncio.run(_read(*sys.argv[1:]))
    except asyncio.CancelledError:
        sys.exit(0)
