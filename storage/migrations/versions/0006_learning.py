"""What members learn: cards remembered and answered, lessons read, role-plays."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
DAY = sa.Text().with_variant(sa.Date(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "recalls",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("exercise", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("due", INSTANT, nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_recalls_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recalls")),
    )
    op.create_index("recalls_of_member", "recalls", ["member_id", "due"])
    op.create_table(
        "attempts",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("exercise", TEXT, nullable=False),
        sa.Column("right", sa.Boolean(), nullable=False),
        sa.Column("said", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_attempts_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
    )
    op.create_index("attempts_of_member", "attempts", ["member_id", "day"])
    op.create_table(
        "taken",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("lesson", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("hit", sa.Integer(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_taken_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taken")),
    )
    op.create_index("taken_by_member", "taken", ["member_id", "at"])
    op.create_table(
        "rehearsals",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("personality", TEXT, nullable=False),
        sa.Column("layer", TEXT, nullable=False),
        sa.Column("objections", TEXT, nullable=False),
        sa.Column("lines", TEXT, nullable=False),
        sa.Column("marks", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_rehearsals_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rehearsals")),
    )
    op.create_index("rehearsals_of_member", "rehearsals", ["member_id", "at"])
