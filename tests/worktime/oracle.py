"""Working time once more, slowly and otherwise: minute by minute, knowing nothing of spans or offsets.

It shares with the product only what a person is and what the standard library says a zone's clocks show. It walks in
UTC, looks at the wall of each minute, and asks of that minute alone whether it is worked.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.people import Leave, Person
from domain.time import Window

MINUTE = timedelta(minutes=1)


@lru_cache(maxsize=150_000)
def _wall(zone: ZoneInfo, at: datetime) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)


@lru_cache(maxsize=500)
def _minutes_of(zone: ZoneInfo, day: date) -> list[datetime]:
    first = datetime(day.year, day.month, day.day, tzinfo=UTC) - 15 * 60 * MINUTE
    around = (first + n * MINUTE for n in range(54 * 60))
    return [m for m in around if _wall(zone, m).date() == day]


class Oracle:
    """One person's minutes. Every moment given must be a whole minute."""

    def __init__(self, person: Person, holidays: frozenset[date]) -> None:
        self._zone = ZoneInfo(person.zone)
        self._person = person
        self._holidays = holidays
        self._worked = {
            (block.weekday, minute)
            for block in person.hours
            for minute in range(_minutes(block.start), _minutes(block.end) or 24 * 60)
        }
        self._known: dict[datetime, bool] = {}
        self._away = [_gone_and_back(leave) for leave in person.leave]
        self._away += [(datetime.combine(d.day, d.begins or time()), _midnight_after(d.day)) for d in person.days_off]

    def wall(self, at: datetime) -> datetime:
        return _wall(self._zone, at)

    def works(self, at: datetime) -> bool:
        known = self._known.get(at)
        if known is None:
            known = self._known[at] = self._look(self.wall(at))
        return known

    def due(self, window: Window, at: datetime) -> datetime:
        if window.unit == "clock hours":
            return self._rounded(at + window.count * 60 * MINUTE)
        moment = self.start(at)
        if window.count == 0:
            return self._rounded(moment)
        if window.unit == "working hours":
            left = window.count * 60
            while left:
                left -= self.works(moment)
                moment += MINUTE
        else:
            moment = self._days_later(moment, window.count)
        return self._rounded(moment)

    def before(self, hours: int, at: datetime) -> datetime:
        left = hours * 60
        while left:
            at -= MINUTE
            left -= self.works(at)
        return at

    def worked(self, since: datetime, until: datetime, pauses: Sequence[tuple[datetime, datetime]] = ()) -> int:
        minutes = (since + n * MINUTE for n in range(int((until - since) / MINUTE)))
        working = [m for m in minutes if self.works(m)]
        return sum(not any(a <= m < b for a, b in pauses) for m in working)

    def works_on(self, day: date) -> bool:
        return any(self.works(minute) for minute in _minutes_of(self._zone, day))

    def _look(self, wall: datetime) -> bool:
        if wall.date() in self._holidays or self._is_off(wall):
            return False
        return (wall.weekday(), wall.hour * 60 + wall.minute) in self._worked

    def _is_off(self, wall: datetime) -> bool:
        return any(gone <= wall < back for gone, back in self._away)

    def next(self, at: datetime) -> datetime:
        while not self.works(at):
            at += MINUTE
        return at

    def start(self, at: datetime) -> datetime:
        moment = self.next(at)
        today = [m for m in _minutes_of(self._zone, self.wall(moment).date()) if self.works(m)]
        if moment > today[0] and moment >= today[-1] + MINUTE - 30 * MINUTE:
            return self.next(today[-1] + MINUTE)
        return moment

    def _days_later(self, start: datetime, count: int) -> datetime:
        moment, days = start, {self.wall(start).date()}
        while len(days) <= count:
            moment += MINUTE
            if self.works(moment):
                days.add(self.wall(moment).date())
        minutes = _minutes_of(self._zone, max(days))
        wanted, walls = self.wall(start).time(), [self.wall(m).time() for m in minutes]
        if wanted in walls:
            moment = minutes[walls.index(wanted)]
        else:  # skipped by the clocks: as far after the gap's start as the wanted time lies in it
            before = max((t for t in walls if t < wanted), default=None)
            gone = (wanted.hour * 60 + wanted.minute) - (before.hour * 60 + before.minute if before else -1)
            last = minutes[walls.index(before)] if before else minutes[0] - MINUTE
            moment = last + gone * MINUTE
        return moment if self.works(moment) or self.works(moment - MINUTE) else self.next(moment)

    def _rounded(self, at: datetime) -> datetime:
        while self.wall(at).minute % 15:
            at += MINUTE
        return at


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _gone_and_back(leave: Leave) -> tuple[datetime, datetime]:
    back = datetime.combine(leave.last, leave.ends) if leave.ends else _midnight_after(leave.last)
    return datetime.combine(leave.first, leave.begins or time()), back


def _midnight_after(day: date) -> datetime:
    return datetime.combine(day, time()) + timedelta(days=1)
