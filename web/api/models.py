"""What goes into and comes out of the API, as its OpenAPI document tells it. Moments are ISO 8601 in UTC."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from domain.handoff import HandoffOutcome, HandoffState
from domain.lead import Method

MOST_LEADS = 100
Line = Annotated[
    str, StringConstraints(min_length=1, max_length=500, pattern=r"^[^\x00-\x1f]*[^\x00-\x20][^\x00-\x1f]*$")
]
LeadData = Annotated[
    dict[str, Any], Field(description="A lead as docs/lead.md describes it, as JSON.", examples=[{"id": "kr-1000"}])
]


class Strict(BaseModel):
    """What comes in: an unknown field is a fault, never a guess."""

    model_config = ConfigDict(extra="forbid")


class LeadsIn(Strict):
    """One lead or many."""

    leads: list[LeadData] = Field(min_length=1, max_length=MOST_LEADS, description="The leads, in their order.")


class LeadResult(BaseModel):
    """What came of one lead."""

    lead_id: str
    result: Literal["passed", "same_pass", "refused", "would_pass"] = Field(
        description="`same_pass`: this very pass runs already, so repeating it changed nothing."
    )
    attempt_id: str = Field("", description="The handoff, where there is one.")
    reasons: list[str] = Field(default_factory=list, description="Why it was refused, each with its cure.")
    warnings: list[str] = Field(default_factory=list, description="What the gate only warns of.")


class LeadsOut(BaseModel):
    """One result for each lead, in their order."""

    results: list[LeadResult]


class HandoffOut(BaseModel):
    """One handoff as it stands."""

    attempt_id: str
    lead_id: str
    number: int
    company: str
    contact: str
    rep: str
    ldr: str
    state: HandoffState
    outcome: HandoffOutcome | None
    round: int
    passed_at: datetime
    notified_at: datetime | None
    due_at: datetime | None
    late: bool
    waiting_for: str | None
    verdict: str | None
    decided_by: str | None
    decided_at: datetime | None
    accepted_at: datetime | None = Field(
        description="Since when it is accepted; while the state is `awaiting_opportunity`, without an opportunity."
    )
    engaged: str | None
    opportunity_id: str | None
    reasons: str
    settled_at: datetime | None


class FactOut(BaseModel):
    """One thing that happened."""

    kind: str
    at: datetime
    by: str
    said: str


class HandoffShown(HandoffOut):
    """One handoff with its story."""

    timeline: list[FactOut]


class HandoffList(BaseModel):
    """One page of handoffs, oldest first."""

    handoffs: list[HandoffOut]
    next: str | None = Field(description="Give it as `after` for the next page; null on the last one.")


class DecisionIn(Strict):
    """A decision in the rep's place."""

    verdict: Literal["accept", "reject"]
    criteria: list[Line] = Field(
        default_factory=list, max_length=50, description="Keys of the policy; a rejection needs one at least."
    )
    reason: Line = Field(description="Why; rep and LDR read it.")


class DecisionOut(BaseModel):
    """What the handoff said."""

    result: str = Field(description="`taken`: this decision stands. `already_decided`: another one does.")
    said: str


class ExtensionIn(Strict):
    """More time for whoever is asked."""

    until: date | None = Field(
        None, description="The new last day, in that person's calendar; else what the policy gives."
    )
    reason: Line = Field(description="Whoever is asked reads it.")


class AssignmentIn(Strict):
    """Another rep for a lead that is not accepted yet."""

    to: Line = Field(description="Person id of the rep.", examples=["clara"])
    reason: Line = Field(description="Both reps and the LDR read it.")


class ContactIn(Strict):
    """How the prospect is reached now; what is left out stays."""

    phone: Line | None = Field(None, description="With its country code.", examples=["+49 151 5550 9999"])
    mail: Line | None = None


class MeetingIn(Strict):
    """When the meeting with the prospect is now."""

    start: AwareDatetime
    end: AwareDatetime


class EvidenceIn(Strict):
    """New evidence for one criterion, as docs/lead.md describes it."""

    value: str | int | bool = Field(description="Money, a month, yes or no, or words.", examples=["EUR 80000"])
    method: Method
    by: Line = Field(description="Person id of the LDR who verified it.", examples=["lea"])
    at: AwareDatetime
    note: Line = Field(description="What the prospect said.")


class RecordIn(Strict):
    """News, and what is different in the record. What was passed stays; this stands beside it."""

    news: Line = Field(description="The news in words; the rep reads it.")
    contact: ContactIn | None = None
    meeting: MeetingIn | None = None
    evidence: dict[str, EvidenceIn] = Field(
        default_factory=dict, max_length=50, description="By the criterion's key in the policy."
    )


class OpportunityIn(Strict):
    """The opportunity that belongs to an accepted lead."""

    opportunity: Annotated[Line, Field(max_length=200)] = Field(
        description="Its id in the CRM.", examples=["006Dn00000A1bcD"]
    )
    reason: str = Field("", max_length=2000, description="Why this one; it stands in the record.")


class WordOut(BaseModel):
    """What the handoff said."""

    result: Literal["taken"]
    said: str


class ClockIn(Strict):
    """Why a clock is stopped, or goes on."""

    reason: Line = Field(description="It stands in the record.")


class WithdrawalIn(Strict):
    """Why a lead is withdrawn."""

    reason: Line = Field(description="Rep and LDR read it.")
