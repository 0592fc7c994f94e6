"""What a CRM says about a lead's opportunity, and what can be concluded from it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

LinkKind = Literal["native", "association", "reference", "candidate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage of one pipeline. `order` ranks stages within their pipeline, from 1."""

    id: str
    label: str
    order: int
    pipeline: str
    won: bool = False
    lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """An opportunity record as read by its primary key. Moments are UTC."""

    id: str
    stage: str
    pipeline: str
    owner: str
    link: LinkKind
    created_at: datetime
    linked_at: datetime | None = None
    name: str = ""
    deleted: bool = False
    lost: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadRecord:
    """A lead in the CRM with every opportunity linked to it, and the stages they are judged by."""

    lead_id: str
    exists: bool
    opportunities: tuple[Opportunity, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What an accepted handoff waits for: who must own the opportunity, from which stage on, made after when (UTC)."""

    attempt_id: str
    lead_id: str
    owner: str
    stage: str
    accepted_at: datetime
    closes: str | None = None
    """The opportunity of a returned lead: it is only asked whether it is closed."""
    attached: str | None = None
    """The opportunity that was named: it alone is judged, whatever else points at the lead."""
    attached_by_rep: bool = False
    """Whether the rep has named it, who answers for its link to the lead; for its age only sales operations do."""
    passed_at: datetime | None = None
    """When given, an opportunity made from this moment on counts, although it is older than the acceptance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One reason why the opportunity does not confirm yet: a code for figures and a sentence for the rep."""

    code: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The judge's conclusion about one accepted handoff.

    confirmed: the handoff is converted. not_yet: the rep has something to do. needs_person: only a person can tell.
    lead_gone: the lead itself is no longer in the CRM. closed: the opportunity that was asked for is lost, deleted or
    gone. `read_at` is UTC.
    """

    result: Literal["confirmed", "not_yet", "needs_person", "lead_gone", "closed"]
    reasons: tuple[Finding, ...]
    read_at: datetime
    opportunity_id: str | None = None
    opportunity_name: str = ""
    opportunity_url: str | None = None

    def same_as(self, other: "Judgement | None") -> bool:
        """Whether the other judgement says the same, whenever it was read."""
        return other is not None and (self.result, self.reasons, self.opportunity_id) == (
            other.result,
            other.reasons,
            other.opportunity_id,
        )
