"""What the course wants done beside letters."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.clock import ClockOrder
from domain.handoff import Case, Voice
from domain.letters import ToSend
from domain.opportunity import Expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look at the CRM, asked by the decision of that number; `rep` must own the opportunity."""

    expected: Expected
    rep: str
    decision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanClock:
    """Count a clock that no letter carries. `number` tells two counts of one handoff apart.

    It is counted from `since` (UTC), or from the moment of counting.
    """

    order: ClockOrder
    number: int
    why: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAside:
    """Begin the small story of a lead that is put aside. Its input, too.

    `case` has the story's own id as its attempt; `until` is a day in the LDR's calendar.
    """

    case: Case
    number: int
    pass_key: str
    round: int
    until: date
    by: Voice
    note: str


Deed = ToSend | Look | PlanClock | PutAside
