"""Letters that a mail server has taken, by Message-ID."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from domain.correspondence import KeptLetter, Owner
from domain.letters import Composed, LetterKind, SentLetter, ToSend
from ledger.codec import CLOCK
from ledger.database import Database
from ledger.tables import outbox


class Outbox:
    """What went out, so that nothing goes out twice and a reply finds its letter."""

    def __init__(self, database: Database) -> None:
        self._database = database
        statement = database.insert(outbox)
        copy = {name: statement.excluded[name] for name in ("recipient", "sent_at", "due_at", "clock", "raw")}
        later = statement.excluded.due_at > outbox.c.due_at
        self._keep = statement.on_conflict_do_update(index_elements=["message_id"], set_=copy, where=later)

    async def sent(self, message_id: str) -> SentLetter | None:
        """The letter as it went out, or None if it has not. Raises LedgerUnavailable."""
        row = await self._one(message_id)
        return _sent(row) if row else None

    async def keep(self, order: ToSend, letter: Composed, sent: SentLetter) -> None:
        """Keeps a letter that was taken. Keeping it twice changes nothing.

        Where two copies went out under one Message-ID, the copy with the later due date holds, in whatever order
        they are kept. Raises LedgerUnavailable.
        """
        clock = sent.clock
        values = {
            "message_id": sent.message_id,
            "attempt_id": order.case.attempt_id,
            "round": order.round,
            "person": order.to,
            "letter": order.letter.kind,
            "cause": order.cause,
            "recipient": letter.recipient,
            "sent_at": sent.sent_at,
            "due_at": clock.due.at if clock else None,
            "clock": CLOCK.dump_json(clock).decode() if clock else None,
            "raw": letter.raw,
        }
        async with self._database.writing() as connection:
            await connection.execute(self._keep, values)

    async def owner_of_letter(self, message_id: str) -> Owner | None:
        """Whose the letter is: the person it was written to. Raises LedgerUnavailable."""
        row = await self._one(message_id)
        return Owner(attempt_id=row.attempt_id, round=row.round, person=row.person) if row else None

    async def kind_of(self, message_id: str) -> LetterKind | None:
        """The kind of the sent letter with this Message-ID. Raises LedgerUnavailable."""
        row = await self._one(message_id)
        return row.letter if row else None

    async def answers(self, attempt_id: str, person: str, kind: LetterKind, since: datetime) -> Sequence[str]:
        """The causes of letters of this kind that this person was sent about this handoff since that moment (UTC).

        Raises LedgerUnavailable.
        """
        at = outbox.c
        query = select(at.cause).where(
            at.attempt_id == attempt_id, at.person == person, at.letter == kind, at.sent_at >= since
        )
        async with self._database.reading() as connection:
            return list((await connection.scalars(query)).all())

    async def letters(self, attempt_id: str) -> Sequence[KeptLetter]:
        """Every letter of a handoff, oldest first. Raises LedgerUnavailable."""
        query = select(outbox).where(outbox.c.attempt_id == attempt_id).order_by(outbox.c.sent_at, outbox.c.message_id)
        async with self._database.reading() as connection:
            return [_kept(row) for row in await connection.execute(query)]

    async def _one(self, message_id: str) -> Row[Any] | None:
        async with self._database.reading() as connection:
            return (await connection.execute(select(outbox).where(outbox.c.message_id == message_id))).first()


def _sent(row: Row[Any]) -> SentLetter:
    clock = CLOCK.validate_json(row.clock) if row.clock else None
    return SentLetter(message_id=row.message_id, sent_at=row.sent_at, clock=clock)


def _kept(row: Row[Any]) -> KeptLetter:
    return KeptLetter(
        attempt_id=row.attempt_id,
        round=row.round,
        person=row.person,
        letter=row.letter,
        cause=row.cause,
        recipient=row.recipient,
        sent=_sent(row),
        raw=row.raw,
    )
