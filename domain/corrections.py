"""What the LDR puts right in a passed record: beside what was passed, which stays as it is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from domain.drafts import FieldFault
from domain.facts import Fact
from domain.handoff import Case
from domain.lead import Contact, Evidence, Meeting

AN_ORDINARY_MEETING = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A new phone or mail address of the contact. `written` is as the LDR wrote it, `exact` a phone in E.164."""

    what: Literal["phone", "mail"]
    written: str
    exact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRead:
    """What an LDR has put into a form or a request: what is new, or everything that is wrong with it."""

    corrections: tuple[Correction, ...] = ()
    meeting: Meeting | None = None
    evidence: tuple[Evidence, ...] = ()
    faults: tuple[FieldFault, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether anything is new."""
        return bool(self.corrections or self.meeting or self.evidence)


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
    """The contact as it is now, and the evidence that was added, as a fact keeps them."""
    contact = case.record.contact
    kept = {"phone": contact.phone, "phone_written": contact.phone_written, "mail": contact.mail}
    data = {f"contact_{name}": value for name, value in kept.items() if value}
    for one in case.added:
        said = {"said": _said(one), "method": one.method, "by": one.by, "at": one.at.isoformat()}
        data |= {f"added.{one.criterion}.{name}": value for name, value in said.items()}
    return data


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


def meeting_now(meeting: Meeting | None, facts: Sequence[Fact]) -> Meeting | None:
    """The meeting as it was passed, or as it was moved since by the facts of the handoff; then as long as before."""
    moved = next((fact.data["meeting"] for fact in reversed(facts) if fact.data.get("meeting")), None)
    if moved is None:
        return meeting
    start = datetime.fromisoformat(moved)
    length = meeting.end - meeting.start if meeting else AN_ORDINARY_MEETING
    return Meeting(start=start, end=start + length)


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Evidence that was added since the pass, in words: `EUR 80,000 - what she wrote`. `at` is UTC."""

    said: str
    method: str
    by: str
    at: datetime


def added_now(facts: Sequence[Fact]) -> Mapping[str, Added]:
    """The newest evidence that was added, by the criterion's key."""
    found: dict[str, Added] = {}
    for fact in facts:
        for name in fact.data:
            if name.startswith("added.") and name.endswith(".said"):
                key, given = name.removesuffix(".said"), fact.data
                found[key.removeprefix("added.")] = Added(
                    said=given[name],
                    method=given[f"{key}.method"],
                    by=given[f"{key}.by"],
                    at=datetime.fromisoformat(given[f"{key}.at"]),
                )
    return found


def _put(contact: Contact, one: Correction) -> Contact:
    if one.what == "mail":
        return replace(contact, mail=one.written)
    return replace(contact, phone=one.exact or one.written, phone_written=one.written)


def _phone(contact: Contact) -> str:
    return contact.phone_written or contact.phone or ""


def _said(evidence: Evidence | None) -> str:
    return f"{evidence.value} - {evidence.note}" if evidence else ""
