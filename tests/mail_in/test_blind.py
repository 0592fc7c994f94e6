"""The mails and sentences written by somebody who had not seen the rules: none of them may be decided wrongly.

How many are understood is a figure (docs/figures.md), not a test: what is not understood is asked back.
"""

import json
from pathlib import Path

import pytest

from bench.reading import policy_of
from domain.reading import read_decision
from mail.inbound import read_mail
from mail.inbound.example_policy import EXAMPLE_CRITERIA

pytestmark = pytest.mark.wide

DECIDE_NOTHING = ("unclear", "question")
"""What is asked back, and what goes to the LDR as a question."""
HERE = Path(__file__).parent
BLIND = sorted(HERE.glob("blind*/*.json"))
SENTENCES = [
    line
    for folder in ("blind_sentences", "said")
    for line in (HERE / folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("case", BLIND, ids=lambda path: path.stem)
def test_a_blind_mail_is_read_as_a_careful_human_would_or_asked_back(case: Path) -> None:
    expected = json.loads(case.read_text(encoding="utf-8"))
    reading = read_mail(case.with_suffix(".eml").read_bytes(), policy_of(case.parent), asked=expected["asked"])
    assert reading.decision in (expected["decision"] or "unclear", *DECIDE_NOTHING), reading.because


def test_no_sentence_is_decided_otherwise_than_a_careful_human_would() -> None:
    expected = [json.loads(line) for line in SENTENCES]
    read = [read_decision(one["text"], EXAMPLE_CRITERIA, one["asked"]).decision for one in expected]
    wrong = [
        (decision, one["text"])
        for one, decision in zip(expected, read, strict=True)
        if decision not in (one["decision"], *DECIDE_NOTHING)
    ]
    assert wrong == []
