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
