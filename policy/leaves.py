"""Days away as they are written in the people file: `2026-12-21 to 2027-01-03`, or one day."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from domain.people import Leave


def leave(given: Any) -> Leave:
    """Whole days, both included. Raises ValueError."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:\s+to\s+(\d{4}-\d\d-\d\d))?", str(given))
    if not match:
        raise ValueError(f'"{given}" are no days; write 2026-12-21 to 2027-01-03, or one day.')
    try:
        first, last = date.fromisoformat(match[1]), date.fromisoformat(match[2] or match[1])
    except ValueError:
        raise ValueError(f'"{given}" names a day that is not in the calendar.') from None
    if last < first:
        raise ValueError(f'"{given}" ends before it starts.')
    return Leave(first=first, last=last)


Days = Annotated[
    Leave,
    BeforeValidator(leave),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^\d{4}-\d\d-\d\d( to \d{4}-\d\d-\d\d)?$",
            "examples": ["2026-12-21 to 2027-01-03"],
        }
    ),
]
