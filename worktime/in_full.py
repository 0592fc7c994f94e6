"""How a deadline was counted, in full: every block that was used, and every day that was skipped with its reason."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from worktime.counted import Counted, changes_that_matter
from worktime.counting import works
from worktime.days import WorkingDays
from worktime.saying import WEEKDAY_NAMES, dated, length, part_of_day, span, time_of
from worktime.zones import DAY, ClockChange

SATURDAY = 5


def in_full(counted: Counted, days: WorkingDays) -> tuple[str, ...]:
    """The count in lines, on the person's clock: the window and when it was set, where it starts, each day, the end."""
    return tuple(_Account(counted, days).lines())


class _Account:
    def __init__(self, counted: Counted, days: WorkingDays) -> None:
        self._counted = counted
        self._days = days
        self._changes = {c.wall_after.date(): c for c in changes_that_matter(counted, days)}
        self._hours = timedelta()
        self._working_days = 0

    def lines(self) -> Iterator[str]:
        counted, days = self._counted, self._days
        asked = f"{self._moment(counted.asked, year=True)}, {days.zone.key}"
        yield f"{counted.window} for {days.person.name}, set on {asked}"
        if counted.window.unit == "clock hours":
            yield "Plain hours, day and night"
            yield from (f"{dated(day)}: {_said(change)}" for day, change in self._changes.items())
        else:
            yield from self._late_start()
            yield from self._by_day()
        yield self._due()

    def _late_start(self) -> Iterator[str]:
        counted = self._counted
        if counted.start != counted.asked:
            reason = "in the last 30 minutes of the day" if works(self._days, counted.asked) else "no working time"
            yield f"Starts {self._moment(counted.start)}: {self._moment(counted.asked)} is {reason}"

    def _by_day(self) -> Iterator[str]:
        """A line for each day that counts, and one for each run of days that are skipped for one reason."""
        counted, days = self._counted, self._days
        first, last = days.day_of(counted.asked), days.day_of(counted.end)
        every = [first + n * DAY for n in range((last - first).days + 1)]
        for skipped, run in groupby(every, key=self._skipped):
            stretch = list(run)
            if skipped:
                until = f" to {dated(stretch[-1])}" if len(stretch) > 1 else ""
                yield f"{dated(stretch[0])}{until}: {skipped}"
            else:
                yield from (self._day(day) for day in stretch)

    def _skipped(self, day: date) -> str:
        """Why a day holds no working time; nothing when it does."""
        if self._days.spans(day):
            return ""
        off = self._days.off(day)
        if off:
            reason, name = off
            return f"{reason} ({name})" if name else reason
        if self._days.has_hours(day):
            return "the clocks skip its working hours"
        return "weekend" if day.weekday() >= SATURDAY else f"no working hours on {WEEKDAY_NAMES[day.weekday()]}s"

    def _day(self, day: date) -> str:
        hours = self._counted.window.unit == "working hours"
        said = [self._hours_of(day) if hours else self._working_day(day)]
        for absence in self._days.partly_off(day, self._counted.asked, self._counted.due):
            name = f" ({absence.name})" if absence.name else ""
            said.append(f"{part_of_day(absence)} {absence.reason}{name}")
        if day in self._changes:
            said.append(_said(self._changes[day]))
        return f"{dated(day)}: {'; '.join(said)}"

    def _hours_of(self, day: date) -> str:
        used = [piece for piece in self._counted.pieces if self._days.day_of(piece[0]) == day]
        if not used:
            return "nothing counted"
        here = sum((end - start for start, end in used), timedelta())
        self._hours += here
        together = "" if here == self._hours else f" ({length(self._hours)} in all)"
        return f"{', '.join(span(piece, self._days.zone) for piece in used)}, {length(here)}{together}"

    def _working_day(self, day: date) -> str:
        counted, days = self._counted, self._days
        if day < days.day_of(counted.start):
            return "nothing counted"
        if day == days.day_of(counted.start):
            return f"starts {time_of(counted.start, days.zone)}"
        if self._working_days == counted.window.count:
            return f"the next working time, {time_of(counted.end, days.zone)}"
        self._working_days += 1
        if self._working_days < counted.window.count:
            return f"working day {self._working_days}"
        return f"working day {self._working_days}, {self._end_of_the_last(day)}"

    def _end_of_the_last(self, day: date) -> str:
        wanted = time_of(self._counted.start, self._days.zone)
        reached = time_of(self._counted.end, self._days.zone)
        if day != self._days.day_of(self._counted.end):
            return f"{wanted} is no working time"
        return reached if reached == wanted else f"{wanted} is no working time, the next is {reached}"

    def _due(self) -> str:
        due, end = self._counted.due, self._counted.end
        rounded = "" if due == end else f", rounded up from {time_of(end, self._days.zone)}"
        universal = due.astimezone(UTC)
        other_day = "" if universal.date() == self._days.day_of(due) else f"{dated(universal.date())} "
        return f"Due {self._moment(due, year=True)}{rounded} ({other_day}{universal:%H:%M} UTC)"

    def _moment(self, at: datetime, *, year: bool = False) -> str:
        return f"{dated(self._days.day_of(at), year=year)} {time_of(at, self._days.zone)}"


def _said(change: ClockChange) -> str:
    return f"the clocks go from {change.wall_before:%H:%M} to {change.wall_after:%H:%M}"
