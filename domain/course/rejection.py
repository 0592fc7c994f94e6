"""After a rejection or a return: the LDR answers, the manager rules, and silence leaves it where it is."""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from domain import course_story, letters, round_letters, story
from domain.clock import ClockOrder
from domain.course import owing
from domain.course.back import Back
from domain.course.file import HandoffFile
from domain.course.rounds import new_round, repair_clock
from domain.course.told import Told, not_allowed, not_open, taken
from domain.handoff import Answer, Decision, Reject, Voice

LOOP = ("rejected", "returned")


def tell(file: HandoffFile, decision: Decision, by: Voice) -> None:
    """Tells rep and LDR of the rejection; the LDR's clock starts, in which it may also be disputed."""
    assert isinstance(decision.verdict, Reject)  # noqa: S101 - the caller has looked
    verdict = decision.verdict
    file.back = Back(why="rejected", by=by, text=verdict.note, number=file.next_back(), criteria=verdict.criteria)
    cause, undo_until = file.decision_cause, file.undo_until
    receipt = letters.ReceiptRejected(decision=decision, undo_until=undo_until)
    file.send(receipt, file.rep, cause=cause, answers=decision.message_id)
    rejected = letters.Rejected(decision=decision, undo_until=undo_until)
    file.send(rejected, file.ldr, cause=cause, plan=repair_clock(file, "answer"))


def answer_is_over(file: HandoffFile, now: datetime) -> None:
    """The time to dispute is over: a rejection nobody disputed stands and counts; the lead stays on the LDR's list."""
    back = file.back
    if back and back.why in LOOP and not back.disputed:
        _stands(file, back, now, "nobody disputed it in time")


def _stands(file: HandoffFile, back: Back, now: datetime, because: str) -> None:
    if back.is_final:
        return
    file.back = replace(back, is_final=True)
    file.owe(course_story.rejection_stands(file.attempt, back.why, back.criteria, back.number, now, because))


def dispute(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR brings a rejection before the manager: once, and while it does not stand for good."""
    back = file.back
    if file.state != "with_ldr" or back is None or back.why not in LOOP:
        return not_open(file, "there is no rejection to dispute")
    if back.disputed or back.is_final:
        return not_allowed("it was ruled on already" if back.disputed else "the time to dispute it is over")
    if not told.note:
        return not_allowed("a dispute needs new evidence or a quoted note")
    file.stop()
    file.back = replace(back, disputed=True)
    what = f"disputes it: {story.cut(told.note)}"
    fact = course_story.said_so(file.attempt, "disputed", what, told.voice, told.cause, note=told.note)
    file.owe(course_story.turning(fact, file.turn("with_manager")))
    returned = back.why == "returned"
    letter = round_letters.Ruling(
        about="returned" if returned else "dispute", text=told.note, by=told.voice, decision=file.decision,
        criteria=back.criteria if returned else (), said=back.text if returned else "",
    )  # fmt: skip
    file.ask_for_a_ruling(letter, cause=f"back {back.number}", plan=_ruling_clock(file))
    return taken("the manager rules")


def uphold(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The rejection or the return stands; the LDR says what becomes of the lead."""
    back = file.back
    if file.state != "with_manager" or back is None or not back.disputed:
        return not_open(file, "there is no dispute to rule on")
    if wrong := _may_not_rule(back, told):
        return wrong
    file.stop()
    fact = course_story.said_so(
        file.attempt, "upheld", _ruled("upholds it", told), told.voice, told.cause, note=told.note
    )
    file.owe(course_story.turning(fact, file.turn("with_ldr")))
    _stands(file, back, now, "upheld")
    ruled = round_letters.Ruled(ruling="uphold", by=told.voice, note=told.note, of=_of(back))
    file.send(ruled, file.rep, cause=f"back {back.number}")
    file.send(ruled, file.ldr, cause=f"back {back.number}", plan=repair_clock(file, "answer"))
    return taken("it stands")


def overturn(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The rejection falls: the named rep gets the lead as a new turn, and its criteria cannot be named again.

    A return that falls gives the lead back to the rep who had accepted it.
    """
    back = file.back
    if file.state != "with_manager" or back is None or not back.disputed:
        return not_open(file, "there is no dispute to rule on")
    if wrong := _may_not_rule(back, told):
        return wrong
    to = told.to or file.rep
    if to in file.asked and to != file.rep:
        return not_allowed(f"{to} was asked before in this handoff")
    if file.kind == "return" and to != file.rep:
        return not_allowed(f"a return that falls leaves the lead with {file.rep}; the opportunity moves in the CRM")
    said = _ruled(f"overturns it, for {to}", told)
    fact = course_story.said_so(
        file.attempt, "overturned", said, told.voice, told.cause, note=told.note, to=to, barred=",".join(back.criteria)
    )
    ruled = round_letters.Ruled(ruling="overturn", by=told.voice, note=told.note, to=to, of=_of(back))
    file.send(ruled, file.rep, cause=f"back {back.number}")
    file.send(ruled, file.ldr, cause=f"back {back.number}")
    file.barred = tuple(dict.fromkeys((*file.barred, *back.criteria)))
    if file.kind == "return":
        file.owe(fact)
        file.settle("kept", now)
        return taken(f"the return falls; the lead and its opportunity stay {to}'s")
    if back.why == "returned" and to == file.rep:
        file.stop()
        file.back, file.closes = None, ""
        file.owe(course_story.turning(fact, file.turn("awaiting_opportunity")))
        _owed_again(file, now)
        return taken(f"{to} owes the opportunity again")
    file.owe(fact)
    new_round(file, to, told.note, told.voice, told.cause)
    return taken(f"the lead is {to}'s, in round {file.round}")


def _may_not_rule(back: Back, told: Told) -> Answer | None:
    """Nobody rules on what he has decided himself."""
    if told.voice.by != back.by.by:
        return None
    return not_allowed("nobody rules on what he has decided himself; another manager does, or an operator")


def _owed_again(file: HandoffFile, now: datetime) -> None:
    if file.resume("conversion"):
        file.steps = [step for step in file.steps if step.at > now]
        file.repeat(now)
    else:
        file.count(owing.conversion_clock(file), "the opportunity is owed again")


def _ruling_clock(file: HandoffFile) -> ClockOrder:
    """Counted in the working time of whoever reads it."""
    return ClockOrder(kind="ruling", rule=file.policy.timing.ruling, person="", rep=file.rep, ldr=file.ldr)


def _ruled(what: str, told: Told) -> str:
    return f"{what}: {story.cut(told.note)}" if told.note else what


def _of(back: Back) -> Literal["rejection", "return"]:
    return "return" if back.why == "returned" else "rejection"
