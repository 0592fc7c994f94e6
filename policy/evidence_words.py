"""How evidence is written in the lines of a mail, in English and German: the way it was verified, and its value."""

import re

from domain.lead import Method

WAYS: dict[str, Method] = {
    "call": "call",
    "phone": "call",
    "mail": "mail",
    "email": "mail",
    "chat": "chat",
    "meeting": "meeting",
    "answered offer": "answered_offer",
    "anruf": "call",
    "telefon": "call",
    "telefonat": "call",
    "e-mail": "mail",
    "treffen": "meeting",
    "termin": "meeting",
    "beantwortetes angebot": "answered_offer",
}
_BY = r"by\s+(?:an?\s+)?|(?:per|am|im|beim|durch)\s+"
_LONGEST_FIRST = "|".join(sorted(WAYS, key=len, reverse=True))
HOW = re.compile(
    rf"(?P<value>.+?),?\s+(?:{_BY})(?P<way>{_LONGEST_FIRST})\s*[-–—:]\s*(?P<note>.+)",
    re.IGNORECASE,
)
"""Behind the criterion: value, way and note, such as `EUR 80000 by mail - what she wrote`."""
_MONTHS = (
    *("januar", "februar", "märz", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "dezember"),
)
_YES_NO = {"ja": "yes", "nein": "no"}


def as_in_a_file(value: str) -> str:
    """A value as lead files write it: `ja` is `yes`, `März 2027` is `2027-03`; any other as it is."""
    said = value.strip()
    name, _, year = said.casefold().partition(" ")
    if name in _MONTHS and re.fullmatch(r"2\d{3}", year):
        return f"{year}-{_MONTHS.index(name) + 1:02}"
    return _YES_NO.get(said.casefold(), said)
