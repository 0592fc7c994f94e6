"""Working time once more, slowly and otherwise: minute by minute, knowing nothing of spans or offsets."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.people import Person
from domain.time import Window

MINUTE = timedelta(minutes=1)


class Oracle:
    """One person's minutes. Every moment given must be a whole minute."""

    def __init__(self, person: Person, holidays: frozenset[date]) -> None:
        self._zone = ZoneInfo(person.zone)
        self._person = person
        self._holidays = holidays
        self._known: dict[datetime, bool] = {}

    def wall(self, at: datetime) -> datetime:
        return at.astimezone(self._zone).replace(tzinfo=None)

    def works(self, at: datetime) -> bool:
        if at not in self._known:
            self._known[at] = self._look(self.wall(at))
        return self._known[at]

    def due(self, window: Window, at: datetime) -> datetime:
        if window.unit == "clock hours":
            return self._rounded(at + window.count * 60 * MINUTE)
        moment = self.start(at)
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

    def worked(self, since: datetime, until: datetime) -> int:
        return sum(self.works(since + n * MINUTE) for n in range(int((until - since) / MINUTE)))

    def _look(self, wall: datetime) -> bool:
        if wall.date() in self._holidays or any(x.first <= wall.date() <= x.last for x in self._person.leave):
            return False
        minute = wall.hour * 60 + wall.minute
        return any(
            b.start.hour * 60 + b.start.minute <= minute < (b.end.hour * 60 + b.end.minute or 24 * 60)
            for b in self._person.hours
            if b.weekday == wall.weekday()
        )

    def _next(self, at: datetime) -> datetime:
        while not self.works(at):
            at += MINUTE
        return at

    def _minutes_of(self, day: date) -> list[datetime]:
        first = datetime(day.year, day.month, day.day, tzinfo=UTC) - 15 * 60 * MINUTE
        around = (first + n * MINUTE for n in range(54 * 60))
        return [m for m in around if self.wall(m).date() == day]

    def start(self, at: datetime) -> datetime:
        moment = self._next(at)
        today = [m for m in self._minutes_of(self.wall(moment).date()) if self.works(m)]
        if moment > today[0] and moment >= today[-1] + MINUTE - 30 * MINUTE:
            return self._next(today[-1] + MINUTE)
        return moment

    def _days_later(self, start: datetime, count: int) -> datetime:
        moment, days = start, {self.wall(start).date()}
        while len(days) <= count:
            moment += MINUTE
            if self.works(moment):
                days.add(self.wall(moment).date())
        minutes = self._minutes_of(max(days))
        wanted, walls = self.wall(start).time(), [self.wall(m).time() for m in minutes]
        if wanted in walls:
            moment = minutes[walls.index(wanted)]
        else:  # skipped by the clocks: as far after the gap's start as the wanted time lies in it
            before = max((t for t in walls if t < wanted), default=None)
            gone = (wanted.hour * 60 + wanted.minute) - (before.hour * 60 + before.minute if before else -1)
            last = minutes[walls.index(before)] if before else minutes[0] - MINUTE
            moment = last + gone * MINUTE
        return moment if self.works(moment) or self.works(moment - MINUTE) else self._next(moment)

    def _rounded(self, at: datetime) -> datetime:
        while self.wall(at).minute % 15:
            at += MINUTE
        return at
