"""A plain calendar for gate tests: working days are Monday to Friday but for leave, eight hours each, all in UTC."""

from datetime import datetime, timedelta

from domain.people import Person
from domain.time import Window

SATURDAY = 5


def window_end(window: Window, person: Person, start: datetime) -> datetime:
    """Where a window ends: working days skip weekends and leave, and 8 working hours are a working day."""
    if window.unit == "clock hours":
        return start + timedelta(hours=window.count)
    days, hours = (window.count, 0) if window.unit == "working days" else divmod(window.count, 8)
    at = start
    while days:
        at += timedelta(days=1)
        days -= at.weekday() < SATURDAY and not any(leave.first <= at.date() <= leave.last for leave in person.leave)
    return at + timedelta(hours=hours)
