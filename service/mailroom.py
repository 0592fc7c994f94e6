"""Taking one mail to its end: its kind, whose it is, who wrote it, what it says; then the story is told.

| the mail                              | what becomes of it                                           |
|---------------------------------------|--------------------------------------------------------------|
| our own, a read receipt               | noted                                                        |
| any other machine mail                | parked for a person                                          |
| no handoff's, or of two at once       | parked                                                       |
| a known Message-ID with other content | parked                                                       |
| by nobody who may answer              | parked                                                       |
| by a reader who is not asked          | parked, and the writer is told who may answer, once a day    |
| without proof of its sender           | parked, and the asked person is told, once a day             |
| a clear decision                      | decided; the story writes the receipt                        |
| a decision that comes too late        | noted, and the writer is told what stands                    |
| unclear                               | the writer is asked back, once a day; parked from then on    |
"""

from dataclasses import dataclass, replace

from activities.ports import Directory
from domain.correspondence import MailVerdict, MailVerdictKind, Owner
from domain.errors import HandoffError
from domain.letters import AlreadyDecided, NotUnderstood
from domain.mailbox import Folder, Incoming
from domain.reading import read_forms
from mail.inbound.kind import kind_of
from mail.inbound.mime import ParsedMail, parse_mail
from mail.inbound.visible import visible
from mail.security.origin import Origin, candidates, whose
from mail.security.sender import ProofMode, judge_sender
from service.answering import Answering, message_id_of
from service.handoffs import Handoffs, TemporalUnreachable
from service.ports import Listing, MailBook
from service.released import attached, told_by, vouched
from service.replies import Reply, what_stands

JUST_NOTED = ("own", "mdn")
MOST_MAILS = 200
"""Mails about one handoff that may reach its story: a run takes 2,000 Updates, and the rep's own must be among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRules:
    """The desk's address, what stands before a reply key in it, and what proves a sender.

    `internal_header` is `NAME: VALUE`, the own mail system's mark of internal mail; empty when it has none.
    """

    address: str
    separator: str
    proof: ProofMode
    authserv_ids: tuple[str, ...] = ()
    internal_header: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a mail, and why."""

    verdict: MailVerdictKind
    because: str

    @property
    def folder(self) -> Folder:
        """Where it is filed."""
        return "Parked" if self.verdict == "parked" else "Processed"


