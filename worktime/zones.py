"""Time zones: their offsets from UTC day by day, and the days on which they change."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.errors import SettingsFault
from domain.people import Person

DAY = timedelta(days=1)


def zone_of(person: Person) -> ZoneInfo:
    """The person's zone. Raises SettingsFault when there is none of this name."""
    try:
        return ZoneInfo(person.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise SettingsFault(
            f"people file: {person.id}: {person.zone!r} is no time zone; give an IANA name such as Europe/Berlin."
        ) from fault


@lru_cache(maxsize=10_000)
def offsets(zone: ZoneInfo, day: date) -> tuple[tuple[datetime, datetime, timedelta], ...]:
    """The offsets from UTC in force around a day, each with the moments (UTC) between which it is.

    They reach from a day before to a day after it. No zone changes its clocks twice in that time.
    """
    midnight = datetime.combine(day, time.min, tzinfo=UTC)
    since, until = midnight - DAY, midnight + 2 * DAY
    before, after = _offset(zone, since), _offset(zone, until)
    if before == after:
        return ((since, until, before),)
    low, high = 0, int((until - since).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(zone, since + timedelta(seconds=middle)) == before else (low, middle)
    change = since + timedelta(seconds=high)
    return ((since, change, before), (change, until, after))


@dataclass(frozen=True, slots=True)
class ClockChange:
    """A change of the clocks: the moment (UTC), by how much (forward when positive), the wall before and after it."""

    at: datetime
    by: timedelta
    wall_before: datetime
    wall_after: datetime


def clock_change(zone: ZoneInfo, day: date) -> ClockChange | None:
    """The change of the clocks after which the wall first shows this day; None when there is none."""
    found = offsets(zone, day)
    if len(found) == 1:
        return None
    (_, at, before), (_, _, after) = found
    naive = at.replace(tzinfo=None)
    change = ClockChange(at, after - before, naive + before, naive + after)
    return change if change.wall_after.date() == day else None


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
