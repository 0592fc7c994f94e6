"""What else was filled in with an answer by link."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds one column."""
    op.add_column("link_answers", sa.Column("fields", sa.Text(), nullable=False, server_default="{}"))
