"""Moments as a reader says them: in the reader's zone and language, whatever the machine's locale is."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.errors import LetterFault
from domain.tongues import ENGLISH
from domain.tongues.tongue import Tongue


class Moments:
    """Says moments in one zone. The year is said only when it is another than that of `written_at`."""

    def __init__(self, zone: str, written_at: datetime, tongue: Tongue = ENGLISH) -> None:
        """`zone` is an IANA name. Raises LetterFault for one that does not exist."""
        self._zone = zone_named(zone)
        self._tongue = tongue
        self._year = written_at.astimezone(self._zone).year
        self.place = place(zone)

    def day(self, moment: datetime) -> str:
        """`Fri 20 Nov`."""
        here = moment.astimezone(self._zone)
        year = "" if here.year == self._year else f" {here.year}"
        return f"{self._tongue.calendar.dated(here.date())}{year}"

    def weekday(self, moment: datetime) -> str:
        """`Wed`."""
        return self._tongue.calendar.days[moment.astimezone(self._zone).weekday()]

    def time(self, moment: datetime) -> str:
        """`10:30`."""
        return f"{moment.astimezone(self._zone):%H:%M}"

    def moment(self, moment: datetime) -> str:
        """`Wed 25 Nov 10:30`."""
        return f"{self.day(moment)} {self.time(moment)}"

    def span(self, start: datetime, end: datetime) -> str:
        """`Tue 24 Nov 10:00-10:30`, or both days when it ends on another one."""
        if self.day(start) == self.day(end):
            return f"{self.moment(start)}{self._tongue.calendar.dash}{self.time(end)}"
        return f"{self.moment(start)} {self._tongue.calendar.dash} {self.moment(end)}"

    def elsewhere(self, moment: datetime, zone: str | None) -> str:
        """The moment in another zone, as `09:00 London`; empty when clocks there show the same."""
        if zone is None:
            return ""
        there = Moments(zone, moment, self._tongue)
        same = there.day(moment) == Moments.day(self, moment) and there.time(moment) == self.time(moment)
        if same:
            return ""
        if there.weekday(moment) == self.weekday(moment):
            return f"{there.time(moment)} {there.place}"
        return f"{there.weekday(moment)} {there.time(moment)} {there.place}"


def zone_named(zone: str) -> ZoneInfo:
    """The zone with this IANA name. Raises LetterFault."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise LetterFault(f"The zone {zone!r} is unknown: use an IANA name such as Europe/Berlin.") from None


def place(zone: str) -> str:
    """The name by which people know a zone: `Berlin` for Europe/Berlin."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")
