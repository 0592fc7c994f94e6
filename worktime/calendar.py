"""Deadlines and reminders in a person's working time.

The rules are the default policy's: the clock starts in working time, deadlines stand on a quarter of an hour, and a
reminder goes out while its reader works.
"""

from datetime import datetime, timedelta

from domain.errors import SettingsFault
from domain.letters import Clock, StartedClock
from domain.people import Person
from domain.time import Deadline, Window
from worktime.counted import Counted, in_words
from worktime.days import HolidayName, Span, WorkingDays
from worktime.holiday_names import public_holiday

LATE_IN_THE_DAY = timedelta(minutes=30)
QUARTER = timedelta(minutes=15)


class WorkCalendar:
    """Working time of people: their zones, hours, public holidays and leave. Moments have a zone; results are UTC.

    Every method raises SettingsFault when the person's entry cannot be used, or has no working time within 60 days.
    """

    def __init__(self, holiday_name: HolidayName = public_holiday) -> None:
        self._holiday_name = holiday_name

    def start(self, clock: Clock, person: Person, at: datetime) -> StartedClock:
        """The moments of a clock that is started at `at`: when it is due, and when to remind.

        The reminder goes its own window before the deadline, but never before half of the clock's time has passed
        (working time, or plain time for clock hours) and only in working time; otherwise at the deadline itself.
        """
        days = WorkingDays(person, self._holiday_name)
        counted = _count(clock.window, days, at)
        due = Deadline(at=counted.due, counted=in_words(counted, days))
        return StartedClock(due=due, remind_at=_remind_at(clock.reminder_before, counted, days))

    def add(self, window: Window, person: Person, at: datetime) -> Deadline:
        """The deadline of a clock that is started at `at`.

        Working hours and days start with the next working moment; in the last 30 minutes of a day's last block, its
        first minute included, they start with the next working day instead.
        Working hours: the first moment at which so much working time has passed.
        Working days: the same time of day so many working days later; where that is not working time (nor the end of
        a block), the next moment that is.
        Clock hours: plain hours from `at`, day and night.
        Then it is rounded up to :00, :15, :30 or :45 on the person's clock.
        """
        days = WorkingDays(person, self._holiday_name)
        counted = _count(window, days, at)
        return Deadline(at=counted.due, counted=in_words(counted, days))

    def subtract(self, window: Window, person: Person, at: datetime) -> datetime:
        """The moment (UTC) that lies a window before `at`, not rounded.

        Working hours: the last moment from which so much working time is left. Working days: the same time of day so
        many working days earlier; where that is not working time, the next moment that is, but not after `at`.
        """
        return _back(window, WorkingDays(person, self._holiday_name), at)

    def is_working(self, person: Person, at: datetime) -> bool:
        """Whether the person works at this moment; the end of a block is no longer working time."""
        return _works(WorkingDays(person, self._holiday_name), at)


def _works(days: WorkingDays, at: datetime) -> bool:
    return any(start <= at < end for start, end in days.spans(days.day_of(at)))


def _count(window: Window, days: WorkingDays, at: datetime) -> Counted:
    if window.unit == "clock hours":
        end = at + timedelta(hours=window.count)
        return Counted(window=window, asked=at, start=at, end=end, due=_rounded(end, days))
    start = _start(days, at)
    if window.unit == "working hours":
        pieces = _forward(timedelta(hours=window.count), days, start)
        end = pieces[-1][1] if pieces else start
    else:
        pieces = []
        end = _same_time(window.count, days, start)
    return Counted(window=window, asked=at, start=start, end=end, due=_rounded(end, days), pieces=tuple(pieces))


def _start(days: WorkingDays, at: datetime) -> datetime:
    """The moment from which a clock that is started at `at` counts."""
    moment = _next_working(days, at)
    today = days.spans(days.day_of(moment))
    late = moment >= today[-1][1] - LATE_IN_THE_DAY
    # Somebody who works half an hour a day still gets a start.
    begins_the_day = moment == today[0][0]
    return _next_working(days, today[-1][1]) if late and not begins_the_day else moment


def _next_working(days: WorkingDays, at: datetime) -> datetime:
    return next(days.spans_from(at))[0]


def _forward(length: timedelta, days: WorkingDays, start: datetime) -> list[Span]:
    """The working spans that make up this length."""
    pieces: list[Span] = []
    for begin, end in days.spans_from(start):
        if not length:
            break
        piece = min(length, end - begin)
        pieces.append((begin, begin + piece))
        length -= piece
    return pieces


def _same_time(count: int, days: WorkingDays, start: datetime) -> datetime:
    """The same time of day, `count` working days later, moved into working time."""
    day = days.working_day(days.day_of(start), count)
    moment = days.at_time(day, days.local(start).time())
    if any(begin <= moment <= end for begin, end in days.spans(day)):
        return moment
    return _next_working(days, moment)


def _rounded(at: datetime, days: WorkingDays) -> datetime:
    local = days.local(at)
    past = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond) % QUARTER
    return at + (QUARTER - past) if past else at


def _back(window: Window, days: WorkingDays, at: datetime) -> datetime:
    if window.unit == "clock hours":
        return at - timedelta(hours=window.count)
    if window.unit == "working days":
        day = days.working_day(days.day_of(at), -window.count)
        moment = days.at_time(day, days.local(at).time())
        return moment if _works(days, moment) else min(_next_working(days, moment), at)
    length = timedelta(hours=window.count)
    earlier = days.spans_before(at)
    begin, end = next(earlier)
    while end - begin < length:
        length -= end - begin
        begin, end = next(earlier)
    return end - length


def _remind_at(before: Window, counted: Counted, days: WorkingDays) -> datetime:
    try:
        moment = _back(before, days, counted.due)
    except SettingsFault:
        # Back from a long absence: what lies before it is far earlier than half of the time.
        return counted.due
    if moment < _half(counted, days):
        return counted.due
    next_working = (begin for begin, _ in days.between(moment, counted.due))
    return next(next_working, counted.due)


def _half(counted: Counted, days: WorkingDays) -> datetime:
    """The moment at which half of the clock's time has passed."""
    if counted.window.unit == "clock hours":
        return counted.start + (counted.due - counted.start) / 2
    spans = list(days.between(counted.start, counted.due))
    left = sum((end - begin for begin, end in spans), timedelta()) / 2
    for begin, end in spans:
        if end - begin >= left:
            return begin + left
        left -= end - begin
    return counted.due
