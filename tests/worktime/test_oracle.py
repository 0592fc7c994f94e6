"""The calendar agrees with a slow oracle around the clock changes of many zones."""

from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.letters import Clock
from domain.people import Leave
from domain.time import Window
from tests.worktime.oracle import MINUTE, Oracle
from tests.worktime.people import OFFICE, person, week
from worktime.calendar import WorkCalendar

ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Havana",
    "America/Los_Angeles",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Scoresbysund",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Easter",
)
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
HOURS = (
    week(*OFFICE),
    week((time(8, 10), time(11, 50)), (time(12, 20), time(16, 25)), days=(0, 1, 2, 3, 5)),
    week((time(0), time(4)), (time(22), time(0)), days=EVERY_DAY),
    week((time(1, 30), time(3, 30)), (time(23, 30), time(0)), days=(5, 6)),
    week((time(0), time(0)), days=(0, 2, 5, 6)),
    week((time(0, 20), time(0, 40)), (time(2, 15), time(2, 45)), days=EVERY_DAY),
)
windows = st.builds(
    Window,
    count=st.integers(1, 6),
    unit=st.sampled_from(["working hours", "working hours", "working days", "clock hours"]),
)


@cache
def _changes(zone: str) -> tuple[datetime, ...]:
    """The clock changes of 2026 and 2027, to the hour; the New Year where there are none."""
    first = datetime(2026, 1, 1, tzinfo=UTC)
    offsets = [(first + timedelta(hours=n)).astimezone(ZoneInfo(zone)).utcoffset() for n in range(2 * 365 * 24)]
    found = [first + timedelta(hours=n) for n in range(1, len(offsets)) if offsets[n] != offsets[n - 1]]
    return tuple(found) or (datetime(2027, 1, 1, tzinfo=UTC),)


@pytest.mark.parametrize("zone", ZONES)
@settings(derandomize=True, max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_the_calendar_agrees_with_the_oracle_around_clock_changes(zone: str, data: st.DataObject) -> None:
    change = data.draw(st.sampled_from(_changes(zone)))
    at = change + data.draw(st.integers(-4 * 24 * 60, 2 * 24 * 60)) * MINUTE
    around = [(change + timedelta(days=n)).date() for n in range(-3, 7)]
    holidays = frozenset(data.draw(st.sets(st.sampled_from(around), max_size=2)))
    away = data.draw(st.sampled_from(around))
    leave = data.draw(st.sampled_from([(), (Leave(first=away, last=away + timedelta(days=1)),)]))
    who = person(zone=zone, hours=data.draw(st.sampled_from(HOURS)), holidays="X", leave=leave)
    calendar, oracle = WorkCalendar(lambda _, day: "Rest" if day in holidays else None), Oracle(who, holidays)

    window, reminder = data.draw(windows), data.draw(st.integers(1, 5))
    assert calendar.is_working(who, at) == oracle.works(at)
    due = oracle.due(window, at)
    started = calendar.start(Clock(window=window, reminder_before=_hours(reminder)), who, at)
    assert started.due == calendar.add(window, who, at)
    assert started.due.at == due
    assert len(started.due.counted) <= 200
    assert calendar.subtract(_hours(reminder), who, due) == oracle.before(reminder, due)
    if window.unit != "clock hours":
        reminded, start = oracle.before(reminder, due), oracle.start(at)
        in_time = reminded >= start and oracle.worked(reminded, due) * 2 <= oracle.worked(start, due)
        assert started.remind_at == (reminded if in_time else due)
    assert started.remind_at == due or oracle.works(started.remind_at)


def _hours(count: int) -> Window:
    return Window(count=count, unit="working hours")
