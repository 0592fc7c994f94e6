"""Who stands in for somebody who is away, and where that person is reached. Empty where it is not sure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mail.inbound.absence.names import first_name, fits_mailbox, is_sure, last_name
from mail.inbound.absence.sentences import Sentence
from mail.inbound.absence.told import Told
from mail.inbound.absence.tongue import words
from mail.inbound.addresses import same_mailbox

_ADDRESS = re.compile(r"[\w.+\-']{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,6}")
_PHONE = re.compile(r"(?<![\w.,:/-])\+?\(?\d[\d ()/.\-]{4,20}\d(?![\w:])")
_FEWEST_DIGITS = 6
_LANGUAGES = 3
_AHEAD = 90
"""A name stands at most so many characters behind `please contact` or before `covers for me`."""
_CONTACT_WORDS = 8
_SELF = words("me mich mir moi mij mi mim")
_OR = {
    **{
        "en": "or",
        "de": "oder",
        "fr": "ou",
        "es": "o",
        "it": "o",
        "nl": "of",
        "pt": "ou",
        "sv": "eller",
        "da": "eller",
    },
    **{"no": "eller", "pl": "lub", "cs": "nebo"},
}


@dataclass(frozen=True, slots=True)
class StandIn:
    """A name and a way to reach that person; each may be empty. `urgent` when meant for what cannot wait."""

    name: str
    mail: str
    phone: str
    urgent: bool


@dataclass(frozen=True, slots=True)
class _Cue:
    """Words such as `please contact` in a sentence: where they stand, and whether the name stands before them."""

    start: int
    end: int
    behind_name: bool


def stand_in(told: Sequence[Told], own: Iterable[str]) -> tuple[str, str]:
    """The stand-in's name (or mailbox, if no name is given) and where to reach that person.

    `own` are mailboxes that are nobody else's: the writer's and the desk's. Several people for several matters are
    nobody; of people joined by `or` the first is taken.
    """
    mine = tuple(own)
    named = [one for at in range(len(told)) if (one := _named(told, at, mine))]
    unlike = {(one.mail or one.name).lower(): one for one in reversed(named)}
    if len(unlike) > 1:
        unlike = {key: one for key, one in unlike.items() if one.urgent} or unlike
    if len(unlike) != 1:
        return "", ""
    (one,) = unlike.values()
    return one.name or one.mail, ", ".join(part for part in (one.mail, one.phone) if part)


def _named(told: Sequence[Told], at: int, own: tuple[str, ...]) -> StandIn | None:
    """The person that a sentence names as the one to turn to; a line below may hold the address."""
    sentence = told[at].sentence
    cue = _cue_in(sentence)
    if cue is None and "instead" not in told[at].signs:
        return None
    below = f" {told[at + 1].sentence.raw}" if at + 1 < len(told) and _is_contact(told[at + 1].sentence) else ""
    about = f"{sentence.raw[cue.end if cue and not cue.behind_name else 0 :]}{below}"
    mails = _mails(about, own)
    if len(mails) > 1 and f" {_or(sentence)} " not in about:
        return None
    mail = mails[0] if mails else ""
    name = _name_near(sentence, cue) if cue else _name_behind_a_colon(sentence.raw)
    if mail and not (name and is_sure(name, mail, _language(sentence))):
        near = last_name(about[: about.find(mail)])
        name = near if near and fits_mailbox(near, mail) else ""
    elif not mail and not is_sure(name, mail, _language(sentence)):
        name = ""
    if not name and not mail:
        return None
    said = {token.text for token in sentence.tokens}
    urgent = any(said & lexicon.tongue.urgent for lexicon in sentence.lexicons[:_LANGUAGES])
    return StandIn(name, mail, _phone(f"{sentence.raw[cue.start if cue else 0 :]}{below}"), urgent)


def _cue_in(sentence: Sentence) -> _Cue | None:
    """The first cue with a name at its side, else the first that may have an address behind it."""
    cues = list(_cues(sentence))
    return next((cue for cue in cues if _name_near(sentence, cue)), next((c for c in cues if not c.behind_name), None))


def _cues(sentence: Sentence) -> Iterator[_Cue]:
    tokens = sentence.tokens
    said = tuple(token.text for token in tokens)
    for lexicon in sentence.lexicons[:_LANGUAGES]:
        for at in range(len(said)):
            for patterns, behind_name in ((lexicon.covers, True), (lexicon.ask, False)):
                end = at + patterns.longest(said, at)
                asks_for_self = not behind_name and end < len(said) and said[end] in _SELF
                if end > at and not asks_for_self:
                    yield _Cue(tokens[at].start, tokens[end - 1].end, behind_name)


def _name_near(sentence: Sentence, cue: _Cue) -> str:
    raw = _without_days(sentence)
    if cue.behind_name and raw[cue.end : cue.end + 2].strip()[:1].isupper():
        return first_name(raw[cue.end : cue.end + _AHEAD])
    if cue.behind_name:
        return last_name(raw[max(cue.start - _AHEAD, 0) : cue.start].partition(f" {_or(sentence)} ")[0])
    return first_name(raw[cue.end : cue.end + _AHEAD].partition(f" {_or(sentence)} ")[0])


def _name_behind_a_colon(raw: str) -> str:
    """`In urgent cases: Jan de Vries, 06-55501234`; a full name only."""
    name = first_name(raw.partition(":")[2][:_AHEAD])
    return name if " " in name and _PHONE.search(raw) else ""


def _without_days(sentence: Sentence) -> str:
    """The sentence with days and addresses struck out: months and weekdays are written like names."""
    raw = _ADDRESS.sub(lambda found: "-" * len(found.group()), sentence.raw)
    for token in sentence.tokens:
        if token.is_day:
            raw = f"{raw[: token.start]}{'-' * (token.end - token.start)}{raw[token.end :]}"
    return raw


def _or(sentence: Sentence) -> str:
    return _OR.get(_language(sentence), "or")


def _language(sentence: Sentence) -> str:
    return sentence.lexicons[0].tongue.code


def _mails(text: str, own: tuple[str, ...]) -> list[str]:
    found = (match.group().rstrip(".-'") for match in _ADDRESS.finditer(text))
    return list(dict.fromkeys(a for a in found if not any(same_mailbox(a, mine) for mine in own)))


def _phone(text: str) -> str:
    for match in _PHONE.finditer(text):
        number = match.group().strip(" .-/")
        digits = sum(c.isdigit() for c in number)
        is_date = number.count(".") == 2 and "/" not in number and digits <= 8  # noqa: PLR2004 - 24.12.2026
        if digits >= _FEWEST_DIGITS and not is_date:
            return number
    return ""


def _is_contact(sentence: Sentence) -> bool:
    """Whether a line holds little but an address or a number, and names nobody else to turn to."""
    short = len(sentence.raw.split()) <= _CONTACT_WORDS
    return short and bool(_ADDRESS.search(sentence.raw) or _PHONE.search(sentence.raw)) and _cue_in(sentence) is None
