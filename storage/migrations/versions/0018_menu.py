"""Which commands each member's chat lists, as far as Telegram was told; nobody was told anything yet."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    with op.batch_alter_table("members") as table:
        table.add_column(sa.Column("menu", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("members") as table:
        table.alter_column("menu", server_default=None)
    unlisted = sa.text(
        "menu != CASE WHEN (status = 'active' AND chat IS NOT NULL) THEN "
        "CAST(chat AS TEXT) || ' ' || role || ' ' || language ELSE '' END"
    )
    op.create_index("members_unlisted", "members", ["id"], sqlite_where=unlisted, postgresql_where=unlisted)
