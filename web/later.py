"""What is done after an answer went out, so that the answer tells nothing of it, not even by how long it took."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Later:
    """Runs what it is given beside the answers. A process that stops meanwhile does not finish it."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def do(self, deed: Coroutine[Any, Any, None]) -> None:
        """Begins it. It reports its own faults."""
        task = asyncio.create_task(deed)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def all_done(self) -> None:
        """Returns when all that was begun has ended."""
        await asyncio.gather(*self._running)
