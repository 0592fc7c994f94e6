"""The list of criteria behind a rejection: numbers, keys, labels, aliases, and what people call them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from domain.answers import Answer
from domain.criteria_names import CriterionNames, names_of
from domain.criteria_numbers import LONGEST_NUMBER, first_few, is_range, number_at, only_counts
from domain.grammar.shared import FOR_SOMEBODY, LIST_WORDS, MISSING, REASON_OPENS
from domain.lexicon import lexicons
from domain.policy import Criterion
from domain.sentences import Text

_LONGEST_NAME = 2
"""Words of a name: `reject for Anton Kuhlmann 1`."""
_LARGEST = 99
"""A larger number is a year or a sum, and no criterion's."""
_BETWEEN = ("", ",", "/", ";", "+", "&")
_GOES_ON = (",", "/", ")")
_OPENS_LIST = (",", "/", "-", ":", "(", ".", ")")


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

    With `for_somebody` it may begin or end with `for NAME`, too.
    """
    names = names_of(tuple(criteria))
    numbers = {c.number: c.key for c in criteria}
    found: set[str] = set()
    numbered = False
    at, word = answer.clause, answer.end
    reason: tuple[int, int] | None = None
    if for_somebody:
        word += _names_somebody(text.clauses[at].plain[word:], names, numbers)
    while True:
        plain = text.clauses[at].plain
        while word < len(plain):
            length, key = names.at(plain, word, lexicons())
            front = 0 if length else first_few(plain, word)
            if 1 < front <= len(numbers):
                found |= {numbers[n] for n in range(1, front + 1) if n in numbers}
                numbered, word = True, word + 2
                continue
            number = 0 if length else number_at(text, at, word)
            if length:
                found.add(key)
            elif number in numbers:
                if is_range(text, at, word):
                    return Named(fault=f'"{plain[word - 1]}-{plain[word]}" may be a range or a reason', wrong=True)
                counts = only_counts(text, at, word)
                found |= set() if counts else {numbers[number]}
                numbered = numbered or not counts
            elif 0 < number <= _LARGEST and (numbered or not found):
                return Named(fault=f"there is no criterion {plain[word]}", wrong=True)
            elif number or not _belongs(plain[word], bool(found)):
                behind = next((w for w in (word, word - 1) if for_somebody and plain[w] in FOR_SOMEBODY), None)
                if found and behind is not None:
                    return Named(keys=frozenset(found), clause=at, word=behind, numbered=numbered)
                return _with_reason(_ended(found, at, word, plain[word], numbered), reason)
            word += length or 1
        following = at + 1 if _goes_on(text, at, bool(found)) else 0
        if found and not following:
            following = _behind_aside(text, at)
            reason = reason or (at, len(plain))
        if not following:
            break
        at, word = following, 0
    fault = None if found else "it names no criterion"
    return _with_reason(Named(keys=frozenset(found), clause=at, word=word, fault=fault, numbered=numbered), reason)


def _with_reason(named: Named, reason: tuple[int, int] | None) -> Named:
    """The list with its reason at the first aside, if it had one."""
    return named if reason is None or named.loose else replace(named, clause=reason[0], word=reason[1])


def _names_somebody(plain: tuple[str, ...], names: CriterionNames, numbers: Mapping[int, str]) -> int:
    """How many words `for NAME` takes at the front, where a criterion or a mark follows; 0 otherwise."""
    if len(plain) > 1 and plain[0] in FOR_SOMEBODY and not _belongs(plain[1], False):
        if names.at(plain, 1, lexicons())[0]:
            return 0
        for length in range(2, min(len(plain), _LONGEST_NAME + 2)):
            numbered = plain[length].isdecimal() and int(plain[length][:LONGEST_NUMBER]) in numbers
            if numbered or names.at(plain, length, lexicons())[0]:
                return length
        return len(plain) if len(plain) <= _LONGEST_NAME + 1 else 0
    return 0


def numbered_lines(text: Text, answer: Answer, criteria: Sequence[Criterion]) -> dict[int, str]:
    """Lines below a rejection that open with a criterion's number: the line, and the key of the criterion."""
    numbers = {c.number: c.key for c in criteria}
    here = text.clauses[answer.clause].line
    found: dict[int, str] = {}
    for clause in text.clauses[answer.clause + 1 :]:
        opens = clause.line > here and clause.before.startswith("^") and clause.words and clause.plain[0].isdecimal()
        alone = len(clause.words) == 1 or clause.plain[0] != clause.plain[-1]
        if opens and alone and int(clause.plain[0][:LONGEST_NUMBER]) in numbers:
            found[clause.line] = numbers[int(clause.plain[0][:LONGEST_NUMBER])]
    return found


def _belongs(word: str, found: bool) -> bool:
    return (word in LIST_WORDS or word in MISSING) and not (found and word in REASON_OPENS)


def _ended(found: set[str], at: int, word: int, said: str, numbered: bool) -> Named:
    if not found:
        return Named(fault=f'"{said}" is no criterion', clause=at, word=word)
    loose = word > 0 and said not in REASON_OPENS
    return Named(keys=frozenset(found), clause=at, word=word, loose=loose, numbered=numbered)


def _goes_on(text: Text, at: int, found: bool) -> bool:
    if at + 1 >= len(text.clauses) or text.clauses[at + 1].line != text.clauses[at].line:
        return False
    return text.clauses[at].stop in (_GOES_ON if found else _OPENS_LIST)


def _behind_aside(text: Text, at: int) -> int:
    """The clause in which a list goes on behind an aside, `3 (no pain), 4 (no date)`; 0 where it does not."""
    line = text.clauses[at].line
    if text.clauses[at].stop != "(":
        return 0
    opened = text.lines[line].find("(", text.clauses[at].words[-1].end)
    closed = text.lines[line].find(")", opened)
    for clause in range(at + 1, len(text.clauses) if closed > 0 else 0):
        here = text.clauses[clause]
        if here.line != line:
            return 0
        if here.words and here.words[0].start > closed:
            gap = text.lines[line][closed + 1 : here.words[0].start].strip()
            return clause if gap in _BETWEEN and here.plain[0] not in REASON_OPENS else 0
    return 0
