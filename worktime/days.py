"""One person's working time, day by day, as spans in UTC.

A moment is working time exactly when the person's clock on the wall then shows a time inside one of the blocks of that
weekday, and the day is neither a public holiday nor leave. So an hour that the clocks skip is no working time, and an
hour that they repeat counts twice. Lengths are computed in UTC.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.errors import SettingsFault
from domain.people import Person

HolidayName = Callable[[str, date], str | None]
Span = tuple[datetime, datetime]
"""From the first moment to the one after the last, in UTC."""

IDLE_DAYS = 60
"""So many days without working time are a mistake in the people file, or an absence that nobody should wait for."""

DAY = timedelta(days=1)


class WorkingDays:
    """A person's working time. Raises SettingsFault for an unknown zone or holiday calendar, or a block that ends
    before it begins."""

    def __init__(self, person: Person, holiday_name: HolidayName) -> None:
        self.person = person
        self.zone = _zone(person)
        self._holiday_name = holiday_name
        self._blocks: dict[int, list[tuple[timedelta, timedelta]]] = {}
        for block in person.hours:
            start, end = _since_midnight(block.start), _since_midnight(block.end) or DAY
            if end <= start:
                raise SettingsFault(
                    f"people file: {person.id}: a block ends at {block.end}, before it begins; split it."
                )
            self._blocks.setdefault(block.weekday, []).append((start, end))

    def local(self, at: datetime) -> datetime:
        """The moment on the person's clock."""
        return at.astimezone(self.zone)

    def day_of(self, at: datetime) -> date:
        """The person's date at this moment."""
        return self.local(at).date()

    def at_time(self, day: date, on_the_wall: time) -> datetime:
        """The moment (UTC) when the wall shows this time: of a repeated hour the first, and for a time that is
        skipped as long after the gap's start as it lies in the gap (PEP 495, fold 0)."""
        return datetime.combine(day, on_the_wall.replace(fold=0), tzinfo=self.zone).astimezone(UTC)

    def off(self, day: date) -> tuple[Literal["holiday", "leave"], str] | None:
        """Why a weekday with working hours is off, with the holiday's name; None when it is not."""
        if day.weekday() not in self._blocks:
            return None
        name = self._holiday_name(self.person.holidays, day) if self.person.holidays else None
        if name is not None:
            return "holiday", name
        return ("leave", "") if any(leave.first <= day <= leave.last for leave in self.person.leave) else None

    def spans(self, day: date) -> list[Span]:
        """The working spans of one day on the person's calendar, in order, not touching."""
        if day.weekday() not in self._blocks or self.off(day) is not None:
            return []
        midnight = datetime.combine(day, time.min, tzinfo=UTC)
        found = [
            (max(midnight + start - offset, since), min(midnight + end - offset, until))
            for since, until, offset in _offsets(self.zone, day)
            for start, end in self._blocks[day.weekday()]
        ]
        return _merged(sorted(s for s in found if s[0] < s[1]))

    def spans_from(self, at: datetime) -> Iterator[Span]:
        """Working spans from this moment on, the first one cut to it, without end.

        Raises SettingsFault after 60 days without working time.
        """
        day, last = self.day_of(at), self.day_of(at)
        while day - last <= IDLE_DAYS * DAY:
            for start, end in self.spans(day):
                if end > at:
                    last = day
                    yield max(start, at), end
            day += DAY
        raise self._idle(last)

    def spans_before(self, at: datetime) -> Iterator[Span]:
        """Working spans back from this moment, the first one cut to it. Raises SettingsFault as `spans_from` does."""
        day, last = self.day_of(at), self.day_of(at)
        while last - day <= IDLE_DAYS * DAY:
            for start, end in reversed(self.spans(day)):
                if start < at:
                    last = day
                    yield start, min(end, at)
            day -= DAY
        raise self._idle(day)

    def between(self, since: datetime, until: datetime) -> Iterator[Span]:
        """Working spans in this time, cut to it."""
        day, last = self.day_of(since), self.day_of(until)
        while day <= last:
            for start, end in self.spans(day):
                if start < until and end > since:
                    yield max(start, since), min(end, until)
            day += DAY

    def working_day(self, day: date, count: int) -> date:
        """The working day that lies `count` working days after this day, or before it when negative."""
        step = DAY if count > 0 else -DAY
        last = day
        for _ in range(abs(count)):
            day += step
            while not self.spans(day):
                if abs(day - last) > IDLE_DAYS * DAY:
                    raise self._idle(min(day, last))
                day += step
            last = day
        return day

    def _idle(self, since: date) -> SettingsFault:
        return SettingsFault(
            f"people file: {self.person.id} has no working time in the {IDLE_DAYS} days from {since}. "
            "Check hours, holidays and leave, or name somebody else."
        )


def _zone(person: Person) -> ZoneInfo:
    try:
        return ZoneInfo(person.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise SettingsFault(
            f"people file: {person.id}: {person.zone!r} is no time zone; give an IANA name such as Europe/Berlin."
        ) from fault


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@lru_cache(maxsize=10_000)
def _offsets(zone: ZoneInfo, day: date) -> tuple[tuple[datetime, datetime, timedelta], ...]:
    """The offsets from UTC in force around a day, each with the moments (UTC) between which it is.

    No zone changes its clocks twice in three days.
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


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
