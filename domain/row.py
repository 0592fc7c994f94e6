"""One handoff as lists and pages show it."""

from dataclasses import dataclass
from datetime import datetime

from domain.handoff import HandoffOutcome, HandoffState, StoryKind, kind_of


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffRow:
    """One handoff as it stands. Moments are UTC; `due_at` is the running clock's deadline, None when none runs."""

    attempt_id: str
    lead_id: str
    number: int
    company: str
    contact: str
    rep: str
    ldr: str
    passed_at: datetime
    pass_key: str = ""
    contact_mail: str | None = None
    contact_phone: str | None = None
    domain: str | None = None
    round: int = 1
    owner: str | None = None
    """Person id of who must own the opportunity, where that need not be the rep; None for the rep."""
    state: HandoffState = "sending"
    outcome: HandoffOutcome | None = None
    due_at: datetime | None = None
    late: bool = False
    notified_at: datetime | None = None
    decided_at: datetime | None = None
    decided_by: str | None = None
    verdict: str | None = None
    accepted_at: datetime | None = None
    engaged_at: datetime | None = None
    engaged: str | None = None
    """How the rep first took the lead up: called, mailed, met, or engaged."""
    opportunity_id: str | None = None
    """The confirmed opportunity; of a return that waits for it, the one that must be closed."""
    reasons: str = ""
    """Why the opportunity does not count yet, or why the letter could not be delivered; empty when nothing is wrong."""
    settled_at: datetime | None = None

    @property
    def kind(self) -> StoryKind:
        """A handoff, or a small story beside one."""
        return kind_of(self.attempt_id)

    @property
    def waiting_for(self) -> str | None:
        """The person id or role that is asked to act next; None when settled."""
        match self.state:
            case "with_rep" | "awaiting_opportunity" | "awaiting_closing":
                return self.rep
            case "with_ldr" | "put_aside":
                return self.ldr
            case "with_manager":
                return "manager"
            case "with_sales_ops" | "undeliverable":
                return "sales_ops"
            case "sending":
                return "handoff"
            case "settled":
                return None
