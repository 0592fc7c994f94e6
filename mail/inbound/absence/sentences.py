"""A text as sentences, and a sentence as plain words among which each day is one word."""

import re
from dataclasses import dataclass
from datetime import date

from domain.spoken import words
from mail.inbound.absence.days import Clock, month_of, numeric_days
from mail.inbound.absence.tongues import Lexicon, lexicon, months, spoken_in
from mail.inbound.kinds.signs import plain

DAY = "xdayx"
"""Stands for a day among the words."""
_MOST_TEXT = 4_000
_MOST_SENTENCES = 40
_MOST_WORDS = 350
_LONGEST = 90
"""So many words of a sentence are looked at: each is the start of many patterns."""
_WRAPPED = 45
"""A line of at least this length that ends without a stop goes on in the next."""
_SPEAKS = 3
"""A sentence with so many words of a language is in it, whatever the rest of the text is in."""
_ADDRESS = re.compile(r"\S{1,64}@\S{1,190}|https?://\S{1,500}|www\.\S{1,500}")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOP = re.compile(r"[.!?;](?=\s)|[。！？]")
_DATE_END = re.compile(r"(?:\d{1,2}\.\s?\d{1,2}|\d{4})\.\Z")
_DAY_AND_MONTH = re.compile(
    r"\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)\Z", re.IGNORECASE
)
_NOUNS = frozenset(("urlaub", "ferien", "elternzeit", "mutterschutz", "betriebsferien", "jahresurlaub", "resturlaub"))
"""`bis zum 4.12. Urlaub`: no sentence ends before these."""
_ABBREVIATIONS = frozenset(
    (
        *(
            "dr",
            "mr",
            "mrs",
            "ms",
            "hr",
            "hrn",
            "fr",
            "st",
            "nr",
            "tel",
            "sig",
            "sig.ra",
            "sr",
            "sra",
            "mme",
            "m",
            "bzw",
        ),
        *(
            "inkl",
            "einschl",
            "ca",
            "p.m",
            "a.m",
            "t.o.m",
            "z.b",
            "no",
            "ext",
            "dhr",
            "mevr",
            "prof",
            "ing",
            "mob",
            "incl",
        ),
        *(
            "u",
            "o",
            "d",
            "t",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "okt",
            "nov",
            "dec",
        ),
        *(
            "dez",
            "mrz",
            "mo",
            "di",
            "mi",
            "do",
            "sa",
            "so",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "pt",
            "gen",
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Token:
    """A plain word, where it stands in the sentence, and in which clause. A day has `is_day`, and `day` if sure.

    `vague` is the end of a month: good for `until`, not for `back`.
    """

    text: str
    start: int
    end: int
    clause: int
    is_day: bool = False
    day: date | None = None
    vague: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence as written, its words, and the languages it may be in, the likeliest first."""

    raw: str
    tokens: tuple[Token, ...]
    lexicons: tuple[Lexicon, ...]


def split_text(text: str, clock: Clock) -> list[Sentence]:
    """The first sentences, with at most 350 words in all. Days that are written in numbers are words of their own."""
    raws = [raw for line in _unwrapped(text[:_MOST_TEXT].split("\n")) for raw in _split(line)][:_MOST_SENTENCES]
    tokens: list[tuple[Token, ...]] = []
    for raw in raws:
        left = _MOST_WORDS - sum(map(len, tokens))
        tokens.append(_tokens(raw, clock)[: min(left, _LONGEST)])
    spread = spoken_in([token.text for those in tokens for token in those]) or (lexicon(0),)
    return [
        Sentence(raw=raw, tokens=those, lexicons=_own(those, spread)) for raw, those in zip(raws, tokens, strict=True)
    ]


def _own(tokens: tuple[Token, ...], spread: tuple[Lexicon, ...]) -> tuple[Lexicon, ...]:
    """The sentence's own languages before those of the whole text: many such answers come in two languages."""
    said = [token.text for token in tokens]
    return tuple(dict.fromkeys((*spoken_in(said, at_least=_SPEAKS), *spread)))


def _unwrapped(lines: list[str]) -> list[str]:
    joined: list[str] = []
    open_end = False
    for line in lines:
        bare = line.strip()
        if joined and open_end and bare and bare[0].isalnum():
            joined[-1] = f"{joined[-1]} {bare}"
        elif bare:
            joined.append(bare)
        stopped = bare[-1:] in (".", "!", "?", ":", ";") and not (bare[-1:] == "." and bare[-2:-1].isdigit())
        open_end = len(bare) >= _WRAPPED and not stopped
    return joined


def _split(line: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for stop in _STOP.finditer(line):
        if stop.group() != "." or _ends_here(line[start : stop.start()], line[stop.end() : stop.end() + 40].lstrip()):
            pieces.append(line[start : stop.end()].strip())
            start = stop.end()
    pieces.append(line[start:].strip())
    return [piece for piece in pieces if piece]


def _ends_here(before: str, after: str) -> bool:
    """Whether a dot ends the sentence: not behind `3`, `Dr` or `Nov`."""
    word = _WORD.match(after)
    if _DAY_AND_MONTH.search(before) and after[:1].isupper():
        return True
    if before[-1:].isdigit():
        is_month = word is not None and month_of(plain(word.group()), months()) is not None
        is_noun = word is not None and plain(word.group()) in _NOUNS
        return bool(_DATE_END.search(f"{before[-12:]}.")) and after[:1].isupper() and not is_month and not is_noun
    return before.rpartition(" ")[2].lower().strip("(") not in _ABBREVIATIONS


def _tokens(raw: str, clock: Clock) -> tuple[Token, ...]:
    found: list[Token] = []
    raw = _ADDRESS.sub(lambda link: " " * len(link.group()), raw)
    clause = last = 0
    for day in (*numeric_days(raw, clock), None):
        for match in _WORD.finditer(raw, last, day.start if day else len(raw)):
            clause += _parts_clauses(raw[last : match.start()])
            last = match.end()
            found += [Token(word.text, match.start(), match.end(), clause) for word in words(plain(match.group()))]
        if day:
            clause += _parts_clauses(raw[last : day.start])
            last = day.end
            found.append(Token(DAY, day.start, day.end, clause, is_day=True, day=day.day))
    return tuple(found)


def _parts_clauses(gap: str) -> bool:
    return " - " in gap or any(sign in gap for sign in ',;:()–—|"')
