"""A lead that is put aside: only until a day, and never in silence after it."""

from datetime import date, timedelta
from functools import partial

import pytest

from domain.course import ladder, recycling
from domain.course.deeds import PutAside
from domain.handoff import Voice
from domain.listing import row_of
from tests.builders import PASSED_AT, a_case
from tests.course.driver import Driver

DAY = date(2027, 2, 1)


def put_aside() -> Driver:
    lea = Voice(by="lea", channel="mail", received_at=PASSED_AT)
    given = PutAside(
        case=a_case(attempt_id="recycle-kr-1000-1"),
        number=1,
        pass_key="key",
        round=1,
        until=DAY,
        by=lea,
        note="new budget in February",
    )
    file = recycling.opened(given)
    return Driver(file, partial(recycling.begin, file, given))


def test_nobody_is_written_to_before_the_day_and_the_ldr_is_asked_on_it() -> None:
    course = put_aside()
    row = row_of(course.facts)
    assert row is not None
    assert (row.kind, row.state, row.late, row.waiting_for) == ("recycle", "put_aside", False, "lea")
    course.wait(timedelta(days=72))
    assert not course.letters
    course.wait(timedelta(days=1))
    (asked,) = course.letters
    assert (asked.to, asked.letter.kind, asked.letter.about) == ("lea", "ldr_asked", "recycled")
    assert (course.file.state, course.file.late) == ("with_ldr", False)


def test_after_the_day_silence_goes_on_to_the_manager_and_never_ends_it() -> None:
    course = put_aside()
    course.wait(timedelta(days=400))
    assert (course.file.state, course.file.outcome) == ("with_ldr", None)
    assert course.sent("escalation") > 20
    assert course.sent("ldr_asked") > 20
    assert ladder.next_moment(course.file) is not None


def test_another_day_puts_it_aside_anew_under_keys_of_its_own() -> None:
    course = put_aside()
    course.wait(timedelta(days=73))
    later = date(2027, 5, 3)
    assert course.tell("recycle", by="lea", role="ldr", until=later).said.startswith(
        "the lead is put aside until 03 May"
    )
    assert (course.file.state, course.file.outcome) == ("put_aside", None)
    course.wait(timedelta(days=100))
    assert course.sent("ldr_asked") >= 2
    keys = [(o.round, o.letter.kind, o.to, o.role, o.cause) for o in course.letters]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("word", "outcome"), [("disqualify", "disqualified"), ("repass", "repassed")])
def test_the_ldr_ends_it_before_the_day_or_after_it(word: str, outcome: str) -> None:
    for days in (1, 80):
        course = put_aside()
        course.wait(timedelta(days=days))
        assert course.tell(word, by="lea", role="ldr").result == "taken"
        assert course.file.outcome == outcome


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (None, "name the day on which you are asked again, such as recycle 2027-02-18"),
        (date(2026, 11, 20), "2026-11-20 is no day to come; write one such as recycle 2027-02-18"),
        (date(2027, 11, 21), "2027-11-21 is more than 12 months ahead; name an earlier day, or disqualify it"),
    ],
)
def test_a_day_that_does_not_fit_is_answered_with_what_to_write(until: date | None, said: str) -> None:
    course = Driver()
    course.decide("budget")
    answer = course.tell("recycle", by="lea", role="ldr", until=until)
    assert (answer.result, answer.said) == ("not_allowed", said)
    assert course.file.outcome is None


def test_a_rejected_lead_that_is_recycled_begins_the_small_story_with_its_own_id() -> None:
    course = Driver()
    course.decide("budget")
    assert course.tell("recycle", by="lea", role="ldr", until=date(2027, 11, 20), note="new year").result == "taken"
    assert course.file.outcome == "recycled"
    (deed,) = course.aside
    assert (deed.case.attempt_id, deed.until, deed.note) == ("recycle-kr-1000-1", date(2027, 11, 20), "new year")


def test_nobody_accepts_or_moves_what_is_put_aside() -> None:
    course = put_aside()
    assert course.decide().result == "not_open"
    assert course.tell("move", role="manager", to="clara").result == "not_open"
    assert course.tell("extend", role="manager", note="more").result == "not_open"
