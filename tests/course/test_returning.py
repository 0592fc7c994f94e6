"""A returned lead: the window, the loop, and the opportunity that must be closed first."""

from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

from domain.course import owing, returning
from domain.course.returning import Returned
from domain.handoff import Accept, Decision, Voice
from domain.listing import row_of
from domain.opportunity import Finding, Judgement
from tests.builders import PASSED_AT, a_case
from tests.course.driver import Driver

RETURN = {"by": "ben", "role": "rep", "note": "no trucks of their own", "criteria": ("pain_point",)}
BEN = Voice(by="ben", channel="mail", received_at=PASSED_AT, round=1)


def converted_and_returned(**more: Any) -> Driver:
    """The small story of a lead that was converted with opportunity 17, and returned."""
    given = Returned(
        case=a_case(attempt_id="return-kr-1000-1"),
        number=1,
        pass_key="key",
        round=1,
        owner="ben",
        decision=Decision(verdict=Accept(), by="ben", channel="mail", received_at=PASSED_AT),
        opportunity_id="17",
        by=BEN,
        criteria=("pain_point",),
        note="no trucks of their own",
        cause="upd-0",
        **more,
    )
    file = returning.opened(given)
    return Driver(file, partial(returning.begin, file, given))


def read(result: Any, at: datetime) -> Judgement:
    return Judgement(result=result, reasons=(Finding(code="x", said="17 is so"),), read_at=at, opportunity_id="17")


def test_within_the_window_an_accepted_lead_is_returned_and_after_it_the_rep_is_told_so() -> None:
    course = Driver()
    course.decide()
    course.wait(timedelta(days=10, minutes=1))
    late = course.tell("return", **RETURN)
    assert (late.result, course.file.state) == ("too_late", "awaiting_opportunity")
    assert late.said.startswith("the time to return it was over on Mon 30 Nov 16:55 UTC (10 days)")
    course.now -= timedelta(minutes=2)
    assert course.tell("return", **RETURN).result == "taken", "judged by when the mail came"


def test_an_operator_is_not_held_to_the_window() -> None:
    course = Driver()
    course.decide()
    course.wait(timedelta(days=30))
    assert course.tell("return", by="ops", note="junk", criteria=("budget",)).result == "taken"


def test_a_return_after_conversion_runs_through_the_loop_and_is_settled_once_the_opportunity_is_closed() -> None:
    course = converted_and_returned()
    assert (course.file.state, course.sent("ldr_asked")) == ("with_ldr", 1)
    assert course.tell("dispute", by="lea", role="ldr", note="she has 120").result == "taken"
    (asked,) = [o.letter for o in course.letters if o.letter.kind == "ruling"]
    assert (asked.about, asked.criteria, asked.said) == ("returned", ("pain_point",), "no trucks of their own")
    assert course.tell("uphold", role="manager").result == "taken"
    answer = course.tell("disqualify", by="lea", role="ldr", note="rents them")
    assert answer.said == "the return is settled once opportunity 17 is closed in the CRM; ben is asked"
    assert (course.file.state, course.file.outcome, course.sent("closing")) == ("awaiting_closing", None, 1)
    assert [look.expected.closes for look in course.looks] == ["17"]
    owing.saw(course.file, read("not_yet", course.now), course.now)
    course.wait(timedelta(days=200))
    assert course.file.outcome is None, "silence never settles it"
    assert course.sent("escalation") > 20
    owing.saw(course.file, read("closed", course.now), course.now)
    assert course.file.outcome == "returned"
    assert course.file.decision is not None, "the acceptance stays on record"
    course.work()
    assert [(o.letter.kind, o.to) for o in course.letters][-1] == ("closed", "lea"), "she need not look herself"


def test_a_return_whose_opportunity_is_closed_already_is_settled_at_once() -> None:
    course = converted_and_returned()
    course.read = read("closed", course.now)
    course.tell("disqualify", by="lea", role="ldr")
    assert course.file.outcome == "returned"
    kinds = [(f.attempt_id, f.kind) for f in course.facts]
    assert ("handoff-kr-1000-1", "returned") in kinds, "the handoff's own story tells of it"


