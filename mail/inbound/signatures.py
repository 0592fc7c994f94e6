"""Signatures: below `-- `, in what the mail program marked, and blocks that are known by their looks.

Typed sign-offs (`Viele Grüße / Ben`) are the writer's words. A sign-off that goes straight into a block is the block's.
"""

from collections.abc import Sequence

from mail.inbound.clues import Clues
from mail.inbound.signature_blocks import block_lines
from mail.inbound.weight import opens_second_thought

DELIMITER = "-- "
"""RFC 3676 section 4.3."""
_LONGEST_SIGNATURE = 200
"""What is longer, a legal text above all, is none: it stays, and the mail is not understood."""
_LONGEST = 220


def signature_lines(lines: Sequence[str], marked: Sequence[bool], clues: Clues) -> set[int]:
    """The numbers of the lines that are signature. Takes one stretch of lines between quotes.

    `marked` tells which the mail program calls so. A line that may change the answer stays, wherever it stands.
    """
    found = _delimited(lines) | {at for at, mark in enumerate(marked) if mark}
    found = _without_second_thoughts(lines, found) if len(found) <= _LONGEST_SIGNATURE else set()
    rest = [at for at in range(len(lines)) if at not in found and lines[at].strip()]
    found |= block_lines(lines, rest, clues)
    return found | _last_rule(lines, [at for at in rest if at not in found])


def _delimited(lines: Sequence[str]) -> set[int]:
    """Everything below `-- `. A bare `--` parts text from text for some writers."""
    for at, line in enumerate(lines):
        if line == DELIMITER:
            return set(range(at, len(lines)))
    return set()


def _without_second_thoughts(lines: Sequence[str], found: set[int]) -> set[int]:
    """A postscript, a `but` or a second answer below a signature is the writer's, to the end of its paragraph."""
    kept: set[int] = set()
    typed = False
    for at in sorted(found):
        bare = lines[at].strip()
        typed = bool(bare) and (typed or (len(bare) <= _LONGEST and opens_second_thought(bare)))
        if not typed:
            kept.add(at)
    return kept


def _last_rule(lines: Sequence[str], rest: Sequence[int]) -> set[int]:
    """A rule or `--` with nothing below it."""
    found: set[int] = set()
    for at in reversed(rest):
        if lines[at].strip(" -–—_=*~"):
            break
        found.add(at)
    return found
