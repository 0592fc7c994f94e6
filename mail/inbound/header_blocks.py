"""Copies of a mail's header above a quote, as Outlook and many others write them.

Known by their labels; in a language without a table by their shape and by the mail's own subject.
"""

import re
from collections.abc import Sequence

from mail.inbound.clues import Clues, bare_subject
from mail.inbound.quote_headings import has_moment, tidy
from mail.inbound.weight import is_weighty

_BLOCK_LINES = 12
_CONTINUED = 2
_ENOUGH = 3


def block_height(lines: Sequence[str], labels: Sequence[str], at: int, clues: Clues) -> int:
    """How many lines the header block takes that opens in line `at`; 0 when none does. `labels`: those of the lines.

    A value may go on in the next two lines. Blank lines stand between known labels only, and a block that opens with
    an unknown label holds no known sender: that one opens its own.
    """
    found: dict[str, int] = {}
    opens_known = labels[at] != "unknown"
    last, continued = at, 0
    for number in range(at, min(at + _BLOCK_LINES, len(lines))):
        kind = labels[number]
        apart = number > last + continued + 1
        if kind == "from" and not opens_known:
            return 0
        if kind and not (apart and kind == "unknown") and not (kind == "from" and kind in found):
            found.setdefault(kind if kind != "unknown" else f"unknown {number}", number)
            last, continued = number, 0
        elif lines[number].strip():
            continued += 1
            if apart or continued > _CONTINUED:
                break
        elif not opens_known:
            break
    return last - at + 1 if len(found) > 1 and _is_block(lines, found, clues, opens_known=opens_known) else 0


def _value(line: str) -> str:
    return tidy(re.split("[:：]", line[:400], maxsplit=1)[1]).strip(" *_")


def _is_block(lines: Sequence[str], found: dict[str, int], clues: Clues, *, opens_known: bool) -> bool:
    known = {kind for kind in found if not kind.startswith("unknown")} - {"other"}
    if "from" in known and opens_known:
        if len(known) >= _ENOUGH and ("sent" in known or _is_addressed(lines, found)):
            return True
        if "sent" in known and "@" in lines[found["from"]] and has_moment(_value(lines[found["sent"]])):
            return True
    if len(found) < _ENOUGH or not clues.subject:
        return False
    values = [_value(lines[number]) for number in found.values()]
    ours = any(bare_subject(value).startswith(clues.subject[:60]) for value in values)
    return ours and any("@" in value or has_moment(value) for value in values)


def _is_addressed(lines: Sequence[str], found: dict[str, int]) -> bool:
    """Whether the values hold an address, or at least no word of weight: a typed list may look like a header."""
    told = " ".join(_value(lines[number]) for number in found.values())
    return "@" in told or not is_weighty(told)
