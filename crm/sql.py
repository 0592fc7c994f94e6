"""The built-in CRM: leads, opportunities, stages and owners in SQL, on SQLite or PostgreSQL.

Moments come in as parameters, never from a clock in here.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from crm.database import Database
from crm.pipeline import (
    Listed,
    Prepared,
    no_such_lead,
    no_such_opportunity,
    opportunity_id,
    opportunity_number,
    stage_named,
    was_deleted,
)
from crm.setup import prepare
from crm.tables import leads, opportunities, owners, stages
from domain.errors import CrmMisconfigured
from domain.opportunity import LeadRecord, Opportunity, Stage

CHUNK = 500
"""Leads asked for in one query: far below what either database takes, large enough that a thousand cost two."""

NAMED = 5
"""How many existing ids an error names."""


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
            return await _all_stages(connection)

    async def read(self, lead_ids: Sequence[str]) -> dict[str, LeadRecord]:
        """Every asked lead with its opportunities, deleted ones too; a lead that is not there says so."""
        wanted = list(dict.fromkeys(lead_ids))
        existing: set[str] = set()
        linked: dict[str, list[Opportunity]] = {}
        async with self._database.reading() as connection:
            for start in range(0, len(wanted), CHUNK):
                chunk = wanted[start : start + CHUNK]
                existing.update(await connection.scalars(select(leads.c.id).where(leads.c.id.in_(chunk))))
                rows = await connection.execute(_opportunities(opportunities.c.lead_id.in_(chunk)))
                for row in rows:
                    linked.setdefault(row.lead_id, []).append(_opportunity(row))
        return {i: LeadRecord(lead_id=i, exists=i in existing, opportunities=tuple(linked.get(i, ()))) for i in wanted}

    async def ensure_lead(self, lead_id: str, company: str, contact: str) -> None:
        """Adds the lead when it is passed; a lead that is there takes the company and contact of the latest pass."""
        values = {"company": company, "contact": contact}
        async with self._database.writing() as connection:
            await _insert_or(connection, leads, {"id": lead_id, **values}, values)

    async def create_opportunity(
        self, lead_id: str, owner: str, stage: str | None = None, name: str | None = None, *, at: datetime
    ) -> Opportunity:
        """Makes an opportunity linked to the lead, at the first stage unless one is named (id or label).

        It is called after the lead's company unless `name` is given. Raises NotInCrm for an unknown lead or stage.
        """
        async with self._database.writing() as connection:
            company = await connection.scalar(select(leads.c.company).where(leads.c.id == lead_id))
            if company is None:
                raise no_such_lead(lead_id, *await _some(connection, leads.c.id))
            there = await _all_stages(connection)
            values = {
                "lead_id": lead_id,
                "stage_id": (there[0] if stage is None else stage_named(stage, there)).id,
                "owner_id": await _owner(connection, owner),
                "name": name or company,
                "created_at": at,
                "changed_at": at,
                "deleted": False,
            }
            order = insert(opportunities).values(values).returning(opportunities.c.number)
            number = (await connection.execute(order)).scalar_one()
            return await _one(connection, opportunity_id(number))

    async def move(
        self, opportunity_id: str, stage: str | None = None, owner: str | None = None, *, at: datetime
    ) -> Opportunity:
        """Moves an opportunity to a stage (id or label), to an owner, or both. Raises NotInCrm, also when deleted."""
        async with self._database.writing() as connection:
            before = await _one(connection, opportunity_id)
            if before.deleted:
                raise was_deleted(before.id)
            values: dict[str, Any] = {}
            if stage is not None:
                values["stage_id"] = stage_named(stage, await _all_stages(connection)).id
            if owner is not None:
                values["owner_id"] = await _owner(connection, owner)
            if not values:
                return before
            await _change(connection, before, values | {"changed_at": at})
            return await _one(connection, opportunity_id)

    async def delete(self, opportunity_id: str, *, at: datetime) -> Opportunity:
        """Marks an opportunity as deleted; its id is never given again. Raises NotInCrm."""
        async with self._database.writing() as connection:
            before = await _one(connection, opportunity_id)
            await _change(connection, before, {"deleted": True, "changed_at": at})
            return await _one(connection, opportunity_id)

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
                conditions.append(opportunities.c.stage_id == stage_named(stage, await _all_stages(connection)).id)
            if not deleted:
                conditions.append(opportunities.c.deleted.is_(False))
            return [_listed(row) for row in await connection.execute(_opportunities(*conditions))]


def _opportunities(*conditions: ColumnElement[bool]) -> Select[Any]:
    columns = (
        opportunities,
        stages.c.pipeline,
        stages.c.lost,
        stages.c.label.label("stage_label"),
        leads.c.company,
    )
    joined = opportunities.join(stages).join(leads)
    return select(*columns).select_from(joined).where(*conditions).order_by(opportunities.c.number)


def _opportunity(row: Row[Any]) -> Opportunity:
    return Opportunity(
        id=opportunity_id(row.number),
        stage=row.stage_id,
        pipeline=row.pipeline,
        owner=row.owner_id,
        link="native",
        created_at=row.created_at,
        name=row.name,
        deleted=row.deleted,
        lost=row.lost,
    )


def _listed(row: Row[Any]) -> Listed:
    return Listed(
        lead_id=row.lead_id,
        company=row.company,
        stage_label=row.stage_label,
        changed_at=row.changed_at,
        opportunity=_opportunity(row),
    )


async def _all_stages(connection: AsyncConnection) -> list[Stage]:
    rows = await connection.execute(select(stages).order_by(stages.c.pipeline, stages.c.position))
    found = [Stage(id=r.id, label=r.label, order=r.position, pipeline=r.pipeline, won=r.won, lost=r.lost) for r in rows]
    if not found:
        raise CrmMisconfigured("The built-in CRM has no stages: run `starter.py setup`.")
    return found


async def _one(connection: AsyncConnection, typed: str) -> Opportunity:
    """The opportunity with this id, deleted or not. Raises NotInCrm, naming the newest."""
    row = (await connection.execute(_opportunities(opportunities.c.number == opportunity_number(typed)))).first()
    if row is None:
        numbers, count = await _some(connection, opportunities.c.number)
        raise no_such_opportunity(typed, [opportunity_id(n) for n in numbers], count)
    return _opportunity(row)


async def _change(connection: AsyncConnection, before: Opportunity, values: dict[str, Any]) -> None:
    which = opportunities.c.number == opportunity_number(before.id)
    await connection.execute(update(opportunities).where(which).values(values))


async def _owner(connection: AsyncConnection, owner: str) -> str:
    """The owner's id; owners are added as they first appear."""
    await _insert_or(connection, owners, {"id": owner}, None)
    return owner


async def _insert_or(
    connection: AsyncConnection, table: Table, values: dict[str, Any], instead: dict[str, Any] | None
) -> None:
    """Inserts a row; where its id is there, updates it with `instead`, or leaves it when None."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    order = dialect.insert(table).values(values)
    if instead is None:
        await connection.execute(order.on_conflict_do_nothing(index_elements=["id"]))
    else:
        await connection.execute(order.on_conflict_do_update(index_elements=["id"], set_=instead))


async def _some(connection: AsyncConnection, column: ColumnElement[Any]) -> tuple[list[Any], int]:
    """A few of a column's values, the highest first, and how many there are."""
    some = list(await connection.scalars(select(column).order_by(column.desc()).limit(NAMED)))
    return some, await connection.scalar(select(func.count(column))) or 0
