"""When the clocks of a zone change, found by looking at the zone itself."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

YEARS = (2020, 2035)
"""Both included."""

# Summer times of all kinds: by half an hour, by two hours, at midnight, around Ramadan, backwards, given up on the way;
# offsets by the quarter of an hour; and zones whose clocks stand still.
ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Juba",
    "America/Asuncion",
    "America/Caracas",
    "America/Havana",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/Scoresbysund",
    "America/St_Johns",
    "Antarctica/Casey",
    "Antarctica/Troll",
    "Asia/Almaty",
    "Asia/Amman",
    "Asia/Beirut",
    "Asia/Damascus",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/London",
    "Europe/Volgograd",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Easter",
    "Pacific/Fiji",
    "Pacific/Kiritimati",
)


@cache
def changes(zone: str) -> tuple[datetime, ...]:
    """The moments (UTC) of all changes in these years, to the minute."""
    place, half_a_day = ZoneInfo(zone), timedelta(hours=12)
    first, last = datetime(YEARS[0], 1, 1, tzinfo=UTC), datetime(YEARS[1] + 1, 1, 1, tzinfo=UTC)
    found = []
    at, offset = first, first.astimezone(place).utcoffset()
    while at < last:
        later = (at + half_a_day).astimezone(place).utcoffset()
        if later != offset:
            minutes = (at + timedelta(minutes=n) for n in range(12 * 60 + 1))
            found.append(next(m for m in minutes if m.astimezone(place).utcoffset() == later))
        at, offset = at + half_a_day, later
    return tuple(found)


def around(zone: str) -> tuple[datetime, ...]:
    """The moments around which to look: the changes, or a New Year where there are none."""
    return changes(zone) or (datetime(2027, 1, 1, tzinfo=UTC),)


@cache
def every_history() -> list[str]:
    """One zone of each group that has had the same clocks since 2020, of all zones that there are."""
    first = datetime(YEARS[0], 1, 1, tzinfo=UTC)
    groups: dict[object, str] = {}
    for zone in sorted(available_timezones()):
        place = ZoneInfo(zone)
        clocks = [first.astimezone(place).utcoffset(), *((c, c.astimezone(place).utcoffset()) for c in changes(zone))]
        groups.setdefault(tuple(clocks), zone)
    return sorted(groups.values())
