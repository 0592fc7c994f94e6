"""Leads that an LDR is still writing on a page: fields as they were typed, whatever is missing or wrong in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from domain.lead import Lead

DraftState = Literal["open", "passed", "discarded"]
REASON = "reason."
"""What the name of a field begins with that holds the reason for a finding of the gate: `reason.rep_away`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadDraft:
    """One draft. `fields` are named as the columns of a CSV file of leads are, and hold what was typed.

    `version` counts the saves from 1; `attempt_id` is the handoff that came of it. Moments are UTC.
    """

    id: str
    ldr: str
    fields: Mapping[str, str]
    made_at: datetime
    saved_at: datetime
    version: int = 1
    state: DraftState = "open"
    attempt_id: str = ""

    @property
    def reasons(self) -> dict[str, str]:
        """Reasons for findings of the gate, by the finding's code."""
        return {name.removeprefix(REASON): said for name, said in self.fields.items() if name.startswith(REASON)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFault:
    """One field that is missing, or holds what cannot be read. `said` is the fault in English, with its cure."""

    field: str
    missing: bool
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRead:
    """A draft as it can be read. `legible` is the lead without what is wrong, so that the gate can say more."""

    lead: Lead | None = None
    faults: tuple[FieldFault, ...] = field(default=())
    legible: Lead | None = None
