"""How a deadline was counted, in plain words and the reader's zone, short enough for one line of a letter."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from domain.time import Window
from worktime.days import DAY, Span, WorkingDays

LONGEST = 200
"""Characters."""

# Not strftime: its names follow the machine's language.
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


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

    Names the holidays and leave that were skipped; sums up what would make it longer than 200 characters.
    """
    words = _Words(counted, days)
    for pieces, off in ((words.pieces(), words.off()), (words.to(), words.off()), (words.to(), words.off_summed_up())):
        said = "; ".join([f"{words.opening()} {pieces}{words.rounding()}", *off, days.zone.key])
        if len(said) <= LONGEST:
            break
    return said


class _Words:
    def __init__(self, counted: Counted, days: WorkingDays) -> None:
        self._counted = counted
        self._days = days
        self._first, self._last = days.day_of(counted.asked), days.day_of(counted.due)
        # Within a week a weekday is enough.
        self._dated = (self._last - self._first).days >= len(WEEKDAYS)
        self._off = [] if counted.window.unit == "clock hours" else _off(days, self._first, self._last)

    def opening(self) -> str:
        return f"{self._counted.window} from {self._moment(self._counted.start)}:"

    def pieces(self) -> str:
        """Every working span that was counted, by day; the last moment where spans do not tell."""
        if not self._counted.pieces:
            return self.to()
        by_day = groupby(self._counted.pieces, key=lambda span: self._days.day_of(span[0]))
        return ", ".join(f"{self._day(day)} {', '.join(self._span(s) for s in spans)}" for day, spans in by_day)

    def to(self) -> str:
        return self._moment(self._counted.end) if not self._counted.pieces else f"to {self._moment(self._counted.end)}"

    def rounding(self) -> str:
        return "" if self._counted.due == self._counted.end else f", rounded up to {self._time(self._counted.due)}"

    def off(self) -> list[str]:
        """A clause for each holiday and for each run of leave."""
        said: list[str] = []
        for off in self._off:
            when = _dated(off.first) if off.first == off.last else f"{_dated(off.first)} to {_dated(off.last)}"
            said.append(f"{when} is a holiday ({off.name})" if off.reason == "holiday" else f"{when} is leave")
        return said

    def off_summed_up(self) -> list[str]:
        counts = {r: sum(off.days for off in self._off if off.reason == r) for r in ("holiday", "leave")}
        return [f"days of {reason} not counted: {count}" for reason, count in counts.items() if count]

    def _moment(self, at: datetime) -> str:
        return f"{self._day(self._days.day_of(at))} {self._time(at)}"

    def _day(self, day: date) -> str:
        return _dated(day) if self._dated else WEEKDAYS[day.weekday()]

    def _time(self, at: datetime) -> str:
        return f"{self._days.local(at):%H:%M}"

    def _span(self, span: Span) -> str:
        return f"{self._time(span[0])}-{self._time(span[1])}"


def _dated(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


@dataclass(slots=True)
class _Off:
    """Days off in a row for one reason; a weekend between does not part them, a working day does."""

    reason: str
    name: str
    first: date
    last: date
    days: int = 1


def _off(days: WorkingDays, first: date, last: date) -> list[_Off]:
    """The days with working hours in this time that are off, in rows."""
    found: list[_Off] = []
    joined = False
    for day in (first + n * DAY for n in range((last - first).days + 1)):
        off = days.off(day)
        if off is None:
            joined = joined and not days.spans(day)
        elif joined and (found[-1].reason, found[-1].name) == off:
            found[-1].last = day
            found[-1].days += 1
        else:
            found.append(_Off(*off, first=day, last=day))
            joined = True
    return found
