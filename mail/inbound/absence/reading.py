"""An out-of-office answer read: the last day away, who stands in. Nothing is said where it is not sure."""

import re
from collections.abc import Sequence
from datetime import date
from email.utils import parsedate_to_datetime

from domain.mail_reading import Away
from domain.spoken import words
from mail.inbound.absence.days import Clock, slash_order
from mail.inbound.absence.last_day import last_day, without_return
from mail.inbound.absence.stand_in import stand_in
from mail.inbound.absence.told import Told, told_in
from mail.inbound.absence.tongues import spoken_in
from mail.inbound.kinds.signs import plain
from mail.inbound.kinds.subjects import names_an_absence
from mail.inbound.mime import ParsedMail

_AMERICAN_OFFSETS = range(-10, -3)
"""Hours from UTC in which dates with slashes put the month first, in English."""
_QUOTED = re.compile(r'["“„«][^"“”„«»]{1,200}["”“»]')
"""The subject of the answered letter, as some programs quote it: its days are not those of the absence."""
_ENOUGH = 2_000
"""So many characters tell the language. Every one but English puts the day first."""
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def read_away(mail: ParsedMail, text: str) -> Away | None:
    """What an automatic answer with this new text says of an absence; None when it tells of none."""
    clock = clock_of(mail, text)
    told = told_in(_QUOTED.sub(" ", text), clock)
    subject = told_in(mail.subject, clock)
    signs = {sign for t in (*told, *subject) for sign in t.signs}
    away = names_an_absence(mail) or "away" in signs
    if not away and "gone" not in signs and "returns" not in signs and not any(map(_returns, told)):
        return None
    read = absence_told(mail, told, clock.sent, subject=subject, absent=away or "gone" in signs)
    nobody_reads_it = not away and "automatic" in signs and read == Away()
    return None if nobody_reads_it else read


def absence_told(
    mail: ParsedMail, told: Sequence[Told], sent: date | None, *, subject: Sequence[Told] = (), absent: bool = True
) -> Away:
    """What these sentences say of an absence. Where none says that anybody is `absent`, only a day of return counts.

    Where the subject and the text name different days, the text is believed.
    """
    about = [t for t in told if (_is_about(t) if absent else "returns" in t.signs or _returns(t))]
    dated = [(t.sentence, "away" in t.signs) for t in about]
    until = last_day([*((t.sentence, "away" in t.signs) for t in subject if _is_about(t)), *dated], sent)
    if until is None:
        until = last_day(dated, sent)
    name, reach = stand_in((*subject, *told), (*mail.sender.mailboxes, *mail.recipients))
    return Away(until=until, stand_in=name, reach=reach)


def _returns(told: Told) -> bool:
    """Whether a clause says nothing but when somebody is back: `back tomorrow`."""
    return without_return(told.sentence) != told.sentence.raw


def said_of(away: Away) -> str:
    """An absence in one sentence: `Out of office until Tue 3 Mar 2026, stands in: Clara (clara@example.com).`"""
    said = "Out of office"
    if away.until:
        day = away.until
        said += f" until {_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"
    if away.stand_in:
        reach = away.reach if away.reach != away.stand_in else ""
        said += f", stands in: {away.stand_in}" + (f" ({reach})" if reach else "")
    return f"{said}."


def clock_of(mail: ParsedMail, text: str) -> Clock:
    """When the mail was sent, and how its dates with slashes are to be read."""
    try:
        moment = parsedate_to_datetime((mail.header.first("date") or "")[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        return Clock(sent=None, day_first=slash_order(text))
    order = slash_order(f"{mail.subject}\n{text}")
    if order is None:
        spoken = spoken_in([word.text for word in words(plain(text[:_ENOUGH]))])
        order = True if spoken and spoken[0].tongue.code != "en" else None
    offset = moment.utcoffset()
    if order is None and offset is not None and int(offset.total_seconds() // 3600) in _AMERICAN_OFFSETS:
        order = False
    return Clock(sent=moment.date(), day_first=order)


def _is_about(told: Told) -> bool:
    """Whether a sentence speaks of the absence: by a sign, a word of coming back, or in the first person."""
    if told.signs & {"away", "later", "instead", "returns"}:
        return True
    said = {token.text for token in told.sentence.tokens}
    return any(
        said & (lex.tongue.back | lex.tongue.first_person | lex.tongue.until) for lex in told.sentence.lexicons[:3]
    )
