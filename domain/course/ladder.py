"""What silence leads to: the moments of the plan, one after the other. It never decides and never closes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from domain import course_story, letters, story
from domain.clock import ClockOrder, Plan, Step
from domain.clock_letters import Escalation, SoFar
from domain.course import absence, recycling, rejection
from domain.course.file import HandoffFile
from domain.course.rounds import asked_of_the_ldr
from domain.handoff import Answer
from domain.letters import Letter
from domain.round_letters import Closing

LINES = 8
"""Lines of the story that an escalation tells."""


class Moment(NamedTuple):
    """The next moment (UTC) that the handoff waits for, and what it is for."""

    at: datetime
    what: str


def next_moment(file: HandoffFile) -> Moment | None:
    """The next moment to wait for; None when only a person is waited for."""
    found = [Moment(step.at, f"{step.clock} {'again ' if step.repeats else ''}to {step.to}") for step in file.steps[:1]]
    if file.plan and not file.is_overdue:
        found.append(Moment(file.plan.due.at, f"{file.plan.order.kind} of {file.plan.order.person} due"))
    if file.plan and file.plan.engage_by and _waits_for_engagement(file):
        found.append(Moment(file.plan.engage_by.at, f"engagement of {file.rep} due"))
    if file.still_away:
        found.append(Moment(file.still_away.at, f"ask {file.still_away.to} whether {file.rep} is back"))
    return min(found, default=None)


def reach(file: HandoffFile, now: datetime) -> None:
    """Does what is due at this moment."""
    if file.still_away and now >= file.still_away.at:
        absence.ask_whether_back(file)
    plan = file.plan
    if plan is None:
        return
    if plan.order.kind == "recycle":
        recycling.ask_again(file, now)
        return
    if plan.engage_by and now >= plan.engage_by.at and _waits_for_engagement(file):
        file.engage_missed = True
        file.owe(course_story.engage_overdue(file.attempt, plan.engage_by, file.round))
    is_overdue_now = now >= plan.due.at and not file.is_overdue
    if is_overdue_now:
        _overdue(file, plan, now)
    reached = [step for step in file.steps if step.at <= now]
    file.steps = [step for step in file.steps if step.at > now]
    moving = next((step for step in reached if step.moves), None)
    for step in _to_write(reached, moving).values():
        _write(file, plan, step)
    if moving is not None:
        absence.move_by_the_ladder(file, moving, now)
        return
    if reached or is_overdue_now:
        file.repeat(reached[-1].at if reached else now)


def planned(file: HandoffFile, plan: Plan) -> None:
    """A clock was counted that no letter carried."""
    wanted = file.wanted
    if wanted is None or replace(plan.order, barred=wanted.barred) != wanted:
        return
    if plan.order.repeats_after is not None:
        file.wanted = None
        file.steps = list(plan.steps)
        return
    file.started(plan)


def recompute(file: HandoffFile, plan: Plan, by: str, now: datetime) -> Answer:
    """The running clock, counted anew on purpose; whoever is asked hears of a deadline that has moved."""
    before = file.plan
    if before is None or not _is_same_clock(before.order, plan.order):
        return Answer(result="not_open", said="another clock runs by now; look again")
    file.plan, file.steps = plan, [step for step in plan.steps if step.at > now]
    file.is_overdue = file.is_overdue and plan.due.at <= now
    number = file.next_plan()
    file.owe(course_story.planned(file.attempt, plan, number, f"counted anew by {by}", now))
    if plan.due.at != before.due.at and plan.order.kind == "decision":
        file.send(letters.Reminder(due=plan.due), file.rep, cause=f"plan {number}")
    file.repeat(now)
    return Answer(result="taken", said=f"due {plan.due.at:%a %d %b %H:%M} UTC")


def _is_same_clock(before: ClockOrder, after: ClockOrder) -> bool:
    """Whether they are one clock, under whichever policy it is counted."""
    rules = {"rule": before.rule, "meeting": before.meeting, "engage": before.engage, "returns": before.returns}
    return replace(after, **rules) == before  # type: ignore[arg-type]


def _waits_for_engagement(file: HandoffFile) -> bool:
    return not file.talk.engaged and not file.engage_missed


def _overdue(file: HandoffFile, plan: Plan, now: datetime) -> None:
    file.late = file.is_overdue = True
    kind = plan.order.kind
    if kind == "decision":
        file.owe_once_more(story.overdue(file.attempt, plan.due, file.round))
    elif kind == "conversion":
        file.owe_once_more(story.opportunity_overdue(file.attempt, plan.due, file.decisions))
    elif file.back is not None:
        file.owe_once_more(course_story.step_overdue(file.attempt, plan.due, kind, file.back.number))
    if kind == "answer":
        rejection.answer_is_over(file, now)


def _to_write(reached: Sequence[Step], moving: Step | None) -> dict[str, Step]:
    """The last step of each reader. From whom the lead moves at this moment is reminded of it no more."""
    return {step.to: step for step in reached if not (step.moves or (moving and step.role == "rep"))}


def _write(file: HandoffFile, plan: Plan, step: Step) -> None:
    if step.clock == "engage" and file.talk.engaged:
        return
    cause = f"{step.clock} {step.at:%Y-%m-%d %H:%M}"
    file.send(_letter(file, plan, step), step.to, cause=cause, role=None if step.role == "rep" else step.role)


def _letter(file: HandoffFile, plan: Plan, step: Step) -> Letter:
    due = plan.engage_by if step.clock == "engage" and plan.engage_by else plan.due
    if step.role in ("manager", "sales_ops"):
        upcoming = tuple(SoFar(at=s.at, what=s.to) for s in file.steps if s.at > step.at)
        return Escalation(
            clock=step.clock,
            due=due,
            role=step.role,
            so_far=tuple(file.so_far[-LINES:]),
            upcoming=upcoming,
            reasons=file.reasons if step.clock in ("conversion", "closing") else (),
        )
    if step.clock == "conversion":
        return letters.OpportunityReminder(due=due, reasons=file.reasons)
    if step.clock == "closing":
        return Closing(opportunity_id=file.closes, due=due)
    if step.role == "rep":
        return letters.Reminder(due=due, clock="engage" if step.clock == "engage" else "decision")
    if file.back is not None and step.role == "ldr":
        return asked_of_the_ldr(file, file.back)
    notified_at = file.notified_at or plan.began
    return letters.Overdue(due=due, notified_at=notified_at, reminded_at=file.reminded_at)
