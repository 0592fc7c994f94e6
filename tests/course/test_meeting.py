"""A meeting that is moved moves the decision; a second no-show is the manager's."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.lead import Meeting
from domain.meeting_named import meeting_named
from tests.builders import PASSED_AT, a_lead
from tests.course.driver import Driver

BEFORE = a_lead().meeting
LATER = Meeting(start=datetime(2026, 12, 1, 9, tzinfo=UTC), end=datetime(2026, 12, 1, 9, 30, tzinfo=UTC))
LAST = Meeting(start=datetime(2026, 12, 8, 9, tzinfo=UTC), end=datetime(2026, 12, 8, 9, 30, tzinfo=UTC))


def wanted_meeting(course: Driver) -> Meeting:
    """The meeting after which the running clock is due."""
    assert course.file.plan
    assert course.file.plan.order.meeting
    assert course.file.meeting
    assert course.file.plan.order.meeting.end == course.file.meeting.end
    return course.file.meeting


def test_a_no_show_is_extended_once_to_the_new_meeting_and_then_the_manager_is_asked() -> None:
    course = Driver()
    answer = course.tell("more_time", by="ben", role="rep", note="no show, now Tue", meeting=LATER)
    assert answer.said == "the answer is due after the new meeting"
    assert wanted_meeting(course) == LATER
    assert course.file.case.lead.meeting == BEFORE, "what was passed stays"
    assert course.sent("extended") == 1
    answer = course.tell("more_time", by="ben", role="rep", note="no show again", meeting=LAST)
    assert (answer.result, answer.said) == ("asked", "the meeting was moved before; the manager is asked")
    assert wanted_meeting(course) == LATER, "the clock runs on"
    assert course.sent("ruling") == 1


def test_a_new_meeting_does_not_use_up_the_reps_more_time() -> None:
    course = Driver()
    course.tell("more_time", by="ben", role="rep", note="no show", meeting=LATER)
    assert course.tell("more_time", by="ben", role="rep", note="she is ill").result == "taken"


@pytest.mark.parametrize("meeting", [LATER, LAST])
def test_the_ldr_moves_the_meeting_and_the_clock_starts_anew(meeting: Meeting) -> None:
    course = Driver()
    course.wait(timedelta(hours=5))
    answer = course.tell("note", by="lea", role="ldr", note="moved", meeting=meeting)
    assert answer.said == "ben is told, and the clock starts anew"
    assert wanted_meeting(course) == meeting
    letter = course.letters[-1].letter
    assert getattr(letter, "meeting_was", None) == BEFORE
    assert course.facts[-1].data["meeting"] == meeting.start.isoformat()


def test_a_correction_of_the_meeting_starts_the_clock_that_stood_still() -> None:
    course = Driver()
    course.tell("faulty", by="ben", role="rep", note="she says Tuesday a week later")
    answer = course.tell("correct", by="lea", role="ldr", note="it is the 1st", meeting=LATER)
    assert answer.said == "ben is told, and the clock starts anew"
    assert wanted_meeting(course) == LATER


def test_after_the_decision_a_new_meeting_is_told_and_starts_nothing() -> None:
    course = Driver()
    course.decide()
    assert course.tell("note", by="lea", role="ldr", note="moved", meeting=LATER).said == "ben is told"
    assert course.file.plan
    assert course.file.plan.order.kind == "conversion"


@pytest.mark.parametrize(
    ("text", "start", "minutes"),
    [
        ("new meeting Tue 1 Dec 10:00", "2026-12-01 09:00", 30),
        ("no show, we meet on 1.12. 10:00-11:00", "2026-12-01 09:00", 60),
        ("Termin verschoben auf Donnerstag 14 Uhr", "2026-11-26 13:00", 30),
        ("she did not come; call on Wednesday at 3 pm", "2026-11-25 14:00", 30),
        ("the meeting is off", None, 0),
        ("ring her on Tue 10:00", None, 0),
        ("meeting on 1 Dec", None, 0),
        ("meeting on 1 Dec or 2 Dec 10:00", None, 0),
        ("meeting on 2026-11-19 10:00", None, 0),
        ("meeting Tue 10:00, 11:00 or 12:00", None, 0),
    ],
)
def test_a_meeting_is_read_only_when_it_is_clear_and_lies_ahead(text: str, start: str | None, minutes: int) -> None:
    found = meeting_named(text, BEFORE, PASSED_AT, "Europe/Berlin")
    if start is None:
        assert found is None
        return
    assert found is not None
    assert f"{found.start:%Y-%m-%d %H:%M}" == start
    assert found.end - found.start == timedelta(minutes=minutes)
    assert found.link == "https://meet.example/kr-1000"
