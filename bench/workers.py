"""Workers to compare the product's with, as programs of their own: `python -m bench.workers HOST:PORT bare|story`."""

import asyncio
import signal
import sys
from typing import Any

from temporalio.worker import Worker

from bench.bare import BareHandoff, do_nothing
from bench.bare_decisions import BareDecisions
from bench.story import FixedClocks, story_deeds
from runtime import client
from workflows.handoff import LeadHandoff


async def _work(target_host: str, kind: str) -> None:
    """Works on the task queue that is named like the kind until it is told to stop."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    run: dict[str, dict[str, Any]] = {
        "bare": {"workflows": [BareHandoff, BareDecisions], "activities": [do_nothing]},
        "story": {"workflows": [LeadHandoff], "activities": story_deeds(FixedClocks())},
    }
    async with client.connect(target_host) as temporal, Worker(temporal, task_queue=kind, **run[kind]):
        await stop.wait()


if __name__ == "__main__":
    asyncio.run(_work(*sys.argv[1:]))
