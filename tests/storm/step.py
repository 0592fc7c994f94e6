"""One step of a storm, as data.

People and rounds are named by their part (`rep`, `former`), since who that is comes out only while the sequence runs.
"""

from dataclasses import dataclass
from typing import Literal

By = Literal["rep", "former", "ldr", "manager", "ops", "colleague", "stranger", "crm_watch", "leaver"]
Key = Literal["now", "old", "none", "left"]
Door = Literal["", "reply", "stranger", "other_attempt", "unknown_key", "two_keys", "thread", "machine"]


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing that happens. Only the fields that `what` needs say something.

    `key` is the round that the answered letter named: the present one, an old one, none (an operator), or the last one
    of who has left. `hours` is how long time passes, or how long before now a mail was received. `days` is until when,
    seen from now.
    """

    what: str
    word: str = ""
    by: By = "rep"
    role: str | None = None
    key: Key = "now"
    to: str = ""
    hours: float = 0
    days: int | None = None
    criteria: tuple[str, ...] = ()
    note: str = "why"
    for_rep: bool = False
    pick: int = 0
    """Which of the steps that fit where the handoff stands; in an absence, what else is known of it.

    Of somebody who leaves: 0 when the people file says so.
    """
    meeting_in: int | None = None
    """Days until a new meeting that the word names."""
    evidence: bool = False
    """Whether the word brings new evidence."""
    door: Door = ""
    """Empty: it comes as an Update. Else as a mail: a proper reply, or one of those that decide nothing."""

    def __repr__(self) -> str:
        default = Step(what=self.what)
        told = {name: value for name, value in vars(self).items() if value != getattr(default, name)}
        return f"Step({', '.join(f'{name}={value!r}' for name, value in ({'what': self.what} | told).items())})"


FOREIGN_DOORS: tuple[Door, ...] = ("stranger", "other_attempt", "unknown_key", "two_keys", "thread", "machine")
"""Mails that decide nothing, whatever they say."""
SPEAKS = ("decide", "undo", "engage", "ask", "answer", "tell")
"""Steps that people say, by Update or by mail."""
