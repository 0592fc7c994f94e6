"""Where a handoff stands by its turns: facts that move the case carry a running number, the state, the round, the rep.

Handoffs of before the ladder have no turns; nothing here changes their rows.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from domain.clock import ClockKind
from domain.facts import Fact
from domain.handoff import HandoffState
from domain.row import HandoffRow

_CLOCKS: dict[HandoffState, tuple[ClockKind, ...]] = {
    "with_rep": ("decision",),
    "undeliverable": ("routing",),
    "with_ldr": ("answer", "correction", "routing"),
    "with_manager": ("ruling", "routing"),
    "awaiting_opportunity": ("conversion",),
    "awaiting_closing": ("closing",),
    "put_aside": ("recycle",),
}
"""The clock that runs in each state."""


def of_this_round(facts: Iterable[Fact]) -> list[Fact]:
    """The facts without the decisions and the lateness of earlier rounds, and without what followed from them."""
    given = list(facts)
    latest = _latest(given)
    if latest is None or latest.data["round"] == "1":
        return given
    began = max((f.at for f in given if f.kind == "moved"), default=latest.at)
    return [fact for fact in given if _is_of(fact, int(latest.data["round"]), began)]


def as_it_turned(row: HandoffRow, facts: Iterable[Fact]) -> HandoffRow:
    """The row with the state, round, rep and deadline of the latest turn. What is settled stays settled."""
    given = list(facts)
    latest = _latest(given)
    if latest is None:
        return row
    round_ = int(latest.data["round"])
    state: HandoffState = latest.data["state"] if row.state != "settled" else "settled"  # type: ignore[assignment]
    notified = [f for f in given if f.kind == "notified" and f.data.get("round", "1") == str(round_)]
    if state in ("sending", "undeliverable") and any(f.at >= latest.at for f in notified):
        state = "with_rep"
    return replace(
        row,
        state=state,
        round=round_,
        rep=latest.data["rep"],
        owner=latest.data.get("owner"),
        opportunity_id=latest.data.get("closing") or row.opportunity_id,
        notified_at=max((f.at for f in notified), default=None),
        due_at=_due_at(given, notified, state),
    )


def _latest(facts: list[Fact]) -> Fact | None:
    """The latest turn; of two with one number (a run that was reset) the later one."""
    turns = [fact for fact in facts if "turn" in fact.data and fact.data["state"] != "settled"]
    return max(turns, key=lambda f: (int(f.data["turn"]), f.at, f.kind, f.cause), default=None)


def _is_of(fact: Fact, round_: int, began: datetime) -> bool:
    if fact.kind == "decided":
        return int(fact.data.get("round", "1")) == round_
    if fact.kind == "overdue":
        of_a_round, _, number = fact.cause.partition("round ")
        return number.split(" ")[0] == str(round_) if not of_a_round else fact.at >= began
    if fact.kind in ("opportunity_seen", "opportunity_overdue", "opportunity_reminded"):
        return fact.at >= began
    return not (fact.kind == "told" and "opportunity_due_at" in fact.data and fact.at < began)


def _due_at(facts: list[Fact], notified: list[Fact], state: HandoffState) -> datetime | None:
    """The deadline that was told last for the clock of this state, in this round."""
    clocks = _CLOCKS.get(state, ())
    began = min((f.at for f in notified), default=None)
    told = [f for f in facts if f.data.get("clock") in clocks and (began is None or f.at >= began)]
    told += notified if "decision" in clocks else []
    last = max(told, key=lambda f: (f.at, f.kind, f.cause), default=None)
    if last is None:
        return None
    text = last.data.get("opportunity_due_at") or last.data.get("due_at")
    return datetime.fromisoformat(text) if text else None
