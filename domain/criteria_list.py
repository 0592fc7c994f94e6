"""The list of criteria behind a rejection: numbers, keys, labels, aliases, and what people call them."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.answers import Answer
from domain.criteria_names import names_of
from domain.grammar.shared import FOR_SOMEBODY, LIST_WORDS, MISSING, REASON_OPENS
from domain.lexicon import lexicons
from domain.policy import Criterion
from domain.sentences import Text

_LONGEST_NUMBER = 4
_GOES_ON = (",", "/")
_OPENS_LIST = (",", "/", "-", ":", "(", ".")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The keys that the list behind a rejection names, and at which clause and word its reason begins.

    `fault` is None, or why the list cannot be read. `wrong` tells that the fault is a number that means nothing.
    `loose` tells that other words follow the list without a mark between.
    """

    keys: frozenset[str] = frozenset()
    clause: int = 0
    word: int = 0
    fault: str | None = None
    wrong: bool = False
    loose: bool = False
    numbered: bool = False


def offered(criteria: Sequence[Criterion]) -> str:
    """The criteria in words, such as `1 budget, 2 timeframe`."""
    return ", ".join(f"{c.number} {c.label}" for c in sorted(criteria, key=lambda c: c.number))


def named_criteria(text: Text, answer: Answer, criteria: Sequence[Criterion], *, for_somebody: bool = False) -> Named:
    """Reads the list that begins behind the answer. It ends at its line's end, a mark, or a word such as `because`.

    With `for_somebody` it may end with `for NAME`, too.
    """
    names = names_of(tuple(criteria))
    numbers = {str(c.number): c.key for c in criteria}
    found: set[str] = set()
    numbered = False
    at, word = answer.clause, answer.end
    while True:
        plain = text.clauses[at].plain
        while word < len(plain):
            length, key = names.at(plain, word, lexicons())
            if length:
                found.add(key)
            elif plain[word].isdecimal() and len(plain[word]) <= _LONGEST_NUMBER:
                if _is_range(text, at, word):
                    return Named(fault=f'"{plain[word - 1]}-{plain[word]}" may be a range or a reason', wrong=True)
                number = str(int(plain[word]))
                if number not in numbers:
                    return Named(fault=f"there is no criterion {plain[word]}", wrong=True)
                found.add(numbers[number])
                numbered = True
            elif not (plain[word] in LIST_WORDS or plain[word] in MISSING) or (found and plain[word] in REASON_OPENS):
                if found and for_somebody and plain[word - 1] in FOR_SOMEBODY:
                    return Named(keys=frozenset(found), clause=at, word=word - 1, numbered=numbered)
                return _ended(found, at, word, plain[word], numbered)
            word += length or 1
        if not _goes_on(text, at, bool(found)):
            break
        at, word = at + 1, 0
    fault = None if found else "it names no criterion"
    return Named(keys=frozenset(found), clause=at, word=word, fault=fault, numbered=numbered)


def _ended(found: set[str], at: int, word: int, said: str, numbered: bool) -> Named:
    if not found:
        return Named(fault=f'"{said}" is no criterion', clause=at, word=word)
    loose = word > 0 and said not in REASON_OPENS
    return Named(keys=frozenset(found), clause=at, word=word, loose=loose, numbered=numbered)


def _goes_on(text: Text, at: int, found: bool) -> bool:
    if at + 1 >= len(text.clauses) or text.clauses[at + 1].line != text.clauses[at].line:
        return False
    return text.clauses[at].stop in (_GOES_ON if found else _OPENS_LIST)


def _is_range(text: Text, at: int, word: int) -> bool:
    clause = text.clauses[at]
    if word == 0:
        return False
    gap = text.lines[clause.line][clause.words[word - 1].end : clause.words[word].start]
    return gap == "-"
