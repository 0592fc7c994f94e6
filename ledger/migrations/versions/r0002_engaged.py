"""When and how the rep first took the lead up."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds two columns; handoffs from before have no such fact."""
    op.add_column("handoffs", sa.Column("engaged_at", sa.DateTime(timezone=True)))
    op.add_column("handoffs", sa.Column("engaged", sa.Text()))
