"""Links that we wrote: what each key opens. Kept for good, so that an old link can say what became of its matter."""

from dataclasses import asdict

from sqlalchemy import select

from domain.correspondence import LinkGrant
from ledger.database import Database
from ledger.tables import link_keys


class LinkBook:
    """Keys of links. Whether a key still counts is for the keyring to say (`mail.security.link_keys`)."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keep = database.insert(link_keys).on_conflict_do_nothing(index_elements=["key"])

    async def keep(self, key: str, grant: LinkGrant) -> None:
        """Keeps what the key opens, before it is printed; once and for good. Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(self._keep, {"key": key} | asdict(grant))

    async def grant(self, key: str) -> LinkGrant | None:
        """What this key opens (case aside); None for one that was never ours. Raises LedgerUnavailable."""
        at = link_keys.c
        query = select(at.purpose, at.attempt_id, at.round, at.person, at.digest)
        async with self._database.reading() as connection:
            row = (await connection.execute(query.where(at.key == key.strip().lower()))).first()
        return LinkGrant(**row._mapping) if row else None
