"""What the LDR puts right in a passed record: beside what was passed, which stays as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from domain.facts import Fact
from domain.handoff import Case
from domain.lead import Contact, Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A new phone or mail address of the contact. `written` is as the LDR wrote it, `exact` a phone in E.164."""

    what: Literal["phone", "mail"]
    written: str
    exact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is different now, in words: `phone`, what it was (empty for nothing), what it is."""

    what: str
    was: str
    now: str

    def __str__(self) -> str:
        return f"{self.what} {self.now}" + (f", before {self.was}" if self.was else "")


def corrected(case: Case, corrections: Iterable[Correction], evidence: Iterable[Evidence]) -> Case:
    """The case with a corrected contact, and with evidence added to what was passed."""
    contact = case.record.contact
    for one in corrections:
        contact = _put(contact, one)
    return replace(case, contact=contact, added=(*case.added, *evidence))


def changes(before: Case, after: Case) -> tuple[Change, ...]:
    """What is different between two states of one case."""
    was, now = before.record, after.record
    found = [
        Change(what="phone", was=_phone(was.contact), now=_phone(now.contact)),
        Change(what="mail", was=was.contact.mail or "", now=now.contact.mail or ""),
    ]
    for criterion in after.policy.criteria:
        old, new = was.evidence_for(criterion.key), now.evidence_for(criterion.key)
        if new is not None and new != old:
            found.append(Change(what=criterion.label, was=_said(old), now=_said(new)))
    return tuple(change for change in found if change.was != change.now)


def fact_data(case: Case) -> dict[str, str]:
    """The contact as it is now, as a fact keeps it."""
    contact = case.record.contact
    kept = {"phone": contact.phone, "phone_written": contact.phone_written, "mail": contact.mail}
    return {f"contact_{name}": value for name, value in kept.items() if value}


def contact_now(contact: Contact, facts: Sequence[Fact]) -> Contact:
    """The contact as it was passed, with what was corrected since by the facts of the handoff."""
    last = next((f.data for f in reversed(facts) if f.kind in ("corrected", "note") and "changes" in f.data), None)
    if last is None:
        return contact
    return replace(
        contact,
        phone=last.get("contact_phone"),
        phone_written=last.get("contact_phone_written"),
        mail=last.get("contact_mail"),
    )


def _put(contact: Contact, one: Correction) -> Contact:
    if one.what == "mail":
        return replace(contact, mail=one.written)
    return replace(contact, phone=one.exact or one.written, phone_written=one.written)


def _phone(contact: Contact) -> str:
    return contact.phone_written or contact.phone or ""


def _said(evidence: Evidence | None) -> str:
    return f"{evidence.value} - {evidence.note}" if evidence else ""
