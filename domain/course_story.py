"""The facts of a handoff's course beside its decisions: clocks, moves, repairs, rulings."""

from dataclasses import replace
from datetime import datetime

from domain import story
from domain.clock import ClockKind, Pause, Plan
from domain.facts import Fact, FactKind
from domain.handoff import Case, Voice, handoff_of
from domain.opportunity import Judgement
from domain.story import origin
from domain.time import Deadline


def opened(case: Case, number: int, pass_key: str, by: Voice, what: str, **more: str) -> Fact:
    """A small story beside a handoff begins: a return after conversion, or a lead that is put aside."""
    like = story.passed(case, number, pass_key)
    data = like.data | {"of": handoff_of(case.attempt_id)} | {name: value for name, value in more.items() if value}
    return replace(like, kind="opened", cause="open", at=by.received_at, said=f"{by.name} {what}", by=by.by, data=data)


def step_overdue(attempt_id: str, due: Deadline, clock: ClockKind, number: int) -> Fact:
    """What the LDR or the manager owes is due: an answer, a correction, the right rep, a ruling."""
    return Fact(
        attempt_id=attempt_id,
        kind="overdue",
        cause=f"{clock} {number}",
        at=due.at,
        said=f"no {clock} by the deadline",
        data={"due_at": due.at.isoformat(), "clock": clock},
    )


def rejection_stands(
    attempt_id: str, why: str, criteria: tuple[str, ...], number: int, at: datetime, because: str
) -> Fact:
    """A rejection or a return stands for good: from now on it counts."""
    said = f"the {'return' if why == 'returned' else 'rejection'} stands: {because}"
    data = {"why": why, "criteria": ",".join(criteria), "because": because}
    return Fact(attempt_id=attempt_id, kind="rejection_stands", cause=f"back {number}", at=at, said=said, data=data)


def engage_overdue(attempt_id: str, due: Deadline, round_: int) -> Fact:
    """Nobody has said by then that the rep is on it. It stops nothing, and it is counted."""
    return Fact(
        attempt_id=attempt_id,
        kind="engage_overdue",
        cause=f"round {round_}",
        at=due.at,
        said="no word by the engagement's deadline",
        data={"due_at": due.at.isoformat()},
    )


def planned(attempt_id: str, plan: Plan, number: int, why: str, at: datetime) -> Fact:
    """A clock was counted that no letter carries."""
    due = plan.due
    data = {"clock": plan.order.kind, "due_at": due.at.isoformat(), "counted": due.counted, "why": why}
    if plan.return_by:
        data |= {"return_by": plan.return_by.at.isoformat(), "return_counted": plan.return_by.counted}
    said = f"{plan.order.kind} due {due.at:%a %d %b %H:%M} UTC: {why}"
    return Fact(attempt_id=attempt_id, kind="planned", cause=f"plan {number}", at=at, said=said, data=data)


def said_so(attempt_id: str, kind: FactKind, what: str, voice: Voice, cause: str, **data: str) -> Fact:
    """A person's word that moved or marked the case: `what` follows the name in the sentence."""
    given = {name: value for name, value in data.items() if value}
    return Fact(
        attempt_id=attempt_id,
        kind=kind,
        cause=cause,
        at=voice.received_at,
        said=f"{voice.name} {what}",
        by=voice.by,
        data=origin(voice) | given,
    )


def not_his_time(attempt_id: str, person: str, pause: Pause, cause: str, at: datetime) -> Fact:
    """A time that this person could not use: it counts against nobody, and is shown apart."""
    span = f"{pause.since:%a %d %b %H:%M} to {pause.until:%a %d %b %H:%M} UTC"
    data = {"person": person, "since": pause.since.isoformat(), "until": pause.until.isoformat(), "why": pause.why}
    said = f"not {person}'s time: {span}, {pause.why}"
    return Fact(attempt_id=attempt_id, kind="paused", cause=cause, at=at, said=said, data=data)


def turning(fact: Fact, turn: dict[str, str]) -> Fact:
    """The fact with where the case stands after it, for lists."""
    return replace(fact, data=fact.data | turn)


def closing_asked(attempt_id: str, opportunity: str, number: int, at: datetime) -> Fact:
    """A return waits for its opportunity to be closed in the CRM."""
    said = f"the return is settled once opportunity {opportunity} is closed in the CRM"
    data = {"opportunity_id": opportunity}
    return Fact(attempt_id=attempt_id, kind="closing_asked", cause=f"back {number}", at=at, said=said, data=data)


def closed_read(attempt_id: str, opportunity: str, judgement: Judgement) -> Fact:
    """The opportunity of a returned lead was read back as closed."""
    said = f"opportunity {opportunity} read back from the CRM as closed: {judgement.reasons[0].said}"
    data = {"opportunity_id": opportunity}
    return Fact(
        attempt_id=attempt_id,
        kind="closed_read",
        cause=opportunity,
        at=judgement.read_at,
        said=said,
        by="crm",
        data=data,
    )


def day_has_come(attempt_id: str, due: Deadline, number: int, at: datetime) -> Fact:
    """The day until which a lead was put aside."""
    data = {"due_at": due.at.isoformat(), "counted": due.counted}
    said = "the day has come on which the LDR is asked again"
    return Fact(attempt_id=attempt_id, kind="recycle_due", cause=f"back {number}", at=at, said=said, data=data)
