"""A clock that stands still by name and reason, and goes on with what was left of it."""

from datetime import timedelta

from domain.course.pausing import CRM_WATCH
from tests.course.driver import Driver


def test_while_a_clock_stands_still_nothing_comes_and_then_what_was_left_does() -> None:
    course = Driver()
    assert course.file.plan
    due = course.file.plan.due.at
    course.wait(timedelta(hours=1))
    answer = course.tell("pause", by="olga", note="trade fair, all reps are there")
    assert answer.result == "taken"
    assert course.file.paused
    assert "by olga: trade fair" in course.file.paused.said
    before = len(course.letters)
    course.wait(timedelta(days=9))
    assert len(course.letters) == before
    assert not course.file.late
    assert course.tell("go_on", by="maria").said == "the clock goes on"
    assert course.file.plan
    assert course.file.plan.due.at == due + timedelta(days=9)
    assert course.file.paused is None
    kinds = [fact.kind for fact in course.facts]
    assert kinds.index("paused") < kinds.index("resumed")
    course.wait(timedelta(days=4))
    assert course.file.late, "it nags again"


def test_a_pause_needs_a_reason_and_a_clock_and_is_nobodys_who_is_asked() -> None:
    course = Driver()
    assert course.tell("pause", by="olga").said == "a pause needs a reason"
    assert course.tell("pause", by="ben", note="busy").said == "nobody rules on a case of his own"
    assert course.tell("go_on", by="olga").result == "not_open"
    course.tell("pause", by="olga", note="fair")
    assert "stands still already: since" in course.tell("pause", by="maria", note="fair").said


def test_a_mails_reader_has_no_such_word() -> None:
    course = Driver()
    assert course.tell("pause", by="maria", role="manager", note="fair").result == "not_allowed"


def test_the_opportunitys_clock_stands_still_for_the_crm_alone() -> None:
    course = Driver()
    course.decide()
    assert course.file.plan
    due = course.file.plan.due.at
    assert "only while the CRM cannot be read" in course.tell("pause", by="olga", note="holidays").said
    assert course.tell("pause", by=CRM_WATCH, note="the CRM cannot be read").result == "taken"
    assert "goes on by itself" in course.tell("go_on", by="olga").said
    course.wait(timedelta(days=5))
    assert course.tell("go_on", by=CRM_WATCH).result == "taken"
    assert course.file.plan
    assert course.file.plan.due.at == due + timedelta(days=5)


def test_the_crm_watch_stops_no_other_clock() -> None:
    course = Driver()
    assert course.tell("pause", by=CRM_WATCH, note="the CRM cannot be read").result == "not_allowed"


def test_a_decision_ends_a_pause_and_its_undo_gives_the_clock_back() -> None:
    course = Driver()
    assert course.file.plan
    due = course.file.plan.due.at
    course.tell("pause", by="olga", note="fair")
    course.decide("budget")
    assert course.file.paused is None
    assert course.tell("go_on", by="olga").result == "not_open"
    assert course.file.stopped["decision"].plan.due.at == due
