"""Why somebody does not work on a day: public holidays, the company's days off, leave."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal

from domain.people import Person
from worktime.zones import DAY

HolidayName = Callable[[str, date], str | None]
Reason = Literal["holiday", "day off", "leave"]
Hours = tuple[timedelta, timedelta]
"""A part of a day on the wall: from and to, since midnight."""

MIDNIGHT = timedelta()


@dataclass(frozen=True, slots=True)
class Absence:
    """A day, or a part of it on the wall, that is off, why, and the name of a holiday or a day off."""

    reason: Reason
    name: str = ""
    since: timedelta = MIDNIGHT
    until: timedelta = DAY


def absences(person: Person, day: date, holiday_name: HolidayName) -> tuple[Absence, ...]:
    """Everything that keeps the person from work on this day; what is known to everybody stands first."""
    return tuple(_absences(person, day, holiday_name))


def _absences(person: Person, day: date, holiday_name: HolidayName) -> Iterator[Absence]:
    name = holiday_name(person.holidays, day) if person.holidays else None
    if name is not None:
        yield Absence("holiday", name)
    for off in person.days_off:
        if off.day == day:
            yield Absence("day off", off.name, since=since_midnight(off.begins or time.min))
    for leave in person.leave:
        if leave.first <= day <= leave.last:
            begins = leave.begins if day == leave.first else None
            ends = leave.ends if day == leave.last else None
            yield Absence(
                "leave",
                since=since_midnight(begins or time.min),
                until=since_midnight(ends) if ends else DAY,
            )


def since_midnight(at: time) -> timedelta:
    """The time of day as a length."""
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)


def without(hours: list[Hours], absent: tuple[Absence, ...]) -> list[Hours]:
    """What is left of these hours."""
    for absence in absent:
        hours = [
            (start, end)
            for first, last in hours
            for start, end in ((first, min(last, absence.since)), (max(first, absence.until), last))
            if start < end
        ]
    return hours
