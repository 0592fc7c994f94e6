"""A heartbeat beside a deed, so that a killed worker is noticed within the heartbeat timeout."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from temporalio import activity


@asynccontextmanager
async def beating(every: float = 5.0) -> AsyncIterator[None]:
    """Beats every few seconds while the block runs, first after that time: a short deed costs the server no beat."""

    async def beat() -> None:
        while True:
            await asyncio.sleep(every)
            activity.heartbeat()

    task = asyncio.create_task(beat())
    try:
        yield
    finally:
        task.cancel()
