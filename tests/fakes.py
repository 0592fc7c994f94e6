"""Fakes of the deeds' ports: they remember what they were asked, and fail when told to."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from domain.errors import HandoffError
from domain.facts import Fact
from domain.handoff import Case
from domain.letters import Clock, Composed, SentLetter, StartedClock, ToSend
from domain.mail_reading import MailReading
from domain.opportunity import Expected, Judgement
from domain.people import People, Person, Role
from domain.policy import Policy
from domain.time import Deadline
from mail.inbound import read_mail
from mail.inbound.isolated import open_mail
from mail.inbound.kind import MailKind
from mail.inbound.mime import ParsedMail
from tests.builders import people


class FakeDirectory:
    """The people of the builders."""

    def people(self) -> People:
        return people()


class FakeClocks:
    """Two days until due, a reminder four hours before: real lengths, no calendar."""

    def start(self, clock: Clock, person: Person, at: datetime) -> StartedClock:
        due = at + timedelta(days=2)
        counted = f"{clock.window} for {person.id}"
        return StartedClock(due=Deadline(at=due, counted=counted), remind_at=due - timedelta(hours=4))


class FakeWriter:
    """Letters as one line of text, with the ids that make them one letter."""

    def message_id(self, order: ToSend) -> str:
        parts = (order.case.attempt_id, str(order.round), order.letter.kind, order.to, order.cause)
        return f"<{'.'.join(p.replace(' ', '-') for p in parts if p)}@example.com>"

    def compose(
        self, order: ToSend, people: People, clock: StartedClock | None, reply_key: str | None, at: datetime
    ) -> Composed:
        person = people.get(order.to)
        assert person is not None
        return Composed(message_id=self.message_id(order), recipient=person.mail, raw=order.letter.kind.encode())


class FakePost:
    """A mail server: keeps what it took; raises what was laid ready for a recipient."""

    def __init__(self) -> None:
        self.taken: list[Composed] = []
        self.refusals: dict[str, HandoffError] = {}

    async def hand_over(self, letter: Composed) -> datetime:
        if refusal := self.refusals.get(letter.recipient):
            raise refusal
        self.taken.append(letter)
        return datetime.now(UTC)


class ReaderHere:
    """Reads mails in this process, as the isolated reader does in another. `fault` is raised instead, if set."""

    def __init__(self) -> None:
        self.fault: Exception | None = None

    async def opened(self, raw: bytes) -> tuple[ParsedMail, MailKind]:
        if self.fault:
            raise self.fault
        return open_mail(raw)

    async def read(self, raw: bytes, policy: Policy | None = None, asked: Role = "rep") -> MailReading:
        return read_mail(raw, policy, asked)


class FakeBook:
    """The ledger in memory: cases, facts once per key, outbox, keys, and what waits for an opportunity."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}
        self.facts: dict[tuple[str, str, str], Fact] = {}
        self.incidents: list[Fact] = []
        self.outbox: dict[str, SentLetter] = {}
        self.judged: dict[str, Judgement] = {}

    async def keep_case(self, case: Case) -> None:
        self.cases.setdefault(case.attempt_id, case)

    async def write(self, facts: Sequence[Fact]) -> None:
        for fact in facts:
            if self.facts.setdefault((fact.attempt_id, fact.kind, fact.cause), fact) != fact:
                self.incidents.append(fact)

    async def sent(self, message_id: str) -> SentLetter | None:
        return self.outbox.get(message_id)

    async def keep(self, order: ToSend, letter: Composed, sent: SentLetter) -> None:
        self.outbox.setdefault(letter.message_id, sent)

    async def issue(self, attempt_id: str, round: int, person: str) -> str:
        return f"{attempt_id}-{round}-{person}"

    async def expected(self) -> Sequence[tuple[Expected, Judgement | None]]:
        return []

    async def delivered(self, attempt_id: str, judgement: Judgement) -> None:
        self.judged[attempt_id] = judgement

    def kinds(self, attempt_id: str) -> list[str]:
        """Kinds of this attempt's facts, in the order written."""
        return [f.kind for f in self.facts.values() if f.attempt_id == attempt_id]
