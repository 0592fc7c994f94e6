"""Every language's table made ready for matching, and which of them a text is in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.patterns import Patterns, Vocabulary
from domain.spoken import phrase
from mail.inbound.absence.baltic import ESTONIAN, LATVIAN, LITHUANIAN
from mail.inbound.absence.dutch import DUTCH
from mail.inbound.absence.english import ENGLISH
from mail.inbound.absence.french import FRENCH
from mail.inbound.absence.further import GREEK, HUNGARIAN, ROMANIAN, TURKISH
from mail.inbound.absence.german import GERMAN
from mail.inbound.absence.italian import ITALIAN
from mail.inbound.absence.nordic import DANISH, FINNISH, NORWEGIAN, SWEDISH
from mail.inbound.absence.portuguese import PORTUGUESE
from mail.inbound.absence.slavic import CZECH, POLISH, RUSSIAN, SLOVAK
from mail.inbound.absence.south_east import BULGARIAN, CATALAN, CROATIAN, SLOVENE, UKRAINIAN
from mail.inbound.absence.spanish import SPANISH
from mail.inbound.absence.tongue import Tongue, phrases
from mail.inbound.kinds.signs import plain

TONGUES = (
    *(ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, PORTUGUESE, ITALIAN, SWEDISH, DANISH, NORWEGIAN, FINNISH, POLISH),
    *(
        CZECH,
        SLOVAK,
        RUSSIAN,
        HUNGARIAN,
        TURKISH,
        ROMANIAN,
        GREEK,
        UKRAINIAN,
        BULGARIAN,
        CROATIAN,
        SLOVENE,
        CATALAN,
        ESTONIAN,
        LATVIAN,
        LITHUANIAN,
    ),
)
_SIGNS = ("away", "opens", "gone", "later", "instead", "thanks", "automatic", "received")
_ADVERBS = phrases("""
    currently; presently; now; temporarily; mostly; also; both; still; unfortunately; to; just; again; be;
    actually; generally; only; already; actuellement; temporairement; malheureusement; exceptionnellement; donc;
    actualmente; temporalmente; ahora; momentáneamente; attualmente; temporaneamente; al momento;
    momentaneamente; purtroppo; atualmente; temporariamente; no momento; neste momento; obecnie; aktualnie;
    chwilowo
""")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """One language's patterns, compiled, and its months and days by word."""

    tongue: Tongue
    signs: Patterns
    ask: Patterns
    covers: Patterns
    relative: Patterns
    months: dict[str, int]
    weekdays: dict[str, int]


def spoken_in(words: Sequence[str], *, at_least: int = 1) -> tuple[Lexicon, ...]:
    """The languages that these words may be in, the likeliest first; of each at least so many words must be known."""
    said = set(words)
    scores = [(len(said & _known(at)), -at) for at in range(len(TONGUES))]
    best = max(score for score, _ in scores)
    likely = sorted((score for score in scores if score[0] * 2 > best and score[0] >= at_least), reverse=True)
    return tuple(lexicon(-at) for _, at in likely)


@cache
def _known(at: int) -> frozenset[str]:
    """The single words that a language's table knows."""
    tongue = TONGUES[at]
    named = frozenset((*_by_word(tongue.months), *_by_word(tongue.weekdays)))
    return named | tongue.markers | tongue.until | tongue.starts | tongue.back | tongue.first_person | tongue.urgent


@cache
def lexicon(at: int) -> Lexicon:
    """The language at this place of the list, compiled once."""
    return _compiled(TONGUES[at])


@cache
def months() -> dict[str, int]:
    """The number of a month by its name in any language. A name that means two months in two languages is left out."""
    return _merged([_by_word(tongue.months) for tongue in TONGUES])


@cache
def weekdays() -> dict[str, int]:
    """The number of a weekday (0 is Monday) by its name in any language, ambiguous ones left out."""
    return _merged([_by_word(tongue.weekdays) for tongue in TONGUES])


def _compiled(tongue: Tongue) -> Lexicon:
    own = Vocabulary({**tongue.sets, "adverb": _ADVERBS})
    signs = [(plain(text), sign) for sign in _SIGNS for text in getattr(tongue, sign)]
    relative = [
        *((plain(text), "today") for text in tongue.today),
        *((plain(text), "tomorrow") for text in tongue.tomorrow),
    ]
    return Lexicon(
        tongue=tongue,
        signs=Patterns(signs, own),
        ask=Patterns([(plain(text), "ask") for text in tongue.ask], own),
        covers=Patterns([(plain(text), "covers") for text in tongue.covers], own),
        relative=Patterns(relative, own),
        months=_by_word(tongue.months),
        weekdays=_by_word(tongue.weekdays),
    )


def _by_word(entries: tuple[str, ...]) -> dict[str, int]:
    found = {}
    for number, forms in enumerate(entries):
        for form in forms.split("|"):
            (word, *_) = phrase(plain(form))
            found[word] = number
    return found


def _merged(tables: list[dict[str, int]]) -> dict[str, int]:
    merged: dict[str, int] = {}
    doubtful: set[str] = set()
    for table in tables:
        for word, number in table.items():
            if merged.setdefault(word, number) != number:
                doubtful.add(word)
    return {word: number for word, number in merged.items() if word not in doubtful}
