"""Asks the real calendar in a person's own time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from domain.people import Person
from domain.time import Window
from tests.worktime.people import person
from worktime.calendar import WorkCalendar

calendar = WorkCalendar()


def window(said: str) -> Window:
    """`4 working hours`; one is a plural here, too."""
    count, _, unit = said.partition(" ")
    return Window(count=int(count), unit=unit)  # type: ignore[arg-type]


def at(said: str, zone: str = "Europe/Berlin") -> datetime:
    """A moment (UTC) from a time on the wall."""
    return datetime.fromisoformat(said).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def local(moment: datetime, who: Person) -> str:
    """The time on the person's wall."""
    return f"{moment.astimezone(ZoneInfo(who.zone)):%Y-%m-%d %H:%M}"


def due(length: str, since: str, who: Person | None = None) -> str:
    """The deadline on the person's wall."""
    who = who or person()
    return local(calendar.add(window(length), who, at(since, who.zone)).at, who)


def counted(length: str, since: str, who: Person | None = None) -> str:
    """The count in one line."""
    who = who or person()
    return calendar.add(window(length), who, at(since, who.zone)).counted


def in_full(length: str, since: str, who: Person | None = None) -> list[str]:
    """The count in full, without its first line, which only repeats the question."""
    who = who or person()
    return list(calendar.explain(window(length), who, at(since, who.zone)).in_full[1:])
