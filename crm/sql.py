"""The built-in CRM: leads, opportunities, stages and owners in SQL, on SQLite or PostgreSQL.

Moments come in as parameters, never from a clock in here.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, insert, select
from sqlalchemy.engine import URL

from crm.database import Database
from crm.pipeline import Listed, Prepared, no_such_lead, opportunity_id, stage_named, was_deleted
from crm.rows import (
    all_stages,
    as_listed,
    as_opportunity,
    change,
    ensure_owner,
    insert_or,
    one_opportunity,
    opportunity_rows,
    some_of,
)
from crm.setup import prepare
from crm.tables import leads, opportunities
from domain.opportunity import LeadRecord, Opportunity, Stage

CHUNK = 500
"""Leads asked for in one query: far below what either database takes, large enough that a thousand cost two."""


class SqlCrm:
    """One built-in CRM. All methods raise CrmUnavailable when the database does not answer, and CrmMisconfigured when
    it refuses us or its tables are missing."""

    name = "sql"

    def __init__(self, url: URL) -> None:
        self._url = url
        self._database = Database(url)

    async def setup(self) -> Prepared:
        """Makes the tables and the default pipeline where they are missing, and says which existed. Safe to repeat."""
        return await prepare(self._database, self._url)

    async def close(self) -> None:
        """Closes every connection."""
        await self._database.close()

    async def stages(self) -> Sequence[Stage]:
        """The stages, by pipeline and order. Raises CrmMisconfigured when there is none."""
        async with self._database.reading() as connection:
            return await all_stages(connection)

    async def read(self, lead_ids: Sequence[str]) -> dict[str, LeadRecord]:
        """Every asked lead with its opportunities, deleted ones too; a lead that is not there says so."""
        wanted = list(dict.fromkeys(lead_ids))
        existing: set[str] = set()
        linked: dict[str, list[Opportunity]] = {}
        async with self._database.reading() as connection:
            for start in range(0, len(wanted), CHUNK):
                chunk = wanted[start : start + CHUNK]
                existing.update(await connection.scalars(select(leads.c.id).where(leads.c.id.in_(chunk))))
                rows = await connection.execute(opportunity_rows(opportunities.c.lead_id.in_(chunk)))
                for row in rows:
                    linked.setdefault(row.lead_id, []).append(as_opportunity(row))
        return {i: LeadRecord(lead_id=i, exists=i in existing, opportunities=tuple(linked.get(i, ()))) for i in wanted}

    async def ensure_lead(self, lead_id: str, company: str, contact: str) -> None:
        """Adds the lead when it is passed; a lead that is there takes the company and contact of the latest pass."""
        values = {"company": company, "contact": contact}
        async with self._database.writing() as connection:
            await insert_or(connection, leads, {"id": lead_id, **values}, values)

    async def create_opportunity(
        self, lead_id: str, owner: str, stage: str | None = None, name: str | None = None, *, at: datetime
    ) -> Opportunity:
        """Makes an opportunity linked to the lead, at the first stage unless one is named (id or label).

        It is called after the lead's company unless `name` is given. Raises NotInCrm for an unknown lead or stage.
        """
        async with self._database.writing() as connection:
            company = await connection.scalar(select(leads.c.company).where(leads.c.id == lead_id))
            if company is None:
                raise no_such_lead(lead_id, *await some_of(connection, leads.c.id))
            there = await all_stages(connection)
            values = {
                "lead_id": lead_id,
                "stage_id": (there[0] if stage is None else stage_named(stage, there)).id,
                "owner_id": await ensure_owner(connection, owner),
                "name": name or company,
                "created_at": at,
                "changed_at": at,
                "deleted": False,
            }
            order = insert(opportunities).values(values).returning(opportunities.c.number)
            number = (await connection.execute(order)).scalar_one()
            return await one_opportunity(connection, opportunity_id(number))

    async def move(
        self, opportunity_id: str, stage: str | None = None, owner: str | None = None, *, at: datetime
    ) -> Opportunity:
        """Moves an opportunity to a stage (id or label), to an owner, or both. Raises NotInCrm, also when deleted."""
        async with self._database.writing() as connection:
            before = await one_opportunity(connection, opportunity_id)
            if before.deleted:
                raise was_deleted(before.id)
            values: dict[str, Any] = {}
            if stage is not None:
                values["stage_id"] = stage_named(stage, await all_stages(connection)).id
            if owner is not None:
                values["owner_id"] = await ensure_owner(connection, owner)
            if not values:
                return before
            await change(connection, before, values | {"changed_at": at})
            return await one_opportunity(connection, opportunity_id)

    async def delete(self, opportunity_id: str, *, at: datetime) -> Opportunity:
        """Marks an opportunity as deleted; its id is never given again. Raises NotInCrm."""
        async with self._database.writing() as connection:
            before = await one_opportunity(connection, opportunity_id)
            await change(connection, before, {"deleted": True, "changed_at": at})
            return await one_opportunity(connection, opportunity_id)

    async def list_opportunities(
        self, *, lead_id: str | None = None, owner: str | None = None, stage: str | None = None, deleted: bool = False
    ) -> Sequence[Listed]:
        """The opportunities, oldest first, filtered by what is given; deleted ones only when asked for.

        Raises NotInCrm for an unknown stage.
        """
        async with self._database.reading() as connection:
            conditions: list[ColumnElement[bool]] = []
            if lead_id is not None:
                conditions.append(opportunities.c.lead_id == lead_id)
            if owner is not None:
                conditions.append(opportunities.c.owner_id == owner)
            if stage is not None:
                conditions.append(opportunities.c.stage_id == stage_named(stage, await all_stages(connection)).id)
            if not deleted:
                conditions.append(opportunities.c.deleted.is_(False))
            return [as_listed(row) for row in await connection.execute(opportunity_rows(*conditions))]
