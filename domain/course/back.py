"""Why the lead is back with the LDR, or with the manager."""

from dataclasses import dataclass
from typing import Literal

from domain.handoff import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """Why the lead is with the LDR, or with the manager: since when, in whose words.

    `number` tells two such turns of one handoff apart. `is_final` tells that a rejection stands for good.
    """

    why: Literal["rejected", "faulty", "not_mine", "returned"]
    by: Voice
    text: str
    number: int
    criteria: tuple[str, ...] = ()
    disputed: bool = False
    is_final: bool = False
