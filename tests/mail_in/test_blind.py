"""The mails written by somebody who had not seen the rules: none of them may be decided wrongly.

How many are understood is a figure (docs/figures.md), not a test: what is not understood is asked back.
"""

import json
from pathlib import Path

import pytest

from mail.inbound import read_mail

BLIND = sorted((Path(__file__).parent / "blind").glob("*.json"))


@pytest.mark.parametrize("case", BLIND, ids=lambda path: path.stem)
def test_a_blind_mail_is_read_as_a_careful_human_would_or_asked_back(case: Path) -> None:
    expected = json.loads(case.read_text(encoding="utf-8"))
    reading = read_mail(case.with_suffix(".eml").read_bytes(), asked=expected["asked"])
    assert reading.decision in (expected["decision"], "unclear"), reading.because
