"""Lines of a person's text as words with places. Pure, linear, for any text."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘´`ʼ", "'") | {"*": None})
_AROUND = " \t_\"'“”„«»"
_STOPS = ".!"
_PAUSES = ",;:()"
_DASHES = "–—"
_NEAR = 4
"""How far behind a word is looked for its boundary; tidy lines have no two spaces in a row."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in lower case and where it stands in its line."""

    text: str
    start: int
    end: int


def tidy_lines(text: str) -> list[str]:
    """The lines that hold something, without emphasis, quotation marks around them and characters that nobody sees."""
    text = unicodedata.normalize("NFC", text).translate(_APOSTROPHES)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    lines = (" ".join(line.split()).strip(_AROUND) for line in text.splitlines())
    return [line for line in lines if line]


def words(line: str) -> list[Word]:
    """The words of a line. `can't` is one word; `pain_point` is two."""
    return [Word(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(line)]


def phrase_at(line: str, spoken: Sequence[Word], at: int, phrases: Collection[str], joints: str = " ") -> int:
    """How many words the longest of `phrases` takes that stands at word `at`; 0 when none does.

    Only characters of `joints` may stand between the words of a phrase.
    """
    longest = 0
    for phrase in phrases:
        if at >= len(spoken) or not phrase.startswith(spoken[at].text):
            continue
        parts = phrase.split(" ")
        found = spoken[at : at + len(parts)]
        if len(parts) <= longest or [w.text for w in found] != parts:
            continue
        gaps = (line[left.end : right.start] for left, right in pairwise(found))
        if all(set(gap) <= set(joints) for gap in gaps):
            longest = len(parts)
    return longest


def is_full_stop(line: str, end: int) -> bool:
    """Whether a sentence may end here: the line's end, one full stop or exclamation mark. An ellipsis is none."""
    rest = line[end : end + _NEAR].lstrip()
    if not rest:
        return True
    if rest.startswith(("..", ".,")):
        return False
    return rest[0] in _STOPS and (len(rest) == 1 or not rest[1].isalnum())


def is_boundary(line: str, end: int) -> bool:
    """Whether a command may end here: a full stop, a comma, colon or bracket, a dash that stands free, a symbol."""
    rest = line[end : end + _NEAR]
    bare = rest.lstrip()
    if is_full_stop(line, end):
        return True
    if bare[0] == "-":
        return rest[0] == " " or not bare[1:2].strip()
    return bare[0] in _PAUSES + _DASHES or unicodedata.category(bare[0]) == "So"
