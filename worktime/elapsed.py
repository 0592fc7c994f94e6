"""How much working time has passed, for figures and for time that is given back."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from worktime.days import Span, WorkingDays


def working_time(days: WorkingDays, since: datetime, until: datetime, pauses: Sequence[Span] = ()) -> timedelta:
    """The working time between two moments without the pauses, as `WorkCalendar.worked` says."""
    used = (days.between(start, end) for start, end in _running(since, until, pauses))
    return sum((end - start for spans in used for start, end in spans), timedelta())


def _running(since: datetime, until: datetime, pauses: Sequence[Span]) -> Iterator[Span]:
    """The time between two moments that no pause covers."""
    for start, end in sorted(pauses):
        if end <= start:
            continue
        if since < min(start, until):
            yield since, min(start, until)
        since = max(since, end)
    if since < until:
        yield since, until
