"""Days as people write them, in any language of the tables: found in a sentence and resolved, or known to be unsure.

A day that could be two (03/04, a weekday that may be this or next week) resolves to None: a wrong date is worse.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_EAST_ASIAN = re.compile(r"(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]")
_YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})\.?(?!\d)")
_YEAR_LAST = re.compile(r"(?<![\d./])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/])(?!\.\d)")
_NO_YEAR = re.compile(r"(?<![\d./:,])(\d{1,2})([./])\s?(\d{1,2})(?![\d/:])(?![.,]\d)\.?")
_CLOCK_BEHIND = re.compile(r"\s{0,2}(?:uhr|h\b|hrs|am\b|pm\b|a\.m|p\.m|hod|ч\b|%|€|\$|eur\b|kg\b|mio\b)", re.IGNORECASE)
_STALE, _AHEAD = timedelta(days=60), timedelta(days=305)
"""A day without a year is looked for so far before and behind the mail's own date."""
_PLAUSIBLE = timedelta(days=250)
"""An absence is not longer than this: of the two readings of 12/01 one may be out of the question."""
_JUST = timedelta(days=3)
_WEEK = 7
_MOST_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """When the mail was sent, in its own zone (None when its Date says nothing), and whether 03/04 is in April.

    `day_first` is None where that is not known.
    """

    sent: date | None
    day_first: bool | None


@dataclass(frozen=True, slots=True)
class Span:
    """A day expression in a text: where it stands, and the day, None when it is not sure which."""

    start: int
    end: int
    day: date | None


def numeric_days(text: str, clock: Clock) -> list[Span]:
    """The days of a text that are written in numbers, in order, none overlapping."""
    found: list[Span] = []
    for match in _EAST_ASIAN.finditer(text):
        year, month, day = match.groups()
        found.append(Span(*match.span(), made(int(day), int(month), int(year) if year else None, clock)))
    for match in _YEAR_FIRST.finditer(text):
        year, _, month, day = match.groups()
        found.append(Span(*match.span(), made(int(day), int(month), int(year), clock)))
    for match in _YEAR_LAST.finditer(text):
        first, sign, second, year = match.groups()
        found.append(Span(*match.span(), _either_order(int(first), int(second), sign, _full_year(year), clock)))
    for match in _NO_YEAR.finditer(text):
        first, sign, second = match.groups()
        if not _CLOCK_BEHIND.match(text, match.end()):
            found.append(Span(*match.span(), _either_order(int(first), int(second), sign, None, clock)))
    return _apart(found)


def made(day: int, month: int, year: int | None, clock: Clock) -> date | None:
    """The date of this day and month; without a year the one nearest to the mail's own date."""
    if year is not None:
        return _date(year, month, day)
    if clock.sent is None:
        return None
    near = (_date(clock.sent.year + years, month, day) for years in (-1, 0, 1))
    return next((d for d in near if d and clock.sent - _STALE <= d <= clock.sent + _AHEAD), None)


def next_weekday(weekday: int, clock: Clock) -> date | None:
    """The first such weekday after the mail's date."""
    if clock.sent is None:
        return None
    return clock.sent + timedelta(days=(weekday - clock.sent.weekday() - 1) % _WEEK + 1)


def next_day_of_month(day: int, clock: Clock) -> date | None:
    """The first day with this number from the mail's date on: `back on the 15th`."""
    if clock.sent is None:
        return None
    ahead = (clock.sent + timedelta(days=days) for days in range(31))
    return next((d for d in ahead if d.day == day), None)


def month_of(word: str, known: Mapping[str, int]) -> int | None:
    """The month (1 to 12) that a plain word names; inflected endings of Finnish and Hungarian are cut."""
    for ending in ("", "ta", "n", "ig", "an", "en", "jaig", "ra", "re", "ban", "ben"):
        if word.endswith(ending) and (number := known.get(word.removesuffix(ending))) is not None:
            return number + 1
    return None


def slash_order(text: str) -> bool | None:
    """Whether the dates with slashes in a text put the day first, by those that can be read in one way only."""
    pairs = [
        (int(m.group(1)), int(m.group(3)))
        for m in (*_YEAR_LAST.finditer(text), *_NO_YEAR.finditer(text))
        if m.group(2) == "/"
    ]
    day_first = any(first > _MOST_MONTHS >= second for first, second in pairs)
    month_first = any(second > _MOST_MONTHS >= first for first, second in pairs)
    return None if day_first == month_first else day_first


def _either_order(first: int, second: int, sign: str, year: int | None, clock: Clock) -> date | None:
    day_then_month, month_then_day = made(first, second, year, clock), made(second, first, year, clock)
    if sign == "." or first == second or month_then_day is None or first > _MOST_MONTHS:
        return day_then_month
    if second > _MOST_MONTHS:
        return month_then_day
    if clock.day_first is not None:
        return day_then_month if clock.day_first else month_then_day
    both = [
        d
        for d in (day_then_month, month_then_day)
        if d and clock.sent and clock.sent - _JUST <= d <= clock.sent + _PLAUSIBLE
    ]
    return both[0] if len(both) == 1 else None


def _full_year(written: str) -> int:
    return int(written) if len(written) > 2 else 2000 + int(written)  # noqa: PLR2004


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _apart(found: list[Span]) -> list[Span]:
    """The spans in order; of two that overlap, the one that was found first."""
    kept: list[Span] = []
    for span in found:
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)
