"""A reply by a person, with all that is known of it."""

from dataclasses import dataclass
from hashlib import sha256

from domain.correspondence import Owner
from domain.handoff import Case, Reject, Verdict
from domain.listing import HandoffRow
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

    def decide(self, verdict: Verdict) -> Decide:
        """The decision as it is sent to the story: by the writer, in the asked person's place where that differs."""
        return Decide(
            verdict=verdict.kind,
            by=self.writer,
            criteria=verdict.criteria if isinstance(verdict, Reject) else (),
            note=verdict.note,
            channel="mail",
            received_at=self.incoming.received_at,
            round=self.owner.round,
            on_behalf_of=self.owner.person if self.writer != self.owner.person else None,
            message_id=self.mail.message_id,
        )


def what_stands(row: HandoffRow | None) -> str:
    """What became of a settled handoff, in one sentence for a late writer."""
    if row is None or row.outcome is None:
        return "the handoff is closed"
    ended = f"the handoff is settled as {row.outcome}"
    if row.verdict and row.decided_at:
        return f"{ended}; {row.decided_by} decided ({row.verdict}) on {row.decided_at:%a %d %b %H:%M} UTC"
    return ended
