"""The lead as the LDR passes it: who, why now, what was claimed and what was verified."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.values import Value

Method = Literal["call", "mail", "chat", "meeting", "answered_offer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The person at the prospect. `mail` or `phone` is always given; `zone` is an IANA name.

    `phone` is in E.164 (`+4915155501234`), for comparing and for links; `phone_written` is as the LDR wrote it, for
    people's eyes.
    """

    name: str
    mail: str | None = None
    phone: str | None = None
    phone_written: str | None = None
    title: str | None = None
    language: str | None = None
    zone: str | None = None
    reach: str | None = None
    """When and how the contact is best reached, in the LDR's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """An agreed meeting, in UTC."""

    start: datetime
    end: datetime
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What the LDR promised to the prospect, and by when (UTC) if a moment was named."""

    what: str
    by: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Proof that a criterion was verified: the value, how, by which LDR (person id), when (UTC), in whose words."""

    criterion: str
    value: Value
    method: Method
    by: str
    at: datetime
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the prospect said in a form. Never evidence."""

    criterion: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A lead ready to be passed. `rep` and `ldr` are person ids from the people file."""

    id: str
    company: str
    contact: Contact
    source: str
    rep: str
    ldr: str
    evidence: tuple[Evidence, ...]
    claims: tuple[Claim, ...] = ()
    domain: str | None = None
    company_note: str | None = None
    """Place and size, such as `Kassel, 340 people`."""
    crm_link: str | None = None
    campaign: str | None = None
    partner: str | None = None
    meeting: Meeting | None = None
    promises: tuple[Promise, ...] = ()
    why_now: str | None = None
    careful: str | None = None
    notes_link: str | None = None

    def evidence_for(self, criterion: str) -> Evidence | None:
        """The newest evidence for a criterion, or None."""
        found = [e for e in self.evidence if e.criterion == criterion]
        return max(found, key=lambda e: e.at, default=None)

    def claim_for(self, criterion: str) -> str | None:
        """What the prospect claimed about a criterion, or None."""
        return next((c.said for c in self.claims if c.criterion == criterion), None)
