"""Days, times and lengths in English words."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from worktime.absences import MIDNIGHT, Absence
from worktime.zones import DAY

# Not strftime: its names follow the machine's language.
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def dated(day: date, *, year: bool = False) -> str:
    """`Fri 20 Nov`, with its year where wanted."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{f' {day.year}' if year else ''}"


def time_of(at: datetime, zone: ZoneInfo) -> str:
    """The time on the wall of this zone, `09:00`."""
    return f"{at.astimezone(zone):%H:%M}"


def span(given: tuple[datetime, datetime], zone: ZoneInfo) -> str:
    """A span of one day, `09:00-13:00`; to `24:00` where it ends with the day."""
    start, end = (time_of(at, zone) for at in given)
    return f"{start}-{'24:00' if end == '00:00' else end}"


def length(given: timedelta) -> str:
    """`4 h`, `1 h 53 min`, `20 min`; seconds where there are some."""
    seconds = int(given.total_seconds())
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "min"), (seconds % 60, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 h"


def part_of_day(absence: Absence) -> str:
    """`from 12:00`, `until 13:00` or `11:00-13:00`; nothing for a whole day."""
    since, until = _wall(absence.since), _wall(absence.until)
    if absence.since == MIDNIGHT:
        return "" if absence.until == DAY else f"until {until}"
    return f"from {since}" if absence.until == DAY else f"{since}-{until}"


def _wall(since_midnight: timedelta) -> str:
    minutes = int(since_midnight.total_seconds()) // 60
    return f"{minutes // 60:02}:{minutes % 60:02}"
