"""The ledger's tables. `migrations/` makes the same ones; a test proves it."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from ledger.columns import Key, Moment, Words

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

facts = Table(
    "facts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("attempt_id", Key, nullable=False),
    Column("kind", Key, nullable=False),
    Column("cause", Key, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Words, nullable=False),
    Column("said", Words, nullable=False),
    Column("data", Text, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("attempt_id", "kind", "cause"),
)
"""Written once each and never changed. `data` is JSON; `hash` is the SHA-256 of at, by, said and data."""

incidents = Table(
    "incidents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("attempt_id", Key, nullable=False),
    Column("kind", Key, nullable=False),
    Column("cause", Key, nullable=False),
    Column("hash", Text, nullable=False),
    Column("content", Text, nullable=False),
    UniqueConstraint("attempt_id", "kind", "cause", "hash"),
)
"""What came under a key that was taken by other content: kept for a person, since one of the two is wrong."""

handoffs = Table(
    "handoffs",
    metadata,
    Column("attempt_id", Key, primary_key=True),
    Column("lead_id", Key, nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("company", Words, nullable=False),
    Column("contact", Words, nullable=False),
    Column("rep", Key, nullable=False),
    Column("ldr", Key, nullable=False),
    Column("passed_at", Moment, nullable=False, index=True),
    Column("pass_key", Key, nullable=False, index=True),
    Column("contact_mail", Words),
    Column("contact_phone", Key, index=True),
    Column("domain", Words),
    Column("round", Integer, nullable=False),
    Column("owner", Key),
    Column("state", Key, nullable=False),
    Column("outcome", Words),
    Column("due_at", Moment, index=True),
    Column("late", Boolean, nullable=False),
    Column("notified_at", Moment),
    Column("decided_at", Moment),
    Column("decided_by", Words),
    Column("verdict", Key),
    Column("accepted_at", Moment),
    Column("engaged_at", Moment),
    Column("engaged", Key),
    Column("opportunity_id", Words),
    Column("reasons", Words, nullable=False),
    Column("settled_at", Moment),
    Column("mail_key", Key, index=True),
    Column("domain_key", Key, index=True),
    Index("ix_handoffs_state", "state", "passed_at"),
    Index("ix_handoffs_rep", "rep", "state"),
    Index("ix_handoffs_ldr", "ldr", "state"),
)
"""Each attempt's facts brought forward to where it stands; `mail_key` and `domain_key` are for finding, case folded."""

cases = Table(
    "cases",
    metadata,
    Column("attempt_id", Key, primary_key=True),
    Column("content", Text, nullable=False),
)
"""What was passed and under which policy, as JSON."""

outbox = Table(
    "outbox",
    metadata,
    Column("message_id", Key, primary_key=True),
    Column("attempt_id", Key, nullable=False, index=True),
    Column("round", Integer, nullable=False),
    Column("person", Key, nullable=False),
    Column("letter", Words, nullable=False),
    Column("cause", Key, nullable=False),
    Column("recipient", Words, nullable=False),
    Column("sent_at", Moment, nullable=False),
    Column("due_at", Moment),
    Column("clock", Text),
    Column("raw", LargeBinary, nullable=False),
)
"""Letters that a mail server has taken."""

reply_keys = Table(
    "reply_keys",
    metadata,
    Column("key", Key, primary_key=True),
    Column("attempt_id", Key, nullable=False, index=True),
    Column("round", Integer, nullable=False),
    Column("person", Key, nullable=False),
)
"""Secrets in Reply-To, kept for good: a key says whose a mail is also after the secret that made it has changed."""

link_keys = Table(
    "link_keys",
    metadata,
    Column("key", Key, primary_key=True),
    Column("purpose", Key, nullable=False),
    Column("attempt_id", Key, nullable=False),
    Column("round", Integer, nullable=False),
    Column("person", Key, nullable=False),
    Column("digest", Key, nullable=False),
)
"""Secrets in links that we wrote. `digest` names the mail that a link confirms; empty for other purposes."""

link_answers = Table(
    "link_answers",
    metadata,
    Column("id", Key, primary_key=True),
    Column("purpose", Key, nullable=False),
    Column("attempt_id", Key, nullable=False),
    Column("round", Integer, nullable=False),
    Column("person", Key, nullable=False),
    Column("digest", Key, nullable=False),
    Column("word", Key, nullable=False),
    Column("criteria", Words, nullable=False),
    Column("how", Key, nullable=False),
    Column("note", Words, nullable=False),
    Column("to", Key, nullable=False, server_default=""),
    Column("until", Date),
    Column("fields", Words, nullable=False, server_default="{}"),
    Column("viewed_at", Moment, nullable=False),
    Column("posted_at", Moment, nullable=False),
    Column("state", Key, nullable=False),
    Column("said", Words, nullable=False),
    Index("ix_link_answers_of", "attempt_id", "round", "person", "posted_at"),
    Index("ix_link_answers_state", "state", "posted_at"),
)
"""Answers that came by link, each kept before it is delivered, and what became of it."""

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", Key, primary_key=True),
    Column("digest", Key, nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("role", Key, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("revoked_at", Moment),
)
"""Keys of the HTTP API; `digest` is the SHA-256 of the secret, which is kept nowhere."""

api_requests = Table(
    "api_requests",
    metadata,
    Column("caller", Key, primary_key=True),
    Column("operation", Key, primary_key=True),
    Column("key", Key, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("answer", Text),
)
"""Requests that carried an idempotency key: `digest` is the SHA-256 of what was asked, `answer` what was said."""

lead_drafts = Table(
    "lead_drafts",
    metadata,
    Column("id", Key, primary_key=True),
    Column("ldr", Key, nullable=False),
    Column("fields", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("saved_at", Moment, nullable=False),
    Column("state", Key, nullable=False),
    Column("attempt_id", Key, nullable=False),
    Index("ix_lead_drafts_ldr", "ldr", "state", "saved_at"),
)
"""Leads that LDRs are still writing on pages; `fields` is JSON, `version` counts the saves."""
mail_verdicts = Table(
    "mail_verdicts",
    metadata,
    Column("message_id", Key, primary_key=True),
    Column("digest", Key, primary_key=True),
    Column("received_at", Moment, nullable=False),
    Column("verdict", Key, nullable=False),
    Column("because", Words, nullable=False),
    Column("sender", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("attempt_id", Key, index=True),
    Column("reading", Integer, nullable=False, server_default="0"),
    Column("told", Boolean, nullable=False, server_default=false()),
    Index("ix_mail_verdicts_verdict", "verdict", "received_at"),
    Index("ix_mail_verdicts_digest", "digest"),
)
"""What became of each incoming mail."""

parked_mails = Table(
    "parked_mails",
    metadata,
    Column("message_id", Key, primary_key=True),
    Column("digest", Key, primary_key=True),
    Column("raw", LargeBinary, nullable=False),
)
"""The raw bytes of mails that were parked, so that they can be read again."""

mail_orders = Table(
    "mail_orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("message_id", Key, nullable=False),
    Column("digest", Key, nullable=False, index=True),
    Column("order", Key, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("attempt_id", Key),
    Column("round", Integer),
    Column("person", Key),
    Column("vouched_for", Key),
    Column("reading", Integer, nullable=False),
)
"""What operators ordered for parked mails. Written once each and never changed."""

judgements = Table(
    "judgements",
    metadata,
    Column("attempt_id", Key, primary_key=True),
    Column("read_at", Moment, nullable=False),
    Column("said", Text, nullable=False),
)
"""The judgement last delivered to each accepted handoff, as JSON."""
