"""Facts, each written once, and beside them the row of each handoff brought forward in the same transaction."""

import json
from collections.abc import Sequence
from datetime import UTC
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.facts import Fact
from domain.listing import row_of
from ledger.database import Database, insert, one_at_a_time
from ledger.incidents import Incident, keep_incident
from ledger.rows import put_row
from ledger.tables import facts


class FactBook:
    """The append-only ledger."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def write(self, facts: Sequence[Fact]) -> None:
        """Writes facts, each once per key, all or none. The same key with other content is kept as an incident.

        Facts may come again and in any order: each handoff's row is computed anew from all its facts.
        Raises LedgerUnavailable.
        """
        if not facts:
            return
        async with self._database.writing() as connection:
            await one_at_a_time(connection, (fact.attempt_id for fact in facts))
            changed = {fact.attempt_id: None for fact in facts if await _is_new(connection, fact)}
            for attempt_id in changed:
                await _bring_forward(connection, attempt_id)


async def facts_of(connection: AsyncConnection, attempt_id: str) -> list[Fact]:
    """All facts of one attempt in the order of `at`; those of one moment in the order of writing."""
    found = await connection.execute(
        select(facts).where(facts.c.attempt_id == attempt_id).order_by(facts.c.at, facts.c.id)
    )
    return [_fact(row) for row in found]


async def _is_new(connection: AsyncConnection, fact: Fact) -> bool:
    content = _content(fact)
    digest = sha256(content.encode()).hexdigest()
    written = await connection.execute(
        insert(connection, facts)
        .values(
            attempt_id=fact.attempt_id,
            kind=fact.kind,
            cause=fact.cause,
            at=fact.at,
            by=fact.by,
            said=fact.said,
            data=json.dumps(fact.data, sort_keys=True),
            hash=digest,
        )
        .on_conflict_do_nothing(index_elements=["attempt_id", "kind", "cause"])
        .returning(facts.c.id)
    )
    if written.first() is not None:
        return True
    key = (facts.c.attempt_id == fact.attempt_id, facts.c.kind == fact.kind, facts.c.cause == fact.cause)
    if await connection.scalar(select(facts.c.hash).where(*key)) != digest:
        incident = Incident(attempt_id=fact.attempt_id, kind=fact.kind, cause=fact.cause, hash=digest, content=content)
        await keep_incident(connection, incident)
    return False


async def _bring_forward(connection: AsyncConnection, attempt_id: str) -> None:
    row = row_of(await facts_of(connection, attempt_id))
    if row is not None:
        await put_row(connection, row)


def _content(fact: Fact) -> str:
    content = {"at": fact.at.astimezone(UTC).isoformat(), "by": fact.by, "said": fact.said, "data": fact.data}
    return json.dumps(content, sort_keys=True)


def _fact(row: Row[Any]) -> Fact:
    return Fact(
        attempt_id=row.attempt_id,
        kind=row.kind,
        cause=row.cause,
        at=row.at,
        said=row.said,
        by=row.by,
        data=json.loads(row.data),
    )
