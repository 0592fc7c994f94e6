"""A clock of a handoff: what is counted for whom, and the absolute moments that came of it.

The moments are computed once by a deed and recorded; nobody computes them again unless somebody wants it.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, NamedTuple

from domain.people import Role
from domain.time import Deadline, Window
from domain.timing import ClockRule

ClockKind = Literal[
    "engage", "decision", "conversion", "closing", "answer", "correction", "routing", "ruling", "recycle", "recycled"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A time (UTC) that the asked person could not use."""

    since: datetime
    until: datetime
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRule:
    """The lead's meeting: the clock is due `after` its end, unless the end lies `farthest` from the start or more."""

    end: datetime
    after: Window
    farthest: Window


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockOrder:
    """A clock to start now, or to go on with.

    `person` is whose working time counts; `rep` and `ldr` say who is meant by the roles of the ladder. `engage` runs
    beside the decision. A clock that goes on has `due`, the deadline so far, and then what moves it: pauses that are
    given back, or more time (`more` at most; less when `until`, a day in the person's calendar, comes first).
    """

    kind: ClockKind
    rule: ClockRule
    person: str
    rep: str
    ldr: str
    meeting: MeetingRule | None = None
    engage: ClockRule | None = None
    returns: Window | None = None
    """Of an acceptance's clock: how long the lead may be returned."""
    due: Deadline | None = None
    pauses: tuple[Pause, ...] = ()
    more: Window | None = None
    until: date | None = None
    repeats_after: datetime | None = None
    """When given (UTC), the ladder is over, and only its next repetitions are wanted."""
    barred: tuple[str, ...] = ()
    """Of a clock for a ruling: person ids of whose own case it is; no step asks one of them as a manager."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One moment of a ladder (UTC): to whom it goes, as what, how it was counted. `repeats` tells the nagging apart.

    `moves` tells that the lead itself goes to that rep; to a manager, who says whose it is, where nobody stands in.
    """

    at: datetime
    clock: ClockKind
    to: str
    role: Role
    counted: str
    repeats: bool = False
    moves: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What was computed from a `ClockOrder`: the deadline, the engagement's deadline, and the steps by their moments.

    `began` (UTC) is from when it was counted.
    """

    order: ClockOrder
    due: Deadline
    began: datetime
    engage_by: Deadline | None = None
    return_by: Deadline | None = None
    """Until when the accepted lead may be returned."""
    steps: tuple[Step, ...] = field(default=())


class Stopped(NamedTuple):
    """A clock that stands still: its plan, the steps that were to come, and whether it was over."""

    plan: Plan
    steps: list[Step]
    is_overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """A clock that stands still: since when (UTC), by whom and why, and what goes on afterwards."""

    since: datetime
    by: str
    why: str
    plan: Plan
    is_overdue: bool = False

    @property
    def said(self) -> str:
        """In one line."""
        return f"since {self.since:%a %d %b %H:%M} UTC by {self.by}: {self.why}"
