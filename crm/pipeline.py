"""The built-in CRM's default pipeline, and the ids that people type."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.errors import NotInCrm
from domain.opportunity import Opportunity, Stage

DEFAULT_STAGES: tuple[Stage, ...] = (
    Stage(id="discovery", label="Discovery", order=1, pipeline="sales"),
    Stage(id="proposal", label="Proposal", order=2, pipeline="sales"),
    Stage(id="negotiation", label="Negotiation", order=3, pipeline="sales"),
    Stage(id="won", label="Won", order=4, pipeline="sales", won=True),
    Stage(id="lost", label="Lost", order=5, pipeline="sales", lost=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An opportunity as a list shows it. `changed_at` is UTC."""

    lead_id: str
    company: str
    stage_label: str
    changed_at: datetime
    opportunity: Opportunity


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What a set-up made and what it found, each in a few words."""

    made: tuple[str, ...]
    existed: tuple[str, ...]


def opportunity_id(number: int) -> str:
    """The id that people read and type: `OP-000123`."""
    return f"OP-{number:06d}"


def opportunity_number(typed: str) -> int:
    """The number behind a typed id; `op-123` and `123` mean `OP-000123`. Raises NotInCrm for anything else."""
    found = re.fullmatch(r"(?:OP-)?0*([0-9]{1,9})", typed.strip(), re.IGNORECASE)
    if found is None:
        raise NotInCrm(f"{typed!r} is no opportunity's id; one looks like {opportunity_id(123)}.")
    return int(found[1])


def stage_named(typed: str, stages: Sequence[Stage]) -> Stage:
    """The stage with this id or label, whatever its case. Raises NotInCrm, naming the stages there are."""
    wanted = typed.strip().casefold()
    for stage in stages:
        if wanted in (stage.id.casefold(), stage.label.casefold()):
            return stage
    there = ", ".join(f"{s.id} ({s.label})" for s in stages) or "none; run `starter.py setup`"
    raise NotInCrm(f"There is no stage {typed!r}. There are: {there}.")


def no_such_lead(lead_id: str, some: Sequence[str], count: int) -> NotInCrm:
    """The error for an unknown lead, naming some of those there are."""
    return NotInCrm(
        f"There is no lead {lead_id!r} in the CRM. {_there(some, count)} A lead is added when it is passed."
    )


def no_such_opportunity(typed: str, some: Sequence[str], count: int) -> NotInCrm:
    """The error for an unknown opportunity, naming some of those there are."""
    return NotInCrm(f"There is no opportunity {typed!r} in the CRM. {_there(some, count)}")


def was_deleted(opportunity: str) -> NotInCrm:
    """The error for an opportunity that can no longer be moved."""
    return NotInCrm(f"Opportunity {opportunity} was deleted. Make a new one for its lead.")


def _there(some: Sequence[str], count: int) -> str:
    if not some:
        return "There is none yet."
    more = f" and {count - len(some)} more" if count > len(some) else ""
    return f"There are: {', '.join(some)}{more}."
