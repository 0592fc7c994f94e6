"""A reply by a person, with all that is known of it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from domain.correspondence import Owner
from domain.handoff import Case
from domain.mail_reading import MailReading
from domain.mailbox import Incoming
from domain.people import Role
from mail.inbound.mime import ParsedMail
from service.answering import message_id_of
from workflows.messages import Decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A mail that answers a letter of ours. `writer` is the person id that its From names, proven or not."""

    mail: ParsedMail
    incoming: Incoming
    case: Case
    owner: Owner
    writer: str = ""
    asked: Role = "rep"
    """The part that whoever was asked has in the case."""

    @property
    def to(self) -> str:
        """Who is answered: the writer, else the person whom the letter was written to."""
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
        lead = self.case.lead
        others = self.asked in ("manager", "sales_ops")
        of_the_ldr = self.owner.person == lead.ldr or self.asked == "ldr"
        asked = lead.ldr if of_the_ldr else self.owner.person if others else lead.rep
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
        said = self.said()
        if self.asked == "manager":
            said["on_behalf_of"] = self.case.lead.rep
        return Decide(**said, verdict=verdict, criteria=reading.criteria, note=reading.note)
