from collections.abc import AsyncIterator

import pytest_asyncio

from tests.stories.environment import TimeMachine, time_skipping


@pytest_asyncio.fixture(scope="session")
async def time_machine() -> AsyncIterator[TimeMachine]:
    """One server for all stories; every story uses workflow ids and a task queue of its own."""
    async with time_skipping() as machine:
        yield machine
