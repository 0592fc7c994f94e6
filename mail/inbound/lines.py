"""A line of a mail as its reader sees it, and what the mail program says about it."""

from dataclasses import dataclass
from typing import Literal

Mark = Literal["", "quote", "indent", "heading", "history", "signature"]
"""What a program's HTML says: a quote, what may be one or only an indent, a quote's heading, the mail before, a signature.

Plain text has no marks.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a line and its mark. A quote in plain text keeps its `>`."""

    text: str
    mark: Mark = ""


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain text."""
    return [Line(line) for line in text.split("\n")]
