"""Message-IDs, made here only: from stable ids, so that a retry is the same letter, and without personal data.

An id is the first 26 base32 characters (130 bits) of a SHA-256 over what tells one letter from all others.
"""

import base64
import hashlib
import json
from datetime import datetime

from domain.desk_letters import DeskLetter
from domain.handoff import handoff_of
from domain.letters import ToSend

LENGTH = 26


def letter_id(order: ToSend, domain: str) -> str:
    """The Message-ID of this letter with angle brackets (RFC 5322): the same for the same letter."""
    return _id(domain, "letter", order.case.attempt_id, order.round, order.letter.kind, order.to, order.cause)


def rep_thread_id(order: ToSend, domain: str) -> str:
    """The root of the rep's thread: the Message-ID of this round's handoff letter, the first if it was sent again.

    A return goes on in the thread of its handoff.
    """
    return _id(domain, "letter", handoff_of(order.case.attempt_id), order.round, "handoff", order.case.lead.rep, "")


def ldr_thread_id(order: ToSend, domain: str) -> str:
    """The root of the LDR's thread: one per lead, through all its attempts. No letter has this id."""
    return _id(domain, "thread", order.case.lead.id, order.case.lead.ldr)


def reader_thread_id(order: ToSend, domain: str) -> str:
    """The root of this reader's thread about the lead. No letter has this id."""
    return _id(domain, "thread", order.case.lead.id, order.to)


def desk_letter_id(letter: DeskLetter, at: datetime, domain: str) -> str:
    """The Message-ID of a letter that belongs to no handoff: the same for the same letter of the same moment."""
    return _id(domain, "desk", letter.kind, letter.to, letter.link, at.isoformat())


def _id(domain: str, *parts: str | int) -> str:
    digest = hashlib.sha256(json.dumps(parts).encode()).digest()
    return f"<{base64.b32encode(digest).decode().lower()[:LENGTH]}@{domain}>"
