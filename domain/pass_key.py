"""The key of a pass: the same lead with the same evidence, passed again, is the same pass."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from domain.lead import Lead

_UNORDERED = ("evidence", "claims")
_FOR_EYES_ONLY = ("phone_written",)


def pass_key(lead: Lead) -> str:
    """SHA-256 (hex) of the lead with its rep and its evidence, in canonical form.

    Nothing in it comes from a clock, so that a pass retried later has the same key. The order of evidence and of claims
    does not count, nor how a phone number or an amount is written. Fields without a value are left out, so that a field
    added to leads later does not change the keys of those that do not use it.
    """
    canonical = json.dumps(_canonical(lead), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _canonical(value: Any) -> Any:
    if is_dataclass(value):
        given = {f.name: getattr(value, f.name) for f in fields(value) if f.name not in _FOR_EYES_ONLY}
        kept = {name: _canonical(part) for name, part in given.items() if part not in (None, "", ())}
        return {name: sorted(part, key=json.dumps) if name in _UNORDERED else part for name, part in kept.items()}
    if isinstance(value, tuple):
        return [_canonical(part) for part in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value
