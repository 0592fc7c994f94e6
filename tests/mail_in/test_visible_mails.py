"""Mails of some hundred mail programs: what their writers typed now, to the word, and nothing decided wrongly.

White space aside: a client's line breaks are no words. `visible` was written together with the rules, `blind` by
somebody who had not seen them.
"""

import json
from pathlib import Path

import pytest

from mail.inbound import read_mail

HERE = Path(__file__).parent
CASES = [case for folder in ("visible", "blind") for case in sorted((HERE / folder).glob("*.json"))]
TYPED = [case for case in CASES if json.loads(case.read_text(encoding="utf-8"))["visible_text"] is not None]


def names(case: Path) -> str:
    return f"{case.parent.name}-{case.stem}"


@pytest.mark.parametrize("case", TYPED, ids=names)
def test_the_new_text_is_what_was_typed(case: Path) -> None:
    expected = json.loads(case.read_text(encoding="utf-8"))
    reading = read_mail(case.with_suffix(".eml").read_bytes(), asked=expected["asked"])
    assert reading.visible_text.split() == expected["visible_text"].split()
    assert reading.decision in (expected["decision"], "unclear"), reading.because


def test_the_corpus_is_as_wide_as_it_is_said_to_be() -> None:
    told = [json.loads(case.read_text(encoding="utf-8")) for case in CASES if case.parent.name == "visible"]
    assert len(told) >= 90
    assert len({case["client"] for case in told}) >= 20
    assert sum(case["language"] != "en" for case in told) >= 35
    assert len({case["oddity"] for case in told}) == len(told)
