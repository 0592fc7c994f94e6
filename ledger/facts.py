"""Facts, each written once, and beside them the row of each handoff brought forward in the same transaction."""

import json
from collections.abc import Sequence
from datetime import UTC
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.facts import Fact
from domain.listing import row_of
from ledger.columns import as_key
from ledger.database import Database, one_at_a_time
from ledger.incidents import IncidentBook
from ledger.rows import as_columns, put_row
from ledger.tables import facts

_STORY = select(facts).where(facts.c.attempt_id == bindparam("its_attempt_id")).order_by(facts.c.at, facts.c.id)


class FactBook:
    """The append-only ledger."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._incidents = IncidentBook(database)
        self._new = database.insert(facts).on_conflict_do_nothing(index_elements=["attempt_id", "kind", "cause"])
        self._put_row = put_row(database)

    async def write(self, facts: Sequence[Fact]) -> None:
        """Writes facts, each once per key, all or none. The same key with other content is kept as an incident.

        Facts may come again and in any order: each handoff's row is computed anew from all its facts.
        Raises LedgerUnavailable.
        """
        if not facts:
            return
        attempts = sorted({fact.attempt_id for fact in facts})
        async with self._database.writing() as connection:
            await one_at_a_time(connection, attempts)
            await connection.execute(self._new, [_columns(fact) for fact in facts])
            for attempt_id in attempts:
                found = (await connection.execute(_STORY, {"its_attempt_id": attempt_id})).all()
                await self._compare(connection, found, [fact for fact in facts if fact.attempt_id == attempt_id])
                row = row_of(map(fact_of, found))
                if row is not None:
                    await connection.execute(self._put_row, as_columns(row))

    async def _compare(self, connection: AsyncConnection, found: Sequence[Row[Any]], facts: Sequence[Fact]) -> None:
        """Keeps an incident for each fact whose key holds other content."""
        written = {(row.kind, row.cause): row.hash for row in found}
        for fact in facts:
            content = _content(fact)
            if written[as_key(fact.kind), as_key(fact.cause)] != _hash(content):
                await self._incidents.keep(connection, fact.attempt_id, fact.kind, fact.cause, content)


async def facts_of(connection: AsyncConnection, attempt_id: str) -> list[Fact]:
    """All facts of one attempt in the order of `at`; those of one moment in the order of writing."""
    return [fact_of(row) for row in await connection.execute(_STORY, {"its_attempt_id": attempt_id})]


def _columns(fact: Fact) -> dict[str, Any]:
    return {
        "attempt_id": fact.attempt_id,
        "kind": fact.kind,
        "cause": fact.cause,
        "at": fact.at,
        "by": fact.by,
        "said": fact.said,
        "data": json.dumps(fact.data, sort_keys=True),
        "hash": _hash(_content(fact)),
    }


def _hash(content: str) -> str:
    return sha256(content.encode()).hexdigest()


def _content(fact: Fact) -> str:
    content = {"at": fact.at.astimezone(UTC).isoformat(), "by": fact.by, "said": fact.said, "data": fact.data}
    return json.dumps(content, sort_keys=True)


def fact_of(row: Row[Any]) -> Fact:
    """The fact in a row of the table `facts`."""
    return Fact(
        attempt_id=row.attempt_id,
        kind=row.kind,
        cause=row.cause,
        at=row.at,
        said=row.said,
        by=row.by,
        data=json.loads(row.data),
    )
