"""Reads a count in full and holds it against the oracle: no day is missing, and no reason is made up."""

import re
from datetime import date, datetime, timedelta

from domain.time import Explanation, Window
from tests.worktime.oracle import Oracle

_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d+) ([A-Z][a-z]{2})"
_LINE = re.compile(rf"{_DAY}(?: to {_DAY})?: (.*)")
_SKIPPED = ("weekend", "holiday", "day off", "leave", "no working hours", "the clocks skip")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def account_for(explained: Explanation, window: Window, oracle: Oracle, at: datetime) -> None:
    """Every day from the start to the end has its line; days that are skipped hold no working minute, others do."""
    due = oracle.wall(explained.deadline.at)
    assert explained.in_full[0].startswith(f"{window} for Ben Ott, set on ")
    assert f"{due:%Y} {due:%H:%M}" in explained.in_full[-1]
    if window.unit == "clock hours":
        return
    told = [day for line in explained.in_full for day in _days(line, oracle.wall(at).date(), oracle)]
    assert told == [told[0] + timedelta(days=n) for n in range(len(told))]
    assert told[0] == oracle.wall(at).date()
    assert told[-1] in (due.date(), due.date() - timedelta(days=1))
    if window.unit == "working hours" and window.count:
        (*_, all_of_it) = re.findall(r"(\d+) h(?: in all)?\)?(?:$|;)", "\n".join(explained.in_full), re.MULTILINE)
        assert all_of_it == str(window.count)


def _days(line: str, near: date, oracle: Oracle) -> list[date]:
    match = _LINE.fullmatch(line)
    if not match:
        return []
    first = _near(match[1], match[2], near)
    last = _near(match[3], match[4], near) if match[3] else first
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    assert [oracle.works_on(day) for day in days] == [not match[5].startswith(_SKIPPED)] * len(days)
    return days


def _near(day: str, month: str, other: date) -> date:
    years = (other.year, other.year + 1)
    dates = (date(year, _MONTHS.index(month) + 1, int(day)) for year in years)
    return next(found for found in dates if found >= other)
