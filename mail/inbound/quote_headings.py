"""Headings of quotes, such as `On Tue, 3 Jun 2025 at 10:00 Lea <desk@example.com> wrote:`, in any language.

What carries a heading is its shape: an address or a verb of writing, a moment, a colon at the end. So that a language
without a verb here is read, too, where the address is one that the mail answers or a marked quote follows.
"""

import re

from mail.inbound.clues import Clues
from mail.inbound.weight import is_weighty

LONGEST = 400
"""Characters of a heading. Names and addresses are long, sentences longer."""
_VERBS = frozenset(
    [
        *(
            "wrote",
            "writes",
            "schrieb",
            "schrieben",
            "geschrieben",
            "schreibt",
            "écrit",
            "écrivait",
            "escribió",
            "escribio",
        ),
        *(
            "scritto",
            "scrive",
            "escreveu",
            "schreef",
            "geschreven",
            "skrev",
            "kirjoitti",
            "napisał",
            "napisała",
            "pisze",
        ),
        *(
            "napsal",
            "napsala",
            "napísal",
            "napísala",
            "írta",
            "scris",
            "yazdı",
            "napisao",
            "napisala",
            "napisal",
            "пише",
        ),
        *(
            "написал",
            "написала",
            "пишет",
            "писал",
            "написав",
            "написа",
            "έγραψε",
            "kirjutas",
            "rakstīja",
            "rašė",
            "parašė",
        ),
        *("escriure", "escribiu", "viết", "menulis", "skrifaði", "пісаў", "напишао", "написао"),
    ]
)
"""English, German, French, Spanish, Italian, Portuguese, Dutch, Danish, Swedish, Norwegian, Finnish, Polish, Czech,
Slovak, Hungarian, Romanian, Turkish, Russian, Ukrainian, Bulgarian, Greek, Croatian, Serbian, Slovene, Estonian,
Latvian, Lithuanian, Catalan, Galician, Vietnamese, Indonesian, Icelandic, Belarusian."""
_OTHER_VERBS = (
    *(
        "写道",
        "寫道",
        "書きました",
        "のメール",
        "のメッセージ",
        "작성",
        "님이 쓴",
        "썼습니다",
        "เขียน",
        "כתב",
        "كتب",
        "نوشت",
        "ने लिखा",
    ),
)
"""Chinese, Japanese, Korean, Thai, Hebrew, Arabic, Persian, Hindi: found within words."""
_QUOTING = ("quoting ", "zitat von ", "citando ", "citation de ", "citát ", "citerar ", "cytowanie ", "citaat van ")
"""Horde and its kin: no verb, no moment."""
_DATE = re.compile(r"\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{1,2}[./] ?\d{1,2}\.|\d{1,2}[月월]")
_TIME = re.compile(r"\d{1,2} ?[:.hH時时시点] ?\d{2}|\d{1,2} ?[ap]\.?m\b")
_ADDRESS = re.compile(r"[\w.+=~-]{1,64}@\w")
_NOTES = re.compile(r"-{2,4} ?\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}[^-]{0,12}-{2,4}")
"""HCL Notes: `Lea Brandt ---03.06.2025 10:00:12---` and the quote behind it."""
_EDGES = " \t*_|\"'"
_BIDI = str.maketrans(dict.fromkeys("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0307", None))
_PUNCTUATION = str.maketrans(dict.fromkeys(",;()[]<>:：*/-", " "))
_LONGEST_WITHOUT_ADDRESS = 160


def tidy(line: str) -> str:
    """A line as it is compared: lower case, single blanks, no signs of direction, no dot over the Turkish i."""
    return " ".join(line.lower().translate(_BIDI).split())


def is_heading(text: str, clues: Clues, *, marked_below: bool) -> bool:
    """Whether a tidy text is a whole heading. `marked_below`: what follows is marked as a quote."""
    text = text.strip(_EDGES)
    if len(text) > LONGEST:
        return False
    if text.startswith(">>>"):
        return text.endswith(">>>") and len(text) > 20 and bool(_DATE.search(text) or _ADDRESS.search(text))  # noqa: PLR2004
    if _NOTES.search(text):
        return not is_weighty(text[: text.index("--")])
    dashed = text.startswith("--") and text.endswith("--")
    if not dashed and not text.endswith((":", "：", ": ", ">:")):
        return False
    return _has_its_shape(text, clues, marked_below=marked_below, dashed=dashed)


def has_moment(text: str) -> bool:
    """Whether a tidy text names a date or a time."""
    return bool(_DATE.search(text) or _TIME.search(text))


def _has_its_shape(text: str, clues: Clues, *, marked_below: bool, dashed: bool) -> bool:
    address, verb = bool(_ADDRESS.search(text)), _has_verb(text)
    date, time = bool(_DATE.search(text)), bool(_TIME.search(text))
    if address and verb:
        return marked_below or (date and time) or clues.is_partner(text)
    if address and text.startswith(_QUOTING):
        return True
    if address and (date or time) and not dashed:
        return clues.is_partner(text) or (marked_below and not is_weighty(text))
    told = verb and date and time
    told = told or (marked_below and (verb or text.startswith(_QUOTING) or (date and time)))
    return told and len(text) <= _LONGEST_WITHOUT_ADDRESS and not is_weighty(text)


def _has_verb(text: str) -> bool:
    if not _VERBS.isdisjoint(text.translate(_PUNCTUATION).split()):
        return True
    return not text.isascii() and any(verb in text for verb in _OTHER_VERBS)
