"""Which hints stood on the sheet of a preparation, so that their results can be told."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    with op.batch_alter_table("preps") as table:
        table.add_column(sa.Column("hints", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("preps") as table:
        table.alter_column("hints", server_default=None)
