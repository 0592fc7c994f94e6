"""What follows from a letter: the mail server took it, refused it for good, or its rep is not there for it."""

from dataclasses import replace
from datetime import datetime

from domain import course_story, letters, story
from domain.absence import NotThere
from domain.clock import Stopped
from domain.course import absence
from domain.course.file import HandoffFile
from domain.course.told import Told
from domain.facts import Fact
from domain.handoff import Voice
from domain.letters import SentLetter, ToSend
from domain.round_letters import Ruling


def taken(file: HandoffFile, order: ToSend, sent: SentLetter | NotThere | str, now: datetime) -> None:
    """What follows from a letter; a refusal for good comes as the mail server's words."""
    if order.plan is file.asking:
        file.asking = None
    if isinstance(sent, NotThere):
        _not_there(file, order, sent, now)
        return
    if isinstance(sent, str):
        _refused(file, order, sent, now)
        return
    file.tell(taken_line(order, sent))
    is_now = order.round == file.round and file.outcome is None and order.to not in file.left
    if order.letter.kind == "reminder" and is_now:
        file.reminded_at = sent.sent_at
    if order.letter.kind == "handoff" and is_now:
        _notified(file, sent)
    if order.letter.kind == "ruling" and is_now:
        file.ruling = (sent.to or order.to, order)
    if order.plan is not None and order.plan is file.wanted and sent.clock and sent.clock.plan:
        file.started(sent.clock.plan)
    elif order.letter.kind == "handoff" and is_now and file.decision and sent.clock and sent.clock.plan:
        file.stopped["decision"] = Stopped(sent.clock.plan, list(sent.clock.plan.steps), is_overdue=False)


def taken_line(order: ToSend, sent: SentLetter) -> Fact:
    """What the deed of a letter wrote into the ledger when the letter was taken."""
    to = sent.to or order.to
    if order.letter.kind == "handoff":
        return story.notified(order.case.attempt_id, to, order.round, sent)
    return story.wrote(order.case.attempt_id, to, order.letter.kind, sent)


def _notified(file: HandoffFile, sent: SentLetter) -> None:
    """The rep's mail server has taken the letter."""
    file.notified_at = file.notified_at or sent.sent_at
    file.answer_by = sent.clock.due.at if sent.clock else None
    if file.state in ("sending", "undeliverable"):
        file.state = "with_rep"


def _asks_now(file: HandoffFile, order: ToSend) -> bool:
    """Whether this is the letter that the handoff waits to send."""
    still_asks = file.decision is None and file.outcome is None and order.to == file.rep
    return order.letter.kind == "handoff" and order.round == file.round and still_asks


def _not_there(file: HandoffFile, order: ToSend, found: NotThere, now: datetime) -> None:
    """The rep cannot act on the letter: who stands in for him is asked at once, or the manager says who takes it."""
    if not _asks_now(file, order):
        return
    desk = Voice(by=order.to, channel="operator", received_at=now)
    cause = f"round {file.round} {found.why} {order.cause}".rstrip()
    told = Told(word="away", voice=desk, cause=cause, until=found.until, stand_ins=found.stand_ins)
    is_free = bool(absence.whom_to_ask(file, told))
    if found.why == "refused" and not is_free:
        _refused(file, order, found.said, now)
        return
    if found.why == "refused":
        fact, why = _undeliverable(file, order, found.said, now), f"not reached by mail ({found.said})"
    else:
        until = found.until.isoformat() if found.until else ""
        fact = course_story.said_so(file.attempt, "away", f"is {found.said}", desk, cause, until=until)
        why = found.said
    file.owe(fact if is_free else course_story.turning(fact, file.turn("with_manager")))
    absence.moves_on(file, told, why, keeps_owner=found.why != "left")


def _undeliverable(file: HandoffFile, order: ToSend, refusal: str, now: datetime) -> Fact:
    kind = order.letter.kind
    cause = f"{kind} {order.round} {order.to} {order.cause}".rstrip()
    return story.undeliverable(file.attempt, order.to or order.role or "", kind, cause, now, refusal)


def _refused(file: HandoffFile, order: ToSend, refusal: str, now: datetime) -> None:
    fact = _undeliverable(file, order, refusal, now)
    if _asks_now(file, order):
        file.stop()
        file.owe(course_story.turning(fact, file.turn("undeliverable")))
        file.send(letters.Undeliverable(refusal=refusal), file.ldr, cause=order.cause)
        desk = Voice(by=order.to, channel="operator", received_at=now)
        route = Ruling(about="route", text=refusal, by=desk)
        file.ask_for_a_ruling(route, cause=order.cause, plan=absence.routing_clock(file))
        return
    file.owe(fact)
    if order.plan is not None and order.plan is file.wanted:
        # A clock that would have been its reader's is counted in the rep's time: who would have read it is not known.
        clock = replace(order.plan, person=order.plan.person or file.rep)
        file.count(clock, f"the letter to {order.to or order.role} was refused")
