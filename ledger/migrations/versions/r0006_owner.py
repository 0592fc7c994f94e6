"""Who must own the opportunity, where a stand-in was asked in the place of an absent rep."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds a column; empty means the rep."""
    op.add_column("handoffs", sa.Column("owner", sa.Text()))
