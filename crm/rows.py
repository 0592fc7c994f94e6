"""The built-in CRM's rows as the domain's records, and the few orders that several of its deeds share."""

from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from crm.pipeline import Listed, no_such_opportunity, opportunity_id, opportunity_number
from crm.tables import leads, opportunities, owners, stages
from domain.errors import CrmMisconfigured
from domain.opportunity import Opportunity, Stage

NAMED = 5
"""How many existing ids an error names."""


def opportunity_rows(*conditions: ColumnElement[bool]) -> Select[Any]:
    """The query for opportunities with their stage and lead, oldest first."""
    columns = (
        opportunities,
        stages.c.pipeline,
        stages.c.lost,
        stages.c.label.label("stage_label"),
        leads.c.company,
    )
    joined = opportunities.join(stages).join(leads)
    return select(*columns).select_from(joined).where(*conditions).order_by(opportunities.c.number)


def as_opportunity(row: Row[Any]) -> Opportunity:
    """A row of `opportunity_rows` as the domain's record; its link is the foreign key."""
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


def as_listed(row: Row[Any]) -> Listed:
    """A row of `opportunity_rows` as a list shows it."""
    return Listed(
        lead_id=row.lead_id,
        company=row.company,
        stage_label=row.stage_label,
        changed_at=row.changed_at,
        opportunity=as_opportunity(row),
    )


async def all_stages(connection: AsyncConnection) -> list[Stage]:
    """The stages, by pipeline and order. Raises CrmMisconfigured when there is none."""
    rows = await connection.execute(select(stages).order_by(stages.c.pipeline, stages.c.position))
    found = [Stage(id=r.id, label=r.label, order=r.position, pipeline=r.pipeline, won=r.won, lost=r.lost) for r in rows]
    if not found:
        raise CrmMisconfigured("The built-in CRM has no stages: run `starter.py setup`.")
    return found


async def one_opportunity(connection: AsyncConnection, typed: str) -> Opportunity:
    """The opportunity with this id, deleted or not. Raises NotInCrm, naming the newest."""
    row = (await connection.execute(opportunity_rows(opportunities.c.number == opportunity_number(typed)))).first()
    if row is None:
        numbers, count = await some_of(connection, opportunities.c.number)
        raise no_such_opportunity(typed, [opportunity_id(n) for n in numbers], count)
    return as_opportunity(row)


async def change(connection: AsyncConnection, before: Opportunity, values: dict[str, Any]) -> None:
    """Writes new values into an opportunity's row."""
    which = opportunities.c.number == opportunity_number(before.id)
    await connection.execute(update(opportunities).where(which).values(values))


async def ensure_owner(connection: AsyncConnection, owner: str) -> str:
    """The owner's id; owners are added as they first appear."""
    await insert_or(connection, owners, {"id": owner}, None)
    return owner


async def insert_or(
    connection: AsyncConnection, table: Table, values: dict[str, Any], instead: dict[str, Any] | None
) -> None:
    """Inserts a row; where its id is there, updates it with `instead`, or leaves it when None."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    order = dialect.insert(table).values(values)
    if instead is None:
        await connection.execute(order.on_conflict_do_nothing(index_elements=["id"]))
    else:
        await connection.execute(order.on_conflict_do_update(index_elements=["id"], set_=instead))


async def some_of(connection: AsyncConnection, column: ColumnElement[Any]) -> tuple[list[Any], int]:
    """A few of a column's values, the highest first, and how many there are."""
    some = list(await connection.scalars(select(column).order_by(column.desc()).limit(NAMED)))
    return some, await connection.scalar(select(func.count(column))) or 0
