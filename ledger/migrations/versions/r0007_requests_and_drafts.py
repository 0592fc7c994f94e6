"""Requests of the HTTP API that carried an idempotency key, and drafts of leads."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds two tables."""
    op.create_table(
        "api_requests",
        sa.Column("caller", sa.Text(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("caller", "operation", "key", name=op.f("pk_api_requests")),
    )
    op.create_index(op.f("ix_api_requests_at"), "api_requests", ["at"], unique=False)
    op.create_table(
        "lead_drafts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ldr", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_drafts")),
    )
    op.create_index("ix_lead_drafts_ldr", "lead_drafts", ["ldr", "state", "saved_at"], unique=False)


def downgrade() -> None:
    """Not offered: a ledger is not taken back."""
    raise NotImplementedError("a ledger is never downgraded; restore a backup instead")
