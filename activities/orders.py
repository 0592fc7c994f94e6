"""What the stories hand to the deeds, and what they get back."""

from dataclasses import dataclass
from datetime import datetime

from domain.clock import ClockOrder
from domain.facts import Fact
from domain.letters import ToSend
from domain.opportunity import Expected


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOrder:
    """A letter to write, and the facts that must be in the ledger before it goes out."""

    letter: ToSend
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsOrder:
    """Facts that no deed follows."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOrder:
    """A clock to count that no letter carries, and why; `number` counts these within one attempt.

    It is counted from `since` (UTC), or from now.
    """

    attempt_id: str
    order: ClockOrder
    number: int
    why: str
    facts: tuple[Fact, ...] = ()
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LookOrder:
    """One look at the CRM for one accepted handoff. `owner` in `expected` is left empty: it is looked up by `rep`."""

    expected: Expected
    rep: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchOrder:
    """How long one turn of a watch lasts, in seconds."""

    turn: float


REFUSED = "Refused"
"""Type of the failure that says: this letter will never be taken. Its message is the mail server's refusal."""
