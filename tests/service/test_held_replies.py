"""The letter about a held answer prints the line that says the same by mail; the reader of replies takes it so."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from domain.correspondence import LinkGrant, LinkPurpose
from domain.link_answers import LinkAnswer
from domain.people import Role
from domain.reading import read_decision
from service.held_replies import as_a_reply
from tests.builders import a_case, a_person, a_policy, people

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ANSWERS: list[tuple[str, str, dict[str, Any], str]] = [
    ("ben", "accept", {"how": "called"}, "accept"),
    ("ben", "engaged", {"how": "mailed", "note": "she answers on Monday"}, "mailed - she answers on Monday"),
    ("ben", "reject", {"criteria": ("budget", "timeframe"), "note": "not before May"}, "reject 1 2 - not before May"),
    ("ben", "question", {"note": "is it leased?"}, "? is it leased?"),
    ("ben", "undo", {}, "undo"),
    ("ben", "faulty", {"note": "it is a fax"}, "faulty - it is a fax"),
    ("ben", "not_mine", {"to": "clara", "note": "her region"}, "not mine - Clara Weiss - her region"),
    ("ben", "more_time", {"until": date(2026, 11, 26), "note": "she is away"}, "more time - 2026-11-26 - she is away"),
    ("ben", "attach", {"fields": {"opportunity": "0067"}}, "attach 0067"),
    ("ben", "return", {"criteria": ("budget",), "note": "no money at all"}, "return 1 - no money at all"),
    ("lea", "recycle", {"until": date(2027, 3, 1)}, "recycle 2027-03-01"),
    ("lea", "dispute", {"note": "the CFO wrote it"}, "dispute - the CFO wrote it"),
    ("maria", "accept", {"how": ""}, "accept for Ben Vogt"),
    ("maria", "overturn", {"to": "sam", "note": "there is money"}, "overturn to Sam Rivera - there is money"),
    ("maria", "extend", {"until": date(2026, 11, 26)}, "extend - 2026-11-26"),
    ("ops", "move", {"to": "sam", "note": "his region"}, "move to Sam Rivera - his region"),
    ("ops", "waive", {"note": "she bought at a fair"}, "waive - she bought at a fair"),
]
PARTS: dict[str, Role] = {"ben": "rep", "lea": "ldr", "maria": "manager", "ops": "sales_ops"}


def answered(person: str, word: str, purpose: LinkPurpose = "answer", **given: Any) -> LinkAnswer:
    grant = LinkGrant(purpose=purpose, attempt_id="handoff-kr-1000-1", round=1, person=person)
    return LinkAnswer(id="link-1", grant=grant, word=word, viewed_at=NOW, posted_at=NOW, **given)


@pytest.mark.parametrize(("person", "word", "given", "line"), ANSWERS)
def test_the_line_says_the_same_and_is_read_so(person: str, word: str, given: dict[str, Any], line: str) -> None:
    said = as_a_reply(answered(person, word, **given), a_case(), None, people(), ())
    assert said == line
    reading = read_decision(said, a_policy().criteria, PARTS[person])
    assert (reading.decision, reading.criteria) == (word, given.get("criteria", ())), reading.because


@pytest.mark.parametrize(("person", "word", "given", "line"), ANSWERS)
def test_in_german_it_is_read_so_too(person: str, word: str, given: dict[str, Any], line: str) -> None:
    known = people()
    german = people(*(replace(known.by_id[name], language="de") for name in PARTS))
    said = as_a_reply(answered(person, word, **given), a_case(), None, german, ())
    assert said != line or word == "question"
    assert read_decision(said, a_policy().criteria, PARTS[person]).decision == word, said


def test_what_no_line_can_say_has_none() -> None:
    for one in (
        answered("lea", "repass", fields={"evidence.budget.value": "EUR 80000"}),
        answered("lea", "note", note="new", fields={"contact.phone": "+49 151 5550 9999"}),
        answered("ben", "confirm", purpose="confirm"),
        answered("zoe", "accept"),
    ):
        assert as_a_reply(one, a_case(), None, people(a_person("ben", name="Ben Vogt")), ()) == ""
