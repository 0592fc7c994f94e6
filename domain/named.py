"""Whom and when people mean: names of colleagues and days, read strictly from a few written forms."""

import re
from datetime import date, timedelta

from domain.people import People, Person, Role

_WEEKDAYS = (
    ("mon", "monday", "montag"),
    ("tue", "tuesday", "dienstag"),
    ("wed", "wednesday", "mittwoch"),
    ("thu", "thursday", "donnerstag"),
    ("fri", "friday", "freitag"),
    ("sat", "saturday", "samstag"),
    ("sun", "sunday", "sonntag"),
)
_MONTHS = (
    ("jan", "january", "januar"),
    ("feb", "february", "februar"),
    ("mar", "march", "märz"),
    ("apr", "april"),
    ("may", "mai"),
    ("jun", "june", "juni"),
    ("jul", "july", "juli"),
    ("aug", "august"),
    ("sep", "september"),
    ("oct", "october", "okt", "oktober"),
    ("nov", "november"),
    ("dec", "december", "dez", "dezember"),
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?")
_DAY_MONTH = re.compile(r"\b(\d{1,2})\.?\s+([a-zäé]{3,9})\.?(?:\s+(\d{4}))?\b")
_MONTH_DAY = re.compile(r"\b([a-zäé]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?\b")
_LENGTH = re.compile(r"\b(\d{1,3})\s+(days?|weeks?|months?|tage?n?|wochen?|monate?n?)\b")
_WORD = re.compile(r"[a-zäöüß]+")
_TOKEN = re.compile(r"[\w.@-]+")
_A_MONTH = 30


def person_named(text: str, people: People, role: Role) -> Person | None:
    """The one active person with this role whom the text names by id, mail, full name or first name; else None."""
    words = _TOKEN.findall(text.lower())
    said = f" {' '.join(word.strip('.-') for word in words)} "
    for names in (_ids, _full, _first):
        found = [p for p in people.with_role(role) if any(f" {name} " in said for name in names(p))]
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None


def _ids(person: Person) -> tuple[str, ...]:
    return person.id.lower(), person.mail.lower()


def _full(person: Person) -> tuple[str, ...]:
    return (person.name.lower(),)


def _first(person: Person) -> tuple[str, ...]:
    return (person.first_name.lower(),)


def day_named(text: str, today: date) -> date | None:
    """The day that the text names, seen from `today`: a date, a weekday to come, or so many days on; else None.

    A date without a year is the next one to come. Two different days name none.
    """
    low = text.lower()
    found = {day for day in (*_dates(low, today), *_lengths(low, today)) if day is not None}
    if not found:
        found = {day for word in _WORD.findall(low) for day in _weekday(word, today)}
    return found.pop() if len(found) == 1 else None


def _dates(text: str, today: date) -> list[date | None]:
    found = [_day(int(y), int(m), int(d)) for y, m, d in _ISO.findall(text)]
    found += [_next(y, int(m), int(d), today) for d, m, y in _DOTTED.findall(text)]
    found += [_next(y, _MONTH[m], int(d), today) for d, m, y in _DAY_MONTH.findall(text) if m in _MONTH]
    found += [_next(y, _MONTH[m], int(d), today) for m, d, y in _MONTH_DAY.findall(text) if m in _MONTH]
    return found


def _lengths(text: str, today: date) -> list[date | None]:
    days = {"d": 1, "t": 1, "w": 7, "m": _A_MONTH}
    return [today + timedelta(days=int(count) * days[unit[0]]) for count, unit in _LENGTH.findall(text)]


def _weekday(word: str, today: date) -> list[date]:
    if word in ("tomorrow", "morgen"):
        return [today + timedelta(days=1)]
    for number, names in enumerate(_WEEKDAYS):
        if word in names:
            return [today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)]
    return []


def _next(year: str, month: int, day: int, today: date) -> date | None:
    if year:
        return _day(int(year), month, day)
    this = _day(today.year, month, day)
    return this if this and this >= today else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
