"""Deadlines explain themselves: in one line for letters, and in full for whoever asks."""

from datetime import date, time

import pytest

from domain.people import Block, DayOff, Leave
from tests.worktime.asking import at, calendar, counted, in_full, window
from tests.worktime.people import person, week

XMAS = person(
    days_off=(
        DayOff(day=date(2026, 12, 24), name="Heiligabend", begins=time(12)),
        DayOff(day=date(2026, 12, 30), name="Inventur"),
        DayOff(day=date(2026, 12, 31), name="Inventur"),
    ),
    leave=(Leave(first=date(2026, 12, 23), last=date(2026, 12, 23), begins=time(15)),),
)
SUNDAY_NIGHTS = person(hours=week((time(0), time(6)), days=(6,)))


@pytest.mark.parametrize(
    ("length", "since", "expected"),
    [
        (
            "4 working hours",
            "2026-11-20 17:55",
            "4 working hours from Mon 09:00: Mon 09:00-13:00; Europe/Berlin",
        ),
        (
            "1 working hours",
            "2026-11-23 12:07",
            "1 working hour from Mon 12:07: Mon 12:07-13:00, 14:00-14:07, rounded up to 14:15; Europe/Berlin",
        ),
        (
            "4 working hours",
            "2022-09-30 17:55",
            "4 working hours from Tue 09:00: Tue 09:00-13:00; Mon 3 Oct is a holiday (Tag der Deutschen Einheit);"
            " Europe/Berlin",
        ),
        ("2 working days", "2026-11-20 10:00", "2 working days from Fri 10:00: Tue 10:00; Europe/Berlin"),
        (
            "8 working days",
            "2026-11-20 10:00",
            "8 working days from Fri 20 Nov 10:00: Wed 2 Dec 10:00; Europe/Berlin",
        ),
        (
            "48 clock hours",
            "2026-11-20 17:55",
            "48 clock hours from Fri 17:55: Sun 17:55, rounded up to 18:00; Europe/Berlin",
        ),
    ],
)
def test_every_deadline_says_how_it_was_counted(length: str, since: str, expected: str) -> None:
    assert counted(length, since) == expected


def test_leave_is_named_as_one_stretch() -> None:
    away = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 24)),))
    assert counted("1 working hours", "2026-11-21 09:00", away) == (
        "1 working hour from Wed 09:00: Wed 09:00-10:00; Mon 23 Nov to Tue 24 Nov is leave; Europe/Berlin"
    )


def test_a_working_day_parts_two_stretches_of_leave_and_a_weekend_does_not() -> None:
    away = person(leave=tuple(Leave(first=date(2026, 11, d), last=date(2026, 11, d)) for d in (18, 20, 23)))
    assert counted("1 working days", "2026-11-17 09:00", away) == (
        "1 working day from Tue 09:00: Thu 09:00; Wed 18 Nov is leave; Europe/Berlin"
    )
    assert counted("2 working days", "2026-11-17 09:00", away) == (
        "2 working days from Tue 17 Nov 09:00: Tue 24 Nov 09:00;"
        " Wed 18 Nov is leave; Fri 20 Nov to Mon 23 Nov is leave; Europe/Berlin"
    )


def test_a_long_count_is_summed_up_under_200_characters() -> None:
    scattered = ("2026-12-09", "2026-12-11", "2026-12-15", "2026-12-17", "2026-12-22", "2026-12-29", "2027-01-05")
    away = person(leave=tuple(Leave(first=date.fromisoformat(d), last=date.fromisoformat(d)) for d in scattered))
    assert counted("20 working hours", "2026-12-07 16:07", away) == (
        "20 working hours from Mon 7 Dec 16:07: to Mon 14 Dec 11:07, rounded up to 11:15;"
        " Wed 9 Dec is leave; Fri 11 Dec is leave; Europe/Berlin"
    )
    assert counted("120 working hours", "2026-12-07 16:07", away) == (
        "120 working hours from Mon 7 Dec 16:07: to Fri 8 Jan 16:07, rounded up to 16:15;"
        " not counted: 2 holidays, 7 days of leave; Europe/Berlin"
    )


