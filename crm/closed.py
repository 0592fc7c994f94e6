"""Whether the opportunity of a returned lead is closed. Pure, as the judge is, of which it is a part."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from domain.opportunity import Expected, Finding, Judgement, LeadRecord, Opportunity, Stage


def judge_closed(expected: Expected, record: LeadRecord, stages: Sequence[Stage], read_at: datetime) -> Judgement:
    """Whether the opportunity that is asked for is lost, deleted or gone with its lead, read at `read_at` (UTC)."""
    wanted = next((o for o in record.opportunities if o.id == expected.closes), None)
    gone = _how_closed(wanted, stages) if wanted else f"{expected.closes} is no longer in the CRM."
    if gone:
        return _judgement("closed", "closed", gone, wanted, expected, read_at)
    assert wanted is not None  # noqa: S101 - what is not there is closed
    label = next((s.label for s in stages if (s.pipeline, s.id) == (wanted.pipeline, wanted.stage)), wanted.stage)
    still = f"{wanted.id} is open at stage {label}, and its lead was returned. Close it as lost."
    return _judgement("not_yet", "still_open", still, wanted, expected, read_at)


def _how_closed(opportunity: Opportunity, stages: Sequence[Stage]) -> str:
    """How the opportunity was closed, in a sentence; empty while it is open."""
    if opportunity.deleted:
        return f"{opportunity.id} was deleted."
    lost = any(s.lost for s in stages if (s.pipeline, s.id) == (opportunity.pipeline, opportunity.stage))
    return f"{opportunity.id} is lost." if opportunity.lost or lost else ""


def _judgement(
    result: Literal["closed", "not_yet"],
    code: str,
    said: str,
    opportunity: Opportunity | None,
    expected: Expected,
    read_at: datetime,
) -> Judgement:
    return Judgement(
        result=result,
        reasons=(Finding(code=code, said=said),),
        read_at=read_at,
        opportunity_id=expected.closes,
        opportunity_name=opportunity.name if opportunity else "",
        opportunity_url=opportunity.url if opportunity else None,
    )
