"""Escalations that wait to go out as one mail to one reader."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, update

from domain.clock_letters import Escalation
from domain.letters import ToSend
from ledger.absence_tables import escalations
from ledger.codec import LETTER
from ledger.database import Database, one_at_a_time
from ledger.tables import handoffs

GATHER = timedelta(minutes=2)
"""So long the first one waits for others that are due at the same moment."""
ONE_MAIL = timedelta(hours=1)
"""At most one mail of escalations goes to one reader in this time."""
GIVEN_UP = timedelta(minutes=10)
"""After so long without a word from the deed that took them, another deed may take them."""


class EscalationBook:
    """What waits for each reader."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._insert = database.insert(escalations).on_conflict_do_nothing(index_elements=["message_id"])

    async def wait(self, message_id: str, letter: ToSend, at: datetime) -> datetime:
        """Adds a letter to those that wait for its reader; gives from when (UTC) they go out.

        That is two minutes after the first of them, and an hour after the last mail. Raises LedgerUnavailable.
        """
        assert isinstance(letter.letter, Escalation)  # noqa: S101 - no other letter waits
        e = escalations.c
        new = {
            "message_id": message_id, "reader": letter.to, "attempt_id": letter.case.attempt_id, "round": letter.round,
            "clock": letter.letter.clock, "letter": LETTER.dump_json(letter).decode(), "waits_since": at,
        }  # fmt: skip
        first = select(func.min(e.waits_since)).where(e.reader == letter.to, e.sent_at.is_(None), _is_wanted())
        last = select(func.max(e.sent_at)).where(e.reader == letter.to)
        async with self._database.writing() as connection:
            await connection.execute(self._insert, new)
            since, sent = await connection.scalar(first), await connection.scalar(last)
        return max((since or at) + GATHER, sent + ONE_MAIL if sent else at)

    async def take(self, message_id: str, reader: str, at: datetime) -> Mapping[str, ToSend] | None:
        """Takes all that wait, by Message-ID, for one mail; those that nobody wants any more are left out.

        None when the deed of another letter has taken this one. Taking again, after a crash, gives the same ones.
        Raises LedgerUnavailable.
        """
        e = escalations.c
        free = or_(e.mail.is_(None), e.taken_at <= at - GIVEN_UP)
        waits = and_(e.reader == reader, e.sent_at.is_(None))
        mine = select(e.mail).where(e.message_id == message_id)
        async with self._database.writing() as connection:
            await one_at_a_time(connection, [reader])
            if await connection.scalar(mine) != message_id:
                claim = update(escalations).where(waits, free, _is_wanted()).values(mail=message_id, taken_at=at)
                await connection.execute(claim)
            rows = await connection.execute(
                select(e.message_id, e.letter).where(waits, e.mail == message_id).order_by(e.waits_since, e.message_id)
            )
            taken = {row.message_id: LETTER.validate_json(row.letter) for row in rows}
        return taken if message_id in taken else None

    async def gone(self, message_ids: Iterable[str], at: datetime, joined: str | None = None) -> None:
        """They went out; several of them in the mail of the Message-ID `joined`. Raises LedgerUnavailable."""
        of_these = escalations.c.message_id.in_(list(message_ids))
        statement = update(escalations).where(of_these).values(sent_at=at, joined=joined)
        async with self._database.writing() as connection:
            await connection.execute(statement)


def _is_wanted() -> ColumnElement[bool]:
    """Whether the case still waits for what the letter is about."""
    e, h = escalations.c, handoffs.c
    over = or_(
        h.state == "settled", h.round != e.round, and_(e.clock.in_(["decision", "engage"]), h.verdict.is_not(None))
    )
    return ~exists().where(h.attempt_id == e.attempt_id, over)
