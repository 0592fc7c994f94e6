"""Mails made to mislead the reader by their structure: none may be decided otherwise than its writer meant."""

import json
from pathlib import Path

import pytest

from mail.inbound import read_mail

ATTACKS = sorted((Path(__file__).parent / "red_team").glob("*.json"))


@pytest.mark.parametrize("case", ATTACKS, ids=lambda path: path.stem)
def test_an_attack_by_structure_is_read_as_meant_or_asked_back(case: Path) -> None:
    expected = json.loads(case.read_text(encoding="utf-8"))
    reading = read_mail(case.with_suffix(".eml").read_bytes(), asked=expected["asked"])
    assert reading.decision in (expected["decision"], "unclear"), reading.because
