"""Secrets in Reply-To, kept: a key that was printed names its letter for good, whatever becomes of its secret."""

from collections.abc import Callable, Sequence

from sqlalchemy import select

from domain.correspondence import Owner
from ledger.database import Database
from ledger.tables import handoffs, reply_keys


class ReplyKeys:
    """Each key names one attempt, one round and one person."""

    def __init__(self, database: Database, make_key: Callable[[str, int, str], str]) -> None:
        """`make_key(attempt_id, round, person)` gives the key in lower case: the same every time under one secret."""
        self._database = database
        self._make_key = make_key
        self._new = database.insert(reply_keys).on_conflict_do_nothing(index_elements=["key"])

    async def issue(self, attempt_id: str, round: int, person: str) -> str:
        """The reply key for this person, kept before it is printed. Raises LedgerUnavailable."""
        key = self._make_key(attempt_id, round, person)
        async with self._database.reading() as connection:
            if await connection.scalar(select(reply_keys.c.key).where(reply_keys.c.key == key)):
                return key
        async with self._database.writing() as connection:
            await connection.execute(
                self._new, {"key": key, "attempt_id": attempt_id, "round": round, "person": person}
            )
        return key


async def owner_of_key(database: Database, key: str) -> Owner | None:
    """Whose this reply key is; some mail clients change its case. Raises LedgerUnavailable."""
    at = reply_keys.c
    async with database.reading() as connection:
        found = await connection.execute(
            select(at.attempt_id, at.round, at.person).where(at.key == key.strip().lower())
        )
        row = found.first()
    return Owner(attempt_id=row.attempt_id, round=row.round, person=row.person) if row else None


async def open_keys(database: Database) -> Sequence[tuple[str, Owner]]:
    """The reply keys of handoffs that are not settled, and whose each is. Raises LedgerUnavailable."""
    at = reply_keys.c
    query = (
        select(at.key, at.attempt_id, at.round, at.person)
        .join(handoffs, handoffs.c.attempt_id == at.attempt_id)
        .where(handoffs.c.state != "settled")
        .order_by(at.attempt_id, at.key)
    )
    async with database.reading() as connection:
        rows = await connection.execute(query)
        return [(row.key, Owner(attempt_id=row.attempt_id, round=row.round, person=row.person)) for row in rows]
