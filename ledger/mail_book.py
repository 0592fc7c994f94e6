"""What reading a reply asks and keeps."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from domain.correspondence import MailVerdict, Owner
from domain.letters import LetterKind
from ledger.absence_tables import escalations
from ledger.database import Database
from ledger.outbox import Outbox
from ledger.reply_keys import owner_of_key
from ledger.tables import mail_verdicts, parked_mails

VERDICT = select(*(mail_verdicts.c[field.name] for field in fields(MailVerdict)))


class MailBook:
    """Whose a reply is, and what became of every incoming mail."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._outbox = Outbox(database)
        statement, keys = database.insert(mail_verdicts), ["message_id", "digest"]
        new: dict[str, ColumnElement[Any]] = {c.name: c for c in statement.excluded if c.name not in keys}
        # A mail that somebody puts back into the inbox keeps its count: a number used twice gives a stale answer.
        before, given = mail_verdicts.c.reading, statement.excluded.reading
        new["reading"] = case((before > given, before), else_=given)
        self._keep_raw = database.insert(parked_mails).on_conflict_do_nothing(index_elements=keys)
        self._note = statement.on_conflict_do_update(index_elements=keys, set_=new)

    async def owner_of_key(self, key: str) -> Owner | None:
        """Whose this reply key is, in any case of letters. Raises LedgerUnavailable."""
        return await owner_of_key(self._database, key)

    async def owner_of_letter(self, message_id: str) -> Owner | None:
        """Whose the sent letter with this Message-ID is (the person it was written to). Raises LedgerUnavailable."""
        return await self._outbox.owner_of_letter(message_id)

    async def owner_of_joined(self, message_ids: Sequence[str]) -> Owner | None:
        """Whose the first case of a mail is that held several, if one of these is such a mail.

        Raises LedgerUnavailable.
        """
        e = escalations.c
        query = select(e.attempt_id, e.round, e.reader).where(e.joined.in_(list(message_ids)))
        async with self._database.reading() as connection:
            row = (await connection.execute(query.order_by(e.waits_since, e.message_id))).first()
        return Owner(attempt_id=row.attempt_id, round=row.round, person=row.reader) if row else None

    async def letter_answered(self, message_ids: Sequence[str]) -> LetterKind | None:
        """The kind of the first of these that is a letter of ours, or None. Raises LedgerUnavailable."""
        for message_id in message_ids:
            if kind := await self._outbox.kind_of(message_id):
                return kind
        return None

    async def note(self, verdict: MailVerdict, raw: bytes = b"") -> None:
        """Keeps what became of a mail; the same Message-ID and digest again replaces it. Raises LedgerUnavailable.

        Of a parked mail the raw bytes are kept, once and for good.
        """
        async with self._database.writing() as connection:
            await connection.execute(self._note, asdict(verdict))
            if verdict.verdict == "parked" and raw:
                named = {"message_id": verdict.message_id, "digest": verdict.digest, "raw": raw}
                await connection.execute(self._keep_raw, named)

    async def seen(self, message_id: str) -> Sequence[MailVerdict]:
        """Verdicts on mails with this Message-ID, whatever their content, oldest first. Raises LedgerUnavailable."""
        return await self._verdicts(mail_verdicts.c.message_id == message_id)

    async def answers(self, attempt_id: str, person: str, kind: LetterKind, since: datetime) -> Sequence[str]:
        """The causes of letters of this kind that this person was sent about this handoff since that moment (UTC).

        Raises LedgerUnavailable.
        """
        return await self._outbox.answers(attempt_id, person, kind, since)

    async def count(self, attempt_id: str) -> int:
        """How many mails have reached this handoff's story. Raises LedgerUnavailable."""
        at = mail_verdicts.c
        query = select(func.count()).select_from(mail_verdicts).where(at.attempt_id == attempt_id, at.told)
        async with self._database.reading() as connection:
            return await connection.scalar(query) or 0

    async def about(self, attempt_id: str) -> Sequence[MailVerdict]:
        """Verdicts on the mails about this handoff, oldest first. Raises LedgerUnavailable."""
        return await self._verdicts(mail_verdicts.c.attempt_id == attempt_id)

    async def parked(self) -> Sequence[MailVerdict]:
        """Mails that wait for a person, oldest first. Raises LedgerUnavailable."""
        return await self._verdicts(mail_verdicts.c.verdict == "parked")

    async def _verdicts(self, where: ColumnElement[bool]) -> list[MailVerdict]:
        at = mail_verdicts.c
        query = VERDICT.where(where).order_by(at.received_at, at.message_id, at.digest)
        async with self._database.reading() as connection:
            return [MailVerdict(**row._mapping) for row in await connection.execute(query)]
