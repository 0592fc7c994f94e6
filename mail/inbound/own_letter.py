"""This desk's own letters within a reply, known by their words where no mail program marked them as a quote."""

import re
from collections.abc import Sequence

from mail.inbound.clues import Clues
from mail.inbound.own_words import COUNTS, LABELS, OPENINGS, RECEIPTS, SAYINGS

_LABEL = re.compile(rf"(?:{'|'.join(LABELS)})(?: {{2,}}|\t| (?=[+\"„(\d]|https?:))\S")
"""A label that fills its column leaves one blank before its text."""
_LAST_LINES = 4
_COUNT_ENDS = re.compile(r"(?:\d[-–]\d{1,2}(?::\d\d)?|\b[A-Z]\w+/[A-Z][\w/+-]+)\Z")
"""A count ends with a zone; those of older letters with hours."""
_SURE = 2
_OPENING_LINES = 6
_FIRST_WORD = re.compile(r"[^\W\d_]{2,30}, ")


def is_own(line: str) -> bool:
    """Whether a line stands like this in the desk's letters."""
    bare = line.strip(" *_|")
    return bare.startswith(SAYINGS) or _LABEL.match(bare) is not None


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
    last = next((at for at in range(len(lines) - 1, start, -1) if lines[at].strip(" *_>|").startswith(COUNTS)), None)
    if last is None:
        return None
    written = [at for at in range(last, len(lines)) if lines[at].strip()]
    ends = (at for at in written[:_LAST_LINES] if _COUNT_ENDS.search(lines[at].rstrip(" .*_|")))
    return next(ends, last) + 1


def _opens(lines: Sequence[str], at: int, until: int, clues: Clues) -> bool:
    """Whether a paragraph from line `at` is a letter's first: `Ben, Anna Roth expects you on ...`."""
    said = " ".join(line.strip() for line in lines[at : until + 1])
    opens = any(opening in said for opening in OPENINGS)
    name = _FIRST_WORD.match(said)
    if name is None:
        return opens and said.startswith(RECEIPTS)
    return opens or name.group()[:-2].lower() in clues.names
