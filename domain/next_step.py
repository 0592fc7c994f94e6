"""What happens next with a handoff, in one sentence, from where it stands and its policy."""

from collections.abc import Callable
from datetime import datetime

from domain.listing import HandoffRow
from domain.policy import Policy


def next_step(row: HandoffRow, policy: Policy, when: Callable[[datetime], str]) -> str:
    """Who acts next, until when, and what follows if nobody does. `when` writes a moment for this reader."""
    due = when(row.due_at) if row.due_at else "no deadline yet"
    match row.state:
        case "settled":
            return f"Nothing: settled as {row.outcome}."
        case "sending":
            return f"The letter goes to {row.rep} as soon as the mail server takes it; then the clock starts."
        case "undeliverable":
            return "Operations mend the address in the people file and run `starter.py resend`; no clock runs."
        case "awaiting_opportunity" if row.late:
            return f"{row.rep} owes an opportunity since {due}; sales ops and the manager are told again and again."
        case "awaiting_opportunity":
            return f"{row.rep} makes the opportunity by {due}; then sales ops are told, and after them the manager."
        case "awaiting_closing":
            return f"{row.rep} closes {row.opportunity_id} in the CRM by {due}; then it is settled as returned."
        case "put_aside":
            return f"{row.ldr} is asked again on {due}, until he says what becomes of the lead."
        case "with_rep" if row.late:
            told = f"{row.ldr}, the manager and sales ops are told in turn"
            return f"{row.rep} owed an answer by {due}; {told}. It stays open: silence is never a yes."
        case "with_rep":
            return f"{row.rep} answers by {due}; then {row.ldr} is asked to ring, and after that the manager is told."
        case "with_ldr" if row.verdict == "reject" and policy.undo_for:
            minutes = int(policy.undo_for.total_seconds() // 60)
            return (
                f"{row.rep} can undo the rejection for {minutes} minutes; then it is settled, and the lead {row.ldr}'s."
            )
        case _:
            return f"{row.waiting_for} acts next."
