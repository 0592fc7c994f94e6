"""A faulty record put right: old and new reach the rep, what changes how he is met starts his clock anew."""

from datetime import timedelta
from typing import Any

from domain.corrections import Correction, contact_now
from tests.builders import an_evidence
from tests.course.driver import Driver

PHONE = Correction(what="phone", written="+49 151 5550 9999", exact="+4915155509999")
LDR: dict[str, Any] = {"by": "lea", "role": "ldr"}


def news(course: Driver) -> Any:
    return [order for order in course.letters if order.letter.kind == "news"][-1]


def test_a_corrected_phone_reaches_the_rep_with_the_old_one_and_starts_his_clock_anew() -> None:
    course = Driver()
    course.tell("faulty", by="ben", role="rep", note="the number is a fax")
    course.wait(timedelta(days=1))
    course.tell("correct", **LDR, note="now +49 151 5550 9999", corrections=(PHONE,))
    (change,) = news(course).letter.changes
    assert str(change) == "phone +49 151 5550 9999, before +49 151 5550 1234"
    assert course.file.due is not None
    assert course.file.due.at == course.now + timedelta(days=2), "anew, though the words open with none of the words"
    fact = next(f for f in course.facts if f.kind == "corrected")
    assert fact.data["changes"] == "phone +49 151 5550 9999, before +49 151 5550 1234"
    assert contact_now(course.file.case.lead.contact, course.facts).phone == "+4915155509999"


def test_what_was_passed_is_never_overwritten_and_later_letters_show_what_holds() -> None:
    course = Driver()
    passed = course.file.case.lead
    course.tell("note", **LDR, note="phone +49 151 5550 9999", corrections=(PHONE,))
    course.tell("move", role="manager", to="clara")
    letter = [order for order in course.letters if order.letter.kind == "handoff"][-1]
    assert letter.case.record.contact.phone == "+4915155509999"
    assert (letter.case.lead.contact, letter.case.lead.evidence) == (passed.contact, passed.evidence)


def test_news_of_another_phone_starts_the_clock_anew_and_any_other_news_does_not() -> None:
    course = Driver()
    course.wait(timedelta(days=1))
    due = course.file.due
    assert course.tell("note", **LDR, note="she likes dogs").said == "it goes to ben"
    assert (course.file.due, news(course).plan) == (due, None)
    answer = course.tell("note", **LDR, note="phone +49 151 5550 9999", corrections=(PHONE,))
    assert answer.said == "it goes to ben, and the clock starts anew"
    assert course.file.due is not None
    assert course.file.due.at == course.now + timedelta(days=2)


def test_news_after_the_acceptance_starts_no_clock() -> None:
    course = Driver()
    course.decide()
    due = course.file.due
    course.tell("note", **LDR, note="phone +49 151 5550 9999", corrections=(PHONE,))
    assert course.file.due == due
    assert news(course).letter.changes


def test_the_same_phone_again_is_no_change() -> None:
    course = Driver()
    due = course.file.due
    same = Correction(what="phone", written="+49 151 5550 1234", exact="+4915155501234")
    course.tell("note", **LDR, note="phone +49 151 5550 1234", corrections=(same,))
    assert (news(course).letter.changes, course.file.due) == ((), due)


def test_new_evidence_is_added_beside_what_was_passed_and_shown_old_and_new() -> None:
    course = Driver()
    course.tell("faulty", by="ben", role="rep", note="no such budget")
    later = an_evidence("budget", note="the CFO wrote it", at=course.now)
    course.tell("correct", **LDR, note="budget: EUR 60000 by mail - the CFO wrote it", evidence=(later,))
    (change,) = news(course).letter.changes
    assert (change.what, change.was, change.now) == (
        "budget", "EUR 60,000 - in the 2027 plan", "EUR 60,000 - the CFO wrote it"
    )  # fmt: skip
    record = course.file.case.record
    assert len(record.evidence) == len(course.file.case.lead.evidence) + 1
    assert record.evidence_for("budget") == later
