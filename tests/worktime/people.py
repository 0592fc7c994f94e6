"""People with working time, for tests."""

from datetime import time

from domain.people import Block, DayOff, Leave, Person

OFFICE = ((time(9), time(13)), (time(14), time(18)))


def week(*blocks: tuple[time, time], days: tuple[int, ...] = (0, 1, 2, 3, 4)) -> tuple[Block, ...]:
    """The same blocks on several weekdays, Monday to Friday unless named."""
    return tuple(Block(weekday=day, start=start, end=end) for day in days for start, end in blocks)


def person(
    *,
    zone: str = "Europe/Berlin",
    hours: tuple[Block, ...] | None = None,
    holidays: str | None = "DE-BE",
    leave: tuple[Leave, ...] = (),
    days_off: tuple[DayOff, ...] = (),
) -> Person:
    """Ben, who works 9-13 and 14-18 in Berlin unless said otherwise."""
    return Person(
        id="ben",
        name="Ben Ott",
        mail="ben@example.com",
        roles=("rep",),
        zone=zone,
        hours=week(*OFFICE) if hours is None else hours,
        holidays=holidays,
        leave=leave,
        days_off=days_off,
    )
