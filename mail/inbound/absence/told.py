"""What the sentences of a text say of an absence: which signs of an out-of-office answer each of them holds."""

from collections.abc import Iterator
from dataclasses import dataclass

from mail.inbound.absence import east_asian
from mail.inbound.absence.day_words import sentences
from mail.inbound.absence.days import Clock
from mail.inbound.absence.last_day import comes_back
from mail.inbound.absence.sentences import Sentence, Token
from mail.inbound.absence.tongues import Lexicon
from mail.inbound.kinds.signs import plain
from mail.inbound.kinds.subjects import AUTOMATIC

_SMALL_TALK = 4
"""A sentence of at most so many words may stand before the first that counts: a greeting."""
_GREETING = 3
"""`Hello Lea, out of office until Monday`: the words of the greeting."""
_LANGUAGES = 4
_APART = 30
"""Two signs of a receipt so many characters apart are two: taken down, and when it will be answered."""
_LABELS = frozenset(AUTOMATIC)
"""`Automatic reply:` above a text. In a sentence, people speak of other people's automatic replies."""
_EAST_ASIAN = (
    ("away", east_asian.AWAY),
    ("later", east_asian.LATER),
    ("instead", east_asian.INSTEAD),
    ("thanks", east_asian.THANKS),
    ("automatic", east_asian.AUTOMATIC),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence and its signs: `away`, `gone`, `later`, `instead`, `thanks`, `automatic`, `received`.

    `acknowledged` is `received` twice.

    Two more go with being away only: `returns` (the writer says on which day he or she is back) and `covered`
    (somebody else does something in the meantime). `start` is where in the sentence the first sign begins.
    """

    sentence: Sentence
    signs: frozenset[str]
    start: int


def told_in(text: str, clock: Clock) -> list[Told]:
    """The sentences of a text with their signs, in order."""
    found: list[Told] = []
    opening = True
    for sentence in sentences(text, clock):
        told = _told(sentence, opening)
        found.append(told)
        small_talk = bool(told.signs) and told.signs <= {"thanks", "automatic"}
        opening = opening and (small_talk or len(sentence.tokens) <= _SMALL_TALK)
    return found


def _told(sentence: Sentence, opening: bool) -> Told:
    places: dict[str, int] = {}
    for lexicon in sentence.lexicons[:_LANGUAGES]:
        for tokens in (sentence.tokens, _without_days(sentence.tokens, lexicon)):
            for sign, start in _signs(tokens, lexicon, opening):
                places[sign] = min(start, places.get(sign, start))
                if sign == "received" and start - places[sign] > _APART:
                    places["acknowledged"] = places[sign]
    places.update(dict.fromkeys(_east_asian_signs(sentence.raw), 0))
    if any(plain(clause) in _LABELS for clause in _clauses(sentence.raw)):
        places["automatic"] = 0
    if comes_back(sentence):
        places.setdefault("returns", 0)
    return Told(
        sentence=sentence, signs=frozenset(places), start=min((places[s] for s in places if s != "thanks"), default=0)
    )


def _signs(tokens: tuple[Token, ...], lexicon: Lexicon, opening: bool) -> Iterator[tuple[str, int]]:
    """The signs of one language, and where each begins. That somebody is away is said within one clause."""
    said = tuple(token.text for token in tokens)
    for at, token in enumerate(tokens):
        if at and lexicon.covers.longest(said, at):
            yield "covered", token.start
        for end, sign in lexicon.signs.at(said, at):
            if sign == "opens":
                if opening and (at == 0 or (at < _GREETING and token.clause != tokens[at - 1].clause)):
                    yield "away", token.start
            elif sign != "away" or token.clause == tokens[end - 1].clause:
                yield sign, token.start


def _clauses(raw: str) -> list[str]:
    """The whole sentence and what stands before its first colon, without brackets and stars."""
    return [part.strip(" *[]()-.!") for part in (raw, raw.partition(":")[0])]


def _without_days(tokens: tuple[Token, ...], lexicon: Lexicon) -> tuple[Token, ...]:
    """The words without days and what leads to them: `bin vom 1.3. bis zum 5.3. im Urlaub` is `bin im Urlaub`."""
    tongue = lexicon.tongue
    leads = tongue.until | tongue.starts | tongue.joins | {"zum", "dem", "den", "the", "le", "el", "il"}
    kept: list[Token] = []
    for token in tokens:
        if token.is_day:
            while kept and kept[-1].text in leads:
                kept.pop()
        else:
            kept.append(token)
    return tuple(kept)


def _east_asian_signs(raw: str) -> set[str]:
    text = "" if raw.isascii() else plain(raw)
    return {sign for sign, table in _EAST_ASIAN if any(said in text for said in table)} if text else set()
