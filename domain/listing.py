"""Where a handoff stands, as lists and pages show it, computed from its facts alone."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.facts import Fact
from domain.handoff import HandoffOutcome, HandoffState


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
    state: HandoffState = "sending"
    outcome: HandoffOutcome | None = None
    due_at: datetime | None = None
    late: bool = False
    notified_at: datetime | None = None
    decided_at: datetime | None = None
    decided_by: str | None = None
    verdict: str | None = None
    accepted_at: datetime | None = None
    opportunity_id: str | None = None
    reasons: str = ""
    """Why the opportunity does not count yet, or why the letter could not be delivered; empty when nothing is wrong."""
    settled_at: datetime | None = None

    @property
    def waiting_for(self) -> str | None:
        """The person id or role that is asked to act next; None when settled."""
        if self.state in ("with_rep", "awaiting_opportunity"):
            return self.rep
        return {"sending": "handoff", "undeliverable": "sales_ops", "settled": None}.get(self.state, self.ldr)


def first_row(fact: Fact) -> HandoffRow:
    """The row that a `passed` fact begins. `fact.data` is what `domain.story.passed` put there."""
    d = fact.data
    return HandoffRow(
        attempt_id=fact.attempt_id,
        lead_id=d["lead_id"],
        number=int(d["number"]),
        company=d["company"],
        contact=d["contact"],
        rep=d["rep"],
        ldr=d["ldr"],
        passed_at=fact.at,
        pass_key=d["pass_key"],
        contact_mail=d.get("contact_mail"),
        contact_phone=d.get("contact_phone"),
        domain=d.get("domain"),
    )


def apply(row: HandoffRow, fact: Fact) -> HandoffRow:
    """The row after one more fact. Facts that change nothing in the list give the row back as it is."""
    d = fact.data
    match fact.kind:
        case "notified":
            return replace(row, state="with_rep", notified_at=fact.at, due_at=_moment(d.get("due_at")), reasons="")
        case "undeliverable":
            return replace(row, state="undeliverable", due_at=None, reasons=fact.said)
        case "overdue" | "opportunity_overdue":
            return replace(row, late=True)
        case "decided":
            return _decided(row, fact)
        case "told" if "opportunity_due_at" in d:
            return replace(row, due_at=_moment(d["opportunity_due_at"]))
        case "opportunity_seen":
            return replace(row, reasons=d.get("reasons", ""))
        case "confirmed":
            return replace(row, opportunity_id=d["opportunity_id"], reasons="")
        case "settled" | "aborted":
            outcome: HandoffOutcome = "aborted" if fact.kind == "aborted" else d["outcome"]  # type: ignore[assignment]
            return replace(row, state="settled", outcome=outcome, due_at=None, settled_at=fact.at, reasons="")
        case _:
            return row


def _decided(row: HandoffRow, fact: Fact) -> HandoffRow:
    accepted = fact.data["verdict"] == "accept"
    return replace(
        row,
        state="awaiting_opportunity" if accepted else "with_ldr",
        decided_at=fact.at,
        decided_by=fact.by,
        verdict=fact.data["verdict"],
        accepted_at=fact.at if accepted else None,
        due_at=None,
        reasons="",
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
