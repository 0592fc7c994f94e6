"""Lengths of time in explicit units, and deadlines that can be explained."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Unit = Literal["working hours", "working days", "clock hours"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A length such as `6 working hours`, `2 working days` or `48 clock hours`; a bare day has no unit."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit if self.count != 1 else self.unit.removesuffix('s')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """An absolute moment (UTC) with the way it was counted, in plain words and the reader's zone."""

    at: datetime
    counted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A deadline with its count in full, in the person's zone: a line for the start, for each day, and for the end."""

    deadline: Deadline
    in_full: tuple[str, ...]
