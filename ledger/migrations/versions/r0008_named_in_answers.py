"""Whom and which day an answer by link names."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds two columns."""
    op.add_column("link_answers", sa.Column("to", sa.Text(), nullable=False, server_default=""))
    op.add_column("link_answers", sa.Column("until", sa.Date()))
