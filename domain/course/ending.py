"""How a handoff ends from a person's hand, and which letters then need not go out any more."""

from datetime import datetime
from typing import Literal

from domain import course_story, letters, round_letters, story
from domain.clock_letters import Escalation
from domain.course import closing, recycling
from domain.course.back import Next
from domain.course.file import HandoffFile
from domain.course.rejection import LOOP
from domain.course.told import Told, not_allowed, not_open, taken
from domain.handoff import Answer, HandoffOutcome
from domain.letters import LetterKind, ToSend

ASKING: frozenset[LetterKind] = frozenset(
    {"handoff", "reminder", "opportunity_reminder", "overdue", "escalation", "undeliverable", "ldr_asked", "ruling"}
)
"""Letters that ask for something; they are moot once it is no longer wanted."""

ANSWERED = (*LOOP, "duplicate", "recycled")
"""Why a lead is with the LDR when he says what becomes of it."""


def withdraw(file: HandoffFile, reason: str, by: str, now: datetime) -> None:
    """Somebody ends the handoff; a settled one stays as it is. Rep and LDR are told."""
    if file.outcome is not None:
        return
    file.withdrawn_because = reason
    file.owe(story.withdrawn(file.attempt, now, reason, by))
    file.settle("withdrawn", now)
    letter = letters.Withdrawn(reason=reason)
    if file.kind != "recycle":
        file.send(letter, file.rep)
    file.send(letter, file.ldr)


def withdrawn(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR or sales ops end the handoff by a word; what the rep has returned is answered, not withdrawn."""
    if told.role == "ldr" and file.kind == "return":
        return not_allowed("a return is answered: dispute, re-pass, recycle or disqualify")
    withdraw(file, told.note or "no reason was given", told.voice.by, now)
    return taken("the handoff is withdrawn; rep and LDR are told")


def repassed(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR passes the lead again with new evidence; the next attempt starts when this one is settled."""
    return _after_a_rejection(file, told, now, "repassed")


def recycled(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR puts the lead aside until a date."""
    return _after_a_rejection(file, told, now, "recycled")


def disqualified(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR ends the lead: it is none."""
    return _after_a_rejection(file, told, now, "disqualified")


def _after_a_rejection(file: HandoffFile, told: Told, now: datetime, wanted: HandoffOutcome) -> Answer:
    """What becomes of a lead that was given back or put aside. One that was returned settles as that in any case."""
    back = file.back
    if file.state not in ("with_ldr", "put_aside") or back is None or back.why not in ANSWERED:
        return not_open(file, "this is an answer to a lead that was given back")
    if wanted == "recycled" and (wrong := recycling.wrong_date(file, told)):
        return wrong
    until = told.until.isoformat() if told.until else ""
    what = f"{wanted}: {story.cut(told.note)}" if told.note else wanted
    file.owe(
        course_story.said_so(
            file.attempt, "note", what, told.voice, told.cause, next=wanted, note=told.note, until=until
        )
    )
    file.stop()
    if back.why == "recycled" and wanted == "recycled" and told.until:
        recycling.put_aside(file, told.until, told.note, told.voice, told.cause)
        return taken(f"the lead is put aside until {told.until:%d %b %Y}; then {file.ldr} is asked")
    file.next = Next(wanted, told.until, told.voice, told.note)
    if back.why == "returned" and (opportunity := closing.to_close(file)):
        closing.ask(file, opportunity, now)
        return taken(f"the return is settled once opportunity {opportunity} is closed in the CRM; {file.rep} is asked")
    return taken(f"the handoff is settled as {closing.finish(file, now)}")


def waived(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """Sales ops wait for the CRM no longer, with the reason on record: for an opportunity, or for its closing."""
    if file.state not in ("awaiting_opportunity", "awaiting_closing"):
        return not_open(file, "only an opportunity that is waited for can be waived")
    if not told.note:
        return not_allowed("a waiver needs a reason")
    what = f"waives the opportunity: {story.cut(told.note)}"
    file.owe(course_story.said_so(file.attempt, "waived", what, told.voice, told.cause, note=told.note))
    outcome: Literal["waived", "returned"] = "waived" if file.state == "awaiting_opportunity" else "returned"
    if outcome == "returned":
        closing.finish(file, now)
    else:
        file.settle("waived", now)
    letter = round_letters.Closed(outcome=outcome, by=told.voice, why=told.note)
    file.send(letter, file.rep)
    file.send(letter, file.ldr)
    return taken(f"the handoff is settled as {outcome}")


def is_moot(file: HandoffFile, order: ToSend) -> bool:
    """Whether a letter that the mail server puts off asks for what nobody wants any more."""
    over = file.outcome is not None or order.round != file.round or order.to in file.left
    return (over and order.letter.kind in ASKING) or _is_answered(file, order)


def _is_answered(file: HandoffFile, order: ToSend) -> bool:
    """Whether an escalation, which may wait for others to the same reader, is about a clock that runs no more."""
    letter = order.letter
    if not isinstance(letter, Escalation):
        return False
    running = file.plan.order.kind if file.plan else None
    if letter.clock == "engage":
        return running not in ("decision", "conversion") or bool(file.talk.engaged)
    return running != letter.clock
