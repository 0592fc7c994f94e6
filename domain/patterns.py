"""A small language for phrases with variants, so that the grammar stays a table of readable lines.

    i? will? accept|take {it}? {gladly}*

Words stand for themselves, `a|b` for one of several (`right_now` for two words in one place), `{name}` for a named set,
`decid~` for every word that begins so, `..` for up to four words of any kind, `@` for one word, `#` for a number. A `?`
makes a place optional, a `*` lets it come up to three times or not at all. Matching follows all readings at once, in
time bounded by the pattern's length.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.spoken import phrase

Sets = Mapping[str, Sequence[str]]
_GAP = 4
_TIMES = 3
_STEM, _ANY, _NUMBER = "~", "@", "#"


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a pattern: which words may stand there, and how often."""

    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    least: int
    most: int
    any_word: bool = False
    number: bool = False
    stems: tuple[str, ...] = ()

    def ends(self, words: Sequence[str], at: int) -> set[int]:
        """Where this place may end when it starts at word `at`."""
        ends, fronts = set[int](), {at}
        if self.least == 0:
            ends.add(at)
        for _ in range(self.most):
            fronts = {end for front in fronts if front < len(words) for end in self._once(words, front)} - ends
            ends |= fronts
        return ends

    def _once(self, words: Sequence[str], at: int) -> Iterable[int]:
        if self.any_word or (self.number and words[at].isdecimal()):
            return (at + 1,)
        found = self.phrases.get(words[at], ())
        ends = [at + len(p) for p in found if _is_said(words[at : at + len(p)], p)]
        return [*ends, at + 1] if self.stems and words[at].startswith(self.stems) else ends


class Vocabulary:
    """The named sets of one language; each place of its patterns is made once."""

    def __init__(self, sets: Sets) -> None:
        self._sets = sets
        self._places: dict[str, Place] = {}

    def place(self, written: str) -> Place:
        """One place of a pattern. Raises ValueError when it names no word or set."""
        if written not in self._places:
            self._places[written] = self._made(written)
        return self._places[written]

    def _made(self, written: str) -> Place:
        if written == "..":
            return Place({}, 0, _GAP, any_word=True)
        least, most = {"?": (0, 1), "*": (0, _TIMES)}.get(written[-1], (1, 1))
        parts = written.rstrip("?*").split("|")
        options = list(dict.fromkeys(text for part in parts for text in self._options(part)))
        stems = tuple(phrase(text)[0] for text in options if text.endswith(_STEM))
        phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
        for text in options:
            if text in (_ANY, _NUMBER) or text.endswith(_STEM):
                continue
            words = tuple(word for part in text.split() for word in ((_ANY,) if part == _ANY else phrase(part)))
            if not words or words[0] == _ANY or "?" in text or "*" in text:
                raise ValueError(f"{written!r} names no word")
            phrases[words[0]] = (*phrases.get(words[0], ()), words)
        return Place(phrases, least, most, any_word=_ANY in options, number=_NUMBER in options, stems=stems)

    def _options(self, part: str) -> Iterable[str]:
        if not part.startswith("{"):
            return [part.replace("_", " ")]
        if part[1:-1] not in self._sets:
            raise ValueError(f"{part!r} names no set")
        return self._sets[part[1:-1]]


Pattern = tuple[tuple[Place, ...], str]
"""The places of a pattern, and its meaning."""


class Patterns:
    """A table of compiled patterns, each with its meaning."""

    def __init__(self, table: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> None:
        """`table` gives pairs of a pattern and its meaning. A pattern may not begin with `..`, `@` or `#`."""
        self._by_first: dict[str, list[Pattern]] = {}
        self._by_stem: dict[str, list[Pattern]] = {}
        for written, meaning in table:
            places = tuple(vocabulary.place(part) for part in written.split())
            for place in _first_places(places):
                for word in place.phrases:
                    self._by_first.setdefault(word, []).append((places, meaning))
                for stem in place.stems:
                    self._by_stem.setdefault(stem, []).append((places, meaning))
        self._lengths = sorted({len(stem) for stem in self._by_stem})

    def _opened_by(self, word: str) -> Iterable[Pattern]:
        yield from self._by_first.get(word, ())
        for length in self._lengths:
            yield from self._by_stem.get(word[:length], ())

    def at(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """Where patterns that start at word `at` end, and what they mean; the longest first."""
        if at >= len(words):
            return []
        found: dict[str, int] = {}
        for places, meaning in self._opened_by(words[at]):
            end = max(_ends(places, words, at), default=at)
            if end > found.get(meaning, at):
                found[meaning] = end
        return sorted(((end, meaning) for meaning, end in found.items()), reverse=True)

    def shortest(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """The same, but the tightest reading of each meaning, and the tightest meaning first."""
        found: dict[str, int] = {}
        for places, meaning in self._opened_by(words[at]) if at < len(words) else ():
            end = min(_ends(places, words, at), default=at)
            if end > at:
                found[meaning] = min(end, found.get(meaning, end))
        return sorted((end, meaning) for meaning, end in found.items())

    def longest(self, words: Sequence[str], at: int) -> int:
        """How many words the longest pattern takes that starts at word `at`; 0 when none does."""
        found = self.at(words, at)
        return found[0][0] - at if found else 0


def _is_said(words: Sequence[str], written: tuple[str, ...]) -> bool:
    """Whether words are those of a phrase, in which `@` is any word."""
    if len(words) != len(written):
        return False
    return all(said in (word, _ANY) for said, word in zip(written, words, strict=True))


def _first_places(places: Sequence[Place]) -> Iterable[Place]:
    for place in places:
        yield place
        if place.least:
            break


def _ends(places: Sequence[Place], words: Sequence[str], at: int) -> set[int]:
    fronts = {at}
    for place in places:
        fronts = {end for front in fronts for end in place.ends(words, front)}
        if not fronts:
            return fronts
    return fronts
