"""A rep's day: when to be reminded and when not, the day's list, and the reminders themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
DAY = sa.Text().with_variant(sa.Date(), "postgresql")


def upgrade() -> None:
    members()
    workdays()
    boards()
    call_sheets()
    reminders()


def members() -> None:
    with op.batch_alter_table("members") as table:
        table.add_column(sa.Column("quiet", TEXT, nullable=False, server_default="21:00-08:00"))
        table.add_column(sa.Column("wishes", TEXT, nullable=True))
        table.add_column(sa.Column("days_off", TEXT, nullable=False, server_default="[]"))
        table.add_column(sa.Column("paused_until", DAY, nullable=True))
    with op.batch_alter_table("members") as table:
        table.alter_column("quiet", server_default=None)
        table.alter_column("days_off", server_default=None)


def workdays() -> None:
    op.create_table(
        "workdays",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("listed", TEXT, nullable=False),
        sa.Column("locked_at", INSTANT, nullable=True),
        sa.Column("commitment", TEXT, nullable=False),
        sa.Column("reflection", TEXT, nullable=False),
        sa.Column("remark", TEXT, nullable=False),
        sa.Column("enough", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_workdays_member_id")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_workdays_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workdays")),
    )
    op.create_index("workdays_of_member", "workdays", ["member_id", "day"], unique=True)
    op.create_index("workdays_of_team", "workdays", ["team_id", "day"])


def boards() -> None:
    op.add_column("places", sa.Column("board", DAY, nullable=True))
    op.create_index(
        "places_boards",
        "places",
        ["member_id", "board"],
        sqlite_where=sa.text("board IS NOT NULL"),
        postgresql_where=sa.text("board IS NOT NULL"),
    )


def call_sheets() -> None:
    with op.batch_alter_table("preps") as table:
        table.add_column(sa.Column("dropped", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("preps") as table:
        table.alter_column("dropped", server_default=None)
    op.drop_index("preps_of_member", "preps")
    op.create_index("preps_of_member", "preps", ["member_id", "at"])


def reminders() -> None:
    """Who was never planned is planned at once; what was in the outbox came with sound, and unpinned."""
    with op.batch_alter_table("members") as table:
        never = "1970-01-01T00:00:00.000000+00:00"
        table.add_column(sa.Column("plan_at", INSTANT, nullable=False, server_default=never))
    with op.batch_alter_table("members") as table:
        table.alter_column("plan_at", server_default=None)
    remindable = sa.text("status = 'active' AND chat IS NOT NULL")
    op.create_index(
        "members_to_plan", "members", ["plan_at"], sqlite_where=remindable, postgresql_where=remindable
    )
    for name in ("silent", "pin"):
        with op.batch_alter_table("outbox") as table:
            table.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
        with op.batch_alter_table("outbox") as table:
            table.alter_column(name, server_default=None)
    op.create_table(
        "reminders",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("member", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("jitter", sa.Integer(), nullable=False),
        sa.Column("follow_up", ID, nullable=False),
        sa.Column("next_at", INSTANT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("place", ID, nullable=True),
        sa.Column("settled_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint("key", name=op.f("uq_reminders_key")),
    )
    for name, columns, where in (
        ("reminders_open", ["next_at"], "settled_at IS NULL"),
        ("reminders_of_member", ["member"], "settled_at IS NULL"),
        ("reminders_of_call", ["follow_up", "due_at"], "follow_up > 0"),
        ("reminders_of_place", ["place"], "place IS NOT NULL"),
    ):
        op.create_index(
            name, "reminders", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
        )
