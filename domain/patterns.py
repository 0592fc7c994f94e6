"""A small language for phrases with variants, so that the grammar stays a table of readable lines.

    i? will? accept|take {it}? {gladly}*

Words stand for themselves, `a|b` for one of several (`right_now` for two words in one place), `{name}` for a named set,
`decid~` for every word that begins so, `..` for up to four words of any kind, `@` for one word, `#` for a number. A `?`
makes a place optional, a `*` lets it come up to three times or not at all. Matching follows all readings at once, in
time bounded by the patterns' number and length.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from domain.spoken import phrase

Sets = Mapping[str, Sequence[str]]
_GAP = 4
_TIMES = 3
_STEM, _ANY, _NUMBER = "~", "@", "#"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Place:
    """One place of a pattern: which words may stand there, and how often.

    `words` are single words, `longer` phrases by their first word.
    """

    words: frozenset[str] = frozenset()
    longer: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    least: int = 1
    most: int = 1
    any_word: bool = False
    number: bool = False
    stems: tuple[str, ...] = ()

    def ends(self, words: Sequence[str], at: int) -> set[int]:
        """Where this place may end when it starts at word `at`."""
        ends = {at} if self.least == 0 else set[int]()
        if self.most == 1:
            return ends.union(self._once(words, at))
        fronts = {at}
        for _ in range(self.most):
            fronts = {end for front in fronts for end in self._once(words, front)} - ends
            ends |= fronts
        return ends

    def _once(self, words: Sequence[str], at: int) -> Iterable[int]:
        if at >= len(words):
            return ()
        word = words[at]
        one = (
            self.any_word
            or word in self.words
            or (self.number and word.isdecimal())
            or (self.stems and word.startswith(self.stems))
        )
        found = [at + 1] if one else []
        for opens in (word, _NUMBER) if word.isdecimal() else (word,):
            found += [at + len(p) for p in self.longer.get(opens, ()) if _is_said(words[at : at + len(p)], p)]
        return found


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
            return Place(least=0, most=_GAP, any_word=True)
        least, most = {"?": (0, 1), "*": (0, _TIMES)}.get(written[-1], (1, 1))
        parts = written.rstrip("?*").split("|")
        options = list(dict.fromkeys(text for part in parts for text in self._options(part)))
        stems = tuple(phrase(text)[0] for text in options if text.endswith(_STEM))
        said = [_words(text) for text in options if text not in (_ANY, _NUMBER) and not text.endswith(_STEM)]
        if not all(said) or any(words[0] == _ANY for words in said) or any("?" in t or "*" in t for t in options):
            raise ValueError(f"{written!r} names no word")
        longer: dict[str, tuple[tuple[str, ...], ...]] = {}
        for words in said:
            if len(words) > 1:
                longer[words[0]] = (*longer.get(words[0], ()), words)
        return Place(
            words=frozenset(words[0] for words in said if len(words) == 1),
            longer=longer,
            least=least,
            most=most,
            any_word=_ANY in options,
            number=_NUMBER in options,
            stems=stems,
        )

    def _options(self, part: str) -> Iterable[str]:
        if not part.startswith("{"):
            return [part.replace("_", " ")]
        if part[1:-1] not in self._sets:
            raise ValueError(f"{part!r} names no set")
        return self._sets[part[1:-1]]


@dataclass(slots=True, eq=False)
class _Node:
    """A step in the tree of all patterns: what has been said when one ends here, and how it may go on.

    Ways on are kept by the word that opens them; `always` are those that any word may open, or none.
    """

    meanings: list[str] = field(default_factory=list)
    then: dict[Place, "_Node"] = field(default_factory=dict)
    by_word: dict[str, list[Place]] = field(default_factory=dict)
    always: list[Place] = field(default_factory=list)

    def way(self, place: Place) -> "_Node":
        """The step behind this place, made when it is new."""
        if place not in self.then:
            self.then[place] = _Node()
            if place.least == 0 or place.any_word or place.number or place.stems or _NUMBER in place.longer:
                self.always.append(place)
            else:
                for word in {*place.words, *place.longer}:
                    self.by_word.setdefault(word, []).append(place)
        return self.then[place]

    def ways(self, words: Sequence[str], fronts: Iterable[int]) -> Iterable[Place]:
        """The places that may follow at one of these words."""
        opened = (self.by_word.get(words[front], ()) for front in fronts if front < len(words))
        return dict.fromkeys((*self.always, *(place for places in opened for place in places)))


class Patterns:
    """A table of patterns, each with its meaning, as a tree: those that begin alike are followed once."""

    def __init__(self, table: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> None:
        """`table` gives pairs of a pattern and its meaning. A pattern may not begin with `..`, `@` or `#`."""
        self._listed = [(tuple(vocabulary.place(part) for part in text.split()), meaning) for text, meaning in table]
        self._plant()

    @classmethod
    def joined(cls, parts: Iterable["Patterns"]) -> "Patterns":
        """Several tables as one."""
        whole = cls((), Vocabulary({}))
        whole._listed = [listed for part in parts for listed in part._listed]
        whole._plant()
        return whole

    def _plant(self) -> None:
        self._root = _Node()
        self._by_word: dict[str, dict[Place, None]] = {}
        self._by_stem: dict[str, dict[Place, None]] = {}
        for places, meaning in self._listed:
            node = self._root
            for place in places:
                node = node.way(place)
            if meaning not in node.meanings:
                node.meanings.append(meaning)
            for place in _first_places(places):
                for word in (*place.words, *place.longer):
                    self._by_word.setdefault(word, {})[places[0]] = None
                for stem in place.stems:
                    self._by_stem.setdefault(stem, {})[places[0]] = None
        self._lengths = sorted({len(stem) for stem in self._by_stem})

    def at(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """Where patterns that start at word `at` end, and what they mean; the longest first."""
        found: dict[str, int] = {}
        for meaning, ends in self._followed(words, at):
            found[meaning] = max(found.get(meaning, at), *ends)
        return sorted(((end, meaning) for meaning, end in found.items() if end > at), reverse=True)

    def shortest(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """The same, but the tightest reading of each meaning, and the tightest meaning first."""
        found: dict[str, int] = {}
        for meaning, ends in self._followed(words, at):
            end = min(ends)
            if end > at:
                found[meaning] = min(end, found.get(meaning, end))
        return sorted((end, meaning) for meaning, end in found.items())

    def longest(self, words: Sequence[str], at: int) -> int:
        """How many words the longest pattern takes that starts at word `at`; 0 when none does."""
        return max((max(ends) for _, ends in self._followed(words, at)), default=at) - at

    def _followed(self, words: Sequence[str], at: int) -> Iterable[tuple[str, set[int]]]:
        """All patterns that start here: what they mean, and where they may end."""
        if at >= len(words):
            return
        opening = dict(self._by_word.get(words[at], {}))
        if words[at].isdecimal():
            opening |= self._by_word.get(_NUMBER, {})
        for length in self._lengths:
            opening |= self._by_stem.get(words[at][:length], {})
        ways = [(place, self._root.then[place], {at}) for place in opening]
        while ways:
            place, node, fronts = ways.pop()
            ends = set[int]().union(*(place.ends(words, front) for front in fronts))
            if not ends:
                continue
            for meaning in node.meanings:
                yield meaning, ends
            ways.extend((way, node.then[way], ends) for way in node.ways(words, ends))


class Several:
    """Tables of several languages as one, looked up one by one: to plant them anew takes tens of milliseconds."""

    def __init__(self, tables: Iterable[Patterns]) -> None:
        """`tables` in any order."""
        self._tables = tuple(tables)

    def at(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """As `Patterns.at`."""
        found: dict[str, int] = {}
        for table in self._tables:
            for end, meaning in table.at(words, at):
                found[meaning] = max(end, found.get(meaning, end))
        return sorted(((end, meaning) for meaning, end in found.items()), reverse=True)

    def shortest(self, words: Sequence[str], at: int) -> list[tuple[int, str]]:
        """As `Patterns.shortest`."""
        found: dict[str, int] = {}
        for table in self._tables:
            for end, meaning in table.shortest(words, at):
                found[meaning] = min(end, found.get(meaning, end))
        return sorted((end, meaning) for meaning, end in found.items())

    def longest(self, words: Sequence[str], at: int) -> int:
        """As `Patterns.longest`."""
        return max((table.longest(words, at) for table in self._tables), default=0)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for part in text.split() for word in ((part,) if part in (_ANY, _NUMBER) else phrase(part)))


def _is_said(words: Sequence[str], written: tuple[str, ...]) -> bool:
    """Whether words are those of a phrase, in which `@` is any word and `#` a number."""
    if len(words) != len(written):
        return False
    pairs = zip(written, words, strict=True)
    return all(said in (word, _ANY) or (said == _NUMBER and word.isdecimal()) for said, word in pairs)


def _first_places(places: Sequence[Place]) -> Iterable[Place]:
    for place in places:
        yield place
        if place.least:
            break
