"""Asking the rep: the handoff letter, and the clock that it starts."""

from domain.clock import ClockOrder, MeetingRule
from domain.course.file import HandoffFile
from domain.letters import HandoffLetter


def ask_the_rep(file: HandoffFile, moved_from: str = "", why: str = "") -> None:
    """Sends the handoff letter of this round; its clock is the decision's, with the engagement beside it."""
    cause = f"resend {file.resends}" if file.resends else ""
    file.asking = decision_clock(file)
    file.send(HandoffLetter(moved_from=moved_from, why=why), file.rep, cause=cause, plan=file.asking)


def decision_clock(file: HandoffFile) -> ClockOrder:
    """The clock of the rep's decision under this policy."""
    policy, timing, meeting = file.policy, file.policy.timing, file.meeting
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


def resend(file: HandoffFile) -> str:
    """The handoff letter once more; says what will happen."""
    if file.state != "undeliverable":
        return f"nothing was sent: the handoff is {file.state.replace('_', ' ')}, not undeliverable"
    file.state = "sending"
    ask_again(file)
    return f"the handoff letter goes to {file.rep} again"


def ask_again(file: HandoffFile) -> None:
    """The handoff letter of this round once more, as a letter of its own."""
    file.resends += 1
    ask_the_rep(file)
