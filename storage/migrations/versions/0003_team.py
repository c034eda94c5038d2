"""A leader's side: a team's figures come from indexes of their own, and what is said about a call is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")


def upgrade() -> None:
    op.create_index("calls_of_team_day", "calls", ["team_id", "day"])
    op.create_index("moves_of_team_in_time", "moves", ["team_id", "at"])
    op.create_index("heard_of_team_in_time", "heard", ["team_id", "at"])
    op.create_table(
        "coaching_notes",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("call_id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("reply", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_coaching_notes_call_id")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_coaching_notes_customer_id")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_coaching_notes_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_notes")),
    )
    op.create_index("coaching_notes_of_call", "coaching_notes", ["call_id"])
    op.create_index("coaching_notes_of_customer", "coaching_notes", ["customer_id"])
    op.create_index("coaching_notes_of_member", "coaching_notes", ["member_id", "at"])
