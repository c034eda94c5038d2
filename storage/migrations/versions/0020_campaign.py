"""The campaign that a list's leads come from."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    with op.batch_alter_table("imports") as table:
        table.add_column(sa.Column("campaign", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("imports") as table:
        table.alter_column("campaign", server_default=None)
