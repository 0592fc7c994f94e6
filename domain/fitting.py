"""Which words fit where a handoff stands, by the part of their speaker: what a page offers. The story judges each word.

With the LDR it depends on why the lead is back, and with the manager on what he is asked. `undo` depends on time alone.
"""

from collections.abc import Iterable

from domain.facts import Fact
from domain.handoff import HandoffState
from domain.listing import HandoffRow
from domain.people import Role

BACK = {
    "reject": "rejected",
    "faulty": "faulty",
    "duplicate": "duplicate",
    "not_mine": "not_mine",
    "returned": "returned",
    "recycle_due": "recycled",
}
"""What brings a lead back to its LDR, by the kind of the fact or by the verdict, and how it is called."""
_ASKED: tuple[HandoffState, ...] = ("sending", "with_rep", "undeliverable")
OPEN_TO_CLAIMS: tuple[HandoffState, ...] = (*_ASKED, "with_ldr", "with_manager")
_WHILE_ASKED: dict[Role, tuple[str, ...]] = {
    "rep": ("engaged", "accept", "reject", "faulty", "duplicate", "not_mine", "more_time", "question"),
    "ldr": ("raised", "note", "move", "withdraw"),
    "manager": ("accept", "reject", "remind", "extend", "move"),
    "sales_ops": ("remind", "move", "withdraw"),
}
_OWED: dict[Role, tuple[str, ...]] = {
    "rep": ("attach", "question", "return"),
    "ldr": ("note",),
    "manager": ("remind", "extend"),
    "sales_ops": ("attach", "waive", "remind"),
}
_CLOSING: dict[Role, tuple[str, ...]] = {"manager": ("remind", "extend"), "sales_ops": ("waive", "remind")}
_WITH_LDR: dict[tuple[Role, str], tuple[str, ...]] = {
    ("rep", "rejected"): ("question",),
    ("rep", "faulty"): ("engaged", "accept", "reject", "question"),
    ("rep", "duplicate"): ("engaged", "accept", "reject", "question"),
    ("rep", "not_mine"): ("accept", "reject", "question"),
    ("rep", "returned"): ("question",),
    ("ldr", "rejected"): ("dispute", "repass", "recycle", "disqualify", "note"),
    ("ldr", "faulty"): ("correct", "note", "withdraw"),
    ("ldr", "duplicate"): ("correct", "disqualify", "note", "withdraw"),
    ("ldr", "not_mine"): ("move", "note", "withdraw"),
    ("ldr", "returned"): ("dispute", "repass", "recycle", "disqualify", "note"),
    ("ldr", "recycled"): ("repass", "recycle", "disqualify"),
    ("manager", "faulty"): ("accept", "reject", "move", "extend"),
    ("manager", "duplicate"): ("accept", "reject", "move", "extend"),
    ("manager", "not_mine"): ("accept", "reject", "move", "extend"),
    ("sales_ops", "faulty"): ("move", "withdraw"),
    ("sales_ops", "duplicate"): ("move", "withdraw"),
    ("sales_ops", "not_mine"): ("move", "withdraw"),
}
_PUT_ASIDE: dict[Role, tuple[str, ...]] = {"ldr": ("repass", "recycle", "disqualify")}
_WITH_MANAGER: dict[tuple[Role, bool], tuple[str, ...]] = {
    ("rep", True): ("question",),
    ("rep", False): ("accept", "reject", "question"),
    ("ldr", True): ("note",),
    ("ldr", False): ("note", "withdraw"),
    ("manager", True): ("uphold", "overturn"),
    ("manager", False): ("move", "accept", "reject"),
    ("sales_ops", False): ("move", "withdraw"),
}


def fitting(part: Role, state: HandoffState, why_back: str) -> tuple[str, ...]:
    """The words of `domain.words` that may take effect now. `why_back` is as `back_because` gives it."""
    if state in _ASKED:
        return _WHILE_ASKED[part]
    if state == "awaiting_opportunity":
        return _OWED[part]
    if state == "awaiting_closing":
        return _CLOSING.get(part, ())
    if state == "with_ldr":
        return _WITH_LDR.get((part, why_back), ())
    if state == "with_manager":
        return _WITH_MANAGER.get((part, why_back == "disputed"), ())
    return _PUT_ASIDE.get(part, ()) if state == "put_aside" else ()


def may_be_claimed(row: HandoffRow) -> bool:
    """Whether another rep may still say that the lead is his."""
    return row.kind == "handoff" and row.outcome is None and row.verdict is None and row.state in OPEN_TO_CLAIMS


def back_because(story: Iterable[Fact]) -> str:
    """Why the lead left the rep last: a value of `BACK`, or `disputed`; else empty."""
    why = ""
    for fact in story:
        if fact.kind == "disputed":
            why = "disputed"
        elif fact.kind in ("upheld", "undone"):
            why = "rejected" if fact.kind == "upheld" else ""
        else:
            why = BACK.get(fact.data.get("verdict", "") if fact.kind == "decided" else fact.kind, why)
    return why
