"""A reply by a person, with all that is known of it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from domain.correspondence import Owner
from domain.handoff import Case
from domain.listing import HandoffRow
from domain.mail_reading import MailReading
from domain.mailbox import Incoming
from mail.inbound.mime import ParsedMail
from service.answering import message_id_of
from workflows.messages import Decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A mail that answers a letter of ours. `writer` is the person id once the sender is proven."""

    mail: ParsedMail
    incoming: Incoming
    case: Case
    owner: Owner
    writer: str = ""

    @property
    def to(self) -> str:
        """Who is answered: the proven writer, else the person whom the letter was written to."""
        return self.writer or self.owner.person

    @property
    def update_id(self) -> str:
        """The same for the same mail: a hash of attempt, Message-ID, content, and the reading that a release raises."""
        parts = [self.case.attempt_id, message_id_of(self.mail), self.mail.digest]
        if self.incoming.release:
            parts.append(str(self.incoming.release.reading))
        content = "\n".join(parts)
        return f"mail-{sha256(content.encode()).hexdigest()[:40]}"

    def said(self) -> dict[str, Any]:
        """The origin of what is said, as every message to the story tells it: in whose place, where that differs."""
        asked = self.case.lead.ldr if self.owner.person == self.case.lead.ldr else self.case.lead.rep
        return {
            "by": self.writer,
            "channel": "mail",
            "received_at": self.incoming.received_at,
            "round": self.owner.round,
            "on_behalf_of": asked if self.writer != asked else None,
            "message_id": self.mail.message_id,
        }

    def decide(self, reading: MailReading) -> Decide:
        """The rep's decision as it is sent to the story."""
        verdict: Literal["accept", "reject"] = "reject" if reading.decision == "reject" else "accept"
        return Decide(**self.said(), verdict=verdict, criteria=reading.criteria, note=reading.note)


def what_stands(row: HandoffRow | None) -> str:
    """What became of a handoff, in one sentence for the writer of an answer that is late or for another round."""
    if row is None:
        return "the handoff is closed"
    decided = ""
    if row.verdict and row.decided_at:
        decided = f"{row.decided_by} decided ({row.verdict}) on {row.decided_at:%a %d %b %H:%M} UTC"
    if row.outcome is not None:
        settled = f"the handoff is settled as {row.outcome}"
        return f"{settled}; {decided}" if decided else settled
    since = row.notified_at or row.passed_at
    return decided or f"the handoff is with {row.waiting_for} since {since:%a %d %b %H:%M} UTC"
