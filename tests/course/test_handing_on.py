"""A rep has left who had accepted: another owes the opportunity, and the acceptance stands."""

from datetime import timedelta
from typing import Any

import pytest

from domain.course import deciding
from domain.course.pausing import CRM_WATCH
from domain.handoff import Voice
from domain.listing import row_of
from domain.opportunity import Finding, Judgement
from tests.course.driver import Driver


def accepted() -> Driver:
    course = Driver()
    assert course.decide().result == "taken"
    return course


def left(course: Driver, to: str = "clara", left: str = "ben", **given: Any) -> Any:
    return course.tell("move", **({"by": "olga", "to": to, "left": left, "note": "ben has left"} | given))


def letters(course: Driver) -> list[tuple[str, str]]:
    return [(order.letter.kind, order.to) for order in course.letters]


def test_the_one_who_takes_over_owes_the_opportunity_by_the_same_deadline() -> None:
    course = accepted()
    due, before = course.file.due, len(course.letters)
    answer = left(course)
    assert (answer.result, answer.said) == ("taken", "clara owes the opportunity now, in the place of ben")
    assert (course.file.rep, course.file.owner, course.file.state) == ("clara", "clara", "awaiting_opportunity")
    assert due is not None
    assert course.file.due is not None
    assert course.file.due.at == due.at
    assert letters(course)[before:] == [("receipt_accepted", "clara"), ("moved", "ben"), ("moved", "lea")]
    receipt = course.letters[before].letter
    assert (receipt.moved_from, receipt.why) == ("ben", "ben has left")  # type: ignore[union-attr]
    row = row_of(course.facts)
    assert row is not None
    assert (row.rep, row.owner, row.verdict, row.decided_by, row.round) == ("clara", "clara", "accept", "ben", 1)


def test_reminders_and_the_ladder_are_those_of_who_takes_over() -> None:
    course = accepted()
    left(course)
    before = len(course.letters)
    course.wait(timedelta(days=4))
    reminded = [order.to for order in course.letters[before:] if order.letter.kind == "opportunity_reminder"]
    assert reminded
    assert set(reminded) == {"clara"}
    assert course.file.late


def test_a_clock_that_is_over_begins_anew_for_who_has_not_had_it() -> None:
    course = accepted()
    course.wait(timedelta(days=20))
    assert course.file.is_overdue
    left(course)
    assert course.file.due is not None
    assert (course.file.due.at, course.file.is_overdue) == (course.now + timedelta(days=2), False)
    return_by = course.file.return_by
    assert return_by is not None
    assert return_by.at < course.now, "the time to return it began with the acceptance"


def test_said_twice_it_moves_once() -> None:
    course = accepted()
    left(course)
    count = len(course.letters)
    again = left(course)
    assert (again.result, again.said) == (
        "not_open",
        "it is with clara, no longer with ben, and the handoff is awaiting opportunity",
    )
    assert len(course.letters) == count


def test_without_somebody_who_has_left_an_accepted_lead_stays() -> None:
    course = accepted()
    assert course.tell("move", to="clara", role="manager").result == "not_open"
    by_the_ldr = left(course, by="lea", role="ldr")
    assert (by_the_ldr.result, course.file.rep) == ("not_open", "ben")
    assert left(course, by="ben").said == "nobody rules on a case of his own"
    assert left(course, to="ben").said == "ben has left; name somebody else"
    assert left(course, to="").said == "name the rep that it goes to"


def test_the_stand_in_who_has_accepted_keeps_the_lead_and_gets_the_opportunity() -> None:
    course = Driver()
    until = (course.now + timedelta(days=30)).date()
    course.tell("away", by="ben", until=until, to="clara", stand_ins=("clara",))
    course.decide(by="clara", round_=2)
    before = len(course.letters)
    assert left(course, to="clara").result == "taken"
    assert (course.file.rep, course.file.owner, course.file.round) == ("clara", "clara", 2)
    assert letters(course)[before:] == [("receipt_accepted", "clara"), ("moved", "ben"), ("moved", "lea")]


def test_who_stood_in_has_left_and_the_opportunity_stays_the_absent_reps() -> None:
    course = Driver()
    until = (course.now + timedelta(days=30)).date()
    course.tell("away", by="ben", until=until, to="clara", stand_ins=("clara",))
    course.decide(by="clara", round_=2)
    answer = left(course, to="sam", left="clara")
    assert answer.said == "sam owes the opportunity now, in the place of clara; the opportunity stays ben's"
    assert (course.file.rep, course.file.owner) == ("sam", "ben")
    (fact,) = [fact for fact in course.facts if fact.kind == "owner_named"]
    assert (fact.data["to"], fact.data["rep"]) == ("ben", "sam"), "pages say whose the opportunity is"


def test_while_the_crm_cannot_be_read_it_waits() -> None:
    course = accepted()
    course.tell("pause", by=CRM_WATCH, note="the CRM cannot be read")
    assert left(course).said == (
        "the opportunity's clock stands still, say it again when it goes on, and the handoff is awaiting opportunity"
    )
    course.tell("go_on", by=CRM_WATCH)
    assert left(course).result == "taken"


def test_the_old_key_of_who_has_left_returns_nothing() -> None:
    course = accepted()
    left(course)
    given = {"role": "rep", "criteria": ("budget",), "note": "no money", "round_": 1}
    late = course.tell("return", by="ben", **given)
    assert (late.result, late.said) == ("not_open", "it is with clara, no longer with ben")
    assert course.tell("return", by="clara", **given).result == "taken"


def test_an_acceptance_that_a_manager_undoes_asks_the_one_who_took_over() -> None:
    course = accepted()
    left(course)
    voice = Voice(by="maria", channel="mail", received_at=course.now)
    assert deciding.undo(course.file, voice, "undo-1", by_manager=True).result == "taken"
    course.work()
    assert ("handoff", "clara") in letters(course)
    assert (course.file.rep, course.file.state) == ("clara", "with_rep")
    assert course.file.due is not None
    course.wait(timedelta(days=9))
    assert ("reminder", "clara") in letters(course)
    assert ("reminder", "ben") not in letters(course)


def test_what_the_crm_says_of_the_former_owner_is_not_held_against_the_new_one() -> None:
    course = accepted()
    reasons = (
        Finding(code="other_owner", said="9 belongs to sam. Make ben its owner."),
        Finding(code="stage_before_agreed", said="9 is at Lead-in."),
    )
    course.read = Judgement(result="not_yet", reasons=reasons, read_at=course.now, opportunity_id="9")
    course.tell("attach", by="ops", role="sales_ops", opportunity="9")
    before = len(course.letters)
    left(course)
    assert course.letters[before].letter.missing == reasons[1:]  # type: ignore[union-attr]


@pytest.mark.parametrize("state", ["with_rep", "settled"])
def test_before_the_decision_a_move_of_who_has_left_is_a_new_round(state: str) -> None:
    course = Driver()
    if state == "settled":
        course.tell("withdraw", by="ops", role="sales_ops", note="sold")
        assert left(course).said == "the handoff is settled as withdrawn"
        return
    assert left(course).said == "the lead is clara's now, in round 2"
    assert (course.file.round, course.file.owner) == (2, "clara")
    assert left(course, to="sam").said.startswith("it is with clara, no longer with ben")
