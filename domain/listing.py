"""Where a handoff stands, as lists and pages show it, computed from its facts alone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from domain.facts import Fact, FactKind
from domain.handoff import HandoffOutcome
from domain.row import HandoffRow as HandoffRow  # noqa: PLC0414 - lists are made of rows
from domain.turns import as_it_turned, of_this_round

_PLACE: dict[FactKind, int] = {
    "passed": 0,
    "opened": 0,
    "notified": 1,
    "reminded": 1,
    "undeliverable": 1,
    "engage_overdue": 1,
    "overdue": 1,
    "planned": 1,
    "ignored": 1,
    "engaged": 1,
    "asked": 1,
    "answered": 1,
    "undone": 1,
    "extended": 1,
    "moved": 1,
    "faulty": 1,
    "not_mine": 1,
    "corrected": 1,
    "note": 1,
    "put_aside": 1,
    "recycle_due": 1,
    "duplicate": 1,
    "claimed": 1,
    "attached": 1,
    "owner_named": 1,
    "raised": 1,
    "asked_manager": 1,
    "away": 1,
    "bounced": 1,
    "paused": 1,
    "resumed": 1,
    "disputed": 3,
    "upheld": 3,
    "overturned": 3,
    "rejection_stands": 3,
    "returned": 3,
    "closing_asked": 3,
    "closed_read": 3,
    "waived": 4,
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


def row_of(facts: Iterable[Fact]) -> HandoffRow | None:
    """The row of one attempt from all its facts, in whatever order they come; None before the one that begins it.

    What is settled stays settled, what is decided stays decided until it is undone, late stays late. Of two decisions
    (a run that operators reset) the later one stands; an end told by the run itself stands over an abort that the sweep
    found.
    """
    given = list(facts)
    story = in_order(standing(given))
    if not story or story[0].kind not in ("passed", "opened"):
        return None
    row = first_row(story[0])
    for fact in story[1:]:
        row = apply(row, fact)
    return as_it_turned(row, given)


def standing(facts: Iterable[Fact]) -> list[Fact]:
    """The facts of the present round, without the decisions that were undone and what followed from an acceptance."""
    given = of_this_round(facts)
    undone = {fact.data["decided"] for fact in given if fact.kind == "undone"}
    kept = [fact for fact in given if not (fact.kind == "decided" and fact.cause in undone)]
    decisions = [fact for fact in in_order(kept) if fact.kind == "decided"]
    if not undone:
        return kept
    if decisions and decisions[-1].data["verdict"] == "accept":
        since = decisions[-1].at
        return [fact for fact in kept if fact.kind != "opportunity_overdue" or fact.at >= since]
    return [fact for fact in kept if not _owed_by_an_acceptance(fact)]


def rejections_that_stand(facts: Iterable[Fact]) -> list[Fact]:
    """The `rejection_stands` facts that count, of all rounds: a decision that was undone later never was.

    Figures take junk from here, not from the facts themselves.
    """
    given = list(facts)
    fallen = {fact.data["back"] for fact in given if fact.kind == "undone" and "back" in fact.data}
    return [f for f in given if f.kind == "rejection_stands" and f.cause.removeprefix("back ") not in fallen]


def _owed_by_an_acceptance(fact: Fact) -> bool:
    return fact.kind in ("opportunity_seen", "opportunity_reminded", "opportunity_overdue") or (
        fact.kind == "told" and "opportunity_due_at" in fact.data
    )


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Facts of one attempt in the order in which `apply` takes them."""
    return sorted(facts, key=lambda fact: (_PLACE[fact.kind], fact.at, fact.kind, fact.cause))


def first_row(fact: Fact) -> HandoffRow:
    """The row that a `passed` or `opened` fact begins. `fact.data` is what `domain.story.passed` put there."""
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
        case "closed_read":
            return replace(row, opportunity_id=d["opportunity_id"], reasons="")
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
