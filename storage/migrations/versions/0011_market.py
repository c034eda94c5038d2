"""How a team sells: its mode, where the product stands, the season and how early it is worked for."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    with op.batch_alter_table("teams") as table:
        for name in ("mode", "stage", "peak"):
            table.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("lead_weeks", sa.Integer(), nullable=False, server_default="8"))
    with op.batch_alter_table("teams") as table:
        for name in ("mode", "stage", "peak", "lead_weeks"):
            table.alter_column(name, server_default=None)