class Mailroom:
    """The reader of replies; fills the port `Reader`."""

    def __init__(
        self,
        *,
        rules: DeskRules,
        handoffs: Handoffs,
        directory: Directory,
        mails: MailBook,
        listing: Listing,
        answering: Answering,
    ) -> None:
        self._rules, self._handoffs, self._directory = rules, handoffs, directory
        self._mails, self._listing, self._answering = mails, listing, answering

    async def take(self, incoming: Incoming) -> Folder:
        """Takes the mail and says where to file it. Raises HandoffError for what is worth trying again."""
        mail = parse_mail(incoming.raw)
        origin = attached(incoming.release) or await self._origin(mail)
        outcome = await self._outcome(mail, origin, incoming)
        await self._note(mail, incoming, outcome, origin.owner)
        return outcome.folder

    async def park(self, incoming: Incoming, because: str) -> Folder:
        """Notes that the mail waits for a person, and why."""
        outcome = Outcome("parked", because)
        await self._note(parse_mail(incoming.raw), incoming, outcome, None)
        return outcome.folder

    async def _origin(self, mail: ParsedMail) -> Origin[Owner]:
        sought = candidates(mail, self._rules.address, self._rules.separator)
        keys = {k: o for k in sought.keys if (o := await self._mails.owner_of_key(k))}
        letters = {i: o for i in sought.message_ids if (o := await self._mails.owner_of_letter(i))}
        return whose(sought, keys, letters)

    async def _outcome(self, mail: ParsedMail, origin: Origin[Owner], incoming: Incoming) -> Outcome:
        kind = kind_of(mail)
        if kind.kind != "human":
            return Outcome("noted" if kind.kind in JUST_NOTED else "parked", kind.because)
        if origin.owner is None:
            return Outcome("parked", origin.because)
        others = [v for v in await self._mails.seen(message_id_of(mail)) if v.digest != mail.digest]
        if others and incoming.release is None:
            return Outcome("parked", "Its Message-ID has come before, with other content.")
        case = await self._listing.case(origin.owner.attempt_id)
        if case is None:
            return Outcome("parked", f"The ledger does not know {origin.owner.attempt_id}.")
        reply = Reply(mail=mail, incoming=incoming, case=case, owner=origin.owner)
        return await self._from_a_person(reply, has_key=origin.by == "key")

    async def _from_a_person(self, reply: Reply, *, has_key: bool) -> Outcome:
        people = self._directory.people()
        asked = (reply.owner.person, *people.may_answer_for(reply.owner.person))
        mailboxes = {p.mail: p.id for i in asked if (p := people.get(i))}
        rules = self._rules
        sender = vouched(reply.incoming.release, mailboxes) or judge_sender(
            reply.mail,
            list(mailboxes),
            rules.proof,
            rules.authserv_ids,
            has_key=has_key,
            internal_header=rules.internal_header,
        )
        if sender.answers_as is None:
            return Outcome("parked", sender.because)
        if sender.result == "not_proven":
            await self._ask_back(reply, f"{sender.because} Without that proof a mail cannot decide.", "")
            return Outcome("parked", sender.because)
        reply = replace(reply, writer=mailboxes[sender.answers_as])
        if reply.owner.person != reply.case.lead.rep:
            because = f"It answers a letter to {reply.owner.person}, who is not asked to decide."
            await self._ask_back(reply, because, visible(reply.mail).text[:200])
            return Outcome("parked", because)
        return await self._by_its_meaning(reply)

    async def _by_its_meaning(self, reply: Reply) -> Outcome:
        seen = visible(reply.mail)
        reading = read_forms(seen.texts, reply.case.policy.criteria, cut=seen.cut)
        if reading.verdict is None:
            asked = await self._ask_back(reply, reading.because, reading.line)
            again = "" if asked else " The writer was asked back already today."
            return Outcome("asked_back" if asked else "parked", reading.because + again)
        if await self._mails.count(reply.case.attempt_id) >= MOST_MAILS:
            return Outcome("parked", f"More than {MOST_MAILS} mails about this handoff have come.")
        try:
            answer = await self._handoffs.decide(reply.case.attempt_id, reply.decide(reading.verdict), reply.update_id)
        except TemporalUnreachable:
            raise
        except HandoffError as fault:
            return Outcome("parked", f"The handoff did not take it: {fault}")
        if answer and answer.result == "taken":
            return Outcome("decided", f"{reading.because} {answer.said}.")
        stands = what_stands(await self._listing.row(reply.case.attempt_id))
        said = answer.said if answer and answer.result != "not_open" else stands
        letter = AlreadyDecided(said=said)
        await self._answering.answer(letter, reply.mail, reply.case, reply.owner, reply.to)
        return Outcome("noted", f"It comes too late: {said}.")

    async def _ask_back(self, reply: Reply, because: str, line: str) -> bool:
        letter = NotUnderstood(read=line, because=because)
        received = reply.incoming.received_at
        return await self._answering.ask_back(letter, reply.mail, reply.case, reply.owner, reply.to, received)

    async def _note(self, mail: ParsedMail, incoming: Incoming, outcome: Outcome, owner: Owner | None) -> None:
        await self._mails.note(
            MailVerdict(
                message_id=message_id_of(mail),
                digest=mail.digest,
                received_at=incoming.received_at,
                verdict=outcome.verdict,
                because=told_by(incoming.release, outcome.because),
                sender=mail.sender.mailboxes[0] if mail.sender.mailboxes else "",
                subject=mail.subject[:200],
                attempt_id=owner.attempt_id if owner else None,
                reading=incoming.release.reading if incoming.release else 0,
            ),
            incoming.raw,
        )
