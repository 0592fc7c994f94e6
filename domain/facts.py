"""Facts of a handoff's story, written once each and never changed."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

FactKind = Literal[
    "passed",
    "opened",
    "notified",
    "reminded",
    "told",
    "undeliverable",
    "engage_overdue",
    "overdue",
    "planned",
    "extended",
    "moved",
    "faulty",
    "not_mine",
    "corrected",
    "note",
    "raised",
    "asked_manager",
    "disputed",
    "upheld",
    "overturned",
    "rejection_stands",
    "returned",
    "put_aside",
    "recycle_due",
    "duplicate",
    "claimed",
    "attached",
    "owner_named",
    "closing_asked",
    "closed_read",
    "away",
    "bounced",
    "paused",
    "resumed",
    "decided",
    "undone",
    "engaged",
    "asked",
    "answered",
    "ignored",
    "opportunity_seen",
    "opportunity_reminded",
    "opportunity_overdue",
    "confirmed",
    "waived",
    "withdrawn",
    "reset",
    "aborted",
    "settled",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that happened, under the key `attempt_id` + `kind` + `cause` (a Message-ID, an update id, a round).

    The same key twice is the same fact; the same key with other content is an incident. `said` is the fact in one plain
    sentence; `data` holds what figures are computed from (ids, moments in ISO 8601 UTC, numbers as text, JSON for a
    record), so that it reads the same from every database.
    """

    attempt_id: str
    kind: FactKind
    cause: str
    at: datetime
    said: str
    by: str = "handoff"
    data: dict[str, str] = field(default_factory=dict)
