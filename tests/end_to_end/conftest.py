from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from runtime.working import working
from tests.end_to_end.place import Place, a_place


@pytest_asyncio.fixture(scope="session")
async def place(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    """One house at work for all tests of this folder; every test passes leads of its own."""
    async with a_place(tmp_path_factory.mktemp("place")) as opened, working(opened.house, opened.temporal):
        yield opened
