"""The file of a handoff in plain words: who is waited for, until when, what operators can do now."""

from domain.handoff import HandoffState
from workflows.file import HandoffFile
from workflows.messages import Status


def status_of(file: HandoffFile) -> Status:
    """Where the handoff stands, as the query tells it."""
    waiting_for, can_do = _NEXT[file.state]
    due = file.clock.due if file.clock else None
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
        can_do=tuple(one.format(rep=file.rep, ldr=file.ldr) for one in can_do),
        outcome=file.outcome,
        decision=file.decision,
        opportunity=_opportunity(file),
        undo_until=file.undo_until if file.outcome is None else None,
        engaged=file.talk.engaged,
    )


def _opportunity(file: HandoffFile) -> str:
    if file.is_confirmed and file.judgement:
        return f"{file.judgement.opportunity_id} confirmed"
    return "; ".join(r.said for r in file.reasons)


_DECIDE = "send the Update `decide`, or the signal `accept` or `reject`"
_WITHDRAW = "withdraw the lead: `starter.py withdraw` takes a reason, Request Cancellation on this page takes none"
_UNDO = 'send the Update `undo` to give the lead back to {rep}: `{{"by": "NAME"}}`'
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
    "with_ldr": ("{ldr} to read the rejection", (_UNDO,)),
    "with_manager": ("the manager", ()),
    "with_sales_ops": ("sales operations", ()),
    "settled": ("", ()),
}
