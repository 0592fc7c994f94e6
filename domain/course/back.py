"""Why a lead is not with its rep any more, and what its LDR wants to become of it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from domain.handoff import HandoffOutcome, Voice
from domain.time import Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """Why the lead is with the LDR, or with the manager: since when, in whose words.

    `number` tells two such turns of one handoff apart. `is_final` tells that a rejection stands for good.
    """

    why: Literal["rejected", "faulty", "not_mine", "returned", "duplicate", "recycled"]
    by: Voice
    text: str
    number: int
    criteria: tuple[str, ...] = ()
    disputed: bool = False
    is_final: bool = False


class Next(NamedTuple):
    """What the LDR wants to become of a lead that was given back, and until when it is put aside."""

    outcome: HandoffOutcome
    until: date | None
    told: Voice
    note: str


class GivenBack:
    """What a file knows of giving the lead back. Nothing here is changed in place."""

    back: Back | None = None
    next: Next | None = None
    barred: tuple[str, ...] = ()
    """Criteria that a ruling has settled: no second rejection names them."""
    return_by: Deadline | None = None
    """Until when the accepted lead may be returned; None where that was never counted."""
    closes: str = ""
    """The opportunity that must be read back as closed before a return is settled."""
