"""A CRM in memory, for tests of whatever reads or fills one. It passes the same conformance suite as the real ones."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from crm.pipeline import (
    DEFAULT_STAGES,
    Listed,
    no_such_lead,
    no_such_opportunity,
    opportunity_id,
    opportunity_number,
    stage_named,
    was_deleted,
)
from domain.errors import HandoffError
from domain.opportunity import LeadRecord, Opportunity, Stage


class FakeCrm:
    """Remembers which leads it was asked for in `asked`, one entry a read; raises `fault`, when set, on every call."""

    name = "fake"

    def __init__(self, stages: Sequence[Stage] = DEFAULT_STAGES) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.fault: HandoffError | None = None
        self._stages = sorted(stages, key=lambda s: (s.pipeline, s.order))
        self._companies: dict[str, str] = {}
        self._opportunities: dict[str, tuple[str, datetime, Opportunity]] = {}

    async def stages(self) -> Sequence[Stage]:
        """The stages, by pipeline and order."""
        self._answer()
        return list(self._stages)

    async def read(self, lead_ids: Sequence[str]) -> dict[str, LeadRecord]:
        """Every asked lead with its opportunities, deleted ones too; a lead that is not there says so."""
        self.asked.append(tuple(lead_ids))
        self._answer()
        return {i: self._record(i) for i in lead_ids}

    async def ensure_lead(self, lead_id: str, company: str, contact: str) -> None:
        """Adds the lead, or renews its company."""
        self._answer()
        self._companies[lead_id] = company

    async def create_opportunity(
        self, lead_id: str, owner: str, stage: str | None = None, name: str | None = None, *, at: datetime
    ) -> Opportunity:
        """Makes an opportunity linked to the lead, at the first stage unless one is named. Raises NotInCrm."""
        self._answer()
        if lead_id not in self._companies:
            raise no_such_lead(lead_id, sorted(self._companies, reverse=True)[:5], len(self._companies))
        chosen = self._stages[0] if stage is None else stage_named(stage, self._stages)
        made = Opportunity(
            id=opportunity_id(len(self._opportunities) + 1),
            stage=chosen.id,
            pipeline=chosen.pipeline,
            owner=owner,
            link="native",
            created_at=at.astimezone(UTC),
            name=name or self._companies[lead_id],
            lost=chosen.lost,
        )
        self.put(lead_id, made)
        return made

    async def move(
        self, opportunity_id: str, stage: str | None = None, owner: str | None = None, *, at: datetime
    ) -> Opportunity:
        """Moves an opportunity to a stage, to an owner, or both. Raises NotInCrm, also when deleted."""
        self._answer()
        lead_id, _, moved = self._one(opportunity_id)
        if moved.deleted:
            raise was_deleted(moved.id)
        if stage is not None:
            to = stage_named(stage, self._stages)
            moved = replace(moved, stage=to.id, pipeline=to.pipeline, lost=to.lost)
        if owner is not None:
            moved = replace(moved, owner=owner)
        self._opportunities[moved.id] = (lead_id, at, moved)
        return moved

    async def delete(self, opportunity_id: str, *, at: datetime) -> Opportunity:
        """Marks an opportunity as deleted. Raises NotInCrm."""
        self._answer()
        lead_id, _, before = self._one(opportunity_id)
        self._opportunities[before.id] = (lead_id, at, replace(before, deleted=True))
        return replace(before, deleted=True)

    async def list_opportunities(
        self, *, lead_id: str | None = None, owner: str | None = None, stage: str | None = None, deleted: bool = False
    ) -> Sequence[Listed]:
        """The opportunities, oldest first, filtered by what is given. Raises NotInCrm for an unknown stage."""
        self._answer()
        stage_id = None if stage is None else stage_named(stage, self._stages).id
        labels = {s.id: s.label for s in self._stages}
        return [
            Listed(
                lead_id=lead,
                company=self._companies.get(lead, ""),
                stage_label=labels[o.stage],
                changed_at=at,
                opportunity=o,
            )
            for lead, at, o in self._opportunities.values()
            if lead_id in (None, lead)
            and owner in (None, o.owner)
            and stage_id in (None, o.stage)
            and (deleted or not o.deleted)
        ]

    def put(self, lead_id: str, opportunity: Opportunity) -> None:
        """Adds an opportunity as it is, with any kind of link, and its lead where that is missing."""
        self._companies.setdefault(lead_id, "")
        self._opportunities[opportunity.id] = (lead_id, opportunity.created_at, opportunity)

    def drop_lead(self, lead_id: str) -> None:
        """Deletes the lead from the CRM."""
        del self._companies[lead_id]

    def _answer(self) -> None:
        if self.fault is not None:
            raise self.fault

    def _record(self, lead_id: str) -> LeadRecord:
        exists = lead_id in self._companies
        linked = tuple(o for lead, _, o in self._opportunities.values() if lead == lead_id and exists)
        return LeadRecord(lead_id=lead_id, exists=exists, opportunities=linked)

    def _one(self, typed: str) -> tuple[str, datetime, Opportunity]:
        found = self._opportunities.get(opportunity_id(opportunity_number(typed)))
        if found is None:
            newest = sorted(self._opportunities, reverse=True)[:5]
            raise no_such_opportunity(typed, newest, len(self._opportunities))
        return found
