"""Parked mails with their raw bytes, what operators ordered for them, and how often a mail was read."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds two tables, a column and an index. Mails parked before keep no raw bytes here; the mailbox has them."""
    op.create_table(
        "parked_mails",
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("message_id", "digest", name=op.f("pk_parked_mails")),
    )
    op.create_table(
        "mail_orders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempt_id", sa.Text(), nullable=True),
        sa.Column("round", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("vouched_for", sa.Text(), nullable=True),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_orders")),
    )
    op.create_index(op.f("ix_mail_orders_digest"), "mail_orders", ["digest"], unique=False)
    op.add_column("mail_verdicts", sa.Column("reading", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_mail_verdicts_digest", "mail_verdicts", ["digest"], unique=False)


def downgrade() -> None:
    """Not offered: a ledger is not taken back."""
    raise NotImplementedError("a ledger is never downgraded; restore a backup instead")
