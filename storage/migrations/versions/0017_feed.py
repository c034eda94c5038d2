"""The address of a member's own calendar: what its code hashes to."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("members", sa.Column("feed", sa.Text(), nullable=True))
    op.create_index("members_by_feed", "members", ["feed"], unique=True)
