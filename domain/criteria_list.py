"""The list of criteria behind a rejection: numbers, keys, labels, aliases, and what people call them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from domain.answer import Answer
from domain.criteria_names import CriterionNames, names_of
from domain.criteria_numbers import LONGEST_NUMBER, first_few, is_range, last_few, number_at, only_counts
from domain.grammar.shared import AND, COPULAS, FOR_SOMEBODY, LIST_WORDS, MISSING, NUMBER_WORDS, REASON_OPENS, SPEAKERS
from domain.lexicon import in_any, lexicons
from domain.policy import Criterion
from domain.sentences import Text

_LONGEST_NAME = 2
"""Words of a name: `reject for Anton Kuhlmann 1`."""
_LARGEST = 99
"""A larger number is a year or a sum, and no criterion's."""
_BETWEEN = ("", ",", "/", ";", "+", "&", "-", "–")
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
    reader = _ListReader(text, criteria, for_somebody=for_somebody)
    at, word = answer.clause, answer.end
    if for_somebody:
        word += _names_somebody(text.clauses[at].plain[word:], reader.names, reader.numbers)
    reason: tuple[int, int] | None = None
    while True:
        before = frozenset(reader.found)
        ended = reader.clause(at, word)
        if ended is not None and before and ended.loose and _begins_anew(text, at, ended, before):
            return Named(keys=before, clause=at, word=0, numbered=ended.numbered)
        if ended is not None:
            return _with_reason(ended, reason)
        following = at + 1 if _goes_on(text, at, bool(reader.found)) else 0
        if reader.found and not following:
            following = _behind_aside(text, at)
            reason = reason or (at, len(text.clauses[at].plain))
        if not following:
            return _with_reason(reader.whole(at), reason)
        at, word = following, 0


def _begins_anew(text: Text, at: int, ended: Named, before: frozenset[str]) -> bool:
    """Whether a clause behind a comma is none of the list: `3 and 4, 1 and 2 I never asked`, `5, the new boss ...`."""
    rest = text.clauses[at].plain[ended.word :]
    tones = {kind for word in range(len(rest)) for _, kind in in_any("remarks").at(rest, word)}
    told = tones == {"praise"} or (rest[0] in COPULAS and "lack" not in tones)
    return ended.keys == before or bool(SPEAKERS & set(rest)) or told


class _ListReader:
    """Reads a list clause by clause; `found` are the keys that it has named so far."""

    def __init__(self, text: Text, criteria: Sequence[Criterion], *, for_somebody: bool) -> None:
        self._text = text
        self._for_somebody = for_somebody
        self.names = names_of(tuple(criteria))
        self.numbers = {c.number: c.key for c in criteria}
        self.found = set[str]()
        self._numbered = False

    def clause(self, at: int, word: int) -> Named | None:
        """Reads on from a word of a clause; the list where it ends in it, None where it may go on behind it."""
        plain = self._text.clauses[at].plain
        while word < len(plain):
            taken = self._taken(at, word)
            if isinstance(taken, Named):
                return taken
            word += taken
        return None

    def whole(self, at: int) -> Named:
        """The list that ends with a clause."""
        fault = None if self.found else "it names no criterion"
        end = len(self._text.clauses[at].plain)
        return Named(keys=frozenset(self.found), clause=at, word=end, fault=fault, numbered=self._numbered)

    def _taken(self, at: int, word: int) -> int | Named:
        """How many words belong to the list here, or the list that has ended."""
        plain = self._text.clauses[at].plain
        length, key = self.names.at(plain, word, lexicons())
        if self.found and in_any("remarks").longest(plain, word) > length > 0:  # `2 und 3 treffen nicht zu`
            return self._ended(at, word)
        if length:
            self.found.add(key)
            return length
        few = first_few(plain, word)
        if 1 < few <= len(self.numbers):
            self.found |= {self.numbers[n] for n in range(1, few + 1) if n in self.numbers}
            self._numbered = True
            return 2
        few = last_few(plain, word)
        if 1 < few <= len(self.numbers):
            self.found |= {self.numbers[n] for n in sorted(self.numbers)[-few:]}
            self._numbered = True
            return 2
        return self._number(at, word)

    def _number(self, at: int, word: int) -> int | Named:
        plain = self._text.clauses[at].plain
        number = number_at(self._text, at, word)
        if number in self.numbers:
            if is_range(self._text, at, word):
                if {int(plain[word - 1]), number} == {min(self.numbers), max(self.numbers)}:
                    self.found |= set(self.numbers.values())
                    return 1
                return Named(fault=f'"{plain[word - 1]}-{plain[word]}" may be a range or a reason', wrong=True)
            if not only_counts(self._text, at, word):
                self.found.add(self.numbers[number])
                self._numbered = True
            return 1
        told = NUMBER_WORDS.get(plain[word], 0)
        if self._numbered and told in self.numbers and all(w in AND for w in (*plain[:word], *plain[word + 1 :])):
            self.found.add(self.numbers[told])  # `criteria one (no funds) and five (a volunteer)`
            return 1
        if 0 < number <= _LARGEST and (self._numbered or not self.found):
            return Named(fault=f"there is no criterion {plain[word]}", wrong=True)
        return self._ended(at, word) if number or not _belongs(plain[word], bool(self.found)) else 1

    def _ended(self, at: int, word: int) -> Named:
        plain = self._text.clauses[at].plain
        if not self.found:
            return Named(fault=f'"{plain[word]}" is no criterion', clause=at, word=word)
        keys = frozenset(self.found)
        behind = next((w for w in (word, word - 1) if self._for_somebody and plain[w] in FOR_SOMEBODY), None)
        if behind is not None:
            return Named(keys=keys, clause=at, word=behind, numbered=self._numbered)
        loose = word > 0 and plain[word] not in REASON_OPENS
        return Named(keys=keys, clause=at, word=word, loose=loose, numbered=self._numbered)


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
