"""A new meeting that somebody names in a mail: `new meeting Tue 1 Dec 10:00-10:30`. Read strictly, never guessed."""

import re
from datetime import datetime, time
from zoneinfo import ZoneInfo

from domain.corrections import AN_ORDINARY_MEETING
from domain.lead import Meeting
from domain.named import day_named

_MEETS = re.compile(
    r"\b(?:meeting|meet|appointment|call|demo|termin|treffen|gespräch|verschoben|rescheduled|moved|postponed"
    r"|no[- ]?show|did not (?:show|come|appear)|didn't (?:show|come|appear)|nicht (?:gekommen|erschienen|da))\b"
)
_TIME = re.compile(r"\b([01]?\d|2[0-3])(?::([0-5]\d)|\s?(uhr|am|pm))(?:\s?(?:uhr|am|pm))?\b")
_NOON = 12


def meeting_named(text: str, before: Meeting | None, at: datetime, zone: str) -> Meeting | None:
    """The meeting (UTC) that the text names, seen from `at` in this zone; None unless it is clear and lies ahead.

    It must speak of a meeting, and name one day and one time, or from when until when. Without an end it is as long as
    the meeting `before`, else half an hour.
    """
    low = text.lower()
    here = at.astimezone(ZoneInfo(zone))
    times = [_time(hour, minute, half) for hour, minute, half in _TIME.findall(low)]
    day = day_named(_TIME.sub(" ", low), here.date()) if _MEETS.search(low) else None
    if day is None or len(times) not in (1, 2):
        return None
    length = before.end - before.start if before else AN_ORDINARY_MEETING
    start = datetime.combine(day, times[0], here.tzinfo)
    end = datetime.combine(day, times[1], here.tzinfo) if len(times) == 2 else start + length  # noqa: PLR2004
    if start <= at or end <= start:
        return None
    return Meeting(start=start.astimezone(ZoneInfo("UTC")), end=end.astimezone(ZoneInfo("UTC")), link=_link(before))


def _link(before: Meeting | None) -> str | None:
    return before.link if before else None


def _time(hour: str, minute: str, half: str) -> time:
    hours = int(hour)
    if half == "pm" and hours < _NOON:
        hours += _NOON
    if half == "am" and hours == _NOON:
        hours = 0
    return time(hours, int(minute or 0))
