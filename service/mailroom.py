"""Taking one mail to its end: its kind, whose it is, who wrote it, what it says; then the story is told.

| the mail                              | what becomes of it                                           |
|---------------------------------------|--------------------------------------------------------------|
| our own, a receipt                    | noted                                                        |
| any other machine mail                | parked for a person                                          |
| no handoff's, or of two at once       | parked                                                       |
| a known Message-ID with other content | parked                                                       |
| by nobody who may answer              | parked                                                       |
| by a reader who is not asked          | parked, and the writer is told who may answer, once a day    |
| without proof of its sender           | parked, and the asked person is told, once a day             |
| any other reply by rep or LDR         | what `service.effects` says                                  |
"""

from dataclasses import dataclass, replace

from activities.ports import Directory
from domain.correspondence import MailVerdict, Owner
from domain.mailbox import Folder, Incoming
from domain.people import People
from mail.inbound.kind import kind_of
from mail.inbound.mime import ParsedMail, parse_mail
from mail.security.origin import Origin, candidates, whose
from mail.security.sender import ProofMode, judge_sender
from service.answering import Answering, message_id_of
from service.effects import Effects, Outcome
from service.handoffs import Handoffs
from service.ports import Listing, MailBook
from service.released import attached, told_by, vouched
from service.replies import Reply

JUST_NOTED = ("own", "mdn", "receipt")


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
        self._rules, self._directory = rules, directory
        self._mails, self._listing = mails, listing
        self._effects = Effects(
            handoffs=handoffs, directory=directory, mails=mails, listing=listing, answering=answering
        )

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
            await self._effects.ask_back(reply, f"{sender.because} Without that proof a mail cannot decide.", "")
            return Outcome("parked", sender.because)
        reply = replace(reply, writer=mailboxes[sender.answers_as])
        return await self._effects.of(reply, "rep" if _speaks_for_the_rep(reply, people) else "ldr")

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


def _speaks_for_the_rep(reply: Reply, people: People) -> bool:
    """Whether the letter asked, and the reply is by, the rep or somebody who may answer in the rep's place."""
    rep = reply.case.lead.rep
    may = (rep, *people.may_answer_for(rep))
    return reply.owner.person in may and reply.writer in may
