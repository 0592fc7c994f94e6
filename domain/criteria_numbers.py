"""Numbers in the list behind a rejection: which ones name criteria, and which count, measure or name a day."""

from domain.grammar.shared import (
    AND,
    CRITERION_NOUNS,
    FIRST,
    LAST,
    NUMBER_WORDS,
    ORDINAL_ENDINGS,
    REASON_NOUNS,
    REASONS,
)
from domain.sentences import Text

LONGEST_NUMBER = 9
"""Digits of a number that is read at all."""
_BESIDE = 5
"""A number in words is a criterion's when `criterion` or the like stands within so many words of it."""
_THOUSANDS = len(".000")
_PAIR = 2


def number_at(text: Text, at: int, word: int) -> int:
    """The number that is written or said here: `1`, `the first criterion`, `criterion two`; 0 where there is none."""
    plain = text.clauses[at].plain
    if _is_amount(text, at, word):
        return 0
    digits = plain[word].rstrip("abcdefghijklmnopqrstuvwxyz")
    if digits.isdecimal() and plain[word][len(digits) :] in ("", *ORDINAL_ENDINGS):
        return int(digits[:LONGEST_NUMBER])
    beside = plain[max(0, word - _BESIDE) : word] + plain[word + 1 : word + 1 + _BESIDE]
    several = any(other in NUMBER_WORDS for other in beside[:_BESIDE]) and len(plain) - word <= _BESIDE
    return (
        NUMBER_WORDS.get(plain[word], 0) if CRITERION_NOUNS & set(beside) or several or _is_paired(plain, word) else 0
    )


def _is_paired(plain: tuple[str, ...], word: int) -> bool:
    """Whether another number stands beside an `and`: `two and three are missing`."""
    pairs = [plain[word + 1 : word + 3], plain[max(0, word - 2) : word][::-1]]
    return any(len(pair) == _PAIR and pair[0] in AND and pair[1] in NUMBER_WORDS for pair in pairs)


def first_few(plain: tuple[str, ...], word: int) -> int:
    """How many criteria `the first three` names; 0 where it does not stand."""
    if plain[word] not in FIRST or word + 1 >= len(plain):
        return 0
    said = plain[word + 1]
    return int(said) if said.isdecimal() and len(said) == 1 else NUMBER_WORDS.get(said, 0)


def last_few(plain: tuple[str, ...], word: int) -> int:
    """How many criteria `the last two` names; 0 where it does not stand."""
    if plain[word] not in LAST or word + 1 >= len(plain):
        return 0
    said = plain[word + 1]
    return int(said) if said.isdecimal() and len(said) == 1 else NUMBER_WORDS.get(said, 0)


def _is_amount(text: Text, at: int, word: int) -> bool:
    """Whether a number is the front of a sum: `60.000`, `1,500`."""
    clause = text.clauses[at]
    end = clause.words[word].end
    behind = text.lines[clause.line][end : end + _THOUSANDS]
    return len(behind) == _THOUSANDS and behind[0] in ".," and behind[1:].isdecimal()


def only_counts(text: Text, at: int, word: int) -> bool:
    """Whether a number is an item's: `reject 1) no money 2) no authority`, `reason 1: no money`, `3 reasons`."""
    clause = text.clauses[at]
    if clause.plain[word + 1 : word + 2] and clause.plain[word + 1] in REASONS:
        return True
    if word and word + 1 == len(clause.words) and clause.stop == ":" and clause.plain[word - 1] in REASON_NOUNS:
        return True
    opened = "(" in text.lines[clause.line][: clause.words[word].start]
    return word + 1 == len(clause.words) and clause.stop == ")" and not opened


def is_range(text: Text, at: int, word: int) -> bool:
    """Whether a number and the one before it are a range, `4-5`: of days, people, or criteria."""
    clause = text.clauses[at]
    if word == 0:
        return False
    gap = text.lines[clause.line][clause.words[word - 1].end : clause.words[word].start]
    return gap == "-"
