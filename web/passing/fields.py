"""The fields of a lead on its page: what they are called, of what kind they are, and what was typed into them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from domain.drafts import REASON
from domain.policy import Criterion, Policy

FieldKind = Literal["line", "text", "mail", "phone", "url", "moment", "zone", "language", "domain", "rep", "id"]
GROUPS: Mapping[str, Mapping[str, FieldKind]] = {
    "lead": {"id": "id", "company": "line", "contact.name": "line", "rep": "rep", "source": "line"},
    "contact": {
        "contact.mail": "mail",
        "contact.phone": "phone",
        "contact.title": "line",
        "contact.reach": "line",
        "contact.language": "language",
        "contact.zone": "zone",
    },
    "story": {
        "why_now": "text",
        "careful": "text",
        "promise.what": "line",
        "promise.by": "moment",
        "meeting.start": "moment",
        "meeting.end": "moment",
        "meeting.link": "url",
    },
    "more": {
        "company_note": "line",
        "domain": "domain",
        "campaign": "line",
        "partner": "line",
        "crm_link": "url",
        "notes_link": "url",
    },
}
"""All but the evidence, in the page's order."""
NEEDED = ("id", "company", "contact.name", "rep", "source")
PARTS = ("value", "method", "at", "note")
"""What evidence for a criterion is made of; the LDR whose page it is verified it."""
KINDS: Mapping[str, FieldKind] = {name: kind for group in GROUPS.values() for name, kind in group.items()}
_ANY = re.compile(r".*", re.DOTALL)
_TYPES = {
    "mail": ("email", _ANY),
    "phone": ("tel", _ANY),
    "url": ("url", _ANY),
    "moment": ("datetime-local", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")),
    "month": ("month", re.compile(r"\d{4}-\d\d")),
}
_MOST_REASONS = 20
MOST_FIELDS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field as the page shows it."""

    name: str
    kind: FieldKind
    value: str
    needed: bool
    is_wrong: bool


def names(policy: Policy) -> frozenset[str]:
    """The names of all fields, reasons aside."""
    evidence = {f"evidence.{c.key}.{part}" for c in policy.criteria for part in PARTS}
    return frozenset({*KINDS, *evidence, *(f"claim.{c.key}" for c in policy.criteria)})


def typed(given: Iterable[tuple[str, str]], policy: Policy) -> dict[str, str]:
    """What was typed: the fields of the page, and reasons; whatever else came along is nothing of ours."""
    known, typed_in, reasons = names(policy), dict[str, str](), 0
    for name, said in given:
        is_reason = name.startswith(REASON) and name.removeprefix(REASON).replace("_", "").isalpha()
        reasons += is_reason
        if said.strip() and (name in known or (is_reason and reasons <= _MOST_REASONS)):
            typed_in[name] = said.strip().replace("\r\n", "\n")
    return typed_in


def group(name: str, fields: Mapping[str, str], wrong: frozenset[str]) -> list[Field]:
    """The fields of one group, with what was typed."""
    return [
        Field(name=n, kind=kind, value=fields.get(n, ""), needed=n in NEEDED, is_wrong=n in wrong)
        for n, kind in GROUPS[name].items()
    ]


def type_of(kind: str, value: str) -> str:
    """The `type` of an input. A browser drops what does not fit a type of moments, so such a value gets plain text."""
    name, shape = _TYPES.get(kind, ("text", _ANY))
    return name if not value or shape.fullmatch(value) else "text"


def by_number(policy: Policy) -> list[Criterion]:
    """The criteria in their order."""
    return sorted(policy.criteria, key=lambda criterion: criterion.number)
