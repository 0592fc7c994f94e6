"""What an LDR puts right in a passed record, by a form or by the API."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict

from domain.corrections import Correction, RecordRead
from domain.lead import Evidence
from domain.people import Person
from policy.record_fields import read_record, record_of


def recorded(fields: Mapping[str, str], ldr: Person | None) -> RecordRead:
    """What the fields of this person's form say, in that person's zone, or what is wrong with them.

    Fields that are none of a record say nothing.
    """
    named = {name: said for name, said in fields.items() if name.startswith(("contact.", "meeting.", "evidence."))}
    return read_record(named, ldr.id, ldr.zone) if ldr and named else RecordRead()


def recorded_data(data: Mapping[str, Any]) -> RecordRead:
    """Likewise for data as a lead file holds it: each moment with its zone, each evidence with who verified it."""
    return record_of(data)


class RecordSaid(TypedDict):
    """Fields of the Update `tell` that change the record."""

    corrections: tuple[Correction, ...]
    evidence: tuple[Evidence, ...]
    meeting_start: datetime | None
    meeting_end: datetime | None


def as_told(read: RecordRead) -> RecordSaid:
    """What is new, as the story is told of it."""
    meeting = read.meeting
    return RecordSaid(
        corrections=read.corrections,
        evidence=read.evidence,
        meeting_start=meeting.start if meeting else None,
        meeting_end=meeting.end if meeting else None,
    )
