"""A mailroom over a real ledger that holds the world of the corpus; the stories are a fake that remembers decisions."""

from datetime import UTC, datetime, timedelta
from typing import Any, cast

from domain import story
from domain.correspondence import Owner
from domain.handoff import Accept, Answer, Decision
from domain.letters import Composed, HandoffLetter, SentLetter, ToSend
from domain.mailbox import Incoming
from ledger.connect import Ledger
from mail.security.sender import ProofMode
from service.answering import Answering
from service.handoffs import Handoffs, TemporalUnreachable
from service.mailroom import DeskRules, Mailroom
from tests.builders import PASSED_AT, a_case, a_lead
from tests.fakes import FakeDirectory
from tests.mail_security.world import AUTHSERV, DESK, KEYS, LETTERS, MARK, OWNERS
from workflows.messages import Decide

NOW = datetime(2026, 11, 23, 9, 13, tzinfo=UTC)
OLD = OWNERS["old"]


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
        if given.round != self.round:
            return Answer(result="not_open", said=f"round {self.round} is open")
        if update_id not in self.answers:
            first = attempt not in self.taken
            self.taken.setdefault(attempt, given)
            said = f"{self.taken[attempt].by} decided"
            self.answers[update_id] = Answer(result="taken" if first else "already_decided", said=said)
        if self.lost_answers:
            self.lost_answers -= 1
            raise TemporalUnreachable
        return self.answers[update_id]


class Desk:
    """A mailroom that trusts only its own mail server's word, unless said otherwise."""

    def __init__(self, ledger: Ledger, internal_header: str = MARK, proof: ProofMode = "authenticated") -> None:
        self.ledger, self.stories, self.letters = ledger, Stories(), list[ToSend]()
        self.room = Mailroom(
            rules=DeskRules(
                address=DESK,
                separator="+",
                proof=proof,
                authserv_ids=(AUTHSERV,),
                internal_header=internal_header,
            ),
            handoffs=cast(Handoffs, self.stories),
            directory=FakeDirectory(),
            mails=ledger.mails,
            listing=ledger.listing,
            answering=Answering(self._deliver, ledger.mails),
        )

    async def _deliver(self, letter: ToSend) -> Any:
        self.letters.append(letter)

    async def take(self, raw: bytes) -> str:
        return await self.room.take(Incoming(uid=1, raw=raw, received_at=NOW))


async def fill(ledger: Ledger) -> None:
    """The world of the corpus: the attempts, their keys and letters; the old attempt was accepted and settled."""
    first_key = {owner: key for key, owner in reversed(KEYS.items())}
    keys = ledger.reply_keys(lambda *who: first_key[Owner(attempt_id=who[0], round=who[1], person=who[2])])
    for message_id, owner in LETTERS.items():
        rep = "sam" if owner.person == "sam" else "ben"
        lead = a_lead(id=owner.attempt_id.removeprefix("handoff-").rpartition("-")[0], rep=rep)
        case = a_case(lead=lead, attempt_id=owner.attempt_id)
        await ledger.cases.keep_case(case)
        await ledger.facts.write([story.passed(case, int(owner.attempt_id[-1]), f"pass {owner.attempt_id}")])
        await keys.issue(owner.attempt_id, owner.round, owner.person)
        letter = Composed(message_id=message_id, recipient="somebody@example.com", raw=b"")
        sent = SentLetter(message_id=message_id, sent_at=PASSED_AT)
        await ledger.outbox.keep(ToSend(case=case, round=1, letter=HandoffLetter(), to=owner.person), letter, sent)
    decided_at = PASSED_AT + timedelta(hours=1)
    decision = Decision(verdict=Accept(), by="clara", channel="mail", received_at=decided_at)
    await ledger.facts.write(
        [
            story.decided(OLD.attempt_id, decision, "mail-1", late=False),
            story.settled(OLD.attempt_id, "converted", decided_at + timedelta(hours=2)),
        ]
    )
