"""What the product writes to people about their answers on pages."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAnswer:
    """To the person whose link was answered as machines answer: it changed nothing, and how to answer after all.

    `word` is what was answered. `seconds` is how soon after its page was shown; None when two answers differed.
    `reply` is the line that says the same by mail; empty where a reply cannot.
    """

    word: str
    answered_at: datetime
    seconds: int | None
    link: str
    reply: str = ""
    kind: Literal["held"] = "held"
