"""Taking one mail to its end: its kind, whose it is, who wrote it, what it says; then the story is told.

| the mail                              | what becomes of it                                            |
|---------------------------------------|---------------------------------------------------------------|
| out of office, our letter came back   | what `service.absences` says                                  |
| any other of a machine                | what `service.machines` says                                  |
| no handoff's, or of two at once       | parked, with what its subject hints at                        |
| to a mail that held several cases     | the writer is asked which one is meant, once a day            |
| a known Message-ID with other content | parked                                                        |
| by nobody who may answer              | parked                                                        |
| by a reader who is not asked          | parked, and the writer is told who may answer, once a day     |
| without proof of its sender           | parked; in whose name it came is asked to confirm, once a day |
| any other reply by who was asked      | what `service.effects` says                                   |
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from activities.ports import Directory
from domain.correspondence import MailVerdict, Owner
from domain.link_letters import ConfirmSender
from domain.mailbox import Folder, Incoming
from domain.people import People
from mail.inbound.digest import digest
from mail.inbound.kind import MailKind
from mail.inbound.mime import ParsedMail
from mail.security.origin import Origin, candidates, whose
from mail.security.results import Proof
from mail.security.sender import ProofMode, SenderVerdict, judge_sender
from service.absences import Absences
from service.answering import Answering, made_up_id, message_id_of
from service.effects import MOST_MAILS, Effects
from service.handoffs import Handoffs
from service.hints import hinted
from service.links import Links
from service.machines import away_in_words, of_machine, says_that_it_is_automatic
from service.outcome import Outcome
from service.parts import by_letter, in_round, part_of
from service.ports import Keys, Listing, MailBook, MailReader, Witness
from service.released import attached, told_by, vouched
from service.repassing import Repassing
from service.replies import Reply

SEVERAL = "That mail held several handoffs. Answer each one at the address that stands under it."
_BEGINNING = 200
"""Characters of a mail that the person in whose name it came is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRules:
    """The desk's address, what stands before a reply key in it, which keys count, and what proves a sender.

    `internal_header` is `NAME: VALUE`, the own mail system's mark of internal mail; empty when it has none. `witness`
    looks for a proof where the mail server has written none; None: nobody does.
    """

    address: str
    separator: str
    keys: Keys
    proof: ProofMode
    authserv_ids: tuple[str, ...] = ()
    internal_header: str = ""
    witness: Witness | None = None


