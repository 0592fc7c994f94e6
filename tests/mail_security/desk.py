"""A mailroom over a real ledger that holds the world of the corpus; the stories are a fake that remembers decisions."""

from datetime import UTC, datetime, timedelta
from typing import cast

from domain import story
from domain.correspondence import Owner
from domain.handoff import Accept, Answer, Decision
from domain.letters import Composed, HandoffLetter, SentLetter, ToSend
from domain.mailbox import Incoming
from ledger.connect import Ledger
from mail.security.keys import Keyring
from mail.security.sender import ProofMode
from service.absences import Absences
from service.answering import Answering
from service.handoffs import Handoffs
from service.links import Links
from service.mailroom import DeskRules, Mailroom
from service.passing import Passing
from service.repassing import Repassing
from service.trouble import TemporalUnreachable
from tests.builders import PASSED_AT, a_case, a_lead
from tests.fakes import FakeDirectory, FakePassing, FakeWorkTime, FakeWriter, ReaderHere
from tests.mail_security.world import AUTHSERV, DESK, KEYS, LETTERS, MARK, OWNERS
from workflows.messages import Decide

NOW = datetime(2026, 11, 23, 9, 13, tzinfo=UTC)
OLD = OWNERS["old"]
KEYRING = Keyring(b"a secret of the tests, long enough")


class Stories:
    """Running handoffs: an update id runs once, the first decision stands, a settled attempt answers nothing.

    `lost_answers` is how many answers get lost on the way back, `round` the one that is open.
    """

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.answers: dict[str, Answer] = {}
        self.taken: dict[str, Decide] = {}
        self.lost_answers, self.round = 0, 1

    async def decide(self, attempt: str, given: Decide, update_id: str) -> Answer | None:
        self.sent.append((attempt, update_id))
        if attempt == OLD.attempt_id:
            return None
        is_open = OWNERS["new_round"].round if attempt == OWNERS["new_round"].attempt_id else self.round
        if given.round != is_open:
            return Answer(result="not_open", said=f"round {is_open} is open")
        if update_id not in self.answers:
            first = attempt not in self.taken
            self.taken.setdefault(attempt, given)
            said = f"{self.taken[attempt].by} decided"
            self.answers[update_id] = Answer(result="taken" if first else "already_decided", said=said)
        if self.lost_answers:
            self.lost_answers -= 1
            raise TemporalUnreachable
        return self.answers[update_id]


class CorpusKeys:
    """The keys of the corpus, which were made elsewhere; all of them count."""

    def maker(self, key: str, attempt_id: str, round: int, person: str) -> bytes | None:
        owner = Owner(attempt_id=attempt_id, round=round, person=person)
        return b"the corpus" if KEYS.get(key) == owner else None


class Desk:
    """A mailroom that trusts only its own mail server's word, unless said otherwise."""

    def __init__(
        self,
        ledger: Ledger,
        internal_header: str = MARK,
        proof: ProofMode = "authenticated",
        public_url: str | None = "https://handoff.example.com",
    ) -> None:
        self.ledger, self.stories, self.letters = ledger, Stories(), list[ToSend]()
        self.links = Links(ledger.links, KEYRING, public_url)
        self.reader = ReaderHere()
        self.room = Mailroom(
            rules=DeskRules(
                address=DESK,
                separator="+",
                keys=CorpusKeys(),
                proof=proof,
                authserv_ids=(AUTHSERV,),
                internal_header=internal_header,
            ),
            reader=self.reader,
            handoffs=cast(Handoffs, self.stories),
            directory=FakeDirectory(),
            mails=ledger.mails,
            listing=ledger.listing,
            answering=Answering(self._deliver, ledger.mails),
            links=self.links,
            absences=Absences(
                handoffs=cast(Handoffs, self.stories),
                directory=FakeDirectory(),
                listing=ledger.listing,
                book=ledger.absences,
                working=FakeWorkTime(),
                now=lambda: NOW,
            ),
            repassing=Repassing(cast(Passing, FakePassing()), FakeDirectory(), ledger.listing),
        )

    async def _deliver(self, letter: ToSend) -> SentLetter:
        """As the deed does: once for each Message-ID, and kept in the outbox."""
        sent = SentLetter(message_id=FakeWriter().message_id(letter), sent_at=NOW)
        if await self.ledger.outbox.sent(sent.message_id) is None:
            self.letters.append(letter)
            composed = Composed(message_id=sent.message_id, recipient=f"{letter.to}@example.com", raw=b"")
            await self.ledger.outbox.keep(letter, composed, sent)
        return sent

    async def take(self, raw: bytes) -> str:
        return await self.room.take(Incoming(uid=1, raw=raw, received_at=NOW))


async def fill(ledger: Ledger) -> None:
    """The world of the corpus: the attempts, their keys and letters; the old attempt was accepted and settled."""
    for key, owner in KEYS.items():
        await ledger.reply_keys(lambda *_, made=key: made).issue(owner.attempt_id, owner.round, owner.person)
    for message_id, owner in LETTERS.items():
        rep = "sam" if owner.person == "sam" else "ben"
        lead = a_lead(id=owner.attempt_id.removeprefix("handoff-").rpartition("-")[0], rep=rep)
        case = a_case(lead=lead, attempt_id=owner.attempt_id)
        await ledger.cases.keep_case(case)
        if owner.round == 1:
            await ledger.facts.write([story.passed(case, int(owner.attempt_id[-1]), f"pass {owner.attempt_id}")])
        letter = Composed(message_id=message_id, recipient="somebody@example.com", raw=b"")
        sent = SentLetter(message_id=message_id, sent_at=PASSED_AT)
        await ledger.outbox.keep(
            ToSend(case=case, round=owner.round, letter=HandoffLetter(), to=owner.person), letter, sent
        )
    new, moved = OWNERS["new_round"], SentLetter(message_id="<letter-new_round@example.com>", sent_at=PASSED_AT)
    await ledger.facts.write([story.notified(new.attempt_id, new.person, new.round, moved)])
    decided_at = PASSED_AT + timedelta(hours=1)
    decision = Decision(verdict=Accept(), by="clara", channel="mail", received_at=decided_at)
    await ledger.facts.write(
        [
            story.decided(OLD.attempt_id, decision, "mail-1", late=False),
            story.settled(OLD.attempt_id, "converted", decided_at + timedelta(hours=2)),
        ]
    )
