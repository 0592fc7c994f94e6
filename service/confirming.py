"""A mail that nothing proves, and the person in whose name it came: that person confirms it by link, or denies it.

Called by whatever shows the page behind the link. Looking changes nothing; `confirm` and `deny` are each said once,
and saying it again gives the same claim. A confirmed mail is read as a released one is, by the rules of today, and
the moment at which it came stays.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from activities.ports import Directory
from domain.correspondence import KeptMail, LinkGrant, MailOrder, MailVerdictKind, Owner, Release
from domain.errors import HandoffError
from domain.handoff import Case
from domain.link_answers import LinkAnswer
from domain.mail_reading import UNCLEAR
from domain.mailbox import Incoming
from domain.people import Role
from mail.inbound.mime import parse_mail
from mail.inbound.reading import read_mail
from mail.security.sender import judge_sender
from service.parts import in_round, part_of
from service.ports import Listing, MailBook, ParkedBook, Room
from service.standing import what_stands


class NotYours(HandoffError):
    """There is no such mail in this person's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A mail in somebody's name, as that person sees it.

    open: it waits for a word. confirmed: it was read as this person's. denied: this person did not write it.
    over: nothing is asked any more; `said` tells what stands, in English. `verdict` is what became of the mail,
    `text` what it says, `received_at` (UTC) when it came. `decision` is the word of
    `domain.words` that it is read as, with its criteria; empty when it decides nothing.
    """

    state: Literal["open", "confirmed", "denied", "over"]
    person: str
    attempt_id: str
    text: str
    received_at: datetime
    said: str
    verdict: MailVerdictKind
    decision: str = ""
    criteria: tuple[str, ...] = ()


class Confirming:
    """The use case. `now` gives the moment (UTC)."""

    def __init__(
        self,
        *,
        book: ParkedBook,
        mails: MailBook,
        listing: Listing,
        directory: Directory,
        room: Room,
        now: Callable[[], datetime],
    ) -> None:
        self._book, self._mails, self._listing = book, mails, listing
        self._directory, self._room, self._now = directory, room, now

    async def look(self, grant: LinkGrant) -> Claim:
        """The claim as it stands; changes nothing. Raises NotYours."""
        return await self._claim(grant, await self._mail(grant))

    async def confirm(self, grant: LinkGrant) -> Claim:
        """This person wrote the mail: it is read now, and decides what it says. Raises NotYours; the room's errors.

        A confirmation that broke off is repeated under the same reading number, so nothing is decided twice.
        """
        kept = await self._mail(grant)
        claim = await self._claim(grant, kept)
        if claim.state != "open" or kept.raw is None:
            return claim
        verdict = kept.verdict
        release = Release(
            by=grant.person, reading=verdict.reading + 1, owner=kept.owner, vouched_for=grant.person, confirmed=True
        )
        await self._book.order(verdict, self._order(grant, "confirm", release.reading))
        await self._room.take(Incoming(uid=0, raw=kept.raw, received_at=verdict.received_at, release=release))
        return await self.look(grant)

    async def deny(self, grant: LinkGrant) -> Claim:
        """This person did not write the mail: it stays parked, and operations see why. Raises NotYours."""
        kept = await self._mail(grant)
        claim = await self._claim(grant, kept)
        if claim.state != "open":
            return claim
        await self._book.order(kept.verdict, self._order(grant, "deny"))
        because = f"{grant.person} says that somebody else wrote it. {kept.verdict.because}"
        await self._mails.note(replace(kept.verdict, because=because))
        return await self.look(grant)

    async def by_link(self, answer: LinkAnswer) -> str:
        """Gives effect to an answer by link, and says what came of it. Raises as `confirm` and `deny`."""
        claim = await (self.confirm(answer.grant) if answer.word == "confirm" else self.deny(answer.grant))
        return claim.said

    async def _mail(self, grant: LinkGrant) -> KeptMail:
        found = [m for m in await self._book.find(grant.digest) if m.verdict.digest == grant.digest and m.raw]
        if grant.purpose != "confirm" or not found or not self._is_in_the_name_of(found[0], grant):
            raise NotYours("there is no mail in your name behind this link")
        return found[0]

    def _is_in_the_name_of(self, kept: KeptMail, grant: LinkGrant) -> bool:
        """Whether its From is just this person's mailbox: nobody confirms for somebody else."""
        person = self._directory.people().get(grant.person)
        if person is None or not person.active or kept.raw is None:
            return False
        sender = judge_sender(parse_mail(kept.raw), person.mailboxes, "key_and_from")
        return sender.answers_as is not None and kept.verdict.attempt_id == grant.attempt_id

    async def _claim(self, grant: LinkGrant, kept: KeptMail) -> Claim:
        state, said = await self._state(grant, kept)
        case = await self._listing.case(grant.attempt_id)
        asked = await self._asked(grant, kept, case)
        reading = read_mail(kept.raw or b"", case.policy if case else None, asked)
        decides = reading.decision != UNCLEAR
        return Claim(
            state=state,
            person=grant.person,
            attempt_id=grant.attempt_id,
            text=reading.visible_text,
            received_at=kept.verdict.received_at,
            said=said,
            verdict=kept.verdict.verdict,
            decision=reading.decision or "" if decides else "",
            criteria=reading.criteria if decides else (),
        )

    async def _asked(self, grant: LinkGrant, kept: KeptMail, case: Case | None) -> Role:
        """The part in the case by which the mail is read: that of whoever was asked by the letter that it answers."""
        if case is None:
            return "ldr"
        people, row = self._directory.people(), await self._listing.row(grant.attempt_id)
        owner = kept.owner or (await self._room.origin(parse_mail(kept.raw or b""))).owner
        owner = owner or Owner(attempt_id=grant.attempt_id, round=grant.round, person=grant.person)
        return part_of(in_round(case, row, owner, people), owner, grant.person, people)

    async def _state(
        self, grant: LinkGrant, kept: KeptMail
    ) -> tuple[Literal["open", "confirmed", "denied", "over"], str]:
        mine = [order for order in kept.orders if order.by == grant.person]
        if any(order.order == "deny" for order in mine):
            return "denied", kept.verdict.because
        if any(order.order == "confirm" and kept.verdict.reading >= order.reading for order in mine):
            return "confirmed", kept.verdict.because
        if kept.verdict.verdict != "parked":
            return "over", kept.verdict.because
        row = await self._listing.row(grant.attempt_id)
        if row is None or row.outcome is not None or row.round != grant.round:
            people = self._directory.people()
            return "over", what_stands(row, people, people.get(grant.person))
        return "open", kept.verdict.because

    def _order(self, grant: LinkGrant, order: Literal["confirm", "deny"], reading: int = 0) -> MailOrder:
        return MailOrder(order=order, by=grant.person, at=self._now(), vouched_for=grant.person, reading=reading)
