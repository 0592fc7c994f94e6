"""One person's working time, day by day, as spans in UTC.

A moment is working time exactly when the person's clock on the wall then shows a time inside one of the blocks of that
weekday, and that time is neither a public holiday nor a day off nor leave. So an hour that the clocks skip is no
working time, and an hour that they repeat counts twice. Lengths are computed in UTC.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from domain.errors import SettingsFault
from domain.people import Person
from worktime.absences import Absence, HolidayName, Hours, Reason, absences, since_midnight, without
from worktime.zones import DAY, ClockChange, clock_change, offsets, zone_of

__all__ = ["DAY", "FARTHEST", "HolidayName", "Span", "WorkingDays", "too_far"]

Span = tuple[datetime, datetime]
"""From the first moment to the one after the last, in UTC."""

IDLE_DAYS = 60
"""So many days without working time are a mistake in the people file, or an absence that nobody should wait for."""
FARTHEST = 3653 * DAY
"""Ten years: what is counted farther than this is a mistake in the policy."""


class WorkingDays:
    """A person's working time. Raises SettingsFault for an unknown zone or holiday calendar, or a block that ends
    before it begins."""

    def __init__(self, person: Person, holiday_name: HolidayName) -> None:
        self.person = person
        self.zone = zone_of(person)
        self._holiday_name = holiday_name
        self._blocks: dict[int, list[Hours]] = {}
        for block in person.hours:
            start, end = since_midnight(block.start), since_midnight(block.end) or DAY
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

    def has_hours(self, day: date) -> bool:
        """Whether this weekday has working hours at all."""
        return day.weekday() in self._blocks

    def absences(self, day: date) -> tuple[Absence, ...]:
        """What keeps the person from the working hours of this day; nothing on a day without working hours."""
        return absences(self.person, day, self._holiday_name) if self.has_hours(day) else ()

    def off(self, day: date) -> tuple[Reason, str] | None:
        """Why all working hours of a day are off, with the name of a holiday or day off; None when they are not."""
        found = self.absences(day)
        return (found[0].reason, found[0].name) if found and not self._hours(day, found) else None

    def partly_off(self, day: date, since: datetime, until: datetime) -> list[Absence]:
        """What takes a part of the working hours of this day, as far as it lies between these moments."""
        blocks, midnight = self._blocks.get(day.weekday(), []), datetime.combine(day, time.min)
        return [
            absence
            for absence in self.absences(day)
            if without(blocks, (absence,)) != blocks
            and self._at(midnight + absence.since) < until
            and since < self._at(midnight + absence.until)
        ]

    def _at(self, on_the_wall: datetime) -> datetime:
        return self.at_time(on_the_wall.date(), on_the_wall.time())

    def clock_change(self, day: date) -> ClockChange | None:
        """The change of the clocks on this day."""
        return clock_change(self.zone, day)

    def spans(self, day: date) -> list[Span]:
        """The working spans of one day on the person's calendar, in order, not touching."""
        hours = self._hours(day, self.absences(day))
        midnight = datetime.combine(day, time.min, tzinfo=UTC)
        found = [
            (max(midnight + start - offset, since), min(midnight + end - offset, until))
            for since, until, offset in (offsets(self.zone, day) if hours else ())
            for start, end in hours
        ]
        return _merged(sorted(s for s in found if s[0] < s[1]))

    def is_stretched(self, day: date) -> bool:
        """Whether a change of the clocks makes the working time of this day longer or shorter."""
        worked = sum((end - start for start, end in self.spans(day)), timedelta())
        return worked != sum((end - start for start, end in self._hours(day, self.absences(day))), timedelta())

    def _hours(self, day: date, absent: tuple[Absence, ...]) -> list[Hours]:
        return without(self._blocks.get(day.weekday(), []), absent)

    def spans_from(self, at: datetime) -> Iterator[Span]:
        """Working spans from this moment on, the first one cut to it, without end.

        Raises SettingsFault after 60 days without working time, and after ten years.
        """
        first = day = last = self.day_of(at)
        while day - last <= IDLE_DAYS * DAY:
            self._near(first, day)
            for start, end in self.spans(day):
                if end > at:
                    last = day
                    yield max(start, at), end
            day += DAY
        raise self._idle(last)

    def spans_before(self, at: datetime) -> Iterator[Span]:
        """Working spans back from this moment, the first one cut to it. Raises SettingsFault as `spans_from` does."""
        first = day = last = self.day_of(at)
        while last - day <= IDLE_DAYS * DAY:
            self._near(first, day)
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
        """The working day that lies `count` working days after this day, or before it when negative.

        Raises SettingsFault as `spans_from` does.
        """
        step = DAY if count > 0 else -DAY
        first = last = day
        for _ in range(abs(count)):
            day += step
            while not self.spans(day):
                if abs(day - last) > IDLE_DAYS * DAY:
                    raise self._idle(min(day, last))
                day += step
            self._near(first, day)
            last = day
        return day

    def _near(self, first: date, day: date) -> None:
        if abs(day - first) > FARTHEST:
            raise too_far(self.person)

    def _idle(self, since: date) -> SettingsFault:
        return SettingsFault(
            f"people file: {self.person.id} has no working time in the {IDLE_DAYS} days from {since}. "
            "Check hours, holidays and leave, or name somebody else."
        )


def too_far(person: Person) -> SettingsFault:
    """What is said about a count of more than ten years."""
    return SettingsFault(f"policy: this window is longer than ten years for {person.id}; write a shorter one.")


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
