"""What people call the criteria of a policy: keys, labels, aliases, their inflected forms, and the grammar's names."""

from collections.abc import Sequence
from functools import lru_cache

from domain.grammar.shared import CRITERION_NOUNS, SMALL_WORDS
from domain.lexicon import Lexicon, in_some, lexicons
from domain.policy import Criterion
from domain.spoken import phrase

_CONCEPT_OF_KIND = {"money": "budget", "month": "timeframe"}
_ROOT = 4
"""Inflected forms of a word share at least so many letters."""
_ENDING, _NAMES_ENDING = 3, 2
"""So many letters may follow the root in the text, and in the name."""


class CriterionNames:
    """The names of one policy's criteria. Build it with `names_of`."""

    def __init__(self, criteria: Sequence[Criterion]) -> None:
        """Names of the policy go before names of the grammar, these before single words of a label."""
        self.concepts: dict[str, str] = {}
        self._names: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        own = [(phrase(name), c.key) for c in criteria for name in (c.key, c.label, *c.aliases)]
        for lexicon in lexicons():
            for concept, said in lexicon.language.reasons.NAMES.items():
                key = key_of_concept(concept, criteria, said)
                if key:
                    self.concepts.setdefault(concept, key)
        names = [(name, key) for name, key in own if name]
        for name, key in names:
            self._names.setdefault(name[0][:_ROOT], []).append((name, key))
        self._numbers = {str(c.number): c.key for c in criteria}
        self._words = _single_words(names, set(self.concepts.values()))

    def at(self, plain: Sequence[str], at: int, languages: tuple[Lexicon, ...]) -> tuple[int, str]:
        """How many words a name takes at word `at`, and whose it is; 0 and empty where none stands."""
        if plain[at] in CRITERION_NOUNS and at + 1 < len(plain) and plain[at + 1] in self._numbers:
            return 2, self._numbers[plain[at + 1]]
        own = self._names.get(plain[at][:_ROOT], ())
        found = [(len(name), key) for name, key in own if _is_named(plain, at, name)]
        for end, concept in in_some(languages, "names").at(plain, at):
            if concept in self.concepts:
                found.append((end - at, self.concepts[concept]))
        longest = max((length for length, _ in found), default=0)
        key = next((key for length, key in found if length == longest), "")
        return (longest, key) if longest else (int(plain[at] in self._words), self._words.get(plain[at], ""))


@lru_cache(maxsize=32)
def names_of(criteria: tuple[Criterion, ...]) -> CriterionNames:
    """The names of these criteria, made once."""
    return CriterionNames(criteria)


def key_of_concept(concept: str, criteria: Sequence[Criterion], names: Sequence[str]) -> str | None:
    """The policy's criterion that a concept of the grammar means: the one of that key, name or alias, or kind."""
    wanted = {phrase(name) for name in (concept, *names)}
    for criterion in criteria:
        if wanted & {phrase(name) for name in (criterion.key, criterion.label, *criterion.aliases)}:
            return criterion.key
    kind = next((kind for kind, named in _CONCEPT_OF_KIND.items() if named == concept), None)
    of_kind = [criterion.key for criterion in criteria if criterion.value == kind]
    return of_kind[0] if len(of_kind) == 1 else None


def is_form_of(word: str, name: str) -> bool:
    """Whether a word is the name or an inflected form of it: `budgets`, `Entscheiderin`, `pricing` of `price`."""
    if word == name:
        return True
    shared = next((n for n, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), None)
    root = min(len(word), len(name)) if shared is None else shared
    return root >= _ROOT and len(word) - root <= _ENDING and len(name) - root <= _NAMES_ENDING


def _is_named(plain: Sequence[str], at: int, name: tuple[str, ...]) -> bool:
    said = plain[at : at + len(name)]
    return len(said) == len(name) and all(is_form_of(word, meant) for word, meant in zip(said, name, strict=True))


def _single_words(names: Sequence[tuple[tuple[str, ...], str]], known: set[str]) -> dict[str, str]:
    """Words that stand in the names of one criterion only, for criteria that the grammar has no names for."""
    owners: dict[str, set[str]] = {}
    for name, key in names:
        for word in name:
            owners.setdefault(word, set()).add(key)
    only = {word: next(iter(keys)) for word, keys in owners.items() if len(keys) == 1 and len(word) >= _ROOT}
    return {word: key for word, key in only.items() if key not in known and word not in SMALL_WORDS}
