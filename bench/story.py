"""The real story and the real deeds over mail, ledger and CRM in memory: what is left is Temporal and our own code."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from activities.letters import Books, LetterDeeds
from activities.opportunities import OpportunityDeeds
from activities.ports import Clocks
from crm.fake import FakeCrm
from crm.judge import judge
from domain.clock import ClockOrder, Plan, Step
from domain.letters import Clock, StartedClock
from domain.opportunity import Judgement, LeadRecord
from domain.people import People, Person
from domain.time import Deadline
from tests.builders import a_lead, a_policy
from tests.fakes import FakeBook, FakeDirectory, FakePost, FakeWriter
from workflows.messages import Decide, HandoffInput

ACCEPT = Decide(verdict="accept", by="ben", channel="mail", note="looking forward to it")


class FixedClocks:
    """Days until due. The rep's answer can be due within seconds, so that a bench sees silence."""

    def __init__(self, *, answer_in_seconds: bool = False) -> None:
        self._answer_in_seconds = answer_in_seconds

    def start(self, clock: Clock, person: Person, at: datetime) -> StartedClock:
        """Reminder after one length, deadline after two."""
        is_answer = clock.reminder_before == a_policy().reminder_before_due
        length = timedelta(seconds=1) if is_answer and self._answer_in_seconds else timedelta(days=1)
        due = Deadline(at=at + 2 * length, counted=f"{clock.window} for {person.id}")
        return StartedClock(due=due, remind_at=at + length)

    def next_working(self, person: Person, at: datetime) -> datetime:
        """At once."""
        return at

    def plan(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        """The deadline, one reminder before it, and the LDR at it."""
        length = timedelta(seconds=1) if order.kind == "decision" and self._answer_in_seconds else timedelta(days=1)
        due = Deadline(at=at + 2 * length, counted=f"{order.rule.window} for {order.person}")
        steps = (
            Step(at=at + length, clock=order.kind, to=order.rep, role="rep", counted="half of it"),
            Step(at=due.at, clock=order.kind, to=order.ldr, role="ldr", counted="the deadline"),
        )
        return Plan(order=order, due=due, began=at, steps=steps)


class OpenCrm(FakeCrm):
    """Knows every lead that it is asked for, with no opportunity yet."""

    async def read(self, lead_ids: Sequence[str]) -> dict[str, LeadRecord]:
        """Every asked lead, bare."""
        return {lead_id: LeadRecord(lead_id=lead_id, exists=True) for lead_id in lead_ids}


class NoStories:
    """Nobody is told: a bench delivers judgements itself."""

    async def tell(self, attempt_id: str, judgement: Judgement) -> None:
        """Is never asked, since nothing waits in the book."""
        raise AssertionError("the sweep finds nothing to tell")

    async def pause(self, attempt_id: str, since: datetime) -> None:
        """Is never asked here."""
        raise AssertionError("the sweep does not run here")

    async def go_on(self, attempt_id: str, since: datetime) -> None:
        """Is never asked here."""
        raise AssertionError("the sweep does not run here")

    async def record_aborted(self) -> int:
        """Nothing ends from outside here."""
        return 0


def story_deeds(clocks: Clocks) -> list[Callable[..., Any]]:
    """The deeds of a handoff, with ports in memory."""
    book = FakeBook()
    books = Books(facts=book, cases=book, outbox=book, keys=book, links=book, escalations=book)
    letters = LetterDeeds(FakeDirectory(), clocks, FakeWriter(), FakePost(), books)
    opportunities = OpportunityDeeds(OpenCrm(), judge, book, NoStories(), FakeDirectory(), rest=1)
    return [letters.send_letter, letters.record_facts, letters.plan_clock, opportunities.look_at_opportunity]


def handoff_input(lead_id: str) -> HandoffInput:
    """The model lead, under an id of its own."""
    return HandoffInput(lead=replace(a_lead(), id=lead_id), policy=a_policy(), number=1, pass_key="k" * 64)


def confirming() -> Judgement:
    """What the CRM says once the rep has made the opportunity."""
    return Judgement(
        result="confirmed",
        reasons=(),
        read_at=datetime.now(UTC),
        opportunity_id="OP-000001",
        opportunity_name="Krämer Logistik GmbH",
    )
