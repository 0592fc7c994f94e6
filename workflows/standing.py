"""The file of a handoff in plain words: who is waited for, until when, what operators can do now."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.clock import Paused, Plan, Step
from domain.course.talk import Talk
from domain.handoff import Case, Decision, HandoffOutcome, HandoffState
from domain.opportunity import Finding, Judgement
from domain.time import Deadline
from workflows.messages import Status


class Shown(Protocol):
    """What is shown of a handoff, whichever story it is in."""

    case: Case
    round: int
    state: HandoffState
    outcome: HandoffOutcome | None
    late: bool
    decision: Decision | None
    judgement: Judgement | None
    undo_until: datetime | None
    talk: Talk
    plan: Plan | None
    steps: list[Step]
    paused: Paused | None

    @property
    def rep(self) -> str:
        """Person id of the rep who is asked."""

    @property
    def ldr(self) -> str:
        """Person id of the LDR."""

    @property
    def due(self) -> Deadline | None:
        """The deadline of the clock that runs."""

    @property
    def timeline(self) -> Sequence[str]:
        """What happened so far, a line each."""

    @property
    def is_confirmed(self) -> bool:
        """Whether the opportunity was read back and counts."""

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """Why the opportunity does not count yet."""


def status_of(file: Shown) -> Status:
    """Where the handoff stands, as the query tells it."""
    waiting_for, can_do = _NEXT[file.state]
    due = file.due
    return Status(
        attempt_id=file.case.attempt_id,
        state=file.state,
        late=file.late,
        rep=file.rep,
        ldr=file.ldr,
        passed_at=file.case.passed_at,
        waiting_for=waiting_for.format(rep=file.rep, ldr=file.ldr),
        until=due.at if due else None,
        counted=due.counted if due else "",
        timeline=tuple(file.timeline),
        can_do=tuple(one.format(rep=file.rep, ldr=file.ldr) for one in (*(_GO_ON if file.paused else ()), *can_do)),
        outcome=file.outcome,
        decision=file.decision,
        opportunity=_opportunity(file),
        undo_until=file.undo_until if file.outcome is None else None,
        engaged=file.talk.engaged,
        plan=file.plan,
        steps=tuple(file.steps),
        round=file.round,
        paused=file.paused.said if file.paused else "",
    )


def _opportunity(file: Shown) -> str:
    if file.is_confirmed and file.judgement:
        return f"{file.judgement.opportunity_id} confirmed"
    return "; ".join(r.said for r in file.reasons)


_DECIDE = "send the Update `decide`, or the signal `accept` or `reject`"
_WITHDRAW = 'withdraw the lead: send the Update `tell` with `{{"word": "withdraw", "note": "WHY", "by": "NAME"}}`'
_UNDO = 'send the Update `undo` to give the lead back to {rep}: `{{"by": "NAME"}}`'
_TELL = "send the Update `tell` with a word such as `uphold`, `overturn`, `correct`, `move`, `disqualify`"
_GO_ON = ('let the clock go on: send the Update `tell` with `{{"word": "go_on", "by": "NAME"}}`',)
_NEXT: dict[HandoffState, tuple[str, tuple[str, ...]]] = {
    "sending": ("the mail server to take the letter to {rep}", (_DECIDE, _WITHDRAW)),
    "with_rep": ("{rep} to accept or reject", (f"ring {{rep}}, or {_DECIDE}", _WITHDRAW)),
    "undeliverable": (
        "operations to mend the address of {rep}",
        ("mend the address in the people file, then send the Update `resend`", _DECIDE, _WITHDRAW),
    ),
    "awaiting_opportunity": (
        "{rep} to put the opportunity into the CRM",
        ("look at the opportunity in the CRM: it must meet every point above", _UNDO, _WITHDRAW),
    ),
    "awaiting_closing": (
        "{rep} to close the opportunity in the CRM",
        (
            "look at the opportunity in the CRM: it is settled as returned once that is lost or deleted",
            'send the Update `tell` with `waive` to wait for the CRM no longer: `{{"word": "waive", "note": "WHY"}}`',
        ),
    ),
    "put_aside": ("the day until which it is put aside", (_TELL, _WITHDRAW)),
    "with_ldr": ("{ldr} to say what becomes of it", (_TELL, _UNDO, _WITHDRAW)),
    "with_manager": ("the manager to rule", (_TELL, _UNDO, _WITHDRAW)),
    "with_sales_ops": ("sales operations", ()),
    "settled": ("", ()),
}
