"""The first schema: people, the trade, and the house itself."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
DAY = sa.Text().with_variant(sa.Date(), "postgresql")
CLOCK = sa.Text().with_variant(sa.Time(), "postgresql")


def upgrade() -> None:

    op.create_table(
        "chats",
        sa.Column("chat", ID, autoincrement=False, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("chat", name=op.f("pk_chats")),
    )
    op.create_table(
        "deeds",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("undoes", ID, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deeds")),
    )
    op.create_index("deeds_of_member", "deeds", ["member_id", "at"])
    op.create_index(
        "deeds_undone",
        "deeds",
        ["undoes"],
        unique=True,
        sqlite_where=sa.text("undoes IS NOT NULL"),
        postgresql_where=sa.text("undoes IS NOT NULL"),
    )
    op.create_table(
        "inbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("chat", ID, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("key", name=op.f("uq_inbox_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "inbox_legible",
        "inbox",
        ["at"],
        sqlite_where=sa.text("body != ''"),
        postgresql_where=sa.text("body != ''"),
    )
    op.create_index(
        "inbox_waiting",
        "inbox",
        ["id"],
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "kept",
        sa.Column("key", TEXT, autoincrement=False, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_kept")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("chat", ID, nullable=False),
        sa.Column("member", ID, nullable=True),
        sa.Column("place", ID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("message", TEXT, nullable=False),
        sa.Column("turn", ID, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("not_before", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ambiguous", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("face", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("sent_as", ID, nullable=True),
        sa.Column("settled_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    op.create_index(
        "outbox_of_place",
        "outbox",
        ["place"],
        sqlite_where=sa.text("state = 'unsent'"),
        postgresql_where=sa.text("state = 'unsent'"),
    )
    op.create_index(
        "outbox_unsent",
        "outbox",
        ["id"],
        sqlite_where=sa.text("state = 'unsent'"),
        postgresql_where=sa.text("state = 'unsent'"),
    )
    op.create_table(
        "places",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("chat", ID, nullable=False),
        sa.Column("stack", TEXT, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("shown_at", INSTANT, nullable=False),
        sa.Column("message", ID, nullable=True),
        sa.Column("until", INSTANT, nullable=True),
        sa.Column("face", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_places")),
    )
    op.create_index("places_of_member", "places", ["member_id", "status", "shown_at"])
    op.create_table(
        "strangers",
        sa.Column("account", ID, autoincrement=False, nullable=False),
        sa.Column("answered_at", INSTANT, nullable=False),
        sa.Column("met", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_strangers")),
    )
    op.create_table(
        "teams",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("currency", TEXT, nullable=False),
        sa.Column("daily_target", sa.Integer(), nullable=False),
        sa.Column("layers", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_teams")),
    )
    op.create_table(
        "invites",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("team_id", ID, nullable=True),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("made_by", ID, nullable=True),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("replaces", ID, nullable=True),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_invites_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invites")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_invites_code_hash")),
    )
    op.create_index("invites_of_team", "invites", ["team_id"])
    op.create_table(
        "journal",
        sa.Column("id", ID, nullable=False),
        sa.Column("deed_id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("record_id", ID, nullable=False),
        sa.Column("before", TEXT, nullable=True),
        sa.Column("after", TEXT, nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["deed_id"], ["deeds.id"], name=op.f("fk_journal_deed_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
    )
    op.create_index("journal_of_deed", "journal", ["deed_id"])
    op.create_index("journal_of_record", "journal", ["kind", "record_id"])
    op.create_table(
        "members",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("account", ID, nullable=True),
        sa.Column("chat", ID, nullable=True),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("hours", TEXT, nullable=False),
        sa.Column("daily_target", sa.Integer(), nullable=False),
        sa.Column("keyboard", sa.Boolean(), nullable=False),
        sa.Column("joined_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_members_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("account", name=op.f("uq_members_account")),
    )
    op.create_index("members_of_team", "members", ["team_id"])
    op.create_table(
        "customers",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("owner_id", ID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("company", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("search", TEXT, nullable=False),
        sa.Column("layer", TEXT, nullable=False),
        sa.Column("layer_since", INSTANT, nullable=True),
        sa.Column("lost_from", TEXT, nullable=False),
        sa.Column("value", ID, nullable=True),
        sa.Column("direction", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("personality", TEXT, nullable=False),
        sa.Column("do_not_call", sa.Boolean(), nullable=False),
        sa.Column("wrong_number", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("last_contact", INSTANT, nullable=True),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("merged_into", ID, nullable=True),
        sa.Column("created_at", INSTANT, nullable=True),
        sa.Column("profile", TEXT, nullable=True),
        sa.Column("latest", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["members.id"], name=op.f("fk_customers_owner_id")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_customers_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
    )
    op.create_index("customers_by_phone", "customers", ["team_id", "phone"])
    op.create_index("customers_latest_of_owner", "customers", ["owner_id", "team_id", "status", "latest"])
    op.create_index("customers_latest_of_team", "customers", ["team_id", "status", "latest"])
    op.create_index(
        "customers_new_of_owner",
        "customers",
        ["owner_id", "team_id"],
        sqlite_where=sa.text("last_contact IS NULL"),
        postgresql_where=sa.text("last_contact IS NULL"),
    )
    op.create_index(
        "customers_new_of_team",
        "customers",
        ["team_id"],
        sqlite_where=sa.text("last_contact IS NULL"),
        postgresql_where=sa.text("last_contact IS NULL"),
    )
    op.create_index(
        "customers_of_owner", "customers", ["owner_id", "team_id", "status", "layer", "last_contact"]
    )
    op.create_index("customers_of_team", "customers", ["team_id", "status", "layer", "last_contact"])
    op.create_table(
        "preps",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("purpose", TEXT, nullable=False),
        sa.Column("goal", TEXT, nullable=False),
        sa.Column("questions", TEXT, nullable=False),
        sa.Column("expected", TEXT, nullable=False),
        sa.Column("opening", TEXT, nullable=False),
        sa.Column("insisted", sa.Boolean(), nullable=False),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_preps_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_preps_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_preps")),
    )
    op.create_index("preps_of_customer", "preps", ["customer_id", "at"])
    op.create_index("preps_of_member", "preps", ["member_id"])
    op.create_table(
        "promises",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("to_layer", TEXT, nullable=False),
        sa.Column("by_day", DAY, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_promises_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_promises_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promises")),
    )
    op.create_index("promises_of_customer", "promises", ["customer_id", "status"])
    op.create_index("promises_of_member", "promises", ["member_id"])
    op.create_table(
        "calls",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("prep_id", ID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("outcome", TEXT, nullable=False),
        sa.Column("goal", TEXT, nullable=False),
        sa.Column("asked", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("iceberg", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_calls_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_calls_member_id")),
        sa.ForeignKeyConstraint(["prep_id"], ["preps.id"], name=op.f("fk_calls_prep_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
    )
    op.create_index("calls_of_customer", "calls", ["customer_id", "at"])
    op.create_index("calls_of_day", "calls", ["member_id", "day"])
    op.create_index("calls_of_prep", "calls", ["prep_id"])
    op.create_table(
        "follow_ups",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("call_id", ID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.Column("at_time", CLOCK, nullable=True),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("reminded_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_follow_ups_call_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_follow_ups_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_follow_ups_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
    )
    op.create_index("follow_ups_of_call", "follow_ups", ["call_id"])
    op.create_index("follow_ups_of_customer", "follow_ups", ["customer_id", "status", "due_at"])
    op.create_index("follow_ups_of_member", "follow_ups", ["member_id", "status", "due_at"])
    op.create_index(
        "follow_ups_unreminded",
        "follow_ups",
        ["due_at"],
        sqlite_where=sa.text("status = 'open' AND reminded_at IS NULL"),
        postgresql_where=sa.text("status = 'open' AND reminded_at IS NULL"),
    )
    op.create_table(
        "heard",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("call_id", ID, nullable=False),
        sa.Column("objection", TEXT, nullable=False),
        sa.Column("answer", TEXT, nullable=False),
        sa.Column("predicted", sa.Boolean(), nullable=False),
        sa.Column("heard", sa.Boolean(), nullable=False),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("objection_key", TEXT, nullable=False),
        sa.Column("answer_key", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_heard_call_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_heard_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_heard_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_heard")),
    )
    op.create_index("heard_by_member", "heard", ["member_id", "at"])
    op.create_index("heard_in_call", "heard", ["call_id"])
    op.create_index("heard_in_team", "heard", ["team_id", "heard", "objection_key", "answer_key", "met"])
    op.create_index("heard_of_customer", "heard", ["customer_id"])
    op.create_table(
        "moves",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("call_id", ID, nullable=True),
        sa.Column("from_layer", TEXT, nullable=False),
        sa.Column("to_layer", TEXT, nullable=False),
        sa.Column("evidence", TEXT, nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_moves_call_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_moves_customer_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_moves_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moves")),
    )
    op.create_index("moves_of_call", "moves", ["call_id"])
    op.create_index("moves_of_customer", "moves", ["customer_id", "at"])
    op.create_index("moves_of_member", "moves", ["member_id", "from_layer", "at"])
    op.create_index("moves_of_team", "moves", ["team_id", "from_layer", "at"])
