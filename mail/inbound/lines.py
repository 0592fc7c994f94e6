"""A line of a mail as its reader sees it, and what the mail program says about it."""

from dataclasses import dataclass
from typing import Literal

Mark = Literal["", "quote", "indent", "heading", "history", "signature"]
"""What a program's HTML says: a quote, what may be one or an indent, a quote's heading, the mail before, a signature.

Plain text has no marks.
"""


_UNSEEN = {
    ord(c): None for c in "\u200b\ufeff\u2060\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
} | {0xA0: " "}
"""Characters without width, and those that only turn the direction of writing."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a line and its mark. A quote in plain text keeps its `>`."""

    text: str
    mark: Mark = ""


def plain_lines(text: str, most: int) -> list[Line]:
    """The lines of a plain text, at most so many; what is behind them is one more."""
    return [Line(line) for line in text.split("\n", most)]


def without_unseen(text: str) -> str:
    """A text without characters that nobody sees, with plain blanks."""
    return text if text.isascii() else text.translate(_UNSEEN)
