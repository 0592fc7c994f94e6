"""Who stands in for somebody who is away, and where that person is reached. Empty where it is not sure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mail.inbound.absence.sentences import Sentence
from mail.inbound.absence.told import Told
from mail.inbound.addresses import same_mailbox
from mail.inbound.kinds.signs import plain

_ADDRESS = re.compile(r"[\w.+\-']{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,6}")
_PHONE = re.compile(r"(?<![\w.,:/-])\+?\(?\d[\d ()/.\-]{4,20}\d(?![\w:])")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")
_FEWEST_DIGITS = 6
_MOST_NAMES = 4
_AHEAD = 90
"""A name stands at most so many characters behind `please contact` or before `covers for me`."""
_PARTICLES = frozenset(
    (
        "von",
        "van",
        "de",
        "del",
        "della",
        "da",
        "di",
        "dos",
        "das",
        "der",
        "den",
        "la",
        "le",
        "ter",
        "zu",
        "el",
        "bin",
        "al",
    )
)
_TITLES = frozenset(
    (
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "herr",
            "herrn",
            "frau",
            "hr",
            "fr",
            "monsieur",
            "madame",
            "m",
            "mme",
        ),
        *("mlle", "sr", "sra", "senor", "senora", "srta", "sig", "sig.ra", "dott", "dott.ssa", "ing", "dhr", "mevr"),
        *(
            "mevrouw",
            "meneer",
            "pan",
            "pani",
            "pana",
            "dipl.-ing",
            "mag",
            "dipl",
            "senhor",
            "senhora",
            "signor",
            "signora",
        ),
    )
)
_NO_NAMES = frozenset(
    (
        *(
            "i",
            "my",
            "our",
            "we",
            "please",
            "the",
            "me",
            "us",
            "you",
            "your",
            "team",
            "sales",
            "office",
            "support",
            "desk",
        ),
        *(
            "service",
            "customer",
            "reception",
            "helpdesk",
            "it",
            "hr",
            "if",
            "in",
            "for",
            "thanks",
            "regards",
            "best",
            "email",
        ),
        *(
            "mail",
            "e-mail",
            "tel",
            "phone",
            "mobile",
            "colleague",
            "colleagues",
            "assistant",
            "manager",
            "department",
            "hotline",
        ),
        *(
            "sie",
            "ihnen",
            "ihr",
            "ihre",
            "ich",
            "bitte",
            "kollegin",
            "kollege",
            "kollegen",
            "kolleginnen",
            "zentrale",
            "buro",
        ),
        *(
            "sekretariat",
            "vertrieb",
            "innendienst",
            "abteilung",
            "kundenservice",
            "kundendienst",
            "assistentin",
            "assistent",
        ),
        *(
            "vertretung",
            "telefon",
            "mobil",
            "durchwahl",
            "e-mails",
            "fallen",
            "angelegenheiten",
            "teamleiter",
            "teamleiterin",
        ),
        *(
            "chefin",
            "chef",
            "vorgesetzte",
            "vorgesetzten",
            "fragen",
            "anfragen",
            "hilfe",
            "nummer",
            "rufnummer",
            "adresse",
        ),
        *(
            "vous",
            "nous",
            "je",
            "merci",
            "pour",
            "votre",
            "equipe",
            "accueil",
            "secretariat",
            "collegue",
            "standard",
            "service",
        ),
        *("gracias", "por", "favor", "equipo", "oficina", "recepcion", "companera", "companero", "usted", "ustedes"),
        *(
            "grazie",
            "ufficio",
            "segreteria",
            "collega",
            "collaboratrice",
            "lei",
            "voi",
            "obrigado",
            "obrigada",
            "equipa",
        ),
        *(
            "equipe",
            "escritorio",
            "colega",
            "u",
            "uw",
            "ik",
            "onze",
            "mijn",
            "collega",
            "kantoor",
            "receptie",
            "secretariaat",
        ),
        *(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "montag",
            "dienstag",
            "mittwoch",
        ),
        *(
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "mit",
            "vielen",
            "dank",
            "danke",
            "freundlichen",
            "grussen",
            "viele",
        ),
    )
)
_SELF = frozenset(("me", "mich", "mir", "moi", "mij", "mi", "mim"))
_OR = {
    "en": "or",
    "de": "oder",
    "fr": "ou",
    "es": "o",
    "it": "o",
    "nl": "of",
    "pt": "ou",
    "sv": "eller",
    "da": "eller",
    "pl": "lub",
}


@dataclass(frozen=True, slots=True)
class StandIn:
    """A name and a way to reach that person; either may be empty. `urgent` when meant for what cannot wait."""

    name: str
    mail: str
    phone: str
    urgent: bool


def stand_in(told: Sequence[Told], own: Iterable[str]) -> tuple[str, str]:
    """The stand-in's name (or mailbox, if no name is given) and where to reach that person.

    `own` are mailboxes that are nobody else's: the writer's and the desk's. Several people for several matters are
    nobody; of people joined by `or` the first is taken.
    """
    named = [n for at in range(len(told)) if (n := _named(told, at, tuple(own))) and (n.name or n.mail)]
    unlike = {(n.mail or n.name).lower(): n for n in reversed(named)}
    if len(unlike) > 1:
        unlike = {key: n for key, n in unlike.items() if n.urgent} or unlike
    if len(unlike) != 1:
        return "", ""
    (one,) = unlike.values()
    return one.name or one.mail, ", ".join(part for part in (one.mail, one.phone) if part)


def _named(told: Sequence[Told], at: int, own: tuple[str, ...]) -> StandIn | None:
    """The person that a sentence names as the one to turn to."""
    sentence = told[at].sentence
    raw, words = sentence.raw, {token.text for token in sentence.tokens}
    urgent = any(words & lexicon.tongue.urgent for lexicon in sentence.lexicons[:3])
    place = _place_of_cue(sentence)
    if place is None:
        mails = [mail for mail in _mails(raw, own)] if "instead" in told[at].signs else []
        return StandIn("", mails[0], "", urgent) if len(mails) == 1 else None
    start, end, name_before = place
    region = raw[max(start - _AHEAD, 0) : start] if name_before else raw[end : end + _AHEAD]
    behind = f" {told[at + 1].sentence.raw}" if at + 1 < len(told) and _is_contact(told[at + 1].sentence.raw) else ""
    mails = _mails(f"{raw}{behind}" if name_before else f"{raw[end:]}{behind}", own)
    if len(mails) > 1 and _before_or(raw[end:], sentence) == raw[end:]:
        return None
    name, phone = (
        _name_in(_before_or(region, sentence), last=name_before),
        _first_phone(f"{raw[start if name_before else end :]}{behind}"),
    )
    if not name and not mails:
        return None
    return StandIn(name, mails[0] if mails else "", phone, urgent)


def _place_of_cue(sentence: Sentence) -> tuple[int, int, bool] | None:
    """Where the words stand that lead to the name, in the raw sentence, and whether the name is before them."""
    said = tuple(token.text for token in sentence.tokens)
    best: tuple[int, int, bool] | None = None
    for lexicon in sentence.lexicons[:3]:
        for at in range(len(said)):
            for patterns, name_before in ((lexicon.covers, True), (lexicon.ask, False)):
                length = patterns.longest(said, at)
                if not length:
                    continue
                start, end = sentence.tokens[at].start, sentence.tokens[at + length - 1].end
                if not name_before and length + at < len(said) and said[length + at] in _SELF:
                    continue
                region = (
                    sentence.raw[max(start - _AHEAD, 0) : start] if name_before else sentence.raw[end : end + _AHEAD]
                )
                if _name_in(_before_or(region, sentence), last=name_before):
                    return start, end, name_before
                best = best or (None if name_before else (start, end, name_before))
    return best


def _before_or(region: str, sentence: Sentence) -> str:
    return region.partition(f" {_OR.get(sentence.lexicons[0].tongue.code, 'or')} ")[0]


def _name_in(region: str, *, last: bool) -> str:
    """The first (or last) run of capitalised words that may be a name, at most four of them."""
    runs: list[list[str]] = []
    end = -1
    region = _ADDRESS.sub(lambda m: " " * len(m.group()), region)
    for match in _WORD.finditer(region):
        word = match.group().rstrip(".") if len(match.group()) > 2 else match.group()  # noqa: PLR2004
        bare = plain(word)
        gap = region[end : match.start()] if end >= 0 else ""
        joined = bool(runs and runs[-1]) and not gap.strip() and end >= 0
        if bare in _TITLES:
            runs.append([])
        elif word[:1].isupper() and bare not in _NO_NAMES:
            runs[-1:] = [[*runs[-1], word]] if joined else [*runs[-1:], [word]]
        elif joined and bare in _PARTICLES:
            runs[-1].append(word)
        else:
            runs.append([])
        end = match.end()
    names = [name for run in runs if (name := _trimmed(run))]
    if not names:
        return ""
    return names[-1] if last else names[0]


def _trimmed(run: list[str]) -> str:
    while run and plain(run[-1]) in _PARTICLES:
        run = run[:-1]
    return " ".join(run) if run and len(run) <= _MOST_NAMES else ""


def _mails(text: str, own: tuple[str, ...]) -> list[str]:
    found = (match.group().rstrip(".-'") for match in _ADDRESS.finditer(text))
    return list(dict.fromkeys(a for a in found if not any(same_mailbox(a, mine) for mine in own)))


def _first_phone(text: str) -> str:
    for match in _PHONE.finditer(text):
        number = match.group().strip(" .-/")
        digits = sum(c.isdigit() for c in number)
        is_date = number.count(".") == 2 and "/" not in number and digits <= 8  # noqa: PLR2004
        if digits >= _FEWEST_DIGITS and not is_date:
            return number
    return ""


def _is_contact(raw: str) -> bool:
    """Whether a line holds little but an address or a number."""
    return len(raw.split()) <= 8 and bool(_ADDRESS.search(raw) or _PHONE.search(raw))  # noqa: PLR2004
