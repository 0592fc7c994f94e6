"""Mails made to mislead the reader by their structure: none may be decided otherwise than its writer meant."""

import json
from pathlib import Path

import pytest

from mail.inbound import read_mail

ATTACKS = sorted((Path(__file__).parent / "red_team").glob("*.json"))
STILL_MISREAD = frozenset(
    (
        *("css_content_before", "hidden_by_class", "struck_by_shorthand_class"),
        *("hidden_font_white", "heading_like_typed_intro", "input_value_condition"),
        "subject_reject_body_accept",
    )
)
"""Style sheets and values of fields are not read, white may be dark mode, and a typed line may look like a heading."""


@pytest.mark.parametrize("case", ATTACKS, ids=lambda path: path.stem)
def test_an_attack_by_structure_is_read_as_meant_or_asked_back(case: Path, request: pytest.FixtureRequest) -> None:
    if case.stem in STILL_MISREAD:
        request.applymarker(pytest.mark.xfail(strict=True, reason="a known gap"))
    expected = json.loads(case.read_text(encoding="utf-8"))
    reading = read_mail(case.with_suffix(".eml").read_bytes(), asked=expected["asked"])
    assert reading.decision in (expected["decision"], "unclear"), reading.because
