"""Fakes of the deeds' ports: they remember what they were asked, and fail when told to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.absence import Absence, as_they_are
from domain.clock import ClockOrder, Plan, Step
from domain.errors import HandoffError, SettingsFault
from domain.facts import Fact
from domain.handoff import Case, Override
from domain.lead import Lead
from domain.letters import Clock, Composed, SentLetter, StartedClock, ToSend
from domain.mail_reading import MailReading
from domain.opportunity import Expected, Judgement
from domain.people import People, Person, Role
from domain.policy import Policy
from domain.reaching import stand_ins
from domain.time import Deadline, Window
from domain.timing import ClockRule
from mail.inbound import read_mail
from mail.inbound.isolated import open_mail
from mail.inbound.kind import MailKind
from mail.inbound.mime import ParsedMail
from service.passing import PassResult
from tests.builders import people


class FakeDirectory:
    """The people of the builders, others in the place of some of them, and who was told to be away."""

    def __init__(self, *others: Person) -> None:
        self.others, self.absences = others, list[Absence]()

    def people(self) -> People:
        return people(*self.others)

    async def present(self) -> People:
        return as_they_are(self.people(), self.absences)


class FakeClocks:
    """Two days until due, a reminder four hours before: real lengths, no calendar."""

    def start(self, clock: Clock, person: Person, at: datetime) -> StartedClock:
        due = at + timedelta(days=2)
        counted = f"{clock.window} for {person.id}"
        return StartedClock(due=Deadline(at=due, counted=counted), remind_at=due - timedelta(hours=4))

    def next_working(self, person: Person, at: datetime) -> datetime:
        return at

    def plan(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        if people.get(order.person) is None:
            raise SettingsFault(f"{order.person} is not in the people file; add this person, and the clock starts.")
        if order.due is not None and order.repeats_after is not None:
            return Plan(order=order, due=order.due, began=at, steps=_repeated(order, order.repeats_after))
        due = at + length(order.rule.window)
        if order.due is not None:
            paused = sum((p.until - p.since for p in order.pauses), timedelta())
            due = order.due.at + paused + (length(order.more) if order.more else timedelta())
        engage_by = at + length(order.engage.window) if order.engage and order.due is None else None
        steps = [step for step in _climbed(order, order.rule, people, at, due) if step.at > at]
        if order.engage and engage_by:
            steps += _climbed(replace(order, kind="engage"), order.engage, people, at, engage_by)
        return Plan(
            order=order,
            due=Deadline(at=due, counted=f"{order.rule.window} for {order.person}"),
            began=at,
            engage_by=Deadline(at=engage_by, counted="in plain hours") if engage_by else None,
            steps=tuple(sorted(steps, key=lambda step: step.at)),
        )


def length(window: Window) -> timedelta:
    """A window in plain time: every day is a working day of 24 hours."""
    return timedelta(days=window.count) if window.unit == "working days" else timedelta(hours=window.count)


def _climbed(order: ClockOrder, rule: ClockRule, people: People, at: datetime, due: datetime) -> list[Step]:
    found, last = [], due
    for rung in rule.ladder:
        moment = due
        if rung.share is not None:
            moment = at + (due - at) * rung.share / 100
        elif rung.before is not None:
            moment = due - length(rung.before)
        elif rung.later is not None:
            moment = last = last + length(rung.later)
        found += [_step(order, role, moment) for role in rung.to]
        found += [_move(order, people, moment)] if rung.moves else []
    return found


def _repeated(order: ClockOrder, after: datetime) -> tuple[Step, ...]:
    assert order.rule.repeat is not None
    moments = [after + n * length(order.rule.repeat) for n in range(1, 6)]
    return tuple(replace(_step(order, role, m), repeats=True) for m in moments for role in order.rule.repeat_to)


def _move(order: ClockOrder, people: People, at: datetime) -> Step:
    found = stand_ins(people.get(order.rep), people, at)
    step = _step(order, "rep" if found else "manager", at)
    return replace(step, to=found[0] if found else step.to, moves=True)


def _step(order: ClockOrder, role: Role, at: datetime) -> Step:
    who = {"rep": order.rep, "ldr": order.ldr, "manager": "maria", "sales_ops": "ops"}[role]
    return Step(at=at, clock=order.kind, to=who, role=role, counted="in plain hours")


class FakeWorkTime:
    """Everybody works every day from 08:00 UTC on that is not leave of his."""

    def next_working(self, person: Person, at: datetime) -> datetime:
        moment = at.astimezone(UTC)
        while moment.hour < 8 or any(leave.covers(moment.date()) for leave in person.leave):
            moment = moment.replace(hour=8, minute=0) + timedelta(days=moment.hour >= 8)
        return moment


class FakeWriter:
    """Letters as one line of text, with the ids that make them one letter."""

    def message_id(self, order: ToSend) -> str:
        parts = (order.case.attempt_id, str(order.round), order.letter.kind, order.to, order.cause)
        return f"<{'.'.join(p.replace(' ', '-') for p in parts if p)}@example.com>"

    def compose(
        self,
        order: ToSend,
        people: People,
        clock: StartedClock | None,
        reply_key: str | None,
        at: datetime,
        link: str = "",
    ) -> Composed:
        person = people.get(order.to)
        assert person is not None
        return Composed(message_id=self.message_id(order), recipient=person.mail, raw=order.letter.kind.encode())

    def compose_joined(self, letters: Sequence[tuple[ToSend, str]], people: People, at: datetime) -> Composed:
        first, _ = letters[0]
        person = people.get(first.to)
        assert person is not None
        said = " ".join(f"{order.case.attempt_id}={key}" for order, key in letters)
        return Composed(message_id="<joined@example.com>", recipient=person.mail, raw=said.encode())


class FakePost:
    """A mail server: keeps what it took; raises what was laid ready for a recipient."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self.taken: list[Composed] = []
        self.refusals: dict[str, HandoffError] = {}

    async def hand_over(self, letter: Composed) -> datetime:
        if refusal := self.refusals.get(letter.recipient):
            raise refusal
        self.taken.append(letter)
        return self._now()


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


