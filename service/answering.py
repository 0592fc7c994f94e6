"""Answers to the writer of a mail: what was not understood, what stands already. Each at most once for one mail."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time

from domain.correspondence import Owner
from domain.errors import MailRefused, RecipientRefused
from domain.handoff import Case
from domain.letters import Letter, NotUnderstood, SentLetter, ToSend
from mail.inbound.mime import ParsedMail
from service.ports import MailBook

Deliver = Callable[[ToSend], Awaitable[SentLetter]]


class Answering:
    """Writes back into the thread of a mail."""

    def __init__(self, deliver: Deliver, mails: MailBook) -> None:
        """`deliver` sends one letter, once per Message-ID."""
        self._deliver, self._mails = deliver, mails

    async def answer(self, letter: Letter, mail: ParsedMail, case: Case, owner: Owner, to: str) -> None:
        """Answers a mail. An answer that the writer's server refuses is given up. Raises MailDelayed."""
        order = ToSend(
            case=case, round=owner.round, letter=letter, to=to, cause=mail.digest[:16], answers=mail.message_id
        )
        try:
            await self._deliver(order)
        except (RecipientRefused, MailRefused):
            return

    async def ask_back(
        self, letter: NotUnderstood, mail: ParsedMail, case: Case, owner: Owner, to: str, received_at: datetime
    ) -> bool:
        """Asks the writer, at most once a day for one sender and handoff; whether it did."""
        day = datetime.combine(received_at.astimezone(UTC).date(), time.min, UTC)
        sender = next(iter(mail.sender.mailboxes), "")
        others = await self._mails.asked_back_on(sender, case.attempt_id, day)
        already = [v for v in await self._mails.seen(message_id_of(mail)) if v.digest == mail.digest]
        if others - sum(v.verdict == "asked_back" for v in already) > 0:
            return False
        await self.answer(letter, mail, case, owner, to)
        return True


def message_id_of(mail: ParsedMail) -> str:
    """The mail's Message-ID, or a name made from its content when it has none."""
    return mail.message_id or f"<{mail.digest}@no-message-id.invalid>"
