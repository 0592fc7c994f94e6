"""Working time by example: what people would count on their fingers."""

from datetime import date, time

import pytest

from activities.ports import Clocks
from domain.errors import SettingsFault
from domain.letters import Clock
from domain.people import Block, Leave, Person
from tests.worktime.asking import at, calendar, due, local, window
from tests.worktime.people import person, week
from worktime.holiday_names import _of, public_holiday

clocks: Clocks = calendar


def reminded(length: str, before: str, since: str, who: Person | None = None) -> str:
    who = who or person()
    started = calendar.start(Clock(window=window(length), reminder_before=window(before)), who, at(since, who.zone))
    return local(started.remind_at, who)


@pytest.mark.parametrize(
    ("length", "since", "expected"),
    [
        ("4 working hours", "2026-11-23 09:00", "2026-11-23 13:00"),
        ("4 working hours", "2026-11-23 11:00", "2026-11-23 16:00"),
        ("4 working hours", "2026-11-20 17:55", "2026-11-23 13:00"),
        ("1 working hours", "2026-11-20 17:29", "2026-11-23 09:30"),
        ("1 working hours", "2026-11-20 17:30", "2026-11-23 10:00"),
        ("1 working hours", "2026-11-20 12:45", "2026-11-20 14:45"),
        ("1 working hours", "2026-11-21 12:00", "2026-11-23 10:00"),
        ("1 working hours", "2026-11-23 09:01", "2026-11-23 10:15"),
        ("2 working days", "2026-11-20 10:00", "2026-11-24 10:00"),
        ("2 working days", "2026-11-20 17:55", "2026-11-25 09:00"),
        ("1 working days", "2026-11-24 10:30", "2026-11-25 10:30"),
        ("48 clock hours", "2026-11-20 17:55", "2026-11-22 18:00"),
    ],
)
def test_a_deadline_is_what_one_counts_on_ones_fingers(length: str, since: str, expected: str) -> None:
    assert due(length, since) == expected


def test_seconds_round_up_too() -> None:
    deadline = calendar.add(window("1 working hours"), person(), at("2026-11-23 09:00:01"))
    assert deadline.at == at("2026-11-23 10:15")


def test_a_holiday_counts_as_not_working_only_where_it_is_kept() -> None:
    assert due("1 working days", "2026-06-03 10:00", person(holidays="DE-BY")) == "2026-06-05 10:00"
    assert due("1 working days", "2026-06-03 10:00", person(holidays="DE-BE")) == "2026-06-04 10:00"
    assert due("1 working days", "2026-05-13 10:00", person(holidays=None)) == "2026-05-14 10:00"


def test_leave_counts_as_not_working_to_its_last_day() -> None:
    away = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 24)),))
    assert due("4 working hours", "2026-11-20 17:00", away) == "2026-11-25 12:00"
    assert not calendar.is_working(away, at("2026-11-24 10:00"))
    assert calendar.is_working(away, at("2026-11-25 10:00"))


def test_a_time_of_day_that_is_no_working_time_moves_on_but_the_end_of_a_block_stays() -> None:
    short_friday = (*week((time(9), time(17)), days=(0, 1, 2, 3)), Block(weekday=4, start=time(9), end=time(15)))
    assert due("1 working days", "2026-11-19 15:00", person(hours=short_friday)) == "2026-11-20 15:00"
    assert due("1 working days", "2026-11-19 15:30", person(hours=short_friday)) == "2026-11-23 09:00"


def test_midnight_is_the_end_of_the_block_before_it() -> None:
    weekend = (*week((time(0), time(0)), days=(5, 6)), *week((time(9), time(17)), days=(0,)))
    assert due("2 working days", "2026-11-21 00:00", person(hours=weekend)) == "2026-11-23 00:00"


def test_a_block_to_midnight_ends_with_the_day() -> None:
    nights = person(hours=week((time(20), time(0)), days=(0, 1)))
    assert due("4 working hours", "2026-11-23 21:00", nights) == "2026-11-24 21:00"


def test_who_works_twenty_minutes_a_day_still_gets_a_deadline() -> None:
    brief = person(hours=week((time(9), time(9, 20))))
    assert due("1 working hours", "2026-11-23 08:00", brief) == "2026-11-25 09:30"


