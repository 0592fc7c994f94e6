"""Working the parked mails: an operator looks at one, says whose it is, and has it read again."""

from collections.abc import Callable, Sequence
from datetime import datetime

from activities.ports import Directory
from domain.correspondence import KeptMail, MailOrder, MailVerdict, Owner, Release
from domain.errors import HandoffError
from domain.listing import HandoffRow
from domain.mailbox import Incoming
from service.ports import ParkedBook, Room

_SHORTEST = 4


class NoSuchMail(HandoffError):
    """There is no such parked mail."""


class ParkedMails:
    """An operator's use cases around parked mail. `by` is the operator's name; `now` gives the moment (UTC)."""

    def __init__(self, book: ParkedBook, directory: Directory, now: Callable[[], datetime]) -> None:
        self._book, self._directory, self._now = book, directory, now

    async def find(self, id_: str) -> KeptMail:
        """The one mail whose digest begins so. Raises NoSuchMail, which names the choice where there are several."""
        found: Sequence[KeptMail] = await self._book.find(id_.strip()) if len(id_.strip()) >= _SHORTEST else []
        if not found:
            raise NoSuchMail(f"there is no mail {id_}; `starter.py mail list` shows the parked ones with their ids")
        waiting = [mail for mail in found if mail.verdict.verdict == "parked"] or list(found)
        if len(waiting) > 1:
            ids = ", ".join(f"{mail.verdict.digest[:16]} ({mail.verdict.sender})" for mail in waiting)
            raise NoSuchMail(f"{id_} names several mails; type more of it: {ids}")
        return waiting[0]

    async def attach(self, id_: str, handoff: HandoffRow, person: str | None, by: str) -> Owner:
        """Says whose a parked mail is: an answer to a letter to `person` (the rep when None) in the handoff's round.

        Nothing is read by this; `release` does. Raises NoSuchMail, and HandoffError for a mail that is not parked and
        for somebody unknown.
        """
        mail = await self._parked(id_)
        owner = Owner(attempt_id=handoff.attempt_id, round=handoff.round, person=person or handoff.rep)
        self._known(owner.person)
        await self._book.order(mail.verdict, MailOrder(order="attach", by=_name(by), at=self._now(), owner=owner))
        return owner

    async def release(self, id_: str, by: str, room: Room, vouched_for: str | None = None) -> MailVerdict:
        """Has a parked mail read again by today's rules, and gives what became of it.

        The sender rules hold, unless the operator vouches that this person id wrote it. A release that did not come
        to its end has the same reading number when it is repeated, so that nothing is decided twice. Raises
        NoSuchMail, and HandoffError for a mail that is not parked or has no raw bytes; the room's errors pass through.
        """
        mail = await self._parked(id_)
        if mail.raw is None:
            raise HandoffError(
                f"the ledger has no raw bytes of {mail.verdict.id}; move it from the mailbox's folder of parked mail "
                "back to the inbox, and it is read from there"
            )
        if vouched_for is not None:
            self._known(vouched_for)
        release = Release(
            by=_name(by), reading=mail.verdict.reading + 1, owner=mail.owner, vouched_for=vouched_for or None
        )
        order = MailOrder(
            order="release",
            by=release.by,
            at=self._now(),
            owner=release.owner,
            vouched_for=release.vouched_for,
            reading=release.reading,
        )
        await self._book.order(mail.verdict, order)
        await room.take(Incoming(uid=0, raw=mail.raw, received_at=mail.verdict.received_at, release=release))
        (after,) = [m for m in await self._book.find(mail.verdict.digest) if _same(m.verdict, mail.verdict)]
        return after.verdict

    async def _parked(self, id_: str) -> KeptMail:
        mail = await self.find(id_)
        if mail.verdict.verdict != "parked":
            raise HandoffError(f"{mail.verdict.id} is not parked: {mail.verdict.verdict}. {mail.verdict.because}")
        return mail

    def _known(self, person: str) -> None:
        if self._directory.people().get(person) is None:
            raise HandoffError(f"the people file knows no {person}; name a person id from it")


def _same(left: MailVerdict, right: MailVerdict) -> bool:
    return (left.message_id, left.digest) == (right.message_id, right.digest)


def _name(by: str) -> str:
    name = " ".join(by.split())
    if not name:
        raise HandoffError("say who orders it: --by NAME")
    return name
