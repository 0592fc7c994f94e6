"""Starts a stack and waits to be killed: a parent for the test that nothing outlives it."""

import asyncio
import signal
import sys
from pathlib import Path

from runtime.stack.accounts import MailAccount
from runtime.stack.ports import FREE
from runtime.stack.stack import EmbeddedStack


async def main(data: Path) -> None:
    async with EmbeddedStack(data, [MailAccount("handoff@example.com", "desk")], ports=FREE) as address:
        print(address.temporal_pid, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    # A program that a shell put into the background ignores Ctrl-C and hands that on to its children.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    asyncio.run(main(Path(sys.argv[1])))
