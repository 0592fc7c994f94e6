"""This desk's own letters within a reply, known by their words where no mail program marked them as a quote."""

import re
from collections.abc import Sequence

from mail.inbound.clues import Clues

_LABEL = re.compile(
    r"(?:CALL|MAIL|WHO|MEETING|CRM|FROM|WHY NOW|CAREFUL|NOTE|READ|BECAUSE|PROMISE|OWED|BY|NEXT|RECORD|REASON|RING"
    r"|ADDRESS|CONTACT|GIVEN ON|CLOSE|RETURNED)(?: {2,}|\t| (?=[+\"(\d]|https?:))\S"
)
_SAYINGS = (
    *(
        "YOUR ANSWER - reply",
        "Your answer: reply to this mail",
        '"accept" means: you open',
        "Verified by phone,",
        "Counted: ",
    ),
    *(
        "Numbers or words from",
        "reject 1 2 - what you heard",
        "? your question",
        "called, mailed or met",
        "Notes and recording:",
    ),
    *(
        "numbers or words from the list above",
        "The CRM is read by itself",
        "You cannot accept or reject for",
        "What the CRM shows:",
    ),
    *("Not what you meant? Reply", "You hear again when the opportunity", "One word is enough.", "Missing so far:"),
    *(
        "Not met, as we understood it",
        "You had verified:",
        "It was read back from the CRM",
        "The form said",
        "[the form said]",
    ),
)
_OPENINGS = (
    *(" expects you on ", " waits for your first ", "I promised ", "your answer on ", "nothing is decided yet on "),
    *(
        "your mail changed nothing on ",
        " is converted: ",
        " was withdrawn. ",
        " has the lead again; ",
        "was understood and given to",
    ),
    *(
        "the opportunity for ",
        "Next: your opportunity",
        "no meeting is set",
        "the letter about ",
        " asks about ",
        "Next: ",
        " waits for your call",
    ),
)
"""What the first paragraph of a letter says; its first word is the reader's name."""
_LAST = "Counted: "
"""Most letters end with a paragraph that opens like this, and ends with hours."""
_LAST_LINES = 4
_HOURS = re.compile(r"\d-\d{1,2}(?::\d\d)?\Z")
_SURE = 2
_OPENING_LINES = 6
_FIRST_WORD = re.compile(r"[^\W\d_]{2,30}, ")


def is_own(line: str) -> bool:
    """Whether a line stands like this in the desk's letters."""
    bare = line.strip(" *_|")
    return bare.startswith(_SAYINGS) or _LABEL.match(bare) is not None


def opening_of(lines: Sequence[str], clues: Clues) -> int | None:
    """The line where a letter of this desk begins, None when none does. One sign of it may be anybody's words."""
    signs = [at for at, line in enumerate(lines) if is_own(line)]
    if len(signs) < _SURE:
        return None
    first = signs[0]
    above = first - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    for at in range(above, max(above - _OPENING_LINES, -1), -1):
        if not lines[at].strip():
            break
        if _opens(lines, at, above, clues):
            return at
    return first


def end_of(lines: Sequence[str], start: int) -> int | None:
    """The line behind the last paragraph of the letter that begins in line `start`; None when its end is not seen."""
    last = next((at for at in range(len(lines) - 1, start, -1) if lines[at].strip(" *_>|").startswith(_LAST)), None)
    if last is None:
        return None
    written = [at for at in range(last, len(lines)) if lines[at].strip()]
    ends = (at for at in written[:_LAST_LINES] if _HOURS.search(lines[at].rstrip(" .*_|")))
    return next(ends, last) + 1


def _opens(lines: Sequence[str], at: int, until: int, clues: Clues) -> bool:
    """Whether a paragraph from line `at` is a letter's first: `Ben, Anna Roth expects you on ...`."""
    name = _FIRST_WORD.match(lines[at].strip())
    if name is None:
        return False
    said = " ".join(line.strip() for line in lines[at : until + 1])
    return name.group()[:-2].lower() in clues.names or any(opening in said for opening in _OPENINGS)
