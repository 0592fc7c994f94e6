"""What came under a key that other content had taken. One of the two is wrong, and a person must look."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from ledger.database import Database, insert
from ledger.tables import incidents

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """The key (`kind` is a fact's kind, or `case`), and the content that was not taken, as JSON with its SHA-256."""

    attempt_id: str
    kind: str
    cause: str
    hash: str
    content: str


class IncidentBook:
    """Incidents, for people to read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> Sequence[Incident]:
        """Every incident, oldest first."""
        columns = [incidents.c[name] for name in ("attempt_id", "kind", "cause", "hash", "content")]
        async with self._database.reading() as connection:
            found = await connection.execute(select(*columns).order_by(incidents.c.id))
            return [Incident(**row._mapping) for row in found]


async def keep_incident(connection: AsyncConnection, incident: Incident) -> None:
    """Keeps an incident, once, in the caller's transaction."""
    kept = await connection.execute(
        insert(connection, incidents)
        .values(
            attempt_id=incident.attempt_id,
            kind=incident.kind,
            cause=incident.cause,
            hash=incident.hash,
            content=incident.content,
        )
        .on_conflict_do_nothing()
        .returning(incidents.c.id)
    )
    if kept.first() is not None:
        log.warning(
            "incident: %s already holds another %s under %s", incident.attempt_id, incident.kind, incident.cause
        )
