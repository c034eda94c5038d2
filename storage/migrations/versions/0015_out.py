"""Who was erased stays known by a fingerprint, for backups that still hold them; and what a CRM is told."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
UNSENT = sa.text("state = 'unsent'")


def upgrade() -> None:
    op.create_table(
        "erased",
        sa.Column("fingerprint", sa.Text(), autoincrement=False, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_erased")),
    )
    op.create_table(
        "hooks",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("record_id", ID, nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("answer", sa.Integer(), nullable=False),
        sa.Column("settled_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hooks")),
    )
    op.create_index("hooks_unsent", "hooks", ["id"], sqlite_where=UNSENT, postgresql_where=UNSENT)
