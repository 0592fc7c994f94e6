from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.web.site import Site, a_site


@pytest_asyncio.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """Pages about one lead."""
    async with a_site(tmp_path) as opened:
        yield opened
