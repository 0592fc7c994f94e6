"""Facts of one handoff's story, as the product makes them."""

from datetime import UTC, datetime, timedelta

from domain import story
from domain.facts import Fact
from domain.handoff import Accept, Case, Decision, Reject, Verdict
from domain.letters import SentLetter, StartedClock
from domain.opportunity import Finding, Judgement
from domain.time import Deadline
from tests.builders import PASSED_AT, a_case, a_lead

DUE = datetime(2026, 11, 24, 16, 55, tzinfo=UTC)
OPPORTUNITY_DUE = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def after(minutes: float) -> datetime:
    """So many minutes after passing."""
    return PASSED_AT + timedelta(minutes=minutes)


def case_of(lead_id: str = "kr-1000", number: int = 1, minutes: float = 0, **lead: object) -> Case:
    """The case of one attempt, passed so many minutes after the model lead."""
    changed = a_lead(id=lead_id, **lead)
    return a_case(lead=changed, attempt_id=f"handoff-{lead_id}-{number}", passed_at=after(minutes))


def passed(case: Case, number: int = 1, key: str = "key-1") -> Fact:
    """The LDR passes the lead."""
    return story.passed(case, number, key)


def sent(message_id: str, at: datetime, due: datetime | None = None) -> SentLetter:
    """A letter that was taken, with a clock when it has a due date."""
    clock = StartedClock(due=Deadline(at=due, counted="2 working days"), remind_at=due) if due else None
    return SentLetter(message_id=message_id, sent_at=at, clock=clock)


def notified(case: Case, at: datetime = after(1), due: datetime = DUE) -> Fact:
    """The handoff letter is out."""
    return story.notified(case.attempt_id, case.lead.rep, 1, sent(f"<{case.attempt_id}.1@example.com>", at, due))


def decided(case: Case, verdict: Verdict | None = None, at: datetime = after(30), cause: str = "upd-1") -> Fact:
    """The rep's answer; accepting unless said otherwise."""
    decision = Decision(verdict=verdict or Accept(), by=case.lead.rep, channel="mail", received_at=at)
    return story.decided(case.attempt_id, decision, cause, late=False)


def rejected(case: Case, at: datetime = after(30), cause: str = "upd-1") -> Fact:
    """The rep rejects for budget."""
    return decided(case, Reject(criteria=("budget",), note="no money"), at, cause)


def receipt(case: Case, at: datetime = after(31)) -> Fact:
    """The receipt that starts the conversion clock."""
    letter = sent(f"<{case.attempt_id}.receipt@example.com>", at, OPPORTUNITY_DUE)
    return story.wrote(case.attempt_id, case.lead.rep, "receipt_accepted", letter)


def not_yet(read_at: datetime, said: str = "stage is Proposal, Discovery is agreed") -> Judgement:
    """A judgement that the opportunity does not count yet."""
    return Judgement(result="not_yet", reasons=(Finding(code="stage", said=said),), read_at=read_at)


def confirmed(case: Case, at: datetime = after(90)) -> Fact:
    """The opportunity was read back."""
    judgement = Judgement(result="confirmed", reasons=(), read_at=at, opportunity_id="opp-7", opportunity_name="Krämer")
    return story.confirmed(case.attempt_id, judgement)


def settled(case: Case, at: datetime = after(91)) -> Fact:
    """The run ended by itself: converted."""
    return story.settled(case.attempt_id, "converted", at)


def converted(case: Case) -> list[Fact]:
    """The straight path from pass to opportunity."""
    return [passed(case), notified(case), decided(case), receipt(case), confirmed(case), settled(case)]
