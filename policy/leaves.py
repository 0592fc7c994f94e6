"""Days away as they are written in the people file: `2026-12-21 to 2027-01-03`, one day, or a part of one."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from domain.people import Leave
from policy.times import time_of_day

_WRITTEN = r"(\d{4}-\d\d-\d\d)( from \d\d?:\d\d)?( to \d{4}-\d\d-\d\d)?( until \d\d?:\d\d)?"
_CURE = "write 2026-12-21 to 2027-01-03, one day, or a part of a day: 2026-12-23 from 13:00, 2027-01-04 until 12:00"


def leave(given: Any) -> Leave:
    """Days away, both included: from a time on the first, until a time on the last, where these are given.

    Raises ValueError.
    """
    match = re.fullmatch(_WRITTEN, " ".join(str(given).split()))
    if not match:
        raise ValueError(f'"{given}" are no days; {_CURE}.')
    written = [part.split()[-1] if part else None for part in match.groups()]
    try:
        first = date.fromisoformat(written[0] or "")
        last = date.fromisoformat(written[2]) if written[2] else first
    except ValueError:
        raise ValueError(f'"{given}" names a day that is not in the calendar.') from None
    begins, ends = (time_of_day(at) if at else None for at in (written[1], written[3]))
    if last < first or (last == first and begins and ends and ends <= begins):
        raise ValueError(f'"{given}" ends before it starts.')
    return Leave(first=first, last=last, begins=begins, ends=ends)


Days = Annotated[
    Leave,
    BeforeValidator(leave),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"^{_WRITTEN}$",
            "examples": ["2026-12-21 to 2027-01-03", "2026-12-23 from 13:00"],
        }
    ),
]
