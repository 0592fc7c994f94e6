"""A new meeting in somebody's words, as the story is told of it."""

from datetime import datetime
from typing import TypedDict

from domain.mail_reading import MailReading
from domain.meeting_named import meeting_named
from domain.people import Person
from service.replies import Reply

SETS_A_MEETING = ("correct", "note", "more_time")


class MeetingSaid(TypedDict, total=False):
    """Fields of the Update `tell`; none when no meeting is named."""

    meeting_start: datetime
    meeting_end: datetime


def meeting_said(reply: Reply, reading: MailReading, writer: Person | None) -> MeetingSaid:
    """The meeting that the mail names, in the writer's zone and seen from when it came."""
    if writer is None or reading.decision not in SETS_A_MEETING:
        return {}
    text = " ".join(dict.fromkeys(part for part in (reading.detail, reading.note) if part))
    found = meeting_named(text, reply.case.lead.meeting, reply.incoming.received_at, writer.zone)
    return MeetingSaid(meeting_start=found.start, meeting_end=found.end) if found else {}
