"""Automatic answers that carry no field and no telling subject, known by what they say.

One sign alone proves nothing: people write that they are away, too. Two signs that belong together are a machine's,
unless a person's hand shows: a quoted letter, a mail program, talk of the lead, or an answer. Then the mail stays a
person's, and the reader asks back what it does not answer first.
"""

import re
from dataclasses import dataclass
from datetime import date

from domain.people import Role
from domain.reading import read_decision
from mail.inbound.absence.last_day import last_day, without_return
from mail.inbound.absence.reading import absence_told, clock_of
from mail.inbound.absence.told import Told, told_in
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from mail.inbound.kinds.quoting import names_a_program, quotes_or_names_a_device, speaks_of_the_lead
from mail.inbound.kinds.signs import plain, precedence
from mail.inbound.mime import ParsedMail
from mail.inbound.visible import visible

_ROLES: tuple[Role, ...] = ("rep", "ldr", "manager", "sales_ops")
_SURE = frozenset(
    ("accept", "reject", "faulty", "undo", "return", "mine", "withdraw", "uphold", "overturn", "disqualify")
)
"""Answers that no out-of-office text gives. `more time` and `not mine` could be read into one."""
_SMALL_WORDS = ("unclear", "question", "note")
"""`Please note that` opens many an automatic answer."""
_LONGEST = 2_500
"""An automatic answer is not longer than this; a longer text is a person's."""
_FRONT = 10
"""So many sentences are looked at."""
_MOST_WORDS = 60
_TWO_WORDS = 2
_ENOUGH = 400
"""Characters in which an answer is looked for."""
_SAID = frozenset(
    (
        *("wrote", "writes", "said", "says", "answer", "answered", "reply", "replied", "schrieb", "schreibt", "sagt"),
        *("antwort", "antwortet", "ecrit", "repond", "dit", "reponse", "escribio", "dice", "respuesta", "scritto"),
        *("risponde", "risposta", "schreef", "zegt", "antwoord", "escreveu", "disse", "resposta"),
    )
)
"""`She wrote: I am out of the office.`"""
_NOTICE = frozenset(("instead", "covered", "thanks", "automatic", "received"))
"""What a notice of absence says besides being away."""
_ADDRESS = re.compile(r"[\w.+-]@[\w-]")
_PHONE = re.compile(r"(?<![\w.,:/-])\+?\(?\d[\d ()/.-]{6,20}\d(?![\w:])")
_WEEKS = frozenset(
    ("week", "woche", "semaine", "semana", "settimana", "uge", "uke", "uken", "veckan", "vecka", "tydzien")
)
_SOMEBODY_ELSE = frozenset(("she", "her", "hers", "he", "him", "his"))
"""Whoever speaks of the lead's contact has typed."""
_FIRST_FOUR = 3
"""Behind a greeting, a thank you and one sentence more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSigns:
    """What the text says for a machine: surely, or only so that a person is to be asked.

    `line` is what says so, `before` the text above it.
    """

    machine: bool
    because: str
    line: str
    before: str


def text_signs(mail: ParsedMail, text: str) -> TextSigns | None:
    """What speaks for a machine in the new text; None when nothing does."""
    if not text or len(text) > _LONGEST:
        return None
    clock = clock_of(mail, text)
    told = told_in(text, clock)[:_FRONT]
    signs = frozenset(sign for t in told for sign in t.signs)
    weak = bool(signs & {"away", "automatic", "gone"})
    strong = _is_automatic(told, signs) or (weak and _says_more(mail, told, clock.sent))
    strong = strong or _is_notice(told, signs)
    asks = any(_asks(t) for t in told)
    if not (strong or (weak and not asks)) or any(_reports(t) for t in told):
        return None
    line, before = _line_and_before(told)
    by_hand = asks or speaks_of_the_lead(text) or _shows_a_hand(mail, signs) or _answers(told, before)
    if strong and not by_hand:
        said = line if len(line) <= 120 else line[:119] + "…"  # noqa: PLR2004
        because = f'Its text is that of an automatic answer: "{said}"'
        return TextSigns(machine=True, because=because, line=line, before=before)
    because = "It reads like an automatic answer, so it decides nothing."
    return TextSigns(machine=False, because=because, line=line, before=before)


def _shows_a_hand(mail: ParsedMail, signs: frozenset[str]) -> bool:
    """Whether the mail looks typed. A rule of a mail program names that program, and some answers quote.

    So the program's name says nothing against a whole notice of absence, and a quote nothing against one that
    says what becomes of mail in the meantime.
    """
    if {"away", "later"} <= signs:
        return False
    if quotes_or_names_a_device(mail):
        return True
    return names_a_program(mail) and not ("away" in signs and signs & _NOTICE)


def automatic_in_bulk(mail: ParsedMail) -> str | None:
    """Old vacation programs say no more than `Precedence: bulk`; mailings do, too, but not that somebody is away."""
    if precedence(mail) not in ("bulk", "junk"):
        return None
    told = text_signs(mail, visible(mail).text)
    return f"Precedence says {precedence(mail)}, and its text that nobody is there." if told else None


def _is_automatic(told: list[Told], signs: frozenset[str]) -> bool:
    first = next((at for at, t in enumerate(told) if t.signs - {"thanks"}), 0)
    if "automatic" in signs and (len(signs) > 1 or first <= 1):
        return True
    if signs & {"away", "returns"} and signs & {"later", "instead", "thanks", "gone", "covered"}:
        return first <= _FIRST_FOUR
    if "gone" in signs and signs & {"instead", "thanks", "later"}:
        return True
    if "acknowledged" in signs or ("later" in signs and signs & {"instead", "thanks"}):
        return True
    received = sum("received" in t.signs for t in told)
    return received > 1 or (received == 1 and bool(signs & {"automatic", "thanks", "later"}))


def _is_notice(told: list[Told], signs: frozenset[str]) -> bool:
    """Whether a short text says but one thing that a notice says, with what goes with it, and is no answer at all."""
    sentences = [t.sentence for t in told]
    words = {token.text for sentence in sentences for token in sentence.tokens}
    reach = any(_ADDRESS.search(s.raw) or _PHONE.search(s.raw) for s in sentences)
    dated = any(token.is_day for sentence in sentences for token in sentence.tokens) or not _WEEKS.isdisjoint(words)
    thanks = "thanks" in signs
    told_so = (
        (bool(signs & {"later", "gone"}) and (thanks or reach or dated))
        or ("away" in signs and (thanks or reach))
        or ("instead" in signs and thanks and reach)
    )
    if not told_so or words & _SOMEBODY_ELSE or sum(len(s.tokens) for s in sentences) > _MOST_WORDS:
        return False
    said = [without_return(sentence)[:_ENOUGH] for sentence in sentences]
    return all(read_decision(text, EXAMPLE_CRITERIA, role).decision in _SMALL_WORDS for text in said for role in _ROLES)


def _says_more(mail: ParsedMail, told: list[Told], sent: date | None) -> bool:
    """Whether a short text says until when its writer is away, be it vaguely, or who stands in."""
    if sum(len(t.sentence.tokens) for t in told) > _MOST_WORDS:
        return False
    away = [t.sentence for t in told if "away" in t.signs]
    known = away[0].lexicons[0].tongue.until if away else frozenset[str]()
    if any(_ADDRESS.search(t.sentence.raw) for t in told):
        return True
    dated = any(token.text in known for sentence in away for token in sentence.tokens)
    return dated or bool(absence_told(mail, told, sent).stand_in or last_day([(t.sentence, False) for t in told], sent))


def _asks(told: Told) -> bool:
    """Whether a sentence asks something, but whether it is urgent."""
    return told.sentence.raw.endswith("?") and "instead" not in told.signs and len(told.sentence.tokens) > _TWO_WORDS


def _reports(told: Told) -> bool:
    """Whether a sentence reports what somebody else wrote."""
    who, colon, _ = told.sentence.raw.partition(":")
    return bool(colon) and "automatic" not in told.signs and not _SAID.isdisjoint(plain(who).split())


def _line_and_before(told: list[Told]) -> tuple[str, str]:
    """The words that speak for a machine, from the first of them on, and the text before."""
    for wanted in ("automatic", "away", "gone", "returns", "received", "later", "instead"):
        at = next((n for n, t in enumerate(told) if wanted in t.signs), None)
        if at is not None:
            sentence = told[at].sentence.raw
            before = "\n".join((*(t.sentence.raw for t in told[:at]), sentence[: told[at].start]))
            return sentence[told[at].start :], before.strip()
    return "", ""


def _answers(told: list[Told], before: str) -> bool:
    """Whether the text answers a letter: in words that no vacation text has, or before it says that nobody is there."""
    own = [(without_return(t.sentence), t.signs) for t in told]
    said = ["\n".join(sentence for sentence, _ in own), *(sentence for sentence, signs in own if not signs)]
    if any(answers(words) for words in said):
        return True
    if answers(before[-_ENOUGH:]):
        return True
    above, _, begun = before.rpartition("\n")
    whole = before if begun.endswith((".", "!", "?", ",", ";", ":", "-", "–")) else above
    first = [read_decision(whole[-_ENOUGH:], EXAMPLE_CRITERIA, role).decision for role in _ROLES if whole]
    return any(decision not in _SMALL_WORDS for decision in first)


def answers(text: str) -> bool:
    """Whether the first words of a text are an answer of some reader that no automatic text gives."""
    return any(read_decision(text[:_ENOUGH], EXAMPLE_CRITERIA, role).decision in _SURE for role in _ROLES)
