"""Where a handoff stands, as lists and pages show it, computed from its facts alone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from domain.facts import Fact, FactKind
from domain.handoff import HandoffOutcome, HandoffState

_PLACE: dict[FactKind, int] = {
    "passed": 0,
    "notified": 1,
    "reminded": 1,
    "undeliverable": 1,
    "overdue": 1,
    "ignored": 1,
    "engaged": 1,
    "asked": 1,
    "answered": 1,
    "undone": 1,
    "decided": 2,
    "told": 3,
    "opportunity_seen": 3,
    "opportunity_reminded": 3,
    "opportunity_overdue": 3,
    "confirmed": 4,
    "withdrawn": 5,
    "reset": 5,
    "aborted": 6,
    "settled": 7,
}
"""A fact's place in every story. Moments alone do not order facts: they come from several clocks, and a mailbox gives
whole seconds, so an answer can seem older than the letter that it answers."""


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
    engaged_at: datetime | None = None
    engaged: str | None = None
    """How the rep first took the lead up: called, mailed, met, or engaged."""
    opportunity_id: str | None = None
    reasons: str = ""
    """Why the opportunity does not count yet, or why the letter could not be delivered; empty when nothing is wrong."""
    settled_at: datetime | None = None

    @property
    def waiting_for(self) -> str | None:
        """The person id or role that is asked to act next; None when settled."""
        match self.state:
            case "with_rep" | "awaiting_opportunity":
                return self.rep
            case "with_ldr":
                return self.ldr
            case "with_manager":
                return "manager"
            case "with_sales_ops" | "undeliverable":
                return "sales_ops"
            case "sending":
                return "handoff"
            case "settled":
                return None


def row_of(facts: Iterable[Fact]) -> HandoffRow | None:
    """The row of one attempt from all its facts, in whatever order they come; None while `passed` is not among them.

    What is settled stays settled, what is decided stays decided until it is undone, late stays late. Of two decisions
    (a run that operators reset) the later one stands; an end told by the run itself stands over an abort that the sweep
    found.
    """
    story = in_order(standing(facts))
    if not story or story[0].kind != "passed":
        return None
    row = first_row(story[0])
    for fact in story[1:]:
        row = apply(row, fact)
    return row


def standing(facts: Iterable[Fact]) -> list[Fact]:
    """The facts without the decisions that were undone, and without what followed from an acceptance among them."""
    given = list(facts)
    undone = {fact.data["decided"] for fact in given if fact.kind == "undone"}
    kept = [fact for fact in given if not (fact.kind == "decided" and fact.cause in undone)]
    decisions = [fact for fact in in_order(kept) if fact.kind == "decided"]
    if not undone:
        return kept
    if decisions and decisions[-1].data["verdict"] == "accept":
        since = decisions[-1].at
        return [fact for fact in kept if fact.kind != "opportunity_overdue" or fact.at >= since]
    return [fact for fact in kept if not _owed_by_an_acceptance(fact)]


def _owed_by_an_acceptance(fact: Fact) -> bool:
    return fact.kind in ("opportunity_seen", "opportunity_reminded", "opportunity_overdue") or (
        fact.kind == "told" and "opportunity_due_at" in fact.data
    )


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Facts of one attempt in the order in which `apply` takes them."""
    return sorted(facts, key=lambda fact: (_PLACE[fact.kind], fact.at, fact.kind, fact.cause))


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
    """The row after the next fact of `in_order`. Facts that change nothing in the list give the row back as it is."""
    d = fact.data
    match fact.kind:
        case "notified":
            return _notified(row, fact)
        case "undeliverable" if d.get("letter") == "handoff":
            return replace(row, state="undeliverable", due_at=None, reasons=fact.said)
        case "engaged" if row.engaged_at is None:
            return replace(row, engaged_at=fact.at, engaged=d["how"])
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


def _notified(row: HandoffRow, fact: Fact) -> HandoffRow:
    return replace(
        row,
        state="with_rep",
        round=int(fact.data.get("round", "1")),
        notified_at=fact.at,
        due_at=_moment(fact.data.get("due_at")),
        reasons="",
    )


def _decided(row: HandoffRow, fact: Fact) -> HandoffRow:
    accepted = fact.data["verdict"] == "accept"
    return replace(
        row,
        state="awaiting_opportunity" if accepted else "with_ldr",
        decided_at=fact.at,
        decided_by=fact.by,
        verdict=fact.data["verdict"],
        accepted_at=fact.at if accepted else None,
        late=row.late or fact.data.get("late") == "yes",
        due_at=None,
        reasons="",
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