def test_a_block_over_the_spring_change_is_an_hour_shorter_and_over_the_autumn_change_longer() -> None:
    sundays = person(hours=week((time(0), time(6)), days=(6,)))
    assert due("5 working hours", "2026-03-29 00:00", sundays) == "2026-03-29 06:00"
    assert due("6 working hours", "2026-10-25 00:00", sundays) == "2026-10-25 05:00"


def test_the_same_time_of_day_stays_the_same_over_a_clock_change() -> None:
    assert due("1 working days", "2026-03-27 10:00") == "2026-03-30 10:00"
    assert due("48 clock hours", "2026-03-27 18:00") == "2026-03-29 19:00"


@pytest.mark.parametrize(
    ("length", "before", "since", "expected"),
    [
        ("2 working days", "4 working hours", "2026-11-23 10:00", "2026-11-24 15:00"),
        ("2 working days", "1 working days", "2026-11-23 10:00", "2026-11-24 10:00"),
        ("4 working hours", "1 working hours", "2026-11-20 17:55", "2026-11-23 12:00"),
        ("4 working hours", "2 working hours", "2026-11-23 09:00", "2026-11-23 11:00"),
        ("4 working hours", "3 working hours", "2026-11-23 09:00", "2026-11-23 13:00"),
        ("4 working hours", "2 working days", "2026-11-23 09:00", "2026-11-23 13:00"),
        ("24 clock hours", "4 clock hours", "2026-11-23 16:00", "2026-11-24 12:00"),
        ("24 clock hours", "8 clock hours", "2026-11-23 15:00", "2026-11-24 09:00"),
        ("48 clock hours", "4 clock hours", "2026-11-20 17:00", "2026-11-22 17:00"),
    ],
)
def test_a_reminder_goes_in_working_time_after_half_of_the_span_or_at_the_deadline(
    length: str, before: str, since: str, expected: str
) -> None:
    assert reminded(length, before, since) == expected


def test_who_is_back_from_a_long_absence_is_reminded_at_the_deadline_at_the_latest() -> None:
    back = person(leave=(Leave(first=date(2026, 8, 1), last=date(2026, 11, 22)),))
    assert reminded("4 working hours", "8 working hours", "2026-11-23 09:00", back) == "2026-11-23 13:00"


def test_counting_back_stays_in_working_time() -> None:
    assert calendar.subtract(window("4 working hours"), person(), at("2026-11-23 13:00")) == at("2026-11-23 09:00")
    assert calendar.subtract(window("5 working hours"), person(), at("2026-11-23 13:00")) == at("2026-11-20 17:00")
    assert calendar.subtract(window("1 working days"), person(), at("2026-11-23 13:00")) == at("2026-11-20 14:00")
    assert calendar.subtract(window("1 working days"), person(), at("2026-11-23 08:00")) == at("2026-11-20 09:00")
    assert calendar.subtract(window("1 working days"), person(), at("2026-11-21 20:00")) == at("2026-11-21 20:00")
    assert calendar.subtract(window("5 clock hours"), person(), at("2026-11-23 13:00")) == at("2026-11-23 08:00")


@pytest.mark.parametrize(
    ("who", "cure"),
    [
        (person(hours=()), r"ben has no working time in the 60 days from 2026-11-23"),
        (person(leave=(Leave(first=date(2026, 11, 1), last=date(2027, 3, 1)),)), "no working time"),
        (person(zone="Europe/Atlantis"), "'Europe/Atlantis' is no time zone"),
        (person(holidays="XX"), "holidays 'XX' are not known"),
        (person(holidays="DE-ZZ"), "regions of DE are: .*BY"),
        (person(hours=week((time(22), time(6)))), "split it"),
    ],
)
def test_an_entry_that_cannot_be_used_is_refused_with_the_cure(who: Person, cure: str) -> None:
    for length in ("1 working hours", "1 working days"):
        with pytest.raises(SettingsFault, match=cure):
            calendar.add(window(length), who, at("2026-11-23 10:00"))


def test_clock_hours_need_no_working_time() -> None:
    mailbox = person(hours=())
    assert due("4 clock hours", "2026-11-23 10:00", mailbox) == "2026-11-23 14:00"
    assert reminded("4 clock hours", "1 clock hours", "2026-11-23 10:00", mailbox) == "2026-11-23 14:00"


def test_holiday_names_do_not_follow_the_machines_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en_US")
    _of.cache_clear()
    assert public_holiday("DE-BE", date(2022, 10, 3)) == "Tag der Deutschen Einheit"
