"""Keys of links, and more than one reply key for a letter's reader: secrets change while handoffs are open."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds a table, and lets a reader have a key of each secret. Keys from before stay.

    Who was answered today is counted in the outbox now, so the verdicts need no sender to count by. What counts
    against a handoff's bound is only what reached its story.
    """
    op.create_table(
        "link_keys",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_link_keys")),
    )
    with op.batch_alter_table("reply_keys") as table:
        table.drop_constraint(op.f("uq_reply_keys_attempt_id"), type_="unique")
    op.create_index(op.f("ix_reply_keys_attempt_id"), "reply_keys", ["attempt_id"], unique=False)
    op.drop_index("ix_mail_verdicts_sender", "mail_verdicts")
    with op.batch_alter_table("mail_verdicts") as table:
        table.drop_column("sender_key")
        table.add_column(sa.Column("told", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index(op.f("ix_mail_verdicts_attempt_id"), "mail_verdicts", ["attempt_id"], unique=False)


def downgrade() -> None:
    """Not offered: a ledger is not taken back."""
    raise NotImplementedError("a ledger is never downgraded; restore a backup instead")
