"""Values that a criterion can be verified with: money, a month, words, yes or no.

Each carries a tag, since look-alike classes in a union are decoded as the wrong one.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in one currency (ISO 4217 code, upper case). Currencies are never converted."""

    amount: Decimal
    currency: str
    kind: Literal["money"] = "money"

    def __str__(self) -> str:
        return f"{self.currency} {self.amount:,.2f}".removesuffix(".00")


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A calendar month, such as the month of purchase."""

    year: int
    month: int
    kind: Literal["month"] = "month"

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def months_after(self, year: int, month: int) -> int:
        """How many months this one lies after the given month; negative when before it."""
        return (self.year - year) * 12 + self.month - month


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What was said, in words."""

    text: str
    kind: Literal["words"] = "words"

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo:
    """A plain yes or no, such as the willingness to meet."""

    yes: bool
    kind: Literal["yes_no"] = "yes_no"

    def __str__(self) -> str:
        return "yes" if self.yes else "no"


Value = Money | Month | Words | YesNo
ValueKind = Literal["money", "month", "words", "yes_no"]
