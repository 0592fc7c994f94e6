"""The one judge of opportunities, the same for all CRMs. Pure: what was read goes in, a conclusion comes out.

What "confirmed" means: docs/adding-a-crm.md lists every condition with its code.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from crm.closed import judge_closed
from domain.errors import CrmMisconfigured
from domain.opportunity import Expected, Finding, Judgement, LeadRecord, LinkKind, Opportunity, Stage

Result = Literal["confirmed", "not_yet", "needs_person", "lead_gone", "closed"]

SLACK = timedelta(minutes=10)
"""A rep may make the opportunity and then answer, and two servers' clocks differ."""

STRONGEST_FIRST: tuple[LinkKind, ...] = ("native", "association", "reference", "candidate")
UNIQUE_LINKS: tuple[LinkKind, ...] = ("association", "reference")
"""Links that a copy or a slip of the hand can give to a second record."""


def judge(expected: Expected, record: LeadRecord, stages: Sequence[Stage], read_at: datetime) -> Judgement:
    """Whether this record, read at `read_at` (UTC), confirms the accepted handoff.

    Only the strongest kind of link that is present is judged, so that a weaker record can never confirm a lead whose
    own opportunity does not. The order of records and stages plays no part.
    Raises CrmMisconfigured when the agreed stage is not in the catalogue exactly once.
    """
    if expected.closes is not None:
        return judge_closed(expected, record, stages, read_at)
    agreed = _agreed_stage(expected, stages)
    if not record.exists:
        gone = f"Lead {record.lead_id} is no longer in the CRM. Restore it, or tell the LDR that it is gone for good."
        return Judgement(result="lead_gone", reasons=(Finding(code="lead_gone", said=gone),), read_at=read_at)
    if expected.attached is not None:
        return _attached(expected, record, agreed, stages, read_at)
    linked = _strongest(record.opportunities)
    if not linked:
        none = f"There is no opportunity for lead {record.lead_id}. Make one and link it to the lead."
        return Judgement(result="not_yet", reasons=(Finding(code="no_opportunity", said=none),), read_at=read_at)
    alive = [o for o in linked if not o.deleted] or linked
    if len(alive) > 1 and alive[0].link in UNIQUE_LINKS:
        return Judgement(result="needs_person", reasons=(_ambiguous(alive),), read_at=read_at)
    by_id = {(s.pipeline, s.id): s for s in stages}
    return _nearest(_judged(o, expected, agreed, by_id.get((o.pipeline, o.stage)), read_at) for o in alive)


def _attached(
    expected: Expected, record: LeadRecord, agreed: Stage, stages: Sequence[Stage], read_at: datetime
) -> Judgement:
    """The one that was named: its link is theirs to answer for who named it, its age sales operations' alone."""
    named = next((o for o in record.opportunities if o.id == expected.attached), None)
    if named is None:
        said = f"{expected.attached} is no opportunity of this lead, its contact or its company. Link it to the lead."
        return Judgement(result="not_yet", reasons=(Finding(code="not_found", said=said),), read_at=read_at)
    stage = next((s for s in stages if (s.pipeline, s.id) == (named.pipeline, named.stage)), None)
    judged = _judged(replace(named, link="reference"), expected, agreed, stage, read_at)
    if expected.attached_by_rep:
        return judged
    reasons = tuple(reason for reason in judged.reasons if reason.code != "existed_before_acceptance")
    return replace(judged, reasons=reasons, result=_result({reason.code for reason in reasons}))


def _agreed_stage(expected: Expected, stages: Sequence[Stage]) -> Stage:
    found = [s for s in stages if s.id == expected.stage]
    if len(found) == 1:
        return found[0]
    there = ", ".join(sorted({s.id for s in stages})) or "none"
    problem = "is not in the CRM" if not found else "is in more than one pipeline of the CRM"
    raise CrmMisconfigured(
        f"The agreed stage {expected.stage!r} {problem}. Set `stage` in the policy to one of: {there}."
    )


def _strongest(opportunities: Sequence[Opportunity]) -> list[Opportunity]:
    """The records that share the strongest kind of link present, in an order of their own."""
    kind = min((o.link for o in opportunities), key=STRONGEST_FIRST.index, default=None)
    return sorted((o for o in opportunities if o.link == kind), key=lambda o: (o.created_at, o.id))


