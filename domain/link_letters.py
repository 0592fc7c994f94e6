"""What the product writes to people about what they do on pages."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmSender:
    """To the person in whose name a mail came that nothing proves: confirm it by link, or say that it is not yours.

    `read` is how it begins, `because` what is not proven. Without a `link` (no pages) it says what to do instead.
    """

    read: str
    because: str
    received_at: datetime
    link: str = ""
    kind: Literal["confirm"] = "confirm"
