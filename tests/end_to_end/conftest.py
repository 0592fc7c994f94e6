import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from runtime.stack.ports import FREE, LOOPBACK, chosen
from runtime.working import working
from tests.end_to_end.place import Finished, Place, a_place, changed_env, starter


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
