"""Understanding the customer: what was found out, whom a standard of service holds for, the team's objections."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
SERVED = sa.text("served != ''")


def upgrade() -> None:
    teams()
    customers()
    findings()
    library()


def teams() -> None:
    with op.batch_alter_table("teams") as table:
        table.add_column(sa.Column("standards", TEXT, nullable=True))
        table.add_column(sa.Column("edge", TEXT, nullable=False, server_default=""))
    with op.batch_alter_table("teams") as table:
        table.alter_column("edge", server_default=None)


def customers() -> None:
    with op.batch_alter_table("customers") as table:
        table.add_column(sa.Column("grade", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("vip", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("nurture", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("served", TEXT, nullable=False, server_default=""))
    with op.batch_alter_table("customers") as table:
        for name in ("grade", "vip", "nurture", "served"):
            table.alter_column(name, server_default=None)
    for name, columns in (
        ("customers_served_of_owner", ["owner_id", "team_id", "served", "latest"]),
        ("customers_served_of_team", ["team_id", "served", "latest"]),
    ):
        op.create_index(name, "customers", columns, sqlite_where=SERVED, postgresql_where=SERVED)


def findings() -> None:
    op.create_table(
        "findings",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("call_id", ID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_findings_call_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_findings_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_findings_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_findings")),
    )
    op.create_index("findings_by_member", "findings", ["member_id", "kind", "at"])
    op.create_index("findings_of_call", "findings", ["call_id"])
    op.create_index("findings_of_customer", "findings", ["customer_id", "at"])


def library() -> None:
    op.create_table(
        "team_answers",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("card", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("author", TEXT, nullable=False),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_team_answers_member_id")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_team_answers_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_answers")),
    )
    op.create_index("team_answers_by_member", "team_answers", ["member_id"])
    op.create_index("team_answers_of_team", "team_answers", ["team_id"])
    op.create_table(
        "team_cards",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("signs", TEXT, nullable=False),
        sa.Column("category", TEXT, nullable=False),
        sa.Column("iceberg", TEXT, nullable=False),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("merged_into", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_team_cards_member_id")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_team_cards_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_cards")),
    )
    op.create_index("team_cards_by_member", "team_cards", ["member_id"])
    op.create_index("team_cards_of_team", "team_cards", ["team_id"])
