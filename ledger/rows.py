"""Rows of the table `handoffs`, between the database and the domain."""

from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.listing import HandoffRow
from ledger.database import insert
from ledger.tables import handoffs

ROW = select(*(handoffs.c[field.name] for field in fields(HandoffRow)))
"""Selects what `handoff_row` takes."""


def handoff_row(row: Row[Any]) -> HandoffRow:
    """The domain's row from one selected with `ROW`."""
    return HandoffRow(**row._mapping)


def folded(text: str | None) -> str | None:
    """Text as it is compared with case aside; None when there is nothing to compare."""
    return (text or "").strip().casefold() or None


async def put_row(connection: AsyncConnection, row: HandoffRow) -> None:
    """Puts the row in the place of the one before it."""
    values = asdict(row) | {"mail_key": folded(row.contact_mail), "domain_key": folded(row.domain)}
    statement = insert(connection, handoffs).values(values)
    new = {name: statement.excluded[name] for name in values if name != "attempt_id"}
    await connection.execute(statement.on_conflict_do_update(index_elements=["attempt_id"], set_=new))
