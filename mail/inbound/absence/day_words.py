"""Days that are written with words (`3 March`, `next Monday`, `bis zum 15.`); each becomes one word."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from mail.inbound.absence.days import Clock, made, month_of, next_day_of_month, next_weekday
from mail.inbound.absence.sentences import DAY, Sentence, Token, split_text

_BETWEEN_DAY_AND_MONTH = frozenset(("of", "de", "di", "d", "den", "del", "do"))
_MONTH_ENDS = frozenset(
    (
        *("end", "ende", "fin", "finales", "final", "fine", "eind", "einde", "fim", "finais", "slutningen", "slutet"),
        *("slutten", "konca", "konce", "koniec"),
    )
)
"""`until the end of March`."""
_BEFORE_NUMBER = frozenset(("the", "zum", "den", "dem", "am", "au", "le", "el", "al", "il", "dia", "de", "til"))
_UNITS = frozenset(
    (
        *("h", "uhr", "uur", "am", "pm", "hours", "hour", "days", "day", "weeks", "tage", "tagen", "stunden", "wochen"),
        *("jours", "heures", "ore", "giorni", "dias", "horas", "dagen", "uren", "semaines", "settimane", "semanas"),
    )
)
_NEXT = frozenset(("next", "nachsten", "nachster", "naechsten", "volgende"))
"""`next Friday`, said on a Tuesday, is this week's for some and next week's for others."""
_RANGE_SIGNS = ("-", "–", "—", "/", "+", "&")
_YEAR = re.compile(r"20\d\d\Z", re.ASCII)
_SHORT = 3
_LAST_DAY = 31


def sentences(text: str, clock: Clock) -> list[Sentence]:
    """The sentences of a text in which every day is one word."""
    return [_with_days(sentence, clock) for sentence in split_text(text, clock)]


def _with_days(sentence: Sentence, clock: Clock) -> Sentence:
    for step in (_with_months, _with_relative, _with_weekdays, _with_numbers):
        sentence = replace(sentence, tokens=tuple(step(sentence, clock)))
    return sentence


def _rebuilt(
    tokens: tuple[Token, ...], found: Callable[[list[Token], int], tuple[Token, int, int] | None]
) -> list[Token]:
    """The tokens, where `found` gives at a place: a day, how many tokens before it takes in, and where it ends."""
    done: list[Token] = []
    at = 0
    while at < len(tokens):
        day = found(done, at)
        if day is None:
            done.append(tokens[at])
            at += 1
        else:
            token, taken, at = day
            done[len(done) - taken :] = [token]
    return done


def _day_token(first: Token, last: Token, day: date | None) -> Token:
    return Token(DAY, first.start, last.end, first.clause, is_day=True, day=day)


def _with_months(sentence: Sentence, clock: Clock) -> list[Token]:
    tokens = sentence.tokens
    known = {word: number for lexicon in reversed(sentence.lexicons) for word, number in lexicon.months.items()}

    def found(done: list[Token], at: int) -> tuple[Token, int, int] | None:
        month = None if tokens[at].is_day else month_of(tokens[at].text, known)
        if month is None:
            return None
        back = 1 + next((n for n in range(2) if n >= len(done) or done[-1 - n].text not in _BETWEEN_DAY_AND_MONTH), 2)
        number = _number(done[-back]) if back <= len(done) else None
        if number is None and back <= len(done) and done[-back].text in _MONTH_ENDS:
            year, end = _year(tokens, at + 1)
            return (
                replace(_day_token(done[-back], tokens[end - 1], _last_of(month, year, clock)), vague=True),
                back,
                end,
            )
        if number:
            year, end = _year(tokens, at + 1)
            return _day_token(done[-back], tokens[end - 1], made(number, month, year, clock)), back, end
        return _month_first(sentence, at, month, clock)

    return _rebuilt(tokens, found)


def _last_of(month: int, year: int | None, clock: Clock) -> date | None:
    days = (made(day, month, year, clock) for day in (31, 30, 29, 28))
    return next((day for day in days if day), None)


def _month_first(sentence: Sentence, at: int, month: int, clock: Clock) -> tuple[Token, int, int] | None:
    """`March 3rd`, `March 3-10, 2027`: of a range the last day."""
    tokens = sentence.tokens
    ahead = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text in ("the", "den"))
    number = _number(tokens[ahead]) if ahead < len(tokens) else None
    if number is None:
        return None
    second = _number(tokens[ahead + 1]) if ahead + 1 < len(tokens) else None
    if second and second > number and _between(sentence, ahead) in _RANGE_SIGNS:
        number, ahead = second, ahead + 1
    year, end = _year(tokens, ahead + 1)
    return _day_token(tokens[at], tokens[end - 1], made(number, month, year, clock)), 0, end


def _between(sentence: Sentence, at: int) -> str:
    """What is written between a token and the next."""
    return sentence.raw[sentence.tokens[at].end : sentence.tokens[at + 1].start].strip()


def _with_relative(sentence: Sentence, clock: Clock) -> list[Token]:
    said = tuple(token.text for token in sentence.tokens)

    def found(done: list[Token], at: int) -> tuple[Token, int, int] | None:
        hits = [hit for lexicon in sentence.lexicons[:2] for hit in lexicon.relative.at(said, at)]
        if not hits or clock.sent is None:
            return None
        end, which = max(hits)
        day = clock.sent + timedelta(days=which == "tomorrow")
        return _day_token(sentence.tokens[at], sentence.tokens[end - 1], day), 0, end

    return _rebuilt(sentence.tokens, found)


def _with_weekdays(sentence: Sentence, clock: Clock) -> list[Token]:
    """A weekday beside a day belongs to it; alone it is the next one of its name."""
    tokens, raw = sentence.tokens, sentence.raw
    known = {word: number for lexicon in reversed(sentence.lexicons[:3]) for word, number in lexicon.weekdays.items()}
    is_english = sentence.lexicons[0].tongue.code == "en"

    def found(done: list[Token], at: int) -> tuple[Token, int, int] | None:
        token = tokens[at]
        weekday = None if token.is_day else known.get(token.text)
        if weekday is None:
            return None
        end = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text == "feira")
        ahead = next((n for n in range(end, min(end + 2, len(tokens))) if tokens[n].text not in _BEFORE_NUMBER), None)
        if ahead is not None and tokens[ahead].is_day:
            return _day_token(token, tokens[ahead], tokens[ahead].day), 0, ahead + 1
        if done and done[-1].is_day and raw[done[-1].end : token.start].strip() in ("(", ","):
            return _day_token(done[-1], token, done[-1].day), 1, end
        if len(token.text) <= _SHORT and not (is_english and len(token.text) == _SHORT and raw[token.start].isupper()):
            return None
        before = done[-1].text if done else ""
        return _day_token(token, tokens[end - 1], _weekday(weekday, before, clock)), 0, end

    return _rebuilt(tokens, found)


def _weekday(weekday: int, before: str, clock: Clock) -> date | None:
    day = next_weekday(weekday, clock)
    if before in _NEXT and day and clock.sent and day.isocalendar()[:2] == clock.sent.isocalendar()[:2]:
        return None
    return day


def _with_numbers(sentence: Sentence, clock: Clock) -> list[Token]:
    """`back on the 15th`, `bis zum 15.`: a number behind an article, with no unit behind it."""
    tokens = sentence.tokens

    def found(done: list[Token], at: int) -> tuple[Token, int, int] | None:
        number = _number(tokens[at])
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        is_amount = behind is not None and (behind.text in _UNITS or behind.is_day or _is_ordinal_of(sentence, at))
        if number is None or not done or done[-1].text not in _BEFORE_NUMBER or is_amount:
            return None
        return _day_token(tokens[at], tokens[at], next_day_of_month(number, clock)), 0, at + 1

    return _rebuilt(tokens, found)


def _is_ordinal_of(sentence: Sentence, at: int) -> bool:
    """`zum 1. Advent`: a noun follows the dot."""
    noun = sentence.raw[sentence.tokens[at + 1].start]
    return _between(sentence, at) == "." and noun.isupper()


def _number(token: Token) -> int | None:
    """The number of a day in `3`, `3rd`, `3e`, `1er`."""
    digits = token.text[:2] if token.text[:2].isdecimal() else token.text[:1]
    if token.is_day or not (digits.isascii() and digits.isdecimal()):
        return None
    ending = token.text[len(digits) :]
    fits = ending in ("", "st", "nd", "rd", "th", "er", "e", "de", "ste", "eme", "a", "o", "an", "en", "ig", "ai", "i")
    return int(digits) if fits and 1 <= int(digits) <= _LAST_DAY else None


def _year(tokens: tuple[Token, ...], at: int) -> tuple[int | None, int]:
    """The year at this place, if one stands there, and where the words of the day end."""
    skip = at + (at < len(tokens) and tokens[at].text in ("de", "del", "of"))
    year = _YEAR.match(tokens[skip].text) if skip < len(tokens) else None
    return (int(year.group()), skip + 1) if year else (None, at)
