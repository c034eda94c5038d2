"""Days that matter to customers, and the batch of leads a customer came with."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
DAY = sa.Text().with_variant(sa.Date(), "postgresql")
OPEN = sa.text("status = 'open'")
CAMPAIGN = sa.text("campaign != ''")


def upgrade() -> None:
    with op.batch_alter_table("customers") as table:
        for name in ("campaign", "qualified"):
            table.add_column(sa.Column(name, TEXT, nullable=False, server_default=""))
    with op.batch_alter_table("customers") as table:
        for name in ("campaign", "qualified"):
            table.alter_column(name, server_default=None)
    op.create_index(
        "customers_of_campaign", "customers", ["team_id", "campaign", "owner_id", "qualified", "layer"],
        sqlite_where=CAMPAIGN, postgresql_where=CAMPAIGN,
    )  # fmt: skip
    op.create_table(
        "occasions",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("call_id", ID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.Column("from_day", DAY, nullable=False),
        sa.Column("yearly", sa.Boolean(), nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_occasions_call_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_occasions_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_occasions_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occasions")),
    )
    op.create_index("occasions_of_customer", "occasions", ["customer_id", "status", "day"])
    op.create_index("occasions_by_member", "occasions", ["member_id"])
    op.create_index("occasions_of_call", "occasions", ["call_id"])
    op.create_index(
        "occasions_coming", "occasions", ["team_id", "from_day"], sqlite_where=OPEN, postgresql_where=OPEN
    )
