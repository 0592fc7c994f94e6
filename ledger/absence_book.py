"""Who is away, and which mailboxes take no mail: each told once, and cleared by name."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import date, datetime

from sqlalchemy import or_, select, update

from domain.absence import Absence
from ledger.absence_tables import absences
from ledger.database import Database

_ABSENCE = select(*(absences.c[field.name] for field in fields(Absence)))


class AbsenceBook:
    """The absences of people. Nothing is deleted: one that was cleared says by whom, and why."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._insert = database.insert(absences).on_conflict_do_nothing(index_elements=["id"])

    async def keep(self, absence: Absence) -> None:
        """Keeps an absence; the same id again changes nothing. Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(self._insert, asdict(absence))

    async def standing(self, day: date) -> Sequence[Absence]:
        """What was not cleared and is not over before this day, in the order in which it was told.

        Raises LedgerUnavailable.
        """
        not_over = or_(absences.c.last.is_(None), absences.c.last >= day)
        query = _ABSENCE.where(absences.c.cleared_at.is_(None), not_over).order_by(absences.c.at, absences.c.id)
        async with self._database.reading() as connection:
            return [Absence(**row._mapping) for row in await connection.execute(query)]

    async def clear(self, person: str, by: str, because: str, at: datetime, *, kind: str | None = None) -> int:
        """Takes all standing absences of this person back, or those of one kind; gives how many.

        Raises LedgerUnavailable.
        """
        statement = (
            update(absences)
            .where(absences.c.person == person, absences.c.cleared_at.is_(None))
            .values(cleared_at=at, cleared_by=by, cleared_because=because)
        )
        if kind is not None:
            statement = statement.where(absences.c.kind == kind)
        async with self._database.writing() as connection:
            return (await connection.execute(statement)).rowcount
