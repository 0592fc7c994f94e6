"""What a ladder and the figures ask of the calendar: shares, offsets, the next working moment, working time used."""

from datetime import date, time, timedelta

import pytest

from domain.errors import SettingsFault
from domain.people import Leave
from tests.worktime.asking import at, calendar, due, local, window
from tests.worktime.people import person, week

FOR_EVER = person(leave=(Leave(first=date(2026, 1, 1), last=date(9999, 12, 31)),))


@pytest.mark.parametrize(
    ("percent", "length", "since", "expected"),
    [
        (75, "4 working hours", "2026-11-23 09:00", "2026-11-23 12:00"),
        (75, "4 working hours", "2026-11-20 17:00", "2026-11-23 11:00"),
        (50, "2 working days", "2026-11-20 10:00", "2026-11-23 10:00"),
        (50, "48 clock hours", "2026-11-20 18:00", "2026-11-21 18:00"),
        (25, "4 working hours", "2026-11-23 09:00", "2026-11-23 10:00"),
    ],
)
def test_a_share_of_a_window_is_a_share_of_its_working_time(
    percent: int, length: str, since: str, expected: str
) -> None:
    assert local(calendar.share(window(length), person(), at(since), percent), person()) == expected


def test_a_working_day_after_the_end_of_a_meeting_is_the_same_time_on_the_next_one() -> None:
    assert due("1 working days", "2026-11-24 10:30") == "2026-11-25 10:30"
    assert due("1 working days", "2026-11-27 10:30") == "2026-11-30 10:30"


def test_a_working_day_after_a_meeting_in_the_evening_counts_from_the_next_morning() -> None:
    assert due("1 working days", "2026-11-24 19:00") == "2026-11-26 09:00"


def test_a_working_day_after_a_deadline_that_is_the_end_of_a_day_counts_from_the_next_morning() -> None:
    assert due("1 working days", "2026-11-24 18:00") == "2026-11-26 09:00"


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("2026-11-23 10:00", "2026-11-23 10:00"),
        ("2026-11-23 13:00", "2026-11-23 14:00"),
        ("2026-11-20 18:00", "2026-11-23 09:00"),
        ("2026-12-25 10:00", "2026-12-28 09:00"),
    ],
)
def test_the_next_working_moment_is_now_or_the_start_of_the_next_block(since: str, expected: str) -> None:
    assert local(calendar.next_working(person(), at(since)), person()) == expected


def test_a_reader_in_another_zone_works_at_other_moments() -> None:
    sam = person(zone="America/New_York", holidays="US-NY")
    assert local(calendar.next_working(sam, at("2026-11-23 09:00")), person()) == "2026-11-23 15:00"


def test_working_time_leaves_out_nights_and_pauses() -> None:
    ben, start, end = person(), at("2026-11-20 16:00"), at("2026-11-23 10:00")
    assert calendar.worked(ben, start, end) == timedelta(hours=3)
    half_an_hour = (at("2026-11-20 17:30"), at("2026-11-20 18:30"))
    the_weekend = (at("2026-11-20 17:00"), at("2026-11-23 09:15"))
    assert calendar.worked(ben, start, end, [half_an_hour]) == timedelta(hours=2, minutes=30)
    assert calendar.worked(ben, start, end, [half_an_hour, the_weekend]) == timedelta(hours=1, minutes=45)
    assert calendar.worked(ben, start, end, [(at("2026-11-01 00:00"), at("2026-12-01 00:00"))]) == timedelta()
    assert calendar.worked(ben, end, start) == timedelta()


def test_working_time_is_exact_to_the_second() -> None:
    spent = calendar.worked(person(), at("2026-11-23 09:00:10"), at("2026-11-23 09:01:05"))
    assert spent == timedelta(seconds=55)


def test_who_is_away_for_ever_is_named_and_nobody_waits() -> None:
    for ask in (
        lambda: calendar.next_working(FOR_EVER, at("2026-11-23 10:00")),
        lambda: calendar.share(window("4 working hours"), FOR_EVER, at("2026-11-23 10:00"), 75),
        lambda: calendar.explain(window("1 working days"), FOR_EVER, at("2026-11-23 10:00")),
        lambda: calendar.subtract(window("1 working days"), FOR_EVER, at("2026-11-23 10:00")),
    ):
        with pytest.raises(SettingsFault, match="ben has no working time in the 60 days from"):
            ask()
    assert calendar.worked(FOR_EVER, at("2026-11-23 10:00"), at("2026-12-23 10:00")) == timedelta()


@pytest.mark.parametrize("length", ["30000 working hours", "3000 working days", "99999 clock hours"])
def test_a_window_of_more_than_ten_years_is_refused(length: str) -> None:
    with pytest.raises(SettingsFault, match="longer than ten years for ben; write a shorter one"):
        due(length, "2026-11-23 10:00")


def test_who_works_an_hour_a_week_has_at_most_ten_years_too() -> None:
    with pytest.raises(SettingsFault, match="longer than ten years"):
        due("2000 working hours", "2026-11-23 10:00", person(hours=week((time(9), time(10)), days=(0,))))
    with pytest.raises(SettingsFault, match="longer than ten years"):
        calendar.subtract(window("30000 working hours"), person(), at("2026-11-23 10:00"))


def test_a_window_of_nothing_is_over_when_work_goes_on() -> None:
    assert due("0 working hours", "2026-11-21 12:00") == "2026-11-23 09:00"
    assert due("0 working days", "2026-11-23 10:00") == "2026-11-23 10:00"
    assert due("0 clock hours", "2026-11-21 12:07") == "2026-11-21 12:15"


def test_half_a_day_of_leave_counts_for_its_other_half() -> None:
    afternoon = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 23), begins=time(14)),))
    assert due("6 working hours", "2026-11-23 09:00", afternoon) == "2026-11-24 11:00"
    assert due("1 working days", "2026-11-20 10:00", afternoon) == "2026-11-23 10:00"
    assert due("1 working days", "2026-11-20 16:00", afternoon) == "2026-11-24 09:00"
    assert calendar.is_working(afternoon, at("2026-11-23 12:59"))
    assert not calendar.is_working(afternoon, at("2026-11-23 14:00"))


def test_leave_that_takes_all_blocks_of_a_day_is_a_whole_day() -> None:
    away = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 23), begins=time(8)),))
    assert due("1 working days", "2026-11-20 10:00", away) == "2026-11-24 10:00"


def test_the_last_half_hour_of_a_day_that_ends_early_is_late_too() -> None:
    afternoon = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 23), begins=time(12)),))
    assert due("1 working hours", "2026-11-23 11:31", afternoon) == "2026-11-24 10:00"
