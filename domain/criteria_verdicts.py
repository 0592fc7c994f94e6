"""Criteria that a rejection names in other ways than by a list behind it: a verdict a line, numbers in front, `all`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from domain.answer import Answer
from domain.criteria_list import Named, named_criteria
from domain.criteria_names import names_of
from domain.criteria_said import said_of_criteria
from domain.grammar.shared import ALL, AND, COPULAS, CRITERION_NOUNS, EXCEPT, LIST_WORDS, NUMBER_WORDS
from domain.lexicon import Lexicon, in_some, lexicons
from domain.policy import Criterion
from domain.sentences import ENDS_SENTENCE, Clause, Text
from domain.spoken import Word, phrase

_OF_THEM = CRITERION_NOUNS | NUMBER_WORDS.keys() | {"of", "them", "the", "der", "los", "les", "i", "de", "as", "davon"}
"""What may stand between `all` and `but`."""
_TO = frozenset({"zu", "ad", "re", "to", "on", "al", "au", "bij"})
_SHORT = 4
"""Words of a verdict that stands in the middle of a line: `will meet no`."""
_TAIL = 4
"""So many words may follow numbers in front of a rejection: `1 and 5 are not met, reject`."""


def named_elsewhere(
    text: Text, answer: Answer, criteria: Sequence[Criterion], languages: Sequence[Lexicon]
) -> Named | None:
    """The criteria that are named in one of these ways, None where they are in none."""
    keys = _all(text, answer, criteria)
    keys = keys or _in_front(text, answer, criteria, languages) or _behind(text, answer, criteria, languages)
    return Named(keys=keys, clause=answer.clause, word=answer.end, numbered=True) if keys else None


def _all(text: Text, answer: Answer, criteria: Sequence[Criterion]) -> frozenset[str]:
    """`Reject, all five`, `ablehnen, alle Kriterien`, `reject - all of them`."""
    rest = text.clauses[answer.clause].plain[answer.end :]
    following = text.clauses[answer.clause + 1 : answer.clause + 2]
    if not rest and following and following[0].line == text.clauses[answer.clause].line:
        rest = following[0].plain
    said = [word for word in rest if word not in LIST_WORDS or word in CRITERION_NOUNS]
    if len(said) <= 1 or said[0] not in ALL:
        return frozenset()
    counted = said[1].isdecimal() or said[1] in NUMBER_WORDS
    number = int(said[1]) if said[1].isdecimal() else NUMBER_WORDS.get(said[1], 0)
    means_them = number == len(criteria) if counted else said[1] in CRITERION_NOUNS
    return frozenset(c.key for c in criteria) if means_them else frozenset()


def all_but(text: Text, criteria: Sequence[Criterion]) -> frozenset[str]:
    """`All but authority`, `everything except 1 and 2`, `alles außer Budget`: the others; empty where none is kept."""
    names, numbers = names_of(tuple(criteria)), {str(c.number): c.key for c in criteria}
    for clause in text.clauses:
        plain = clause.plain
        for at in (at for at, word in enumerate(plain) if word in ALL):
            end = next((n for n in range(at + 1, len(plain)) if plain[n] not in _OF_THEM), len(plain))
            if end == len(plain) or plain[end] not in EXCEPT:
                continue
            kept = {names.at(plain, n, lexicons())[1] or numbers.get(plain[n], "") for n in range(end + 1, len(plain))}
            return frozenset(c.key for c in criteria) - kept if kept - {""} else frozenset()
    return frozenset()


def by_verdicts(
    text: Text, criteria: Sequence[Criterion], languages: Sequence[Lexicon], *, listed: frozenset[str]
) -> frozenset[str]:
    """`1 yes, 2 no`, `budget: no`: those that say no, where every one of them, two or more, says something.

    They go before the keys `listed` behind the answer when one of them is a yes, or they say no to all of these.
    """
    lines = [line for line in map(partial(_verdict, text, criteria), range(len(text.clauses))) if line]
    unmet, praised = set[str](), set[str]()
    for key, clause in lines:
        said = said_of_criteria([clause], criteria, languages, bare="other")
        unmet |= said.unmet & {key}
        praised |= said.praised & {key}
    complete = len(lines) > 1 and len(unmet | praised) == len(lines) and not unmet & praised
    return frozenset(unmet) if complete and (praised or listed <= unmet) else frozenset()


def _verdict(text: Text, criteria: Sequence[Criterion], at: int) -> tuple[str, Clause] | None:
    """The criterion that a clause opens with, and what little it says of it, as one clause with its label."""
    opening = text.clauses[at]
    opens_line = opening.before.startswith("^")
    if len(opening.words) > 1 and opening.plain[0] in _TO | CRITERION_NOUNS and opening.plain[1].isdecimal():
        opening = replace(opening, words=opening.words[1:])
    if not opening.words or (not opens_line and len(opening.words) > _SHORT):
        return None
    length, key = names_of(tuple(criteria)).at(opening.plain, 0, lexicons())
    if not length:
        length, key = 1, next((c.key for c in criteria if str(c.number) == opening.plain[0]), "")
    criterion = next((c for c in criteria if c.key == key), None)
    if criterion is None:
        return None
    place = opening.words[0]
    label = tuple(Word(word, place.start, place.end) for word in phrase(criterion.label))
    rest = opening.words[length:]
    behind = rest[0].text if rest else text.clauses[at + 1].plain[0] if _goes_on(text, at) else ""
    if opening.plain[0].isdecimal() and (behind.isdecimal() or behind in AND):  # a list of numbers
        return None
    if not rest and opening.stop in (":", "-", ",") and at + 1 < len(text.clauses):
        rest = text.clauses[at + 1].words
    return key, replace(opening, words=(*label, *rest))


def _goes_on(text: Text, at: int) -> bool:
    """Whether a clause with words follows on the same line."""
    following = text.clauses[at + 1 : at + 2]
    return bool(following and following[0].words and following[0].line == text.clauses[at].line)


def itemised(text: Text, named: Named, criteria: Sequence[Criterion]) -> frozenset[str]:
    """The keys of a list whose numbers have a reason each: `3 - no pain at all; 4 - will not meet`."""
    numbers = {str(c.number): c.key for c in criteria}
    line = text.clauses[named.clause].line
    items = [
        clause.plain[-1]
        for clause in text.clauses
        if clause.line == line and clause.stop in ("-", ":") and _is_item(clause) and clause.plain[-1] in numbers
    ]
    first = any(numbers[item] in named.keys for item in items[:1])
    return frozenset(numbers[item] for item in items) if first and named.numbered else frozenset()


def _is_item(clause: Clause) -> bool:
    """`3` or `criterion 3` alone."""
    return len(clause.words) == 1 or (
        len(clause.words) == len(("criterion", "3")) and clause.plain[0] in CRITERION_NOUNS
    )


def _in_front(
    text: Text, answer: Answer, criteria: Sequence[Criterion], languages: Sequence[Lexicon]
) -> frozenset[str]:
    """`1 and 5 are not met, reject`: numbers in the clauses before, with nothing beside them but that they lack."""
    for at in _clauses_before(text, answer.clause):
        named = named_criteria(text, replace(answer, clause=at, end=0), criteria)
        if not named.keys or named.clause > answer.clause:
            continue
        reached = named.clause == answer.clause
        rest = () if reached else text.clauses[named.clause].plain[named.word :]
        alone = not rest and (reached or text.clauses[named.clause].stop not in ENDS_SENTENCE)
        if alone or (named.numbered and (only_lacks(rest, tuple(languages)) or (not rest and len(named.keys) > 1))):
            return named.keys
    return frozenset()


def _behind(text: Text, answer: Answer, criteria: Sequence[Criterion], languages: Sequence[Lexicon]) -> frozenset[str]:
    """`Not accepting. 1 and 2.`: numbers alone in the sentence behind a refusal."""
    at = answer.clause + 1
    if answer.how != "refusal" or at >= len(text.clauses) or answer.end < len(text.clauses[answer.clause].words):
        return frozenset()
    named = named_criteria(text, replace(answer, clause=at, end=0), criteria)
    rest = text.clauses[named.clause].plain[named.word :]
    stands = named.numbered and (not rest or only_lacks(rest, tuple(languages)))
    return named.keys if stands else frozenset()


def _clauses_before(text: Text, clause: int) -> Iterator[int]:
    return (at for at in range(clause) if text.clauses[at].words and text.clauses[at].line == text.clauses[clause].line)


def only_lacks(rest: tuple[str, ...], languages: tuple[Lexicon, ...]) -> bool:
    """Whether words behind a list say nothing but that it is not met: `are missing`, `nicht erfüllt`."""
    remarks, links = in_some(languages, "remarks"), in_some(languages, "links")
    at, lacks = 0, False
    while at < len(rest):
        end, tone = max(remarks.at(rest, at), default=(at, ""))
        lacks = lacks or tone == "lack"
        if end == at and not links.longest(rest, at) and rest[at] not in COPULAS:
            return False
        at = max(end, at + 1)
    return lacks and len(rest) <= _TAIL
