"""The rules of the clock as data: windows, ladders, and what may be moved by whom. Part of the policy.

The values here are the defaults; `docs/policy.md` explains every key.
"""

from dataclasses import dataclass
from typing import Literal

from domain.people import Role
from domain.time import Window

Engaging = Literal["before", "after", "not_asked"]
"""Whether the rep says that he is on it before he decides, after he has accepted, or is not asked at all."""
OnAbsence = Literal["stand_in", "ask"]
"""What an absent rep's lead does: it goes to the stand-in at once, or the manager is asked who takes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of a ladder: who is written to, and when.

    `share` is so many percent of the window; `before` so long before the deadline; `later` so long after the deadline
    or after the step before it, whichever is later. With none of the three it is the deadline itself.
    """

    to: tuple[Role, ...]
    share: int | None = None
    before: Window | None = None
    later: Window | None = None
    moves: bool = False
    """Whether the lead goes to the rep's stand-in then, instead of a letter to somebody."""

    def __str__(self) -> str:
        if self.share is not None:
            return f"{self.share} % of the window"
        if self.before is not None:
            return f"{self.before} before due"
        return f"{self.later} later" if self.later is not None else "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRule:
    """A window with its ladder. After the last step `repeat_to` are written to every `repeat`, until somebody acts."""

    window: Window
    ladder: tuple[Rung, ...] = ()
    repeat: Window | None = None
    repeat_to: tuple[Role, ...] = ()


def _hours(count: int) -> Window:
    return Window(count=count, unit="working hours")


def _days(count: int) -> Window:
    return Window(count=count, unit="working days")


DECISION_LADDER = (
    Rung(to=("rep", "ldr")),
    Rung(to=("manager",), later=_hours(4)),
    Rung(to=("sales_ops",), later=_days(1)),
)
"""What follows the deadline of the decision; the reminder before it is the policy's `reminder_before_due`."""
CONVERSION_LADDER = (
    Rung(to=("rep", "sales_ops")),
    Rung(to=("manager",), later=_days(1)),
)
"""What follows the deadline of the opportunity; the reminder is the policy's `conversion_reminder_before_due`."""


ONE_DAY, TWO_DAYS, FIVE_DAYS, TEN_DAYS = (_days(count) for count in (1, 2, 5, 10))
ENGAGE = ClockRule(window=_hours(4), ladder=(Rung(to=("rep",), share=75),))
ANSWER = ClockRule(window=TWO_DAYS, ladder=(Rung(to=("ldr",)),), repeat=FIVE_DAYS, repeat_to=("ldr",))
RULING = ClockRule(
    window=TWO_DAYS,
    ladder=(Rung(to=("manager",)), Rung(to=("sales_ops",), later=ONE_DAY)),
    repeat=ONE_DAY,
    repeat_to=("manager", "sales_ops"),
)
RECYCLED = ClockRule(
    window=TWO_DAYS,
    ladder=(Rung(to=("ldr",)), Rung(to=("manager",), later=ONE_DAY)),
    repeat=FIVE_DAYS,
    repeat_to=("ldr", "manager"),
)
CLOSING = ClockRule(
    window=TWO_DAYS,
    ladder=(Rung(to=("rep", "sales_ops")), Rung(to=("manager",), later=ONE_DAY)),
    repeat=FIVE_DAYS,
    repeat_to=("sales_ops", "manager"),
)
REPAIR = ClockRule(
    window=_hours(4), ladder=(Rung(to=("ldr", "manager")),), repeat=ONE_DAY, repeat_to=("ldr", "manager")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Everything that the policy says about time beside the two windows that it always had."""

    engagement: Engaging = "before"
    engage: ClockRule = ENGAGE
    after_meeting: Window = ONE_DAY
    """How long after the end of the lead's meeting the decision is due."""
    farthest_meeting: Window = TEN_DAYS
    """A meeting that ends later than this does not move the decision."""
    decision_ladder: tuple[Rung, ...] | None = None
    """None: the reminder before the deadline, then `DECISION_LADDER`."""
    decision_repeat: Window = ONE_DAY
    conversion_ladder: tuple[Rung, ...] | None = None
    """None: the reminder before the deadline, then `CONVERSION_LADDER`."""
    conversion_repeat: Window = FIVE_DAYS
    extensions: int = 1
    """How often a rep may take more time."""
    extension: Window = TWO_DAYS
    """How much more time a rep may take at once."""
    manager_extension: Window = FIVE_DAYS
    """How much more time a manager may give at once."""
    answer: ClockRule = ClockRule(window=TWO_DAYS, ladder=(Rung(to=("ldr",)),), repeat=FIVE_DAYS, repeat_to=("ldr",))
    """The LDR's answer to a rejection or a return, which is also the time to dispute it."""
    ruling: ClockRule = RULING
    correction: ClockRule = REPAIR
    routing: ClockRule = REPAIR
    returns: Window = TEN_DAYS
    """How long after an acceptance the rep may return the lead."""
    closing: ClockRule = CLOSING
    """The rep's time to close the opportunity of a lead that he has returned."""
    recycled: ClockRule = RECYCLED
    """The LDR's answer when the date of a recycled lead has come."""
    recycle_months: int = 12
    """So many months ahead a lead may be put aside at most."""
    hops: int = 2
    """So many times a lead may move by itself; the next move is the manager's."""
    on_absence: OnAbsence = "stand_in"


DEFAULT = Timing()
"""What holds where a policy says nothing, and for handoffs that were passed before there was a ladder."""
