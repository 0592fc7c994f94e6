"""Deciding: the first decision stands, until it is undone."""

from dataclasses import replace
from datetime import datetime

from domain import course_story, letters, story
from domain.course import asking, owing, rejection
from domain.course.file import HandoffFile
from domain.course.undoing import Standing, refused_undo
from domain.handoff import Accept, Answer, Decision, Reject, Voice
from domain.letters import Relay


def decide(file: HandoffFile, decision: Decision, cause: str, now: datetime) -> Answer:
    """Takes the first decision; every later one is answered with the one that stands."""
    if file.decision is None and (closed := file.closed_to(decision.round, decision.by)):
        return closed
    if file.kind == "recycle":
        return Answer(result="not_open", said="the lead is put aside; nobody is asked to accept it")
    if file.decision is not None:
        stands = f"{story.in_words(file.decision)}, received {file.decision.received_at:%a %d %b %H:%M} UTC"
        if decision != file.decision:
            file.ignore(f"came too late: {story.in_words(decision)}; {stands} stands", now)
        return Answer(result="already_decided", said=stands, decision=file.decision)
    if decision.by == file.ldr != file.rep:
        return Answer(result="not_allowed", said=f"{file.ldr} passed this lead; an LDR never decides")
    if decision.by != file.rep and decision.by in file.ldrs:
        return Answer(result="not_allowed", said="nobody decides a case of his own, and the LDR never decides")
    if barred := _barred(file, decision):
        return barred
    decision = _in_time(decision, file.notified_at)
    file.decision, file.decided_as = decision, cause
    file.decisions += 1
    undo_for = file.policy.undo_for
    file.undo_until = now + undo_for if undo_for else None
    is_late = file.due is not None and decision.received_at > file.due.at
    file.late = file.late or is_late
    file.hold()
    accepts = isinstance(decision.verdict, Accept)
    turn = file.turn("awaiting_opportunity" if accepts else "with_ldr")
    if file.policy.timing.engagement == "before" and not file.talk.engaged:
        turn["unengaged"] = "yes"
    file.owe(course_story.turning(story.decided(file.attempt, decision, cause, is_late), turn))
    file.back = None
    if accepts:
        owing.look(file, decision)
    else:
        rejection.tell(file, decision, _voice(decision))
    return Answer(result="taken", said=story.in_words(decision), decision=decision)


def _barred(file: HandoffFile, decision: Decision) -> Answer | None:
    """A ruling has settled these criteria; they are not named a second time in this handoff."""
    named = decision.verdict.criteria if isinstance(decision.verdict, Reject) else ()
    again = [key for key in named if key in file.barred]
    if not again:
        return None
    return Answer(result="not_allowed", said=f"the manager has ruled on {', '.join(again)}; name another criterion")


def _voice(decision: Decision) -> Voice:
    return Voice(
        by=decision.by,
        channel=decision.channel,
        received_at=decision.received_at,
        round=decision.round,
        on_behalf_of=decision.on_behalf_of,
        message_id=decision.message_id,
    )


def undo(file: HandoffFile, voice: Voice, cause: str, *, by_manager: bool) -> Answer:
    """Takes the decision back, as if it had never been: the lead is with the rep, due as before."""
    decision = file.decision
    if closed := file.closed_to(voice.round, voice.by):
        return closed
    if file.kind != "handoff":
        return Answer(result="not_open", said="the decision has led to an opportunity; only a return gives it back")
    if decision is None:
        return Answer(result="not_open", said="nothing is decided, so there is nothing to undo")
    if voice.by == file.ldr != file.rep:
        return Answer(result="not_allowed", said=f"{file.ldr} passed this lead; an LDR undoes no decision")
    by_manager = by_manager and voice.by != file.rep
    if by_manager and voice.by in file.parties:
        return Answer(result="not_allowed", said="nobody rules on a case of his own", decision=decision)
    standing = Standing(decision, file.undo_until, file.undos, file.is_confirmed)
    if refused := refused_undo(standing, voice, by_manager=by_manager):
        return refused
    file.undos += 1
    file.decision = file.judgement = file.seen_meanwhile = file.undo_until = file.return_by = None
    file.looking = False
    file.attached = file.closes = ""
    back = file.back.number if file.back else 0
    file.attached_by_rep = False
    file.back = None
    file.stop()
    fact = story.undone(file.attempt, decision, file.decided_as, voice, cause, back)
    file.owe(course_story.turning(fact, file.turn("with_rep" if file.notified_at else "sending")))
    _goes_on(file, voice.received_at)
    letter = letters.Undone(decision=decision, by=voice, due=file.due)
    number = f"undo {file.undos}"
    file.relay(Relay(letter=letter, to=file.rep, cause=number, answers=voice.message_id))
    file.relay(Relay(letter=letter, to=file.ldr, cause=number))
    return Answer(result="taken", said=fact.said, decision=decision)


def _goes_on(file: HandoffFile, now: datetime) -> None:
    """The clock of before; what it would have told the rep meanwhile is not told any more."""
    if file.resume("decision"):
        file.steps = [step for step in file.steps if step.at > now or step.role != "rep"]
        file.late = file.is_overdue
        file.repeat(now)
    elif file.asking is not None:
        file.wanted = file.asking
    elif file.notified_at is not None:
        file.count(asking.decision_clock(file), "the answer is owed again")
    else:
        asking.ask_again(file)
    file.stopped.clear()


def _in_time(decision: Decision, notified_at: datetime | None) -> Decision:
    """The decision with a moment that is not before its letter: a mailbox tells its moments in whole seconds."""
    if notified_at and decision.received_at < notified_at:
        return replace(decision, received_at=notified_at)
    return decision
