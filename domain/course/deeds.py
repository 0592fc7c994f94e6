"""What the course wants done beside letters."""

from dataclasses import dataclass

from domain.clock import ClockOrder
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
    """Count a clock that no letter carries. `number` tells two counts of one handoff apart."""

    order: ClockOrder
    number: int
    why: str


Deed = ToSend | Look | PlanClock