def _judged(
    opportunity: Opportunity, expected: Expected, agreed: Stage, stage: Stage | None, read_at: datetime
) -> Judgement:
    reasons = _reasons(opportunity, expected, agreed, stage)
    return Judgement(
        result=_result({r.code for r in reasons}),
        reasons=reasons,
        read_at=read_at,
        opportunity_id=opportunity.id,
        opportunity_name=opportunity.name,
        opportunity_url=opportunity.url,
    )


def _result(codes: set[str]) -> Result:
    if not codes:
        return "confirmed"
    return "needs_person" if "existed_before_acceptance" in codes else "not_yet"


def _reasons(opportunity: Opportunity, expected: Expected, agreed: Stage, stage: Stage | None) -> tuple[Finding, ...]:
    """Why this one opportunity does not count yet, each with what to do; empty when it counts."""
    it = _called(opportunity)
    if opportunity.deleted:
        said = f"{it} was deleted. Restore it, or make a new one and link it to the lead."
        return (Finding(code="opportunity_deleted", said=said),)
    if opportunity.link == "candidate":
        said = f"{it} belongs to the same contact or company, but not to this lead. Link it to the lead."
        return (Finding(code="not_linked", said=said),)
    if opportunity.lost or (stage is not None and stage.lost):
        said = f"{it} is lost. Reopen it, or make a new one and link it to the lead."
        return (Finding(code="opportunity_lost", said=said),)
    found = (
        _owner(opportunity, expected, it),
        _stage(opportunity, agreed, stage, it),
        _age(opportunity, expected, it),
    )
    return tuple(f for f in found if f is not None)


def _owner(opportunity: Opportunity, expected: Expected, it: str) -> Finding | None:
    if opportunity.owner == expected.owner:
        return None
    owner = f"belongs to {opportunity.owner}" if opportunity.owner else "has no owner"
    return Finding(code="other_owner", said=f"{it} {owner}. Make {expected.owner} its owner.")


def _stage(opportunity: Opportunity, agreed: Stage, stage: Stage | None, it: str) -> Finding | None:
    """Stages are compared by id and order inside the agreed pipeline only; won counts as past every stage."""
    if opportunity.pipeline != agreed.pipeline:
        said = (
            f"{it} is in pipeline {opportunity.pipeline}. Move it to {agreed.pipeline}, stage {agreed.label} or later."
        )
        return Finding(code="other_pipeline", said=said)
    if stage is None:
        said = f"{it} is at {opportunity.stage}, which the CRM no longer lists. Move it to {agreed.label} or later."
        return Finding(code="stage_unknown", said=said)
    if stage.won or stage.order >= agreed.order:
        return None
    said = f"{it} is at {stage.label}. It counts from {agreed.label} on: move it there when the customer is there."
    return Finding(code="stage_before_agreed", said=said)


def _age(opportunity: Opportunity, expected: Expected, it: str) -> Finding | None:
    """An opportunity made, or linked, early counts from the pass where that moment is known."""
    earliest = expected.passed_at if expected.passed_at is not None else expected.accepted_at - SLACK
    if max(opportunity.created_at, opportunity.linked_at or opportunity.created_at) >= earliest:
        return None
    before = "the lead was passed" if expected.passed_at is not None else "the lead was accepted"
    said = f"{it} was there before {before}. Ask sales ops whether it counts."
    return Finding(code="existed_before_acceptance", said=said)


def _ambiguous(alive: Sequence[Opportunity]) -> Finding:
    names = ", ".join(sorted(o.id for o in alive))
    said = f"{len(alive)} opportunities point at this lead: {names}. Unlink or delete all but the right one."
    return Finding(code="ambiguous_link", said=said)


def _nearest(judgements: Iterable[Judgement]) -> Judgement:
    """The judgement nearest to confirmed; among equals one that the rep can act on, then the newest record."""
    newest_first = reversed(list(judgements))
    return min(newest_first, key=lambda j: (len(j.reasons), j.result == "needs_person"))


def _called(opportunity: Opportunity) -> str:
    return f"{opportunity.id} ({opportunity.name})" if opportunity.name else opportunity.id
