"""Accepted handoffs without a confirmed opportunity, and returns whose opportunity is not closed."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.facts import Fact
from domain.opportunity import Expected, Judgement
from ledger.absence_tables import crm_outages
from ledger.codec import CASE, JUDGEMENT
from ledger.database import Database
from ledger.facts import fact_of
from ledger.tables import cases, facts, handoffs, judgements

log = logging.getLogger(__name__)


class Waiting:
    """What each accepted handoff waits for, and what was last said of it."""

    def __init__(self, database: Database, owner_of: Callable[[str], str]) -> None:
        """`owner_of(person_id)` gives the owner id to look for in the CRM, for every person id."""
        self._database = database
        self._owner_of = owner_of
        self._outage = database.insert(crm_outages).on_conflict_do_nothing(index_elements=["crm"])
        statement = database.insert(judgements)
        self._note = statement.on_conflict_do_update(
            index_elements=["attempt_id"],
            set_={"read_at": statement.excluded.read_at, "said": statement.excluded.said},
            where=statement.excluded.read_at >= judgements.c.read_at,
        )

    async def expected(self) -> Sequence[tuple[Expected, Judgement | None]]:
        """Every waiting handoff or return, oldest acceptance first, with the judgement last delivered to it.

        One whose case was never kept cannot be judged: it is logged and left out. Raises LedgerUnavailable.
        """
        at = handoffs.c
        query = (
            select(
                at.attempt_id,
                at.lead_id,
                at.rep,
                at.owner,
                at.accepted_at,
                at.passed_at,
                at.state,
                at.opportunity_id,
                cases.c.content,
                judgements.c.said,
            )
            .outerjoin_from(handoffs, cases, cases.c.attempt_id == at.attempt_id)
            .outerjoin(judgements, judgements.c.attempt_id == at.attempt_id)
            .where(at.state.in_(("awaiting_opportunity", "awaiting_closing")))
            .order_by(at.accepted_at, at.attempt_id)
        )
        async with self._database.reading() as connection:
            found = (await connection.execute(query)).all()
            attached = await _attached(connection)
        for row in found:
            if row.content is None:
                log.error("%s awaits an opportunity, but its case is not in the ledger", row.attempt_id)
        return [self._pair(row, attached) for row in found if row.content is not None]

    async def delivered(self, attempt_id: str, judgement: Judgement) -> None:
        """Notes that the handoff has taken this judgement; an older one never replaces it. Raises LedgerUnavailable."""
        said = JUDGEMENT.dump_json(judgement).decode()
        async with self._database.writing() as connection:
            await connection.execute(self._note, {"attempt_id": attempt_id, "read_at": judgement.read_at, "said": said})

    async def unread(self, crm: str, at: datetime) -> datetime:
        """Notes that this CRM could not be read; gives since when (UTC). Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(self._outage, {"crm": crm, "since": at})
            return await connection.scalar(_since(crm)) or at

    async def unread_since(self, crm: str) -> datetime | None:
        """Since when (UTC) this CRM cannot be read; None when it can. Raises LedgerUnavailable."""
        async with self._database.reading() as connection:
            since: datetime | None = await connection.scalar(_since(crm))
        return since

    async def read_again(self, crm: str) -> None:
        """This CRM can be read again. Raises LedgerUnavailable."""
        async with self._database.writing() as connection:
            await connection.execute(delete(crm_outages).where(crm_outages.c.crm == crm))

    def _pair(self, row: Row[*tuple[Any, ...]], attached: Sequence[Fact]) -> tuple[Expected, Judgement | None]:
        named = [f for f in attached if f.attempt_id == row.attempt_id and f.at >= (row.accepted_at or f.at)]
        last = named[-1].data if named and row.state == "awaiting_opportunity" else {}
        expected = Expected(
            attempt_id=row.attempt_id,
            lead_id=row.lead_id,
            owner=self._owner_of(row.owner or row.rep),
            stage=CASE.validate_json(row.content).policy.stage,
            accepted_at=row.accepted_at or row.passed_at,
            closes=row.opportunity_id if row.state == "awaiting_closing" else None,
            attached=last.get("opportunity"),
            attached_by_rep="by_rep" in last,
            passed_at=row.passed_at,
        )
        return expected, JUDGEMENT.validate_json(row.said) if row.said else None


def _since(crm: str) -> Select[tuple[datetime]]:
    return select(crm_outages.c.since).where(crm_outages.c.crm == crm)


async def _attached(connection: AsyncConnection) -> list[Fact]:
    """The opportunities that were named for handoffs that wait for one, the latest last."""
    at = handoffs.c
    query = (
        select(facts)
        .join(handoffs, at.attempt_id == facts.c.attempt_id)
        .where(facts.c.kind == "attached", at.state == "awaiting_opportunity")
        .order_by(facts.c.at, facts.c.id)
    )
    return [fact_of(row) for row in await connection.execute(query)]
