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
class _Place:
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


class Patterns:
    """A table of compiled patterns, each with its meaning."""

    def __init__(self, table: Iterable[tuple[str, str]], sets: Sets) -> None:
        """`table` gives pairs of a pattern and its meaning. A pattern may not begin with `..`, `@` or `#`."""
        self._by_first: dict[str, list[tuple[tuple[_Place, ...], str]]] = {}
        for written, meaning in table:
            places = tuple(_place(part, sets) for part in written.split())
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


def _place(written: str, sets: Sets) -> _Place:
    if written == "..":
        return _Place({}, 0, _GAP, any_word=True)
    least, most = {"?": (0, 1), "*": (0, _TIMES)}.get(written[-1], (1, 1))
    parts = written.rstrip("?*").split("|")
    options = (option for part in parts if part not in ("@", "#") for option in _options(part, sets))
    phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
    for option in dict.fromkeys(options):
        if not option:
            raise ValueError(f"{written!r} names no word")
        phrases[option[0]] = (*phrases.get(option[0], ()), option)
    return _Place(phrases, least, most, any_word="@" in parts, number="#" in parts)


def _options(part: str, sets: Sets) -> Iterable[tuple[str, ...]]:
    if part.startswith("{"):
        return [phrase(text) for text in sets[part.strip("{}")]]
    return [phrase(part.replace("_", " "))]


def _first_words(places: Sequence[_Place]) -> set[str]:
    found: set[str] = set()
    for place in places:
        found |= set(place.phrases)
        if place.least:
            break
    return found


def _ends(places: Sequence[_Place], words: Sequence[str], at: int) -> set[int]:
    fronts = {at}
    for place in places:
        fronts = {end for front in fronts for end in place.ends(words, front)}
        if not fronts:
            return fronts
    return fronts
