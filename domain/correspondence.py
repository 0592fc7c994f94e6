"""Whose a reply is, and what became of an incoming mail."""

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


MailVerdictKind = Literal["decided", "asked_back", "noted", "parked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailVerdict:
    """What became of one incoming mail. `digest` is the SHA-256 of its raw bytes below the Received lines."""

    message_id: str
    digest: str
    received_at: datetime
    verdict: MailVerdictKind
    because: str
    sender: str = ""
    subject: str = ""
    attempt_id: str | None = None


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
