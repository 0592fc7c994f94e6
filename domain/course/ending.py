"""How a handoff ends from a person's hand, and which letters then need not go out any more."""

from datetime import datetime

from domain import course_story, letters, round_letters, story
from domain.clock_letters import Escalation
from domain.course.file import HandoffFile
from domain.course.rejection import LOOP
from domain.course.told import Told, not_allowed, not_open, taken
from domain.handoff import Answer, HandoffOutcome
from domain.letters import LetterKind, ToSend

ASKING: frozenset[LetterKind] = frozenset(
    {"handoff", "reminder", "opportunity_reminder", "overdue", "escalation", "undeliverable", "ldr_asked", "ruling"}
)
"""Letters that ask for something; they are moot once it is no longer wanted."""


def withdraw(file: HandoffFile, reason: str, by: str, now: datetime) -> None:
    """Somebody ends the handoff; a settled one stays as it is. Rep and LDR are told."""
    if file.outcome is not None:
        return
    file.withdrawn_because = reason
    file.owe(story.withdrawn(file.attempt, now, reason, by))
    file.settle("withdrawn", now)
    letter = letters.Withdrawn(reason=reason)
    file.send(letter, file.rep)
    file.send(letter, file.ldr)


def withdrawn(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR or sales ops end the handoff by a word."""
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
    """What becomes of a rejected lead. A lead that was returned settles as that, whatever its LDR does next."""
    back = file.back
    if file.state != "with_ldr" or back is None or back.why not in LOOP:
        return not_open(file, "this is an answer to a rejection or a return")
    outcome: HandoffOutcome = "returned" if back.why == "returned" else wanted
    file.owe(
        course_story.said_so(
            file.attempt, "note", f"{wanted}: {story.cut(told.note)}" if told.note else wanted, told.voice, told.cause,
            next=wanted, note=told.note, until=told.until.isoformat() if told.until else "",
        )
    )  # fmt: skip
    file.settle(outcome, now)
    return taken(f"the handoff is settled as {outcome}")


def waived(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """Sales ops let an accepted lead go without an opportunity, with the reason on record."""
    if file.state != "awaiting_opportunity":
        return not_open(file, "only an accepted lead without an opportunity can be waived")
    if not told.note:
        return not_allowed("a waiver needs a reason")
    what = f"waives the opportunity: {story.cut(told.note)}"
    file.owe(course_story.said_so(file.attempt, "waived", what, told.voice, told.cause, note=told.note))
    file.settle("waived", now)
    letter = round_letters.Closed(outcome="waived", by=told.voice, why=told.note)
    file.send(letter, file.rep)
    file.send(letter, file.ldr)
    return taken("the handoff is settled as waived")


def is_moot(file: HandoffFile, order: ToSend) -> bool:
    """Whether a letter that the mail server puts off asks for what nobody wants any more."""
    over = file.outcome is not None or order.round != file.round
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
