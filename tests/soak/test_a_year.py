"""A handoff that nobody answers for a year: nagged daily, open at the end, and its history stays under the limits."""

from datetime import timedelta

import pytest

from tests.stories.environment import time_skipping
from tests.stories.floor import open_floor

pytestmark = pytest.mark.soak

MOST_EVENTS, MOST_BYTES = 51_200, 50 * 1024 * 1024
"""Temporal's limits for one run."""


async def test_a_year_of_silence_stays_far_under_temporals_limits(capsys: pytest.CaptureFixture[str]) -> None:
    async with time_skipping() as machine, open_floor(machine) as floor:
        handle = await floor.pass_lead()
        await floor.until(handle, "with_rep")
        await machine.fast_forward(handle, timedelta(days=365))
        await floor.at_rest(handle)
        told = (await handle.describe()).raw_description.workflow_execution_info
        with capsys.disabled():
            letters = len(floor.letters(handle))
            print(f"a year: {told.history_length} events, {told.history_size_bytes} bytes, {letters} letters")
        assert (await floor.until(handle, "with_rep")).outcome is None
        assert told.history_length < MOST_EVENTS / 4
        assert told.history_size_bytes < MOST_BYTES / 4
