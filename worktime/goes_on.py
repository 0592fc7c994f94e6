"""A clock that goes on: paused time is given back, more time is added."""

from datetime import date, datetime, timedelta

from domain.clock import ClockOrder, Pause
from domain.time import Deadline
from worktime.counted import Counted, in_words
from worktime.counting import count_time, forward, rounded
from worktime.days import DAY, WorkingDays

WEEK = 7


def due_again(order: ClockOrder, due: Deadline, days: WorkingDays, at: datetime) -> tuple[Counted, str]:
    """The moved deadline, and how it was counted."""
    start = min(at, due.at)
    moved = Counted(window=order.rule.window, asked=start, start=start, end=due.at, due=due.at)
    said = due.counted
    for pause in order.pauses:
        moved = _given_back(moved, pause, days)
        said = f"{_moment(moved.due, days)}, since {_why(pause, days)} did not count; before it was {said}"
    if order.more is not None:
        more = count_time(order.more, days, max(moved.due, at))
        until = _end_of(order.until, days) if order.until else None
        if until is not None and moved.due < until < more.due:
            return Counted(window=order.more, asked=at, start=start, end=until, due=until), _until(until, days)
        return Counted(window=order.more, asked=at, start=start, end=more.end, due=more.due), (
            f"{order.more} more: {in_words(more, days)}"
        )
    return moved, said


def _given_back(counted: Counted, pause: Pause, days: WorkingDays) -> Counted:
    """The deadline with what was left of it when the pause began, counted from the pause's end."""
    if pause.since >= counted.due:
        return counted
    if counted.window.unit == "clock hours":
        due = counted.due + (pause.until - pause.since)
    else:
        left = sum((end - begin for begin, end in days.between(pause.since, counted.due)), timedelta())
        pieces = forward(left, days, pause.until)
        due = pieces[-1][1] if pieces else counted.due
    due = max(rounded(due, days), counted.due)
    return Counted(window=counted.window, asked=counted.asked, start=counted.start, end=due, due=due)


def _end_of(day: date, days: WorkingDays) -> datetime | None:
    """The end of the last block of that day, or of the last working day in the week before it."""
    ends = (days.spans(day - back * DAY) for back in range(WEEK))
    return next((spans[-1][1] for spans in ends if spans), None)


def _until(until: datetime, days: WorkingDays) -> str:
    return f"as asked: {_moment(until, days)}; {days.zone.key}"


def _why(pause: Pause, days: WorkingDays) -> str:
    span = f"{_moment(pause.since, days)} to {_moment(pause.until, days)}"
    return f"{span} ({pause.why})" if pause.why else span


def _moment(at: datetime, days: WorkingDays) -> str:
    return f"{days.local(at):%d %b %H:%M}"