class FakePassing:
    """A gate that answers what was laid ready, and remembers the leads that it saw."""

    def __init__(self) -> None:
        self.leads: list[Lead] = []
        self.result = PassResult(result="passed", lead_id="kr-1000", attempt_id="handoff-kr-1000-2")

    async def pass_lead(self, lead: Lead, overrides: Sequence[Override] = ()) -> PassResult:
        self.leads.append(lead)
        return self.result


class FakeBook:
    """The ledger in memory: cases, facts once per key, outbox, keys, and what waits for an opportunity."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}
        self.facts: dict[tuple[str, str, str], Fact] = {}
        self.incidents: list[Fact] = []
        self.outbox: dict[str, SentLetter] = {}
        self.judged: dict[str, Judgement] = {}
        self.alone: dict[str, ToSend] = {}
        self.gathers_for = timedelta()
        self.outages: dict[str, datetime] = {}

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

    async def wait(self, message_id: str, letter: ToSend, at: datetime) -> datetime:
        self.alone[message_id] = letter
        return at + self.gathers_for

    async def gone(self, message_ids: Iterable[str], at: datetime, joined: str | None = None) -> None:
        for message_id in message_ids:
            self.alone.pop(message_id)

    async def take(self, message_id: str, reader: str, at: datetime) -> Mapping[str, ToSend] | None:
        return {message_id: self.alone[message_id]}

    async def issue(self, attempt_id: str, round: int, person: str) -> str:
        return f"{attempt_id}-{round}-{person}"

    async def to_answer(self, attempt_id: str, round_: int, person: str) -> str:
        return ""

    async def expected(self) -> Sequence[tuple[Expected, Judgement | None]]:
        return []

    async def unread(self, crm: str, at: datetime) -> datetime:
        return self.outages.setdefault(crm, at)

    async def unread_since(self, crm: str) -> datetime | None:
        return self.outages.get(crm)

    async def read_again(self, crm: str) -> None:
        self.outages.pop(crm, None)

    async def delivered(self, attempt_id: str, judgement: Judgement) -> None:
        self.judged[attempt_id] = judgement

    def kinds(self, attempt_id: str) -> list[str]:
        """Kinds of this attempt's facts, in the order written."""
        return [f.kind for f in self.facts.values() if f.attempt_id == attempt_id]
