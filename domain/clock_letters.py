"""Letters that silence leads to, and those that move a deadline."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.clock import ClockKind
from domain.opportunity import Finding
from domain.people import Role
from domain.time import Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class SoFar:
    """A line of what happened or will happen: when (UTC), and what."""

    at: datetime
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """To a manager or to sales ops: what is overdue, what happened so far, and whom it goes to next (person ids)."""

    clock: ClockKind
    due: Deadline
    role: Role
    so_far: tuple[SoFar, ...] = ()
    upcoming: tuple[SoFar, ...] = ()
    reasons: tuple[Finding, ...] = ()
    kind: Literal["escalation"] = "escalation"
