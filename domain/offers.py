"""Which words a letter offers to its reader: only those that take effect where the case stands then."""

from domain.clock_letters import Escalation
from domain.letters import Letter, Overdue, Rejected
from domain.people import Role
from domain.round_letters import LdrAsked, Ruling
from domain.words import Word, word_for

_ESCALATED: dict[tuple[str, Role], tuple[str, ...]] = {
    ("decision", "manager"): ("accept", "reject", "extend", "move", "remind"),
    ("decision", "sales_ops"): ("remind", "move", "withdraw"),
    ("engage", "manager"): ("remind", "move"),
    ("conversion", "manager"): ("remind", "extend"),
    ("conversion", "sales_ops"): ("attach", "waive", "remind", "withdraw"),
    ("closing", "manager"): ("remind", "extend"),
    ("closing", "sales_ops"): ("waive", "remind"),
    ("ruling", "manager"): ("uphold", "overturn"),
    ("answer", "manager"): ("move",),
    ("correction", "manager"): ("move",),
    ("routing", "manager"): ("move",),
}
_RULING = {
    "dispute": ("uphold", "overturn"),
    "returned": ("uphold", "overturn"),
    "claim": ("move",),
    "move": ("move",),
    "route": ("move",),
    "more_time": ("extend",),
}
_LDR = {
    "faulty": ("correct", "withdraw"),
    "not_mine": ("move", "withdraw"),
    "returned": ("dispute", "repass", "recycle", "disqualify"),
    "duplicate": ("correct", "disqualify", "withdraw"),
    "recycled": ("repass", "recycle", "disqualify"),
    "away": ("move", "note", "withdraw"),
    "still_away": ("raised", "move", "note", "withdraw"),
}


def offered(letter: Letter) -> tuple[Word, ...]:
    """The words that this letter prints for its reader."""
    role: Role = "ldr"
    names: tuple[str, ...] = ()
    if isinstance(letter, Escalation):
        role = letter.role
        names = _ESCALATED.get((letter.clock, role), ("move", "withdraw") if role == "sales_ops" else ())
    elif isinstance(letter, Ruling):
        role, names = "manager", _RULING[letter.about]
    elif isinstance(letter, LdrAsked):
        names = _LDR[letter.about]
    elif isinstance(letter, Overdue):
        names = ("raised", "note", "move", "withdraw")
    elif isinstance(letter, Rejected):
        names = ("dispute", "repass", "recycle", "disqualify")
    return tuple(word for name in names if (word := word_for(name, role)))
