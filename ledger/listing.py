"""Handoffs as lists and pages show them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, func, or_, select

from domain.facts import Fact
from domain.handoff import Case, HandoffState
from domain.listing import HandoffRow
from domain.on_record import OnRecord
from ledger.cases import CaseBook
from ledger.codec import CASE
from ledger.database import Database
from ledger.facts import facts_of
from ledger.rows import ROW, handoff_row
from ledger.tables import cases, handoffs

_OF_THE_SAME_LEAD = ROW.where(
    handoffs.c.lead_id == select(handoffs.c.lead_id).where(handoffs.c.attempt_id == bindparam("its")).scalar_subquery()
).order_by(handoffs.c.number.desc(), handoffs.c.passed_at, handoffs.c.attempt_id)
_CASE = select(cases.c.content).where(cases.c.attempt_id == bindparam("its"))


class Listing:
    """The ledger's reading side."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._cases = CaseBook(database)

    async def rows(
        self,
        *,
        open_only: bool = True,
        rep: str | None = None,
        ldr: str | None = None,
        state: str | None = None,
        overdue_at: datetime | None = None,
        lead_id: str | None = None,
        outcome: str | None = None,
        passed_from: datetime | None = None,
        passed_before: datetime | None = None,
        after: HandoffRow | None = None,
        limit: int | None = None,
    ) -> Sequence[HandoffRow]:
        """Handoffs, oldest `passed_at` first; `after` a row means only those that follow it in this order.

        `overdue_at` keeps those whose `due_at` lies before that moment (UTC). Raises LedgerUnavailable.
        """
        at = handoffs.c
        query = ROW.order_by(at.passed_at, at.attempt_id).limit(limit)
        if open_only:
            query = query.where(at.state != "settled")
        equal = {at.rep: rep, at.ldr: ldr, at.state: state, at.lead_id: lead_id, at.outcome: outcome}
        query = query.where(*(column == wanted for column, wanted in equal.items() if wanted is not None))
        if overdue_at is not None:
            query = query.where(at.due_at < overdue_at)
        if passed_from is not None:
            query = query.where(at.passed_at >= passed_from)
        if passed_before is not None:
            query = query.where(at.passed_at < passed_before)
        if after is not None:
            follows = and_(at.passed_at == after.passed_at, at.attempt_id > after.attempt_id)
            query = query.where(or_(at.passed_at > after.passed_at, follows))
        return [handoff_row(row) for row in await self._all(query)]

    async def row(self, attempt_id: str) -> HandoffRow | None:
        """One handoff as it stands; None for an unknown one. Raises LedgerUnavailable."""
        found = await self._all(ROW.where(handoffs.c.attempt_id == attempt_id))
        return handoff_row(found[0]) if found else None

    async def story(self, attempt_id: str) -> Sequence[Fact]:
        """All its facts in the order of `at`. Raises LedgerUnavailable."""
        async with self._database.reading() as connection:
            return await facts_of(connection, attempt_id)

    async def case(self, attempt_id: str) -> Case | None:
        """What was passed, under which policy. Raises LedgerUnavailable."""
        return await self._cases.case(attempt_id)

    async def on_record(self, attempt_id: str) -> OnRecord | None:
        """All that is known of one handoff, read together; None for an unknown one. Raises LedgerUnavailable."""
        async with self._database.reading() as connection:
            rows = [handoff_row(row) for row in await connection.execute(_OF_THE_SAME_LEAD, {"its": attempt_id})]
            content = await connection.scalar(_CASE, {"its": attempt_id})
            story = await facts_of(connection, attempt_id)
        its = next((row for row in rows if row.attempt_id == attempt_id), None)
        if its is None or content is None:
            return None
        return OnRecord(row=its, case=CASE.validate_json(content), story=story, newest=rows[0])

    async def count_by_state(self) -> dict[HandoffState, int]:
        """How many handoffs are in each state; a state that none is in is left out. Raises LedgerUnavailable."""
        found = await self._all(select(handoffs.c.state, func.count()).group_by(handoffs.c.state))
        return {row[0]: row[1] for row in found}

    async def _all(self, query: Select[*tuple[Any, ...]]) -> Sequence[Row[*tuple[Any, ...]]]:
        async with self._database.reading() as connection:
            return (await connection.execute(query)).all()
