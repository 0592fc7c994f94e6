"""A heartbeat beside a deed, so that a killed worker is noticed within the heartbeat timeout."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from temporalio import activity


class Pulse:
    """What the heartbeat tells operations; each beat repeats the last word, since a beat without one would wipe it."""

    def __init__(self) -> None:
        self._details: tuple[Any, ...] = ()

    def tell(self, details: Any) -> None:
        """Beats now, with these details on the pending activity."""
        self._details = (details,)
        self.beat()

    def beat(self) -> None:
        """Beats with the last details."""
        activity.heartbeat(*self._details)


@asynccontextmanager
async def beating(every: float = 5.0) -> AsyncIterator[Pulse]:
    """Beats every few seconds while the block runs, first after that time: a short deed costs the server no beat."""
    pulse = Pulse()

    async def beat() -> None:
        while True:
            await asyncio.sleep(every)
            pulse.beat()

    task = asyncio.create_task(beat())
    try:
        yield pulse
    finally:
        task.cancel()
