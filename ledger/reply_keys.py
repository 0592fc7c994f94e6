"""Secrets in Reply-To, kept: a key that was printed stays good after the secret it was made from has changed."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.correspondence import Owner
from ledger.database import Database
from ledger.tables import reply_keys


class ReplyKeys:
    """Each key names one attempt, one round and one person."""

    def __init__(self, database: Database, make_key: Callable[[str, int, str], str]) -> None:
        """`make_key(attempt_id, round, person)` gives a fresh key in lower case."""
        self._database = database
        self._make_key = make_key
        self._new = database.insert(reply_keys).on_conflict_do_nothing(index_elements=["attempt_id", "round", "person"])

    async def issue(self, attempt_id: str, round: int, person: str) -> str:
        """The reply key for this person, the same every time. Raises LedgerUnavailable."""
        async with self._database.reading() as connection:
            if key := await _key(connection, attempt_id, round, person):
                return key
        async with self._database.writing() as connection:
            made = self._make_key(attempt_id, round, person)
            new = {"key": made, "attempt_id": attempt_id, "round": round, "person": person}
            await connection.execute(self._new, new)
            return await _key(connection, attempt_id, round, person) or made


async def owner_of_key(database: Database, key: str) -> Owner | None:
    """Whose this reply key is; some mail clients change its case. Raises LedgerUnavailable."""
    at = reply_keys.c
    async with database.reading() as connection:
        found = await connection.execute(
            select(at.attempt_id, at.round, at.person).where(at.key == key.strip().lower())
        )
        row = found.first()
    return Owner(attempt_id=row.attempt_id, round=row.round, person=row.person) if row else None


async def _key(connection: AsyncConnection, attempt_id: str, round: int, person: str) -> str | None:
    at = reply_keys.c
    return await connection.scalar(
        select(at.key).where(at.attempt_id == attempt_id, at.round == round, at.person == person)
    )
