"""What came under a key that other content had taken. One of the two is wrong, and a person must look."""

import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from ledger.database import Database
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
        self._new = database.insert(incidents).on_conflict_do_nothing().returning(incidents.c.id)

    async def all(self) -> Sequence[Incident]:
        """Every incident, oldest first. Raises LedgerUnavailable."""
        columns = [incidents.c[field.name] for field in fields(Incident)]
        async with self._database.reading() as connection:
            found = await connection.execute(select(*columns).order_by(incidents.c.id))
            return [Incident(**row._mapping) for row in found]

    async def keep(self, connection: AsyncConnection, attempt_id: str, kind: str, cause: str, content: str) -> None:
        """Keeps what was not taken, once, in the caller's transaction."""
        digest = sha256(content.encode()).hexdigest()
        incident = Incident(attempt_id=attempt_id, kind=kind, cause=cause, hash=digest, content=content)
        if (await connection.execute(self._new, asdict(incident))).first() is not None:
            log.warning("incident: %s already holds another %s under %s", attempt_id, kind, cause)
