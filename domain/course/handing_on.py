"""A rep has left who had accepted a lead, or who must own its opportunity: another owes it from now on.

The acceptance stands, and its round too. A clock that still runs goes on for the new rep, in his working time and with
his managers; one that was over already begins anew: he has not had it.
"""

from dataclasses import replace
from datetime import datetime

from domain import course_story, letters, round_letters, story
from domain.clock import ClockOrder
from domain.course import owing
from domain.course.extending import going_on
from domain.course.file import HandoffFile
from domain.course.told import Told, not_allowed, not_open, taken
from domain.facts import Fact
from domain.handoff import Answer
from domain.opportunity import Finding

OF_THE_OWNER = "other_owner"
"""Why an opportunity does not count that is somebody else's; the next look at the CRM says whose it is now."""


def hand_on(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """`told.left` has left: `told.to` owes the opportunity, in his own name where it was expected in that one's."""
    if file.decision is None or file.looking:
        return not_open(file, "the CRM is read at this moment, say it again in a minute")
    if file.paused is not None:
        return not_open(file, "the opportunity's clock stands still, say it again when it goes on")
    if not told.to:
        return not_allowed("name the rep that it goes to")
    if told.to == told.left:
        return not_allowed(f"{told.left} has left; name somebody else")
    order = _conversion(file, told.to, now)
    file.left = (*(person for person in file.left if person != told.to), told.left)
    before = dict.fromkeys(person for person in (told.left, file.rep) if person != told.to)
    if file.owner == told.left:
        file.owner = told.to
    _asks(file, told.to)
    file.owe(_fact(file, told))
    letter = letters.ReceiptAccepted(
        decision=file.decision, missing=_still_missing(file.reasons), moved_from=told.left, why=told.note
    )
    cause = told.cause[-16:]
    file.send(letter, told.to, cause=cause, plan=order)
    for was, reader in (*((person, person) for person in before), (told.left, file.ldr)):
        file.send(round_letters.Moved(to=told.to, was=was, why=told.note, by=told.voice), reader, cause=cause)
    whose = "" if file.owner == told.to else f"; the opportunity stays {file.owner}'s"
    return taken(f"{told.to} owes the opportunity now, in the place of {told.left}{whose}")


def _conversion(file: HandoffFile, to: str, now: datetime) -> ClockOrder:
    """What is left of the clock; a whole one where none runs yet or where it is over."""
    plan = file.plan
    if plan is None:
        return replace(owing.conversion_clock(file), person=to, rep=to)
    if plan.due.at <= now:
        return replace(owing.conversion_clock(file), person=to, rep=to, returns=None)
    order = replace(plan.order, person=to, rep=to, due=plan.due, pauses=(), more=None, until=None)
    return going_on(file, order)


def _asks(file: HandoffFile, to: str) -> None:
    """`to` is the rep from now on. Nothing that was meant for the one before is left for him to undo or to resume."""
    file.case = replace(file.case, lead=replace(file.case.lead, rep=to))
    file.talk.handed_on(file.case)
    if to not in file.asked:
        file.asked.append(to)
    file.undo_until = file.notified_at = file.answer_by = file.asking = None
    file.stopped.clear()
    if file.plan is not None:  # it runs on until the letter with the new one is taken, and words meanwhile go by it
        file.plan = replace(file.plan, order=replace(file.plan.order, person=to, rep=to))
        file.steps = [step for step in file.steps if step.role != "rep"]


def _fact(file: HandoffFile, told: Told) -> Fact:
    what = f"gives what {told.left} owed to {told.to}, since {told.left} has left"
    said = f"{what}: {story.cut(told.note)}" if told.note else what
    data = {"note": told.note, "to": file.owner, "was": told.left}
    fact = course_story.said_so(file.attempt, "owner_named", said, told.voice, told.cause, **data)
    return course_story.turning(fact, file.turn(file.state))


def _still_missing(reasons: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(reason for reason in reasons if reason.code != OF_THE_OWNER)
