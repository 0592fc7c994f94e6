"""What the gate and the start of a handoff ask."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, or_, select

from domain.listing import HandoffRow
from ledger.database import Database
from ledger.rows import ROW, folded, handoff_row
from ledger.tables import handoffs

_A_PASS = handoffs.c.attempt_id.startswith("handoff-")
"""Returns and leads that are put aside are no passes of their own."""


class PassBook:
    """Handoffs by lead, pass, person, company and rep."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settled_attempts(self, lead_id: str) -> int:
        """How many attempts of this lead are settled, aborted ones included. Raises LedgerUnavailable."""
        return await self._count(handoffs.c.lead_id == lead_id, handoffs.c.state == "settled")

    async def settled_with(self, pass_key: str) -> HandoffRow | None:
        """The settled handoff that was passed with this key, if any; of several the last. Raises LedgerUnavailable.

        Its `outcome` tells an aborted one, which may be passed again with the same key.
        """
        settled = await self._found(handoffs.c.pass_key == pass_key, handoffs.c.state == "settled")
        return settled[-1] if settled else None

    async def same_person(self, mail: str | None, phone: str | None) -> Sequence[HandoffRow]:
        """Handoffs, open and past, of the same person by mail (case aside) or phone (E.164), oldest first.

        Raises LedgerUnavailable.
        """
        same: list[ColumnElement[bool]] = []
        if key := folded(mail):
            same.append(handoffs.c.mail_key == key)
        if phone:
            same.append(handoffs.c.contact_phone == phone)
        return await self._found(or_(*same)) if same else []

    async def same_company(self, domain: str | None) -> Sequence[HandoffRow]:
        """Handoffs, open and past, of the same company by domain (case aside), oldest first.

        Raises LedgerUnavailable.
        """
        key = folded(domain)
        return await self._found(handoffs.c.domain_key == key) if key else []

    async def open_handoffs(self, rep: str) -> int:
        """How many handoffs of this rep are open. Raises LedgerUnavailable."""
        return await self._count(handoffs.c.rep == rep, handoffs.c.state != "settled")

    async def _found(self, *where: ColumnElement[bool]) -> list[HandoffRow]:
        query = ROW.where(_A_PASS, *where).order_by(handoffs.c.passed_at, handoffs.c.number)
        async with self._database.reading() as connection:
            return [handoff_row(row) for row in await connection.execute(query)]

    async def _count(self, *where: ColumnElement[bool]) -> int:
        async with self._database.reading() as connection:
            return await connection.scalar(select(func.count()).select_from(handoffs).where(_A_PASS, *where)) or 0
