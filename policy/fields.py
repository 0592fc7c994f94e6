"""The kinds of text that files are made of: each is checked, and refused with what to write instead."""

import re
import unicodedata
from functools import cache
from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers
from holidays import list_supported_countries
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, WithJsonSchema

from domain.company import plain_domain
from policy.problems import nearest

LINE_LIMIT = 200
TEXT_LIMIT = 2000
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MAIL = re.compile(r"[^\s@<>()\[\]:;,\"\\]{1,64}@[^\s@<>()\[\]:;,\"\\]+\.[^\s@<>()\[\]:;,\"\\.]+")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[\w-]{2,}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HOLIDAYS = re.compile(r"[A-Z]{2}(-\w[\w ]{0,30})?")


class FileModel(BaseModel):
    """A place in a file: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _clean(text: str, limit: int, allowed: str) -> str:
    for character in text:
        if (unicodedata.category(character) == "Cc" and character not in allowed) or character in _BIDI:
            raise ValueError(f"holds the control character U+{ord(character):04X}; remove it.")
    if len(text) > limit:
        raise ValueError(f"has {len(text)} characters; at most {limit} fit into a letter.")
    return text


def one_line(text: str) -> str:
    """Text of one line, which may stand in a subject. Line ends and control characters are refused."""
    if "\n" in text or "\r" in text:
        raise ValueError("must be one line.")
    return _clean(text, LINE_LIMIT, "\t")


def some_text(text: str) -> str:
    """Text that may have several lines."""
    return _clean(text, TEXT_LIMIT, "\n\r\t")


def _shaped(pattern: str, cure: str) -> Any:
    def check(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise ValueError(f'"{text}" does not fit: {cure}.')
        return text

    return AfterValidator(check)


def checked_mail(text: str) -> str:
    """The mail address. Raises ValueError for what is none."""
    if not _MAIL.fullmatch(one_line(text)) or len(text) > 254:  # noqa: PLR2004 - RFC 5321 4.5.3.1.3
        raise ValueError(f'"{text}" is no mail address; write name@company.example.')
    return text


def _domain(text: str) -> str:
    bare = plain_domain(re.sub(r"^https?://", "", text.lower()).split("/")[0])
    if not _DOMAIN.fullmatch(bare):
        raise ValueError(f'"{text}" is no domain; write company.example.')
    return bare


def _url(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]\S*", one_line(text)):
        raise ValueError(f'"{text}" is no web address; write https://...')
    return text


def _zone(text: str) -> str:
    if text not in _zones():
        raise ValueError(f'"{text}" is no time zone.{_near_zone(text)} Write an IANA name such as Europe/Berlin.')
    ZoneInfo(text)
    return text


def _near_zone(text: str) -> str:
    names = {zone.lower(): zone for zone in _zones()}
    near = nearest(text, list(names))
    return near.replace(near.split('"')[1], names[near.split('"')[1]]) if near else ""


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _known_holidays(text: str) -> str:
    country, _, region = text.partition("-")
    known = _holiday_places()
    if country not in known:
        raise ValueError(f'"{country}" is no country whose holidays are known; write ISO 3166, such as DE or GB-ENG.')
    if region and region not in known[country]:
        regions = ", ".join(known[country]) or "none"
        raise ValueError(f'"{region}" is no region of {country} whose holidays are known; known: {regions}.')
    return text


@cache
def _holiday_places() -> dict[str, list[str]]:
    return list_supported_countries(include_aliases=False)


def _phone(text: str) -> str:
    e164(text)
    return text


def e164(written: str) -> str:
    """The number in E.164 (ITU-T), such as `+4915155501234`. Raises ValueError with what to write."""
    try:
        number = phonenumbers.parse(one_line(written), None)
    except phonenumbers.NumberParseException:
        raise ValueError(f'"{written}" is no phone number with a country code; write +49 151 5550 1234.') from None
    if not phonenumbers.is_possible_number(number):
        raise ValueError(f'"{written}" has too few or too many digits for a phone number of its country.')
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def as_list(given: Any) -> Any:
    """A single item as a list of one."""
    return given if isinstance(given, list) else [given]


def _text_or_number(**more: Any) -> WithJsonSchema:
    """YAML editors take `+4915155501234` for a number; both are read as written."""
    return WithJsonSchema({"type": ["string", "number"], **more})


LEAD_ID = r"[A-Za-z0-9._-]{1,64}"
PERSON_ID = r"[a-z0-9][a-z0-9._-]{0,63}"
CRITERION_KEY = r"[a-z][a-z0-9_]{0,31}"

Line = Annotated[str, AfterValidator(one_line)]
Text = Annotated[str, AfterValidator(some_text)]
LeadId = Annotated[str, _shaped(LEAD_ID, "1 to 64 letters, digits, dots, hyphens and underscores"), _text_or_number()]
PersonId = Annotated[str, _shaped(PERSON_ID, "a person id has small letters, digits, dots, hyphens and underscores")]
CriterionKey = Annotated[str, _shaped(CRITERION_KEY, "a key has small letters, digits and underscores, such as budget")]
Mail = Annotated[str, AfterValidator(checked_mail)]
Phone = Annotated[str, AfterValidator(_phone), _text_or_number(examples=["+49 151 5550 1234"])]
Domain = Annotated[str, AfterValidator(_domain)]
Url = Annotated[str, AfterValidator(_url)]
Zone = Annotated[str, AfterValidator(_zone)]
Language = Annotated[str, _shaped(_LANGUAGE.pattern, "a language is a BCP 47 tag such as en, de or pt-BR")]
Holidays = Annotated[
    str,
    _shaped(_HOLIDAYS.pattern, "holidays are COUNTRY or COUNTRY-REGION, such as DE or DE-BE"),
    AfterValidator(_known_holidays),
]
Lines = Annotated[tuple[Line, ...], BeforeValidator(as_list)]
