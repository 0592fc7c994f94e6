"""Every operation of the API with many made-up requests: no fault of ours, no answer that is not documented."""

from pathlib import Path

import pytest

from tests.web.api_document import go_through
from tests.web.site import a_site

pytestmark = pytest.mark.soak


async def test_no_made_up_request_is_answered_otherwise_than_documented(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with a_site(tmp_path) as site:
        figures = await go_through(site, tmp_path, examples=100)
    with capsys.disabled():
        print(figures.told())
    assert figures.complaint == ""
    assert (figures.faults, figures.undocumented) == (0, 0)
