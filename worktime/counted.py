"""How a deadline was counted, in plain words and the reader's zone, short enough for one line of a letter."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from domain.time import Window
from worktime.absences import Absence, Reason
from worktime.days import Span, WorkingDays
from worktime.saying import WEEKDAYS, dated, length, part_of_day, span, time_of
from worktime.zones import DAY, ClockChange

LONGEST = 200
"""Characters."""
A_YEAR = 300
"""From so many days on a date without its year might be read as another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A count of time: asked for at a moment, begun at `start`, over at `end`, and due when that is rounded up (UTC).

    `pieces` are the working spans that make up working hours.
    """

    window: Window
    asked: datetime
    start: datetime
    end: datetime
    due: datetime
    pieces: tuple[Span, ...] = ()


def in_words(counted: Counted, days: WorkingDays) -> str:
    """The count, such as `4 working hours from Mon 09:00: Mon 09:00-13:00; Europe/Berlin`.

    Names the holidays, days off and leave that were skipped, and a change of the clocks that made a difference; sums
    up what would make it longer than 200 characters.
    """
    words = _Words(counted, days)
    off, changes = words.off(), words.changes()
    forms = (
        (words.pieces(), [*off, *changes]),
        (words.to(), [*off, *changes]),
        (words.to(), [*words.off_summed_up(), *changes]),
        (words.to(), words.off_summed_up()),
    )
    for pieces, clauses in forms:
        said = "; ".join([f"{words.opening()} {pieces}{words.rounding()}", *clauses, days.zone.key])
        if len(said) <= LONGEST:
            break
    return said


def changes_that_matter(counted: Counted, days: WorkingDays) -> Iterator[ClockChange]:
    """Changes of the clocks that made this count come out otherwise than the clock on the wall suggests.

    Clock hours: those within them, unless they make up for one another. Working hours: those that make a day's working
    time longer or shorter. Working days: one that skips the time of day at which they would end.
    """
    start, end = days.local(counted.start), days.local(counted.end)
    unit, moved = counted.window.unit, start.utcoffset() != end.utcoffset()
    day = start.date()
    while day <= end.date():
        change = days.clock_change(day)
        if change and (
            (unit == "clock hours" and moved and counted.start < change.at)
            or (unit == "working hours" and days.is_stretched(day))
            or (unit == "working days" and day == end.date() and start.time() != end.time())
        ):
            yield change
        day += DAY


class _Words:
    def __init__(self, counted: Counted, days: WorkingDays) -> None:
        self._counted = counted
        self._days = days
        self._first, self._last = days.day_of(counted.asked), days.day_of(counted.due)
        # Within a week a weekday is enough.
        self._dated = (self._last - self._first).days >= len(WEEKDAYS)
        self._with_year = (self._last - self._first).days >= A_YEAR
        self._off = [] if counted.window.unit == "clock hours" else _off(counted, days)

    def opening(self) -> str:
        return f"{self._counted.window} from {self._moment(self._counted.start)}:"

    def pieces(self) -> str:
        """Every working span that was counted, by day; the last moment where spans do not tell."""
        if not self._counted.pieces:
            return self.to()
        by_day = groupby(self._counted.pieces, key=lambda piece: self._days.day_of(piece[0]))
        return ", ".join(
            f"{self._day(day)} {', '.join(span(s, self._days.zone) for s in spans)}" for day, spans in by_day
        )

    def to(self) -> str:
        return self._moment(self._counted.end) if not self._counted.pieces else f"to {self._moment(self._counted.end)}"

    def rounding(self) -> str:
        rounded = self._counted.due != self._counted.end
        return f", rounded up to {time_of(self._counted.due, self._days.zone)}" if rounded else ""

    def off(self) -> list[str]:
        """A clause for each holiday and day off, for each run of leave, and for each part of a day."""
        return [off.said() for off in self._off]

    def off_summed_up(self) -> list[str]:
        counts = {reason: sum(o.days for o in self._off if o.reason == reason) for reason in _PLURALS}
        said = [f"{count} {_PLURALS[reason][count != 1]}" for reason, count in counts.items() if count]
        return [f"not counted: {', '.join(said)}"] if said else []

    def changes(self) -> list[str]:
        """A clause for each change of the clocks that made a difference."""
        return [
            f"the clocks go {'forward' if change.by > timedelta() else 'back'} {length(abs(change.by))} on "
            f"{dated(change.wall_after.date())}"
            for change in changes_that_matter(self._counted, self._days)
        ]

    def _moment(self, at: datetime) -> str:
        return f"{self._day(self._days.day_of(at))} {time_of(at, self._days.zone)}"

    def _day(self, day: date) -> str:
        return dated(day, year=self._with_year) if self._dated else WEEKDAYS[day.weekday()]


_PLURALS: dict[Reason, tuple[str, str]] = {
    "holiday": ("holiday", "holidays"),
    "day off": ("day off", "days off"),
    "leave": ("day of leave", "days of leave"),
}


@dataclass(slots=True)
class _Off:
    """Days off in a row for one reason, or a part of a day. A weekend does not part them, a working day does."""

    reason: Reason
    name: str
    first: date
    last: date
    part: str = ""
    days: int = 1

    def said(self) -> str:
        when = dated(self.first) if self.first == self.last else f"{dated(self.first)} to {dated(self.last)}"
        what = self.reason if self.reason == "leave" else f"a {self.reason}"
        return f"{when} is {what}{self.part}{f' ({self.name})' if self.name else ''}"


def _off(counted: Counted, days: WorkingDays) -> list[_Off]:
    """The working hours in this time that are off, in rows."""
    found: list[_Off] = []
    joined = False
    day, last = days.day_of(counted.asked), days.day_of(counted.due)
    while day <= last:
        off = days.off(day)
        if off is None:
            joined = joined and not days.spans(day)
            found += [_part(day, absence) for absence in days.partly_off(day, counted.asked, counted.due)]
        elif joined and (found[-1].reason, found[-1].name) == off:
            found[-1].last = day
            found[-1].days += 1
        else:
            found.append(_Off(*off, first=day, last=day))
            joined = True
        day += DAY
    return found


def _part(day: date, absence: Absence) -> _Off:
    return _Off(absence.reason, absence.name, first=day, last=day, part=f" {part_of_day(absence)}", days=0)
