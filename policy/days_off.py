"""The company's days off as they are written in the people file: `2026-12-31 Silvester`, or a part of a day or several.

Public holidays come by country and region; these stand beside them.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from domain.people import DayOff
from policy.fields import as_list, one_line
from policy.times import time_of_day

_WRITTEN = re.compile(r"(\d{4}-\d\d-\d\d)(?: from (\d\d?:\d\d)| to (\d{4}-\d\d-\d\d))? (\S.*)")
_CURE = "write 2026-12-31 New Year's Eve, 2026-12-24 from 12:00 Christmas Eve or 2026-12-28 to 2026-12-30 Inventory"
_MOST_DAYS = 100


def days_off(given: Any) -> tuple[DayOff, ...]:
    """The days off of one line or several, one by one. Raises ValueError."""
    return tuple(day for line in as_list(given) for day in _line(" ".join(str(line).split())))


def _line(line: str) -> Sequence[DayOff]:
    match = _WRITTEN.fullmatch(line)
    if not match or match[4].startswith(("from ", "to ", "until ")):
        raise ValueError(f'"{line}" is no day off with its name; {_CURE}.')
    try:
        first, last = date.fromisoformat(match[1]), date.fromisoformat(match[3] or match[1])
    except ValueError:
        raise ValueError(f'"{line}" names a day that is not in the calendar.') from None
    if not 0 <= (last - first).days < _MOST_DAYS:
        raise ValueError(f'"{line}" must end on or after its first day, within {_MOST_DAYS} days.')
    begins = time_of_day(match[2]) if match[2] else None
    every = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [DayOff(day=day, name=one_line(match[4]), begins=begins) for day in every]


DaysOff = Annotated[
    tuple[DayOff, ...],
    BeforeValidator(days_off),
    WithJsonSchema(
        {
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
            "examples": ["2026-12-24 from 12:00 Christmas Eve", "2026-12-31 New Year's Eve"],
        }
    ),
]
