"""What Temporal says of the runs of stories: what came of a start, and how a run ended from outside."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.course.returning import Returned
from domain.handoff import handoff_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """What came of starting a handoff.

    started: it runs. same_pass: this very pass runs already. held: another pass of this lead is open.
    ended: the attempt of this number is over, so the next number is free.
    """

    result: Literal["started", "same_pass", "held", "ended"]
    attempt_id: str
    rep: str
    since: datetime
    run_id: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A run that did not end by itself: which, how (`terminated`, `failed` ...), when (UTC)."""

    attempt_id: str
    run_id: str
    how: str
    closed_at: datetime


def memo_of(given: Returned) -> dict[str, str]:
    """What a return's run shows without its history: whose it is, which handoff's, and which word began it."""
    handoff = handoff_of(given.case.attempt_id)
    return {"pass_key": given.pass_key, "rep": given.case.lead.rep, "handoff": handoff, "cause": given.cause}
