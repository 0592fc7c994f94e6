"""The ledger's tables about who is not there: absences, escalations that wait, a CRM that cannot be read."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table, Text

from ledger.columns import Key, Moment, Words
from ledger.tables import metadata

absences = Table(
    "absences",
    metadata,
    Column("id", Key, primary_key=True),
    Column("person", Key, nullable=False),
    Column("kind", Key, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("said", Words, nullable=False),
    Column("mailbox", Words, nullable=False),
    Column("stand_in", Words, nullable=False),
    Column("is_guess", Boolean, nullable=False),
    Column("cleared_at", Moment),
    Column("cleared_by", Words, nullable=False),
    Column("cleared_because", Words, nullable=False),
    Index("ix_absences_standing", "cleared_at", "last"),
)
"""Who is away until when, and which mailboxes take no mail. Cleared by name, never deleted."""

escalations = Table(
    "escalations",
    metadata,
    Column("message_id", Key, primary_key=True),
    Column("reader", Key, nullable=False),
    Column("attempt_id", Key, nullable=False),
    Column("round", Integer, nullable=False),
    Column("clock", Key, nullable=False),
    Column("letter", Text, nullable=False),
    Column("waits_since", Moment, nullable=False),
    Column("mail", Key),
    Column("taken_at", Moment),
    Column("sent_at", Moment),
    Column("joined", Key, index=True),
    Index("ix_escalations_reader", "reader", "sent_at"),
)
"""Escalations that wait to go out as one mail, or went out so.

`letter` is JSON, `mail` the letter whose deed took them, `joined` the Message-ID of the mail that held several.
"""

crm_outages = Table(
    "crm_outages",
    metadata,
    Column("crm", Key, primary_key=True),
    Column("since", Moment, nullable=False),
)
"""Since when a CRM cannot be read; no row while it can."""
