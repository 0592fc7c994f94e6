"""Working hours as they are written in the people file: `mon-fri 09:00-13:00, 14:00-18:00`."""

import re
from datetime import time
from itertools import pairwise
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from domain.people import Block
from policy.fields import as_list
from policy.times import time_of_day

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CURE = "write mon-fri 09:00-13:00, 14:00-18:00"
_WHOLE_DAY = 24 * 60
"""Minutes."""


def blocks(given: Any) -> tuple[Block, ...]:
    """The working blocks of the week, in order, from one line or several. Raises ValueError."""
    lines = as_list(given)
    found = sorted((block for line in lines for block in _line(str(line))), key=lambda b: (b.weekday, b.start))
    if not found:
        raise ValueError(f"is empty; {_CURE}.")
    for first, second in pairwise(found):
        if first.weekday == second.weekday and _minutes(second.start) < (_minutes(first.end) or _WHOLE_DAY):
            raise ValueError(f"two blocks overlap on {_DAYS[first.weekday]}; {_CURE}.")
    return tuple(found)


def _line(line: str) -> list[Block]:
    match = re.fullmatch(r"([a-z][a-z,\s-]*?)\s+(\d.*)", line.strip().lower())
    if not match:
        raise ValueError(f'"{line}" are no working hours; {_CURE}.')
    times = [_times(part.strip()) for part in match[2].split(",")]
    days = [day for part in re.split(r"[,\s]+", match[1]) for day in _weekdays(part)]
    return [Block(weekday=day, start=start, end=end) for day in days for start, end in times]


def _weekdays(text: str) -> range:
    first, _, last = text.partition("-")
    for day in (first, last or first):
        if day not in _DAYS:
            raise ValueError(f'"{day}" is no day of the week; write {", ".join(_DAYS)}.')
    start, end = _DAYS.index(first), _DAYS.index(last or first)
    if end < start:
        raise ValueError(f'"{text}" runs backwards; the week starts on mon.')
    return range(start, end + 1)


def _times(text: str) -> tuple[time, time]:
    """Start and end of a block; an end of 24:00 is the midnight after it, which a time writes as 00:00."""
    parts = text.split("-")
    try:
        start, end = (time_of_day(re.sub(r"^24:00$", "00:00", part.strip())) for part in parts)
    except ValueError:
        raise ValueError(f'"{text}" is no block of hours; write 09:00-13:00.') from None
    if parts[0].strip() == "24:00" or (start == end and parts[1].strip() != "24:00"):
        raise ValueError(f'"{text}" is no block of hours; write 09:00-13:00, or 00:00-24:00 for a whole day.')
    if _minutes(start) >= (_minutes(end) or _WHOLE_DAY):
        raise ValueError(
            f'"{text}" ends before it starts; write a night as two blocks, '
            f"such as mon {start:%H:%M}-24:00 and tue 00:00-{end:%H:%M}."
        )
    return start, end


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


Hours = Annotated[
    tuple[Block, ...],
    BeforeValidator(blocks),
    WithJsonSchema(
        {
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}],
            "examples": ["mon-fri 09:00-13:00, 14:00-18:00"],
        }
    ),
]
