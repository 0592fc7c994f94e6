from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.stories.environment import TimeMachine, time_skipping
from tests.stories.floor import Floor, open_floor


@pytest_asyncio.fixture(scope="session")
async def time_machine() -> AsyncIterator[TimeMachine]:
    """One server for all stories; every story uses workflow ids and a task queue of its own."""
    async with time_skipping() as machine:
        yield machine


@pytest_asyncio.fixture
async def floor(time_machine: TimeMachine) -> AsyncIterator[Floor]:
    """A sales floor with one worker."""
    async with open_floor(time_machine) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    """Refusals are part of the stories; their tracebacks are not part of the output."""
    caplog.set_level("ERROR", logger="temporalio")
