import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from runtime.stack.ports import FREE, LOOPBACK, chosen
from runtime.working import working
from tests.end_to_end.place import Finished, Place, a_place, changed_env, starter
from tests.end_to_end.worker import Failover, fail_over


@pytest_asyncio.fixture(scope="session", autouse=True)
async def failover(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator["asyncio.Task[Failover] | None"]:
    """The killed worker's story. It mostly waits (for a heartbeat timeout), so it is begun before the first test."""
    if "test_worker.py" not in {item.path.name for item in request.session.items}:
        yield None
        return
    story = asyncio.create_task(fail_over(tmp_path_factory.mktemp("failover")))
    yield story
    story.cancel()


@pytest_asyncio.fixture(scope="session")
async def place(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    """One house at work for all tests of this folder; every test passes leads of its own."""
    async with a_place(tmp_path_factory.mktemp("place")) as opened, working(opened.house, opened.temporal):
        yield opened


@pytest_asyncio.fixture(scope="module")
async def without_temporal(
    place: Place, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator["asyncio.Task[Finished]"]:
    """`starter.py pass` where no Temporal server answers; it looks for one for ten seconds."""
    folder = tmp_path_factory.mktemp("without")
    env = changed_env(place, folder, TEMPORAL_ADDRESS=f"{LOOPBACK}:{chosen(FREE).temporal}")
    program = asyncio.create_task(starter(place, "pass", "examples/lead.yaml", env=env))
    yield program
    program.cancel()
