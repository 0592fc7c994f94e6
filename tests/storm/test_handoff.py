"""Storms over whole handoffs on the time-skipping server: `make test-all`. `make soak` runs two thousand.

The sequences come from a seed, not from Hypothesis: one takes a second, so shrinking would take minutes, and a run of
thousands must go on where it was stopped. The course alone, in `test_course.py`, is driven and shrunk by Hypothesis
with the same steps.
"""

import pytest

from tests.stories.environment import time_skipping
from tests.storm.campaign import campaign

pytestmark = pytest.mark.storm
STORMS = 60


@pytest.mark.usefixtures("_quiet")
async def test_a_handoff_weathers_whatever_happens_in_whatever_order() -> None:
    async with time_skipping() as machine:
        ended: list[int] = []
        numbers = range(1, STORMS + 1)
        faults = await campaign(machine, "house", numbers, ended=lambda number, _: ended.append(number))
    assert not faults, "\n".join(map(str, faults))
    assert len(ended) == STORMS


@pytest.fixture
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    """Refusals are part of the storms; their tracebacks are not part of the output."""
    caplog.set_level("CRITICAL", logger="temporalio")
