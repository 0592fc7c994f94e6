"""What an LDR puts right in a passed record, from the fields of a form or the data of a request."""

from collections.abc import Mapping
from typing import Any

from pydantic import Field, ValidationError, model_validator

from domain.corrections import Correction, RecordRead
from domain.lead import Evidence, Meeting
from policy.fields import CriterionKey, FileModel, Mail, Phone, e164
from policy.lead_csv import nested
from policy.lead_fields import fault_of, with_zone
from policy.lead_file import EvidenceModel
from policy.lengths import Moment
from policy.plain import plain
from policy.problems import problems_of

EVIDENCE = "evidence."


class NewContact(FileModel):
    """How the contact is reached from now on."""

    mail: Mail | None = None
    phone: Phone | None = None


class NewMeeting(FileModel):
    """When the meeting with the prospect is now."""

    start: Moment
    end: Moment

    @model_validator(mode="after")
    def _forwards(self) -> "NewMeeting":
        if self.end <= self.start:
            raise ValueError("does not end after it starts; correct start or end.")
        return self


class RecordModel(FileModel):
    """New values and new evidence; what is left out stays as it is."""

    contact: NewContact = Field(default_factory=NewContact)
    meeting: NewMeeting | None = None
    evidence: dict[CriterionKey, EvidenceModel] = Field(default_factory=dict)


def read_record(fields: Mapping[str, str], by: str, zone: str) -> RecordRead:
    """What the fields of a form say, named as columns of a CSV file of leads are, or everything that is wrong.

    Evidence was verified by this LDR (person id). A moment without a zone is in `zone` (IANA).
    """
    given = {name: with_zone(name, said.strip(), zone) for name, said in fields.items() if said.strip()}
    criteria = {name.split(".")[1] for name in given if name.startswith(EVIDENCE)}
    signed = given | {f"{EVIDENCE}{criterion}.by": by for criterion in criteria}
    return record_of(nested(list(signed), list(signed.values())), given)


def record_of(data: Mapping[str, Any], typed: Mapping[str, str] | None = None) -> RecordRead:
    """Likewise from nested data, as a lead file holds it. `typed` are the fields that were filled in."""
    try:
        model = RecordModel.model_validate(plain(data))
    except ValidationError as error:
        return RecordRead(faults=tuple(fault_of(one, typed or {}) for one in problems_of(error, RecordModel)))
    contact, meeting = model.contact, model.meeting
    found = []
    if contact.phone:
        found.append(Correction(what="phone", written=contact.phone, exact=e164(contact.phone)))
    if contact.mail:
        found.append(Correction(what="mail", written=contact.mail))
    return RecordRead(
        corrections=tuple(found),
        meeting=Meeting(**meeting.model_dump()) if meeting else None,
        evidence=tuple(
            Evidence(criterion=key, value=e.value, method=e.method, by=e.by, at=e.at, note=e.note)
            for key, e in model.evidence.items()
        ),
    )