def test_a_return_that_falls_leaves_the_lead_and_its_opportunity_where_they_were() -> None:
    course = converted_and_returned()
    course.tell("dispute", by="lea", role="ldr", note="she has 120")
    assert course.tell("overturn", role="manager", to="clara").result == "not_allowed"
    assert course.tell("overturn", role="manager", to="ben", note="she has").result == "taken"
    assert (course.file.outcome, course.sent("ruled")) == ("kept", 2)
    assert "rejection_stands" not in [f.kind for f in course.facts]


def test_what_is_no_answer_to_a_return_changes_nothing() -> None:
    course = converted_and_returned()
    assert course.decide("budget").result == "already_decided"
    assert course.tell("withdraw", by="lea", role="ldr", note="no").said.startswith("a return is answered")
    assert course.tell("move", role="manager", to="clara").result == "not_open"
    assert (course.file.state, course.file.outcome) == ("with_ldr", None)


def test_a_return_is_counted_apart_from_rejections_and_has_a_row_of_its_own() -> None:
    course = converted_and_returned()
    course.wait(timedelta(days=3))
    stands = [f for f in course.facts if f.kind == "rejection_stands"]
    assert [(f.data["why"], f.data["criteria"]) for f in stands] == [("returned", "pain_point")]
    row = row_of(f for f in course.facts if f.attempt_id == "return-kr-1000-1")
    assert row is not None
    assert (row.kind, row.state, row.rep, row.verdict, row.waiting_for) == ("return", "with_ldr", "ben", None, "lea")


def test_a_return_before_conversion_waits_for_the_opportunity_that_was_seen() -> None:
    course = Driver()
    course.decide()
    owing.saw(course.file, read("not_yet", course.now), course.now)
    course.tell("return", **RETURN)
    course.tell("recycle", by="lea", role="ldr", until=date(2027, 2, 1))
    assert (course.file.state, course.file.closes) == ("awaiting_closing", "17")
    row = row_of(course.facts)
    assert row is not None
    assert (row.state, row.opportunity_id, row.waiting_for) == ("awaiting_closing", "17", "ben")
    assert course.tell("waive", by="ops", role="sales_ops", note="merged into 12").result == "taken"
    assert course.file.outcome == "returned"
    assert [deed.until for deed in course.aside] == [date(2027, 2, 1)]


def test_an_opportunity_that_is_confirmed_while_a_return_is_discussed_converts_nothing_and_must_be_closed() -> None:
    course = Driver()
    course.decide()
    course.tell("return", **RETURN)
    owing.saw(course.file, read("confirmed", course.now), course.now)
    assert (course.file.outcome, course.file.state) == (None, "with_ldr")
    course.tell("disqualify", by="lea", role="ldr")
    assert (course.file.state, course.file.closes) == ("awaiting_closing", "17")


def test_a_return_that_falls_before_conversion_waits_for_the_opportunity_as_before() -> None:
    course = Driver()
    course.decide()
    course.tell("return", **RETURN)
    owing.saw(course.file, read("not_yet", course.now), course.now)
    course.tell("dispute", by="lea", role="ldr", note="she has 120")
    course.tell("overturn", role="manager", to="ben")
    assert (course.file.state, course.file.closes) == ("awaiting_opportunity", "")
    owing.saw(course.file, read("confirmed", course.now), course.now)
    assert course.file.outcome == "converted"


def test_no_criterion_that_was_ruled_on_is_named_in_a_return() -> None:
    course = Driver()
    course.decide("budget")
    course.tell("dispute", by="lea", role="ldr", note="the CFO wrote")
    course.tell("overturn", role="manager", to="clara")
    course.decide(by="clara")
    again = course.tell("return", by="clara", role="rep", note="no money", criteria=("budget",))
    assert again.said == "the manager has ruled on budget; name another criterion"


def test_the_moment_of_a_return_is_that_of_the_mail() -> None:
    course = converted_and_returned()
    opened = next(f for f in course.facts if f.kind == "opened")
    assert (opened.at, opened.data["of"]) == (PASSED_AT.astimezone(UTC), "handoff-kr-1000-1")
