"""Keys of the HTTP API, by the hash of their secret; the secret itself is kept nowhere."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime

from sqlalchemy import select, update

from domain.api_keys import ApiKey
from ledger.database import Database
from ledger.tables import api_keys

_KEY = select(*(api_keys.c[field.name] for field in fields(ApiKey)))


class ApiKeyBook:
    """Who may call the API."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, key: ApiKey, digest: str) -> None:
        """Keeps a new key with the SHA-256 of its secret in hex. Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(api_keys.insert(), asdict(key) | {"digest": digest})

    async def of(self, digest: str) -> ApiKey | None:
        """The key whose secret has this hash, revoked or not. Raises LedgerUnavailable."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_KEY.where(api_keys.c.digest == digest))).first()
        return ApiKey(**row._mapping) if row else None

    async def all(self) -> Sequence[ApiKey]:
        """Every key, oldest first. Raises LedgerUnavailable."""
        async with self._database.reading() as connection:
            rows = await connection.execute(_KEY.order_by(api_keys.c.made_at, api_keys.c.id))
            return [ApiKey(**row._mapping) for row in rows]

    async def revoke(self, id_: str, at: datetime) -> bool:
        """From now on the key counts no more; whether there was such a one. Raises LedgerUnavailable."""
        statement = update(api_keys).where(api_keys.c.id == id_, api_keys.c.revoked_at.is_(None)).values(revoked_at=at)
        async with self._database.writing() as connection:
            return bool((await connection.execute(statement)).rowcount)
