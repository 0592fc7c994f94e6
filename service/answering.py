"""Answers to the writer of a mail: what was not understood, what stands already. Each at most once for one mail."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time
from hashlib import sha256

from domain.correspondence import Owner
from domain.errors import MailRefused, RecipientRefused
from domain.handoff import Case
from domain.letters import AlreadyDecided, Letter, SentLetter, ToSend
from mail.inbound.mime import ParsedMail
from service.ports import MailBook

Deliver = Callable[[ToSend], Awaitable[SentLetter]]


class Answering:
    """Writes back into the thread of a mail."""

    def __init__(self, deliver: Deliver, mails: MailBook) -> None:
        """`deliver` sends one letter, once per Message-ID, and keeps it in the outbox."""
        self._deliver, self._mails = deliver, mails

    async def answer(
        self, letter: Letter, mail: ParsedMail, case: Case, owner: Owner, to: str, cause: str = ""
    ) -> None:
        """Answers a mail; once for each `cause`, which is the mail itself when none is given.

        An answer that the writer's server refuses is given up. Raises MailDelayed.
        """
        order = ToSend(
            case=case, round=owner.round, letter=letter, to=to, cause=cause or _cause(mail), answers=mail.message_id
        )
        try:
            await self._deliver(order)
        except (RecipientRefused, MailRefused):
            return

    async def say_once_a_day(
        self, letter: AlreadyDecided, mail: ParsedMail, case: Case, owner: Owner, to: str, received_at: datetime
    ) -> None:
        """Says what stands; the same words to the same reader about the same handoff once a day (UTC)."""
        said = sha256(letter.said.encode()).hexdigest()[:16]
        await self.answer(letter, mail, case, owner, to, f"{received_at.astimezone(UTC):%Y-%m-%d} {said}")

    async def answer_once_a_day(
        self, letter: Letter, mail: ParsedMail, case: Case, owner: Owner, to: str, received_at: datetime
    ) -> bool:
        """Answers a mail unless its reader had a letter of this kind about this handoff today; whether it did.

        So neither a flood of mails nor a machine that answers every answer can make the desk write on and on. The day
        is that of `received_at`, in UTC. A mail that is read a second time counts as answered.
        """
        day = datetime.combine(received_at.astimezone(UTC).date(), time.min, UTC)
        answered = await self._mails.answers(case.attempt_id, to, letter.kind, day)
        if answered and _cause(mail) not in answered:
            return False
        await self.answer(letter, mail, case, owner, to)
        return True


def message_id_of(mail: ParsedMail) -> str:
    """The mail's Message-ID, or a name made from its content when it has none."""
    return mail.message_id or made_up_id(mail.digest)


def made_up_id(digest: str) -> str:
    """The name of a mail that has, or of which is known, no Message-ID."""
    return f"<{digest}@no-message-id.invalid>"


def _cause(mail: ParsedMail) -> str:
    """What tells the answers to two mails apart."""
    return mail.digest[:16]
