"""Asking the rep: the handoff letter, the clock that it starts, and the letter that cannot be delivered."""

from datetime import datetime

from domain import course_story, letters, story
from domain.clock import ClockOrder, MeetingRule
from domain.course.file import HandoffFile
from domain.facts import Fact
from domain.handoff import Voice
from domain.letters import HandoffLetter, SentLetter, ToSend
from domain.round_letters import Ruling


def ask_the_rep(file: HandoffFile, moved_from: str = "", why: str = "") -> None:
    """Sends the handoff letter of this round; its clock is the decision's, with the engagement beside it."""
    cause = f"resend {file.resends}" if file.resends else ""
    file.send(HandoffLetter(moved_from=moved_from, why=why), file.rep, cause=cause, plan=decision_clock(file))


def decision_clock(file: HandoffFile) -> ClockOrder:
    """The clock of the rep's decision under this policy."""
    policy, timing, meeting = file.policy, file.policy.timing, file.case.lead.meeting
    rule = None
    if meeting:
        rule = MeetingRule(end=meeting.end, after=timing.after_meeting, farthest=timing.farthest_meeting)
    return ClockOrder(
        kind="decision",
        rule=policy.decision,
        person=file.rep,
        rep=file.rep,
        ldr=file.ldr,
        meeting=rule,
        engage=timing.engage if timing.engagement == "before" else None,
    )


def taken(file: HandoffFile, order: ToSend, sent: SentLetter | str, now: datetime) -> None:
    """What follows from a letter that a mail server has taken, or refused for good (its refusal as text)."""
    if isinstance(sent, str):
        _refused(file, order, sent, now)
        return
    file.tell(_taken_line(order, sent))
    is_now = order.round == file.round and file.outcome is None
    if order.letter.kind == "reminder" and is_now:
        file.reminded_at = sent.sent_at
    if order.letter.kind == "handoff" and is_now:
        _notified(file, sent)
    if order.plan is not None and order.plan is file.wanted and sent.clock and sent.clock.plan:
        file.started(sent.clock.plan)


def _notified(file: HandoffFile, sent: SentLetter) -> None:
    """The rep's mail server has taken the letter."""
    file.notified_at = file.notified_at or sent.sent_at
    file.answer_by = sent.clock.due.at if sent.clock else None
    if file.state in ("sending", "undeliverable"):
        file.state = "with_rep"


def _refused(file: HandoffFile, order: ToSend, refusal: str, now: datetime) -> None:
    kind = order.letter.kind
    cause = f"{kind} {order.round} {order.to} {order.cause}".rstrip()
    fact = story.undeliverable(file.attempt, order.to or order.role or "", kind, cause, now, refusal)
    if kind == "handoff" and order.round == file.round and file.decision is None and file.outcome is None:
        file.stop()
        file.owe(course_story.turning(fact, file.turn("undeliverable")))
        file.send(letters.Undeliverable(refusal=refusal), file.ldr, cause=order.cause)
        desk = Voice(by=order.to, channel="operator", received_at=now)
        route = Ruling(about="route", text=refusal, by=desk)
        clock = ClockOrder(kind="routing", rule=file.policy.timing.ruling, person="", rep=file.rep, ldr=file.ldr)
        file.send(route, "", role="manager", cause=order.cause, plan=clock)
        return
    file.owe(fact)
    if order.plan is not None and order.plan is file.wanted:
        file.count(order.plan, f"the letter to {order.to} was refused")


def resend(file: HandoffFile) -> str:
    """The handoff letter once more; says what will happen."""
    if file.state != "undeliverable":
        return f"nothing was sent: the handoff is {file.state.replace('_', ' ')}, not undeliverable"
    file.resends += 1
    file.state = "sending"
    ask_the_rep(file)
    return f"the handoff letter goes to {file.rep} again"


def _taken_line(order: ToSend, sent: SentLetter) -> Fact:
    """What the deed of a letter wrote into the ledger when the letter was taken."""
    to = sent.to or order.to
    if order.letter.kind == "handoff":
        return story.notified(order.case.attempt_id, to, order.round, sent)
    return story.wrote(order.case.attempt_id, to, order.letter.kind, sent)
