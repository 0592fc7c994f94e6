"""Whatever dies in the middle: every handoff is converted, and nothing is decided twice."""

import pytest

from tests.soak.kills import run

pytestmark = pytest.mark.soak


async def test_fifty_kills_in_fifty_handoffs_lose_nothing_and_decide_nothing_twice(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with capsys.disabled():
        figures = await run(handoffs=50, kills=50, seed=1)
        print(figures.told())
    assert figures.good, figures.told()
