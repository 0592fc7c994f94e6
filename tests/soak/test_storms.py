"""Two thousand storms over whole handoffs, an hour at most; `HANDOFF_STORM_SEED` goes on with one that was stopped."""

import logging
import os
from secrets import token_hex

import pytest

from tests.storm.campaign import soak

pytestmark = pytest.mark.soak


async def test_two_thousand_storms_break_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    logging.disable(logging.ERROR)
    try:
        with capsys.disabled():
            faults = await soak(os.environ.get("HANDOFF_STORM_SEED") or token_hex(4), storms=2000, minutes=60)
    finally:
        logging.disable(logging.NOTSET)
    assert not faults
