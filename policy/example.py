"""The example lead, moved so that it can be passed today.

The gate refuses evidence older than 30 days and meetings in the past, so that literal dates in an example rot.
"""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from policy.amounts import month
from policy.lengths import moment
from policy.plain import read_document

EXAMPLE = Path(__file__).parent.parent / "examples" / "lead.yaml"
PASSED_AT = datetime(2026, 11, 20, 16, 55, tzinfo=UTC)
"""The moment at which the example is passed as it is written."""
_WEEK = timedelta(weeks=1)


def fresh_example(now: datetime) -> dict[str, Any]:
    """`examples/lead.yaml` as data for `parse_lead`, moved so that it passes the gate at `now` (UTC).

    Every moment moves by whole weeks, so that weekdays and times of day stay: what was verified to the last week before
    `now`, meeting and promises to the first week in which they are a day ahead (an hour less across a clock change).
    The month of purchase moves by the months between.
    """
    data: dict[str, Any] = read_document(EXAMPLE)
    written = sorted(at for text in _texts(data) if (at := _moment(text)))
    past = [at for at in written if at <= PASSED_AT]
    ahead = [at for at in written if at > PASSED_AT]
    back = (now - max(past)) // _WEEK
    forward = -((min(ahead) - now - timedelta(days=1)) // _WEEK)
    months = (now.year - PASSED_AT.year) * 12 + now.month - PASSED_AT.month

    def moved(text: str) -> str:
        if at := _moment(text):
            weeks = back if at <= PASSED_AT else forward
            return f"{date.fromisoformat(text[:10]) + weeks * _WEEK}{text[10:]}"
        if re.fullmatch(r"\d{4}-\d\d", text) and (purchase := month(text)):
            years, index = divmod(purchase.year * 12 + purchase.month - 1 + months, 12)
            return f"{years:04d}-{index + 1:02d}"
        return text

    return {key: _each(value, moved) for key, value in data.items()}


def _each(value: Any, change: Any) -> Any:
    if isinstance(value, dict):
        return {key: _each(part, change) for key, part in value.items()}
    if isinstance(value, list):
        return [_each(part, change) for part in value]
    return change(value)


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return [value]


def _moment(text: str) -> datetime | None:
    try:
        return moment(text)
    except ValueError:
        return None
