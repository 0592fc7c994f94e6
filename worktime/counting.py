"""Counting working time forward and back, for one person."""

from datetime import datetime, timedelta

from domain.errors import SettingsFault
from domain.time import Window
from worktime.counted import Counted
from worktime.days import DAY, FARTHEST, Span, WorkingDays, too_far

LATE_IN_THE_DAY = timedelta(minutes=30)
QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)
HALF = 50
"""Percent of a clock's time before which no reminder goes."""


def works(days: WorkingDays, at: datetime) -> bool:
    """Whether the person works at this moment; the end of a block is no longer working time."""
    return any(start <= at < end for start, end in days.spans(days.day_of(at)))


def count_time(window: Window, days: WorkingDays, at: datetime) -> Counted:
    """The window counted from `at`, as `WorkCalendar.add` says."""
    if window.unit == "clock hours":
        if window.count > FARTHEST / HOUR:
            raise too_far(days.person)
        end = at + timedelta(hours=window.count)
        return Counted(window=window, asked=at, start=at, end=end, due=rounded(end, days))
    start = _start(days, at)
    if window.unit == "working hours":
        pieces = forward(timedelta(hours=window.count), days, start)
        end = pieces[-1][1] if pieces else start
    else:
        pieces = []
        end = _same_time(window.count, days, start)
    return Counted(window=window, asked=at, start=start, end=end, due=rounded(end, days), pieces=tuple(pieces))


def _start(days: WorkingDays, at: datetime) -> datetime:
    """The moment from which a clock that is started at `at` counts."""
    moment = next_working(days, at)
    today = days.spans(days.day_of(moment))
    late = moment >= today[-1][1] - LATE_IN_THE_DAY
    # Somebody who works half an hour a day still gets a start.
    begins_the_day = moment == today[0][0]
    return next_working(days, today[-1][1]) if late and not begins_the_day else moment


def next_working(days: WorkingDays, at: datetime) -> datetime:
    """The first moment of working time from `at` on. Raises SettingsFault."""
    return next(days.spans_from(at))[0]


def forward(length: timedelta, days: WorkingDays, start: datetime) -> list[Span]:
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
    if count == 0:
        return start
    day = days.working_day(days.day_of(start), count)
    moment = days.at_time(day, days.local(start).time())
    # At midnight the block of the day before ends.
    if any(begin <= moment <= end for begin, end in (*days.spans(day - DAY), *days.spans(day))):
        return moment
    return next_working(days, moment)


def rounded(at: datetime, days: WorkingDays) -> datetime:
    """Rounded up to :00, :15, :30 or :45 on the person's clock."""
    local = days.local(at)
    past = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond) % QUARTER
    return at + (QUARTER - past) if past else at


def back(window: Window, days: WorkingDays, at: datetime) -> datetime:
    """The moment a window before `at`, as `WorkCalendar.subtract` says."""
    if window.unit == "clock hours":
        return at - timedelta(hours=window.count)
    if window.unit == "working days":
        day = days.working_day(days.day_of(at), -window.count)
        moment = days.at_time(day, days.local(at).time())
        return moment if works(days, moment) else min(next_working(days, moment), at)
    length = timedelta(hours=window.count)
    earlier = days.spans_before(at)
    begin, end = next(earlier)
    while end - begin < length:
        length -= end - begin
        begin, end = next(earlier)
    return end - length


def remind_at(before: Window, counted: Counted, days: WorkingDays) -> datetime:
    """When to remind, so long before the deadline, as `WorkCalendar.start` says."""
    try:
        moment = back(before, days, counted.due)
    except SettingsFault:
        # Back from a long absence: what lies before it is far earlier than half of the time.
        return counted.due
    if moment < part_of(counted, days, HALF):
        return counted.due
    return next((begin for begin, _ in days.between(moment, counted.due)), counted.due)


def part_of(counted: Counted, days: WorkingDays, percent: int) -> datetime:
    """The moment at which so much of the clock's time has passed: working time, or plain time for clock hours."""
    if counted.window.unit == "clock hours":
        return counted.start + (counted.due - counted.start) * percent / 100
    spans = list(days.between(counted.start, counted.due))
    left = sum((end - begin for begin, end in spans), timedelta()) * percent / 100
    for begin, end in spans:
        if end - begin >= left:
            return begin + left
        left -= end - begin
    return counted.due
