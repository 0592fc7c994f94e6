"""What the sentences of a text say of an absence: which signs of an out-of-office answer each of them holds."""

from dataclasses import dataclass

from mail.inbound.absence import east_asian
from mail.inbound.absence.day_words import sentences
from mail.inbound.absence.days import Clock
from mail.inbound.absence.last_day import comes_back
from mail.inbound.absence.sentences import Sentence
from mail.inbound.kinds.signs import plain

_SMALL_TALK = 4
"""A sentence of at most so many words may stand before the first that counts: a greeting."""
_LANGUAGES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence and its signs: `away`, `gone`, `later`, `instead`, `thanks`, `automatic`, `received`.

    Two more go with being away only: `returns` (the writer says on which day he or she is back) and `covered`
    (somebody else does something in the meantime).
    """

    sentence: Sentence
    signs: frozenset[str]


def told_in(text: str, clock: Clock) -> list[Told]:
    """The sentences of a text with their signs, in order."""
    found: list[Told] = []
    opening = True
    for sentence in sentences(text, clock):
        signs = _signs_of(sentence, opening)
        found.append(Told(sentence=sentence, signs=signs))
        opening = (
            opening
            and (signs <= {"thanks", "automatic"} or len(sentence.tokens) <= _SMALL_TALK)
            and "away" not in signs
        )
        opening = opening and (bool(signs) or len(sentence.tokens) <= _SMALL_TALK)
    return found


def _signs_of(sentence: Sentence, opening: bool) -> frozenset[str]:
    said = tuple(token.text for token in sentence.tokens)
    clauses = [token.clause for token in sentence.tokens]
    found: set[str] = set()
    for lexicon in sentence.lexicons[:_LANGUAGES]:
        if any(lexicon.covers.longest(said, at) for at in range(1, len(said))):
            found.add("covered")
        for at in range(len(said)):
            for end, sign in lexicon.signs.at(said, at):
                one_clause = clauses[at] == clauses[end - 1]
                if sign == "opens" and opening and at == 0:
                    found.add("away")
                elif sign != "opens" and (one_clause or sign != "away"):
                    found.add(sign)
    if comes_back(sentence):
        found.add("returns")
    return frozenset(found | _east_asian_signs(sentence.raw))


def _east_asian_signs(raw: str) -> set[str]:
    if raw.isascii():
        return set()
    text = plain(raw)
    tables = (
        ("away", east_asian.AWAY),
        ("later", east_asian.LATER),
        ("instead", east_asian.INSTEAD),
        ("thanks", east_asian.THANKS),
        ("automatic", east_asian.AUTOMATIC),
    )
    return {sign for sign, table in tables if any(said in text for said in table)}
