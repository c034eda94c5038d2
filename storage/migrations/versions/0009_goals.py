"""What a leader sets for the team and asks of a rep, and until when somebody stands in for a leader."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
DAY = sa.Text().with_variant(sa.Date(), "postgresql")


def upgrade() -> None:
    op.add_column("teams", sa.Column("goals", TEXT, nullable=True))
    op.add_column("members", sa.Column("deputy_until", DAY, nullable=True))
    op.create_table(
        "assignments",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("what", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("settled_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_assignments_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
    )
    op.create_index("assignments_of_member", "assignments", ["member_id", "at"])
