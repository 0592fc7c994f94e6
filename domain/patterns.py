"""A small language for phrases with variants, so that the grammar stays a table of readable lines.

    i? will? accept|take {it}? {gladly}*

Words stand for themselves, `a|b` for one of several (`right_now` for two words in one place), `{name}` for a named set,
`..` for up to four words of any kind, `@` for one word, `#` for a number. A `?` makes a place optional, a `*` lets it
come up to three times or not at all. Matching follows all readings at once, in time bounded by the pattern's length.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.spoken import phrase

Sets = Mapping[str, Sequence[str]]
_GAP = 4
_TIMES = 3


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a pattern: which words may stand there, and how often."""

    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    least: int
    most: int
    any_word: bool = False
    number: bool = False

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
        return [at + len(p) for p in found if tuple(words[at : at + len(p)]) == p]


class Vocabulary:
    """The named sets of one language; each place of its patterns is made once."""

    def __init__(self, sets: Sets) -> None:
        self._sets = {name: tuple(phrase(text) for text in texts) for name, texts in sets.items()}
        self._places: dict[str, Place] = {}

    def place(self, written: str) -> Place:
        """One place of a pattern. Raises ValueError when it names no word."""
        if written not in self._places:
            self._places[written] = self._made(written)
        return self._places[written]

    def _made(self, written: str) -> Place:
        if written == "..":
            return Place({}, 0, _GAP, any_word=True)
        least, most = {"?": (0, 1), "*": (0, _TIMES)}.get(written[-1], (1, 1))
        parts = written.rstrip("?*").split("|")
        options = (option for part in parts if part not in ("@", "#") for option in self._options(part))
        phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
        for option in dict.fromkeys(options):
            if not option:
                raise ValueError(f"{written!r} names no word")
            phrases[option[0]] = (*phrases.get(option[0], ()), option)
        return Place(phrases, least, most, any_word="@" in parts, number="#" in parts)

    def _options(self, part: str) -> Iterable[tuple[str, ...]]:
        return self._sets[part.strip("{}")] if part.startswith("{") else [phrase(part.replace("_", " "))]


class Patterns:
    """A table of compiled patterns, each with its meaning."""

    def __init__(self, table: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> None:
        """`table` gives pairs of a pattern and its meaning. A pattern may not begin with `..`, `@` or `#`."""
        self._by_first: dict[str, list[tuple[tuple[Place, ...], str]]] = {}
        for written, meaning in table:
            places = tuple(vocabulary.place(part) for part in written.split())
            for word in _first_words(places):
                self._by_first.setdefault(word, []).append((places, meaning))

    def at(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """Where patterns that start at word `at` end, and what they mean; the longest first."""
        if at >= len(words):
            return []
        found: dict[str, int] = {}
        for places, meaning in self._by_first.get(words[at], ()):
            end = max(_ends(places, words, at), default=at)
            if end > found.get(meaning, at):
                found[meaning] = end
        return sorted(((end, meaning) for meaning, end in found.items()), reverse=True)

    def shortest(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """The same, but the tightest reading of each meaning, and the tightest meaning first."""
        found: dict[str, int] = {}
        for places, meaning in self._by_first.get(words[at], ()) if at < len(words) else ():
            end = min(_ends(places, words, at), default=at)
            if end > at:
                found[meaning] = min(end, found.get(meaning, end))
        return sorted((end, meaning) for meaning, end in found.items())

    def longest(self, words: Sequence[str], at: int) -> int:
        """How many words the longest pattern takes that starts at word `at`; 0 when none does."""
        found = self.at(words, at)
        return found[0][0] - at if found else 0


def _first_words(places: Sequence[Place]) -> set[str]:
    found: set[str] = set()
    for place in places:
        found |= set(place.phrases)
        if place.least:
            break
    return found


def _ends(places: Sequence[Place], words: Sequence[str], at: int) -> set[int]:
    fronts = {at}
    for place in places:
        fronts = {end for front in fronts for end in place.ends(words, front)}
        if not fronts:
            return fronts
    return fronts