def test_a_part_of_a_day_that_is_off_is_named_with_its_hours() -> None:
    assert counted("8 working hours", "2026-12-23 14:00", XMAS) == (
        "8 working hours from Wed 14:00: to Mon 13:00; Wed 23 Dec is leave from 15:00;"
        " Thu 24 Dec is a day off from 12:00 (Heiligabend); Fri 25 Dec is a holiday (Erster Weihnachtstag);"
        " Europe/Berlin"
    )
    morning = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 24), ends=time(11)),))
    assert counted("1 working hours", "2026-11-23 09:00", morning) == (
        "1 working hour from Tue 11:00: Tue 11:00-12:00; Mon 23 Nov is leave; Tue 24 Nov is leave until 11:00;"
        " Europe/Berlin"
    )


def test_a_part_of_a_day_that_lies_before_or_after_the_count_is_not_named() -> None:
    morning = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 23), ends=time(11)),))
    evening = person(leave=(Leave(first=date(2026, 11, 23), last=date(2026, 11, 23), begins=time(17)),))
    for who in (morning, evening):
        assert counted("1 working hours", "2026-11-23 14:00", who) == (
            "1 working hour from Mon 14:00: Mon 14:00-15:00; Europe/Berlin"
        )


def test_days_off_of_one_name_are_one_stretch() -> None:
    assert "Wed 30 Dec to Thu 31 Dec is a day off (Inventur);" in counted("1 working hours", "2026-12-30 09:00", XMAS)


@pytest.mark.parametrize(
    ("length", "since", "said"),
    [
        ("5 working hours", "2026-03-29 00:00", "Sun 00:00-06:00; the clocks go forward 1 h on Sun 29 Mar;"),
        ("6 working hours", "2026-10-25 00:00", "Sun 00:00-05:00; the clocks go back 1 h on Sun 25 Oct;"),
        ("1 working days", "2026-03-22 02:30", "Sun 29 Mar 03:30; the clocks go forward 1 h on Sun 29 Mar;"),
        ("48 clock hours", "2026-03-27 18:00", "Sun 19:00; the clocks go forward 1 h on Sun 29 Mar;"),
    ],
)
def test_a_change_of_the_clocks_is_named_where_it_makes_a_difference(length: str, since: str, said: str) -> None:
    assert said in counted(length, since, SUNDAY_NIGHTS)


@pytest.mark.parametrize(
    ("length", "since"),
    [
        ("8 working hours", "2026-03-27 14:00"),
        ("1 working days", "2026-03-27 10:00"),
        ("4 clock hours", "2026-03-29 09:00"),
    ],
)
def test_a_change_of_the_clocks_that_makes_no_difference_is_not_named(length: str, since: str) -> None:
    assert "clocks" not in counted(length, since)
    assert not [line for line in in_full(length, since) if "clocks" in line]


def test_a_date_of_another_year_names_its_year() -> None:
    assert counted("9000 clock hours", "2026-11-20 17:00") == (
        "9000 clock hours from Fri 20 Nov 2026 17:00: Tue 30 Nov 2027 17:00; Europe/Berlin"
    )


@pytest.mark.parametrize("count", [1, 20, 400, 1000])
@pytest.mark.parametrize("unit", ["working hours", "working days", "clock hours"])
def test_the_line_for_letters_never_grows_beyond_200_characters(unit: str, count: int) -> None:
    leave = tuple(Leave(first=date(2027, m, 4), last=date(2027, m, 10), begins=time(11)) for m in range(1, 13))
    off = tuple(DayOff(day=date(2026, 12, d), name="Day of the Founding of the Company") for d in (7, 9, 11))
    who = person(zone="America/Argentina/ComodRivadavia", holidays="AR", leave=leave, days_off=off)
    assert len(calendar.add(window(f"{count} {unit}"), who, at("2026-12-04 16:07")).counted) <= 200


def test_working_hours_in_full_name_every_block_and_every_day_that_was_skipped() -> None:
    lines = calendar.explain(window("6 working hours"), person(), at("2022-09-30 16:00")).in_full
    assert lines == (
        "6 working hours for Ben Ott, set on Fri 30 Sep 2022 16:00, Europe/Berlin",
        "Fri 30 Sep: 16:00-18:00, 2 h",
        "Sat 1 Oct to Sun 2 Oct: weekend",
        "Mon 3 Oct: holiday (Tag der Deutschen Einheit)",
        "Tue 4 Oct: 09:00-13:00, 4 h (6 h in all)",
        "Due Tue 4 Oct 2022 13:00 (11:00 UTC)",
    )


