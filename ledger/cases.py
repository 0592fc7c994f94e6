"""What was passed, attempt by attempt."""

from sqlalchemy import select

from domain.handoff import Case
from ledger.codec import CASE
from ledger.database import Database
from ledger.incidents import IncidentBook
from ledger.tables import cases


class CaseBook:
    """Cases as JSON, one an attempt."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._incidents = IncidentBook(database)
        self._new = (
            database.insert(cases).on_conflict_do_nothing(index_elements=["attempt_id"]).returning(cases.c.attempt_id)
        )

    async def keep_case(self, case: Case) -> None:
        """Keeps the case of an attempt; keeping it twice changes nothing, another one is kept as an incident.

        Raises LedgerUnavailable.
        """
        content = CASE.dump_json(case).decode()
        async with self._database.writing() as connection:
            new = {"attempt_id": case.attempt_id, "content": content}
            if (await connection.execute(self._new, new)).first() is not None:
                return
            first = await connection.scalar(select(cases.c.content).where(cases.c.attempt_id == case.attempt_id))
            # Compared as cases, not as text: a later version may write more fields.
            if CASE.validate_json(first or "") != case:
                await self._incidents.keep(connection, case.attempt_id, "case", "pass", content)

    async def case(self, attempt_id: str) -> Case | None:
        """What was passed, under which policy; None for an unknown attempt. Raises LedgerUnavailable."""
        async with self._database.reading() as connection:
            content = await connection.scalar(select(cases.c.content).where(cases.c.attempt_id == attempt_id))
        return CASE.validate_json(content) if content else None
