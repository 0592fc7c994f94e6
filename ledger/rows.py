"""Rows of the table `handoffs`, between the database and the domain."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Executable, Row, select

from domain.listing import HandoffRow
from ledger.database import Database
from ledger.tables import handoffs

_NAMES = [field.name for field in fields(HandoffRow)]
ROW = select(*(handoffs.c[name] for name in _NAMES))
"""Selects what `handoff_row` takes."""


def handoff_row(row: Row[Any]) -> HandoffRow:
    """The domain's row from one selected with `ROW`."""
    return HandoffRow(**dict(zip(_NAMES, row, strict=True)))


def folded(text: str | None) -> str | None:
    """Text as it is compared with case aside; None when there is nothing to compare."""
    return (text or "").strip().casefold() or None


def as_columns(row: HandoffRow) -> dict[str, Any]:
    """The table's columns from the domain's row."""
    return {name: getattr(row, name) for name in _NAMES} | {
        "mail_key": folded(row.contact_mail),
        "domain_key": folded(row.domain),
    }


def put_row(database: Database) -> Executable:
    """The statement that puts a row (`as_columns`) in the place of the one before it."""
    statement = database.insert(handoffs)
    new = {column.name: column for column in statement.excluded if column.name != "attempt_id"}
    return statement.on_conflict_do_update(index_elements=["attempt_id"], set_=new)