def test_a_late_start_and_a_rounding_are_said_in_full() -> None:
    assert in_full("1 working hours", "2026-11-20 17:55") == [
        "Starts Mon 23 Nov 09:00: Fri 20 Nov 17:55 is in the last 30 minutes of the day",
        "Fri 20 Nov: nothing counted",
        "Sat 21 Nov to Sun 22 Nov: weekend",
        "Mon 23 Nov: 09:00-10:00, 1 h",
        "Due Mon 23 Nov 2026 10:00 (09:00 UTC)",
    ]
    assert in_full("1 working hours", "2026-11-23 12:07") == [
        "Mon 23 Nov: 12:07-13:00, 14:00-14:07, 1 h",
        "Due Mon 23 Nov 2026 14:15, rounded up from 14:07 (13:15 UTC)",
    ]
    assert in_full("1 working hours", "2026-11-23 13:20")[0] == (
        "Starts Mon 23 Nov 14:00: Mon 23 Nov 13:20 is no working time"
    )


def test_days_off_and_parts_of_days_are_said_in_full() -> None:
    assert in_full("8 working hours", "2026-12-23 14:00", XMAS) == [
        "Wed 23 Dec: 14:00-15:00, 1 h; from 15:00 leave",
        "Thu 24 Dec: 09:00-12:00, 3 h (4 h in all); from 12:00 day off (Heiligabend)",
        "Fri 25 Dec: holiday (Erster Weihnachtstag)",
        "Sat 26 Dec to Sun 27 Dec: weekend",
        "Mon 28 Dec: 09:00-13:00, 4 h (8 h in all)",
        "Due Mon 28 Dec 2026 13:00 (12:00 UTC)",
    ]


def test_working_days_in_full_number_the_days() -> None:
    four_days = person(hours=week((time(9), time(17)), days=(0, 1, 2, 3)))
    assert in_full("2 working days", "2026-11-19 10:00", four_days) == [
        "Thu 19 Nov: starts 10:00",
        "Fri 20 Nov: no working hours on Fridays",
        "Sat 21 Nov to Sun 22 Nov: weekend",
        "Mon 23 Nov: working day 1",
        "Tue 24 Nov: working day 2, 10:00",
        "Due Tue 24 Nov 2026 10:00 (09:00 UTC)",
    ]


def test_a_working_day_that_ends_outside_of_the_hours_says_where_it_goes() -> None:
    short_friday = (*week((time(9), time(17)), days=(0, 1, 2, 3)), Block(weekday=4, start=time(9), end=time(15)))
    assert in_full("1 working days", "2026-11-19 15:30", person(hours=short_friday)) == [
        "Thu 19 Nov: starts 15:30",
        "Fri 20 Nov: working day 1, 15:30 is no working time",
        "Sat 21 Nov to Sun 22 Nov: weekend",
        "Mon 23 Nov: the next working time, 09:00",
        "Due Mon 23 Nov 2026 09:00 (08:00 UTC)",
    ]
    assert in_full("1 working days", "2026-03-22 02:30", SUNDAY_NIGHTS)[-2] == (
        "Sun 29 Mar: working day 1, 02:30 is no working time, the next is 03:30; the clocks go from 02:00 to 03:00"
    )


def test_a_change_of_the_clocks_stands_at_its_day() -> None:
    assert in_full("6 working hours", "2026-10-25 00:00", SUNDAY_NIGHTS) == [
        "Sun 25 Oct: 00:00-05:00, 6 h; the clocks go from 03:00 to 02:00",
        "Due Sun 25 Oct 2026 05:00 (04:00 UTC)",
    ]
    assert in_full("48 clock hours", "2026-03-27 18:00") == [
        "Plain hours, day and night",
        "Sun 29 Mar: the clocks go from 02:00 to 03:00",
        "Due Sun 29 Mar 2026 19:00 (17:00 UTC)",
    ]


def test_a_block_to_midnight_ends_at_24_00() -> None:
    nights = person(hours=week((time(20), time(0)), days=(0,)))
    assert counted("4 working hours", "2026-11-23 09:00", nights) == (
        "4 working hours from Mon 20:00: Mon 20:00-24:00; Europe/Berlin"
    )


def test_the_day_in_utc_is_named_where_it_is_another_one() -> None:
    auckland = person(zone="Pacific/Auckland", holidays=None)
    assert in_full("1 working hours", "2026-11-23 09:00", auckland)[-1] == (
        "Due Mon 23 Nov 2026 10:00 (Sun 22 Nov 21:00 UTC)"
    )


def test_a_window_of_nothing_ends_where_it_starts() -> None:
    assert in_full("0 working days", "2026-11-20 17:00") == [
        "Fri 20 Nov: starts 17:00",
        "Due Fri 20 Nov 2026 17:00 (16:00 UTC)",
    ]
