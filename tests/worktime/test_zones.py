"""Clocks of the world, each by an example that one can count on one's fingers."""

from datetime import date, time

import pytest

from tests.worktime.asking import due, in_full
from tests.worktime.people import person, week
from worktime.zones import clock_change, zone_of

NIGHT = (time(0), time(6))


@pytest.mark.parametrize(
    ("zone", "weekday", "length", "since", "expected"),
    [
        ("Europe/Dublin", 6, "6 working hours", "2026-10-25 00:00", "2026-10-25 05:00"),
        ("Europe/Dublin", 6, "5 working hours", "2026-03-29 00:00", "2026-03-29 06:00"),
        # Back for Ramadan, forward after it.
        ("Africa/Casablanca", 6, "6 working hours", "2024-03-10 00:00", "2024-03-10 05:00"),
        ("Africa/Casablanca", 6, "5 working hours", "2024-04-14 00:00", "2024-04-14 06:00"),
        # Half an hour.
        ("Australia/Lord_Howe", 6, "6 working hours", "2026-04-05 00:00", "2026-04-05 05:30"),
        ("Australia/Lord_Howe", 6, "5 working hours", "2026-10-04 00:00", "2026-10-04 05:30"),
        # Two hours.
        ("Antarctica/Troll", 6, "4 working hours", "2026-03-29 00:00", "2026-03-29 06:00"),
        # At 03:45.
        ("Pacific/Chatham", 6, "6 working hours", "2026-04-05 00:00", "2026-04-05 05:00"),
        # At midnight, so that the day begins at 01:00.
        ("America/Sao_Paulo", 6, "5 working hours", "2018-11-04 01:00", "2018-11-04 06:00"),
        ("Asia/Tehran", 1, "5 working hours", "2022-03-22 01:00", "2022-03-22 06:00"),
        # Given up: nothing changes any more.
        ("America/Sao_Paulo", 6, "6 working hours", "2026-11-01 00:00", "2026-11-01 06:00"),
        ("Asia/Tehran", 1, "6 working hours", "2026-03-24 00:00", "2026-03-24 06:00"),
    ],
)
def test_a_night_is_as_long_as_the_clocks_make_it(
    zone: str, weekday: int, length: str, since: str, expected: str
) -> None:
    assert due(length, since, person(zone=zone, hours=week(NIGHT, days=(weekday,)), holidays=None)) == expected


def test_an_hour_before_midnight_that_comes_twice_counts_twice() -> None:
    """In Cairo the clocks go back from Friday 00:00 to Thursday 23:00."""
    cairo = person(zone="Africa/Cairo", hours=week((time(20), time(0)), days=(3,)), holidays=None)
    assert due("5 working hours", "2025-10-30 20:00", cairo) == "2025-10-31 00:00"


def test_an_hour_before_midnight_that_is_skipped_does_not_count() -> None:
    """In Nuuk the clocks go from Saturday 23:00 to Sunday 00:00."""
    nuuk = person(zone="America/Nuuk", hours=week((time(20), time(0)), days=(5,)), holidays=None)
    assert due("3 working hours", "2024-03-30 20:00", nuuk) == "2024-03-31 00:00"


def test_a_day_that_an_island_skips_is_no_working_day() -> None:
    """Samoa had no Friday 30 December 2011."""
    apia = person(zone="Pacific/Apia", holidays=None)
    assert due("1 working days", "2011-12-29 10:00", apia) == "2012-01-02 10:00"
    assert due("8 working hours", "2011-12-29 14:00", apia) == "2012-01-02 13:00"
    assert in_full("8 working hours", "2011-12-29 14:00", apia)[1] == "Fri 30 Dec: the clocks skip its working hours"


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Australia/Eucla", "Asia/Kolkata", "Pacific/Chatham"])
def test_a_quarter_of_an_hour_is_one_on_the_persons_wall(zone: str) -> None:
    assert due("1 working hours", "2026-11-23 09:07", person(zone=zone, holidays=None)) == "2026-11-23 10:15"


def test_a_change_of_the_clocks_belongs_to_the_day_that_the_wall_shows_after_it() -> None:
    cairo, nuuk = (zone_of(person(zone=zone)) for zone in ("Africa/Cairo", "America/Nuuk"))
    back, forward = clock_change(cairo, date(2025, 10, 30)), clock_change(nuuk, date(2024, 3, 31))
    assert back
    assert (f"{back.wall_before:%H:%M}", f"{back.wall_after:%H:%M}") == ("00:00", "23:00")
    assert forward
    assert (f"{forward.wall_before:%H:%M}", f"{forward.wall_after:%H:%M}") == ("23:00", "00:00")
    assert clock_change(cairo, date(2025, 10, 31)) is None
    assert clock_change(nuuk, date(2024, 3, 30)) is None
