"""What goes into and comes out of the stories: the start's input, the Updates' input, the query's answer.

Messages that people may type in the Temporal UI are flat and strict: an unknown or missing field is an error that comes
back to the caller, never a guess.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from domain.handoff import Accept, Channel, Decision, HandoffOutcome, HandoffState, Override, Reject
from domain.lead import Lead
from domain.policy import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffInput:
    """Input of `LeadHandoff`: the lead as passed, the policy in force, and which attempt of this lead it is."""

    lead: Lead
    policy: Policy
    number: int
    pass_key: str
    overrides: tuple[Override, ...] = ()


class Decide(BaseModel):
    """Input of the Update `decide`, such as `{"verdict": "reject", "criteria": ["budget"], "by": "maria"}`.

    `received_at` (with a zone) is when the answer arrived; now, when left out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    verdict: Literal["accept", "reject"]
    by: str
    criteria: tuple[str, ...] = ()
    note: str = ""
    channel: Channel = "operator"
    received_at: AwareDatetime | None = None
    round: int | None = None
    on_behalf_of: str | None = None
    message_id: str | None = None

    def decision(self, now: datetime) -> Decision:
        """The decision in the domain's words. `now` (UTC) stands in for a missing `received_at`."""
        return Decision(
            verdict=Accept(note=self.note)
            if self.verdict == "accept"
            else Reject(criteria=self.criteria, note=self.note),
            by=self.by,
            channel=self.channel,
            received_at=self.received_at or now,
            round=self.round,
            on_behalf_of=self.on_behalf_of,
            message_id=self.message_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Answer of the query `status`. Moments are UTC."""

    attempt_id: str
    state: HandoffState
    late: bool
    rep: str
    ldr: str
    passed_at: datetime
    waiting_for: str
    until: datetime | None
    counted: str
    timeline: tuple[str, ...]
    can_do: tuple[str, ...]
    outcome: HandoffOutcome | None = None
    decision: Decision | None = None
    opportunity: str = ""
