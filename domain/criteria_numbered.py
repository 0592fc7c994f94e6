"""Criteria that a rejection names by number anywhere in its text: `only 3 is true, 1 and 5 are not, so I reject`."""

from collections.abc import Sequence
from dataclasses import replace

from domain.criteria_numbers import is_range, number_at, only_counts
from domain.criteria_said import NEGATORS, said_of_criteria
from domain.grammar.shared import COPULAS, COUNTED_THINGS, CRITERION_NOUNS, LIST_WORDS
from domain.grammar.whose_words import BUT, THEREFORE
from domain.lexicon import Lexicon, in_some
from domain.policy import Criterion
from domain.sentences import Clause, Text
from domain.spoken import Word, phrase

_SMALL = LIST_WORDS | COPULAS | NEGATORS | BUT | THEREFORE | {"ergo", "leider", "sorry", "damit", "somit"}
_NEAR = 2
"""A noun such as `number` stands at most so many words before the number that it belongs to."""


def numbers_said(
    text: Text, around: Sequence[Clause], criteria: Sequence[Criterion], languages: Sequence[Lexicon], own: int
) -> frozenset[str]:
    """The keys whose numbers the clauses say are not met, none when they praise all of them or name none.

    A number counts beside a noun such as `criterion`, and in a clause that says nothing but whether it is met. What it
    says of them is read as if their names stood there. `own` is the clause of the rejection itself.
    """
    numbers = {c.number: c for c in criteria}
    named, alone = set[str](), set[str]()
    read: list[Clause] = []
    for clause in around:
        at = next((n for n, whole in enumerate(text.clauses) if _is_in(clause, whole)), None)
        first = 0 if at is None else text.clauses[at].words.index(clause.words[0])
        if at is None or (at == own and first):  # the list behind the answer has a reader of its own
            read.append(clause)
            continue
        bare = _says_only_whether(clause, tuple(languages))
        words: list[Word] = []
        for n, word in enumerate(clause.words):
            criterion = numbers.get(number_at(text, at, first + n))
            if criterion is None or not _counts(text, at, first + n, bare=bare):
                words.append(word)
                continue
            named.add(criterion.key)
            if len(_numbers_aside(clause)) == 0:
                alone.add(criterion.key)
            words += [Word(said, word.start, word.end) for said in phrase(criterion.label)]
        read.append(replace(clause, words=tuple(words)))
    if not named:
        return frozenset()
    said = said_of_criteria(read, criteria, languages)
    spoken_of = said.mixed if not said.unmet & named else frozenset(alone) & said.mixed
    return frozenset(named & (said.unmet | spoken_of) - said.praised)


def _numbers_aside(clause: Clause) -> set[str]:
    """The words of a clause but numbers and small ones."""
    return {word for word in clause.plain if not word.isdecimal()} - LIST_WORDS - BUT


def _is_in(clause: Clause, whole: Clause) -> bool:
    return bool(clause.words) and clause.line == whole.line and clause.words[0] in whole.words


def _counts(text: Text, at: int, word: int, *, bare: bool) -> bool:
    clause = text.clauses[at]
    if only_counts(text, at, word) or is_range(text, at, word):
        return False
    if word == 0 and len(clause.words) == 1 and clause.before.startswith("^") and clause.stop in (".", ")", ":"):
        return False
    near = clause.plain[max(0, word - _NEAR) : word]
    noun = next((n for n in range(len(near)) if near[n] in CRITERION_NOUNS), None)
    if noun is not None:
        front = clause.plain[: max(0, word - _NEAR) + noun]
        return not (front and front[-1] in COUNTED_THINGS)
    return bare


def _says_only_whether(clause: Clause, languages: tuple[Lexicon, ...]) -> bool:
    """Whether a clause holds nothing but numbers, small words, and whether they are met."""
    remarks, links = in_some(languages, "remarks"), in_some(languages, "links")
    at = 0
    while at < len(clause.plain):
        word = clause.plain[at]
        small = word.isdecimal() or word in _SMALL
        length = max(remarks.longest(clause.plain, at), links.longest(clause.plain, at), int(small))
        if not length:
            return False
        at += length
    return True