class Mailroom:
    """The reader of replies; fills the port `Reader`."""

    def __init__(
        self,
        *,
        rules: DeskRules,
        reader: MailReader,
        handoffs: Handoffs,
        directory: Directory,
        mails: MailBook,
        listing: Listing,
        answering: Answering,
        links: Links,
        absences: Absences,
        repassing: Repassing,
    ) -> None:
        self._rules, self._directory, self._links, self._reader = rules, directory, links, reader
        self._mails, self._listing, self._answering = mails, listing, answering
        self._absences = absences
        self._effects = Effects(
            reader=reader,
            handoffs=handoffs,
            directory=directory,
            mails=mails,
            listing=listing,
            answering=answering,
            repassing=repassing,
        )

    async def take(self, incoming: Incoming) -> Folder:
        """Takes the mail and says where to file it.

        Raises MailUnreadable for a mail that cannot be read, HandoffError for what is worth trying again.
        """
        mail, kind = await self._reader.opened(incoming.raw)
        origin = attached(incoming.release) or await self.origin(mail)
        outcome = await self._outcome(mail, kind, origin, incoming)
        await self._note(mail, incoming, outcome, origin.owner)
        return outcome.folder

    async def park(self, incoming: Incoming, because: str) -> Folder:
        """Notes that the mail waits for a person, and why. Nothing of it is read, since that may be what failed."""
        name = digest(incoming.raw)
        verdict = MailVerdict(
            message_id=made_up_id(name),
            digest=name,
            received_at=incoming.received_at,
            verdict="parked",
            because=told_by(incoming.release, because),
            reading=incoming.release.reading if incoming.release else 0,
        )
        await self._mails.note(verdict, incoming.raw)
        return "Parked"

    async def origin(self, mail: ParsedMail) -> Origin[Owner]:
        """Whose the mail is by its keys and its thread."""
        sought = candidates(mail, self._rules.address, self._rules.separator)
        known = {k: o for k in sought.keys if (o := await self._mails.owner_of_key(k))}
        keys = {k: o for k, o in known.items() if self._rules.keys.maker(k, o.attempt_id, o.round, o.person)}
        letters = {i: o for i in sought.message_ids if (o := await self._mails.owner_of_letter(i))}
        return whose(sought, keys, letters, known)

    async def _outcome(self, mail: ParsedMail, kind: MailKind, origin: Origin[Owner], incoming: Incoming) -> Outcome:
        if kind.kind in ("auto_reply", "bounce") and (moved := await self._cannot_act(mail, kind, origin, incoming)):
            return moved
        if kind.kind != "human":
            reading = await self._reader.read(incoming.raw)
            return of_machine(mail, kind, reading, origin.owner, self._directory.people())
        if origin.owner is None:
            return await self._of_no_letter(mail, origin, incoming)
        others = [v for v in await self._mails.seen(message_id_of(mail)) if v.digest != mail.digest]
        if others and incoming.release is None:
            return Outcome("parked", "Its Message-ID has come before, with other content.")
        case = await self._listing.case(origin.owner.attempt_id)
        if case is None:
            return Outcome("parked", f"The ledger does not know {origin.owner.attempt_id}.")
        row = await self._listing.row(origin.owner.attempt_id)
        case = in_round(case, row, origin.owner, self._directory.people())
        reply = Reply(mail=mail, incoming=incoming, case=case, owner=origin.owner)
        return await self._from_a_person(reply, origin)

    async def _of_no_letter(self, mail: ParsedMail, origin: Origin[Owner], incoming: Incoming) -> Outcome:
        """A reply to a mail that held several cases is asked back which one is meant; any other is parked."""
        owner = await self._joined(mail)
        case = await self._listing.case(owner.attempt_id) if owner else None
        if owner is None or case is None:
            return Outcome("parked", f"{origin.because} {await hinted(mail, self._listing)}".rstrip())
        back = False
        if self._judged(mail, may_answer(self._directory.people(), owner.person), has_key=False).answers_as:
            reply = Reply(mail=mail, incoming=incoming, case=case, owner=owner)
            reading = await self._reader.read(incoming.raw)
            back = await self._effects.ask_back(reply, SEVERAL, reading.visible_text[:_BEGINNING])
        return Outcome("asked_back" if back else "parked", SEVERAL)

    async def _joined(self, mail: ParsedMail) -> Owner | None:
        return await self._mails.owner_of_joined((*mail.in_reply_to, *mail.references))

    async def _cannot_act(
        self, mail: ParsedMail, kind: MailKind, origin: Origin[Owner], incoming: Incoming
    ) -> Outcome | None:
        """What a machine reports of the person whom our letter asked; None when it tells the story nothing of that."""
        reading = await self._reader.read(incoming.raw)
        update_id, at = f"machine-{mail.digest[:40]}", incoming.received_at
        bounce, away, owner = reading.bounce, reading.away, origin.owner or await self._joined(mail)
        if bounce and bounce.hard and bounce.message_id:
            returned = bounce.message_id
            owner = await self._mails.owner_of_letter(returned) or await self._mails.owner_of_joined([returned])
            if owner is None or await self._has_told_enough(owner):
                return None
            answer = await self._absences.bounced(owner, bounce, at, update_id)
        elif away and owner and says_that_it_is_automatic(mail) and self._is_by_the_asked(mail, owner, origin):
            if await self._has_told_enough(owner):
                return None
            answer = await self._absences.away(owner, away, at, update_id, reading.visible_text)
            person = self._directory.people().by_id[owner.person]
            kind = replace(kind, because=f"{kind.because} {away_in_words(person, away)}")
        else:
            return None
        return Outcome("noted", f"{kind.because} {answer.said if answer else 'The handoff has closed'}.", told=True)

    async def _has_told_enough(self, owner: Owner) -> bool:
        return await self._mails.count(owner.attempt_id) >= MOST_MAILS

    def _is_by_the_asked(self, mail: ParsedMail, owner: Owner, origin: Origin[Owner]) -> bool:
        """Whether an automatic answer is proven to come from the mailbox of the person whom our letter asked.

        It seldom goes to the address with the key, so its thread is as good; a retired key proves nothing.
        """
        person = self._directory.people().get(owner.person)
        if person is None:
            return False
        sender = self._judged(mail, person.mailboxes, has_key=origin.by != "retired")
        return sender.answers_as is not None and sender.result != "not_proven"

    async def _from_a_person(self, reply: Reply, origin: Origin[Owner]) -> Outcome:
        people = self._directory.people()
        mailboxes = may_answer(people, reply.owner.person)
        sender = vouched(reply.incoming.release, mailboxes) or await self._sender(reply, mailboxes, origin)
        if sender.answers_as is None:
            return Outcome("parked", sender.because)
        reply = replace(reply, writer=mailboxes[sender.answers_as])
        if sender.result == "not_proven":
            return await self._to_be_confirmed(reply, sender, people)
        part = part_of(reply.case, reply.owner, reply.writer, people)
        if part in ("manager", "sales_ops"):
            ancestors = (*reply.mail.in_reply_to, *reversed(reply.mail.references))
            part = by_letter(part, await self._mails.letter_answered(ancestors))
        return await self._effects.of(reply, part)

    async def _sender(self, reply: Reply, mailboxes: Mapping[str, str], origin: Origin[Owner]) -> SenderVerdict:
        """Who wrote it; the network is asked only about a known From of which our mail server says nothing."""

        has_key = origin.by == "key"
        sender = self._judged(reply.mail, mailboxes, has_key=has_key)
        if origin.by == "retired" and self._rules.proof == "key_and_from" and sender.result == "not_proven":
            return replace(sender, because=origin.because)
        if self._rules.witness is None or not (sender.silent and sender.mailbox):
            return sender
        incoming = reply.incoming
        witness = await self._rules.witness.of(incoming.raw, reply.mail, sender.mailbox, incoming.received_at)
        return self._judged(reply.mail, mailboxes, has_key=has_key, witness=witness)

    def _judged(
        self, mail: ParsedMail, mailboxes: Iterable[str], *, has_key: bool, witness: Proof | None = None
    ) -> SenderVerdict:
        rules = self._rules
        return judge_sender(
            mail,
            list(mailboxes),
            rules.proof,
            rules.authserv_ids,
            has_key=has_key,
            internal_header=rules.internal_header,
            witness=witness,
        )

    async def _to_be_confirmed(self, reply: Reply, sender: SenderVerdict, people: People) -> Outcome:
        """Asks the person in whose name the mail came whether it is theirs, once a day; until then it is parked.

        Where nothing is asked any more, that person is told what stands instead.
        """
        row = await self._listing.row(reply.case.attempt_id)
        if row is None or row.outcome or row.round != reply.owner.round:
            return Outcome("parked", f"{sender.because} {await self._effects.tell_what_stands(reply)}")
        reading = await self._reader.read(reply.incoming.raw, reply.case.policy)
        letter = ConfirmSender(
            read=_beginning(reading.visible_text),
            because=sender.because,
            received_at=reply.incoming.received_at,
            link=await self._links.to_confirm(reply.owner, reply.writer, reply.mail.digest),
        )
        told = await self._answering.answer_once_a_day(
            letter, reply.mail, reply.case, reply.owner, reply.writer, reply.incoming.received_at
        )
        asked = "was asked to confirm it" if letter.link else "was told that it does not count"
        again = "" if told else " already today, for another mail"
        return Outcome("parked", f"{sender.because} {people.by_id[reply.writer].name} {asked}{again}.")

    async def _note(self, mail: ParsedMail, incoming: Incoming, outcome: Outcome, owner: Owner | None) -> None:
        made_up = made_up_id(mail.digest)
        known_so = incoming.release is not None and await self._mails.seen(made_up)
        await self._mails.note(
            MailVerdict(
                message_id=made_up if known_so else message_id_of(mail),
                digest=mail.digest,
                received_at=incoming.received_at,
                verdict=outcome.verdict,
                because=told_by(incoming.release, outcome.because),
                sender=mail.sender.mailboxes[0] if mail.sender.mailboxes else "",
                subject=mail.subject[:200],
                attempt_id=owner.attempt_id if owner else None,
                reading=incoming.release.reading if incoming.release else 0,
                told=outcome.told,
            ),
            incoming.raw,
        )


def may_answer(people: People, asked: str) -> dict[str, str]:
    """The mailboxes of who may answer a letter to `asked`, that person first, and the person id of each."""
    found = (people.get(i) for i in (asked, *people.may_answer_for(asked)))
    return {box: person.id for person in found if person and person.active for box in person.mailboxes}


def _beginning(text: str) -> str:
    """How a mail begins that may be anybody's: without links, since we pass it on under our own name."""
    words = ("[a link]" if "://" in word or word.lower().startswith("www.") else word for word in text.split())
    return " ".join(words)[:_BEGINNING]
