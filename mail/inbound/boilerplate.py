"""Paragraphs that a mail system or a company adds: disclaimers, warnings about outside senders, virus and list footers.

Known by their phrases, not by their place. A paragraph is left out only when a phrase that nobody types meets another
one, or when a short line is one to the letter; what merely opens like one is the writer's.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, chain

from mail.inbound import boilerplate_phrases as phrases
from mail.inbound.separators import is_rule
from mail.inbound.weight import is_weighty, opens_decision, opens_second_thought

PARAGRAPHS = 120
"""So many paragraphs are looked at from the top, and as many from the bottom. Nobody types more above a disclaimer."""
_WRAPPED = 50
_FULL = 80
"""A line of at least this length is wrapped even where the next opens with a name."""
_SHORT = 90
_SHORTEST = 5
_NEEDED = 2
_LONGEST_TYPED = 120
"""Typed sentences that a gateway glued its words to are short."""


def boilerplate_lines(lines: Sequence[str]) -> set[int]:
    """The numbers of the lines that are boilerplate. Takes the lines of a text, quoted ones empty."""
    paragraphs: list[tuple[int, int]] = []
    start = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or not lines[at].strip():
            if start < at:
                paragraphs.append((start, at))
            start = at + 1
    if len(paragraphs) > 2 * PARAGRAPHS:
        paragraphs = paragraphs[:PARAGRAPHS] + paragraphs[-PARAGRAPHS:]
    found = {at for start, end in paragraphs for at in _in_paragraph(lines, start, end)}
    return found | _rules_around(lines, found)


def _rules_around(lines: Sequence[str], found: set[int]) -> set[int]:
    """The rules that were drawn above and below boilerplate."""
    rules: set[int] = set()
    for at in found:
        for step in (-1, 1):
            beside = at + step
            while 0 <= beside < len(lines) and beside not in found and is_rule(lines[beside] or "--"):
                rules.add(beside)
                beside += step
    return {at for at in rules if lines[at].strip()}


def _in_paragraph(lines: Sequence[str], start: int, end: int) -> range:
    """The boilerplate in a paragraph: from the first line with a phrase to the last one."""
    folded = [_folded(line) for line in lines[start:end]]
    whole = " ".join(folded)
    if len(whole) < _SHORTEST:
        return range(0)
    if len(whole) <= _SHORT and _is_label(whole):
        return range(start, end)
    if len(folded) > 1:
        for at in (start, end - 1):
            if _is_label_line(folded[at - start]):
                return range(at, at + 1)
    known = [(*sure, *likely) for sure, likely in phrases.TABLES if _tells(whole, sure, likely)]
    if known or _count(whole, phrases.ALONE):
        return _stretch(lines, folded, tuple(chain(*known, phrases.ALONE)), start)
    return range(0)


def _tells(whole: str, sure: tuple[str, ...], likely: tuple[str, ...]) -> bool:
    known = _count(whole, sure)
    return known > 0 and known + _count(whole, likely) >= _NEEDED


def _is_label(whole: str) -> bool:
    if whole.strip("*-_[](){} .!:") in phrases.LABELS:
        return True
    if whole.lstrip("[* ").startswith(phrases.LABEL_OPENS):
        return not is_weighty(whole)
    bracketed = whole[:1] in "[*" and whole[-1:] in "]*"
    return bracketed and any(phrase in whole for phrase in phrases.IN_BRACKETS)


def _is_label_line(line: str) -> bool:
    return line.startswith(phrases.LABEL_OPENS) and len(line) <= _SHORT and not is_weighty(line)


def _stretch(lines: Sequence[str], folded: list[str], table: tuple[str, ...], start: int) -> range:
    """From the line where the first phrase begins to the one where the last ends, and the rest of its sentence."""
    ends = list(accumulate(len(line) + 1 for line in folded))
    whole = " ".join(folded)
    opens = min(at for phrase in table if (at := whole.find(phrase)) >= 0)
    first = bisect_right(ends, opens)
    if _is_glued(folded[first], opens - (ends[first - 1] if first else 0)):
        return range(0)
    end = max(at + len(phrase) for phrase in table if (at := whole.rfind(phrase)) >= 0)
    last = bisect_right(ends, end - 1)
    if end < ends[last] - 1:
        while last + 1 < len(folded) and _goes_on(folded[last], lines[start + last + 1]):
            last += 1
    return range(0) if opens_decision(lines[start + first]) else range(start + first, start + last + 1)


def _is_glued(line: str, opens: int) -> bool:
    """Whether a whole sentence with words of weight stands in this line before the phrase that opens there."""
    end = max(line.rfind(stop, 0, opens) for stop in (". ", "! ", "? "))
    return 0 < end <= _LONGEST_TYPED and is_weighty(line[:end])


def _goes_on(line: str, below: str) -> bool:
    """Whether a sentence was wrapped here. A line that opens with a word of weight is the writer's."""
    full = _FULL if not below.strip()[:1].islower() else _WRAPPED
    wrapped = len(line) >= full and line[-1] not in ".!" and bool(below.strip())
    return wrapped and not opens_second_thought(below)


def _count(whole: str, table: tuple[str, ...]) -> int:
    return sum(phrase in whole for phrase in table)


def _folded(line: str) -> str:
    return " ".join(line.lower().replace("’", "'").split())
