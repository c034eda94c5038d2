"""A group's scoreboard, and whom it may name: nobody before he says so."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("members") as table:
        table.add_column(sa.Column("named", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("members") as table:
        table.alter_column("named", server_default=None)
    op.create_table(
        "scoreboards",
        sa.Column("chat", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("place", ID, nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("face", sa.Text(), nullable=False),
        sa.Column("pinned", ID, nullable=True),
        sa.PrimaryKeyConstraint("chat", name=op.f("pk_scoreboards")),
    )
