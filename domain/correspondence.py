"""Whose a reply is, what became of an incoming mail, and what operators ordered for a parked one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.letters import LetterKind, SentLetter


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose a reply key or a sent letter is: one attempt, one round, one person id."""

    attempt_id: str
    round: int
    person: str


SHORT_ID = 8
"""Characters of a digest that name a mail to people."""
LinkPurpose = Literal["confirm", "answer", "pass"]
MailVerdictKind = Literal["decided", "asked_back", "noted", "relayed", "parked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailVerdict:
    """What became of one incoming mail. `digest` is the SHA-256 of its raw bytes below the Received lines.

    `reading` counts how often an operator had it read again; 0 is the mailbox's own reading. `told`: its words reached
    the handoff's story, whatever became of them there.
    """

    message_id: str
    digest: str
    received_at: datetime
    verdict: MailVerdictKind
    because: str
    sender: str = ""
    subject: str = ""
    attempt_id: str | None = None
    reading: int = 0
    told: bool = False

    @property
    def id(self) -> str:
        """What people call the mail: the first characters of its digest."""
        return self.digest[:SHORT_ID]


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """An operator has a parked mail read again, by today's rules.

    `by` is the operator's name. `reading` is 1 for the first release of a mail. `owner` is whose the mail is where an
    operator attached it, `vouched_for` the person id that wrote it where the operator vouches for that. With
    `confirmed` it was no operator: that person confirmed by link that the mail is theirs.
    """

    by: str
    reading: int
    owner: Owner | None = None
    vouched_for: str | None = None
    confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MailOrder:
    """What was ordered for a parked mail, and by whom.

    By an operator: `attach` names the `owner`, `release` has it read again. By the person in whose name it came:
    `confirm` has it read as that person's, `deny` says that somebody else wrote it.
    """

    order: Literal["attach", "release", "confirm", "deny"]
    by: str
    at: datetime
    owner: Owner | None = None
    vouched_for: str | None = None
    reading: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkGrant:
    """What the key of a link opens, for one person. `digest` names the mail that a `confirm` link is about.

    A `pass` link is about no handoff: `attempt_id` is empty, `round` 0, and `digest` the day of its making (ISO 8601).
    """

    purpose: LinkPurpose
    attempt_id: str
    round: int
    person: str
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMail:
    """A mail as the ledger keeps it: what became of it, its raw bytes (None unless it was parked), what was ordered."""

    verdict: MailVerdict
    raw: bytes | None
    orders: tuple[MailOrder, ...] = ()

    @property
    def owner(self) -> Owner | None:
        """Whose an operator said that it is, the latest word; None when nobody did."""
        return next((o.owner for o in reversed(self.orders) if o.order == "attach"), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLetter:
    """A letter as the outbox keeps it: to which person id, in which round, and the raw RFC 5322 bytes that went out."""

    attempt_id: str
    round: int
    person: str
    letter: LetterKind
    cause: str
    recipient: str
    sent: SentLetter
    raw: bytes
