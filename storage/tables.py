"""The records' tables: one for each record, its columns the record's fields."""

from datetime import UTC, datetime

from sqlalchemy import Boolean, Index, Integer, Table, Text, and_, case, cast, literal_column

from storage.columns import Clock, Day, Expectations, Id, Instant, Json, Lines, Names, OneLine, OwnList
from storage.schema import column, given_id, maybe, metadata, of

# ---- people ----------------------------------------------------------------------------------------

teams = Table(
    "teams",
    metadata,
    given_id(),
    column("name", Text),
    column("language", Text),
    column("zone", Text),
    column("currency", Text),
    column("daily_target", Integer),
    maybe("layers", Json),
    maybe("standards", Json),
    column("edge", Text),
    maybe("goals", Json),
    column("mode", Text),
    column("stage", Text),
    column("peak", Text),
    column("lead_weeks", Integer),
    maybe("words", Json),
)

members = Table(
    "members",
    metadata,
    given_id(),
    of("team_id", "teams"),
    column("name", Text),
    maybe("account", Id, unique=True),
    maybe("chat", Id),
    column("role", Text),
    column("status", Text),
    column("language", Text),
    column("zone", Text),
    column("hours", Text),
    column("daily_target", Integer),
    column("keyboard", Boolean),
    maybe("joined_at", Instant),
    column("quiet", Text),
    maybe("wishes", Json),
    column("days_off", Names),
    maybe("paused_until", Day),
    maybe("deputy_until", Day),
    maybe("feed", Text),
    column("named", Boolean),
    column("plan_at", Instant),  # when reminders are planned next
    column(
        "menu", Text
    ),  # what the front end was told to list in which chat, as MENU says it; "" for nothing
    Index("members_of_team", "team_id"),
    Index("members_by_feed", "feed", unique=True),
)

AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""``plan_at`` of whoever was never planned, or whose settings changed."""
# Spelled out and not bound, so that the partial index answers the queries made with the same condition.
REMINDABLE = and_(members.c.status == literal_column("'active'"), members.c.chat.is_not(None))
Index("members_to_plan", members.c.plan_at, sqlite_where=REMINDABLE, postgresql_where=REMINDABLE)

MENU = case(
    (
        REMINDABLE,
        cast(members.c.chat, Text)
        + literal_column("' '", Text)
        + members.c.role
        + literal_column("' '", Text)
        + members.c.language,
    ),
    else_=literal_column("''", Text),
)
"""Whose commands stand in which chat: chat, role and language, as one word for each."""
UNLISTED = members.c.menu != MENU
Index("members_unlisted", members.c.id, sqlite_where=UNLISTED, postgresql_where=UNLISTED)

invites = Table(
    "invites",
    metadata,
    given_id(),
    column("code_hash", Text, unique=True),
    of("team_id", "teams", nullable=True),
    column("role", Text),
    maybe("made_by", Id),
    column("uses_left", Integer),
    column("expires_at", Instant),
    maybe("replaces", Id),
    Index("invites_of_team", "team_id"),
)

# ---- the trade -------------------------------------------------------------------------------------

customers = Table(
    "customers",
    metadata,
    given_id(),
    of("team_id", "teams"),
    of("owner_id", "members"),
    column("name", Text),
    column("phone", Text),
    column("company", Text),
    column("note", Text),
    column("search", Text),
    column("layer", Text),
    maybe("layer_since", Instant),
    column("lost_from", Text),
    maybe("value", Id),
    column("direction", Text),
    column("source", Text),
    column("personality", Text),
    column("do_not_call", Boolean),
    column("wrong_number", Boolean),
    column("tries", Integer),
    maybe("last_contact", Instant),
    column("status", Text),
    maybe("merged_into", Id),
    maybe("created_at", Instant),
    maybe("profile", Json),
    column("grade", Text),
    column("vip", Boolean),
    column("nurture", Boolean),
    column("campaign", Text),
    column("qualified", Text),
    column("served", Text),  # whose standard of service holds, '' for nobody's
    maybe("latest", Instant),  # the last contact, or when the customer came: what lists are sorted by
    # Each list twice, as a rep and as a leader asks for it: a team may have a million.
    # This one holds all that a rep's list asks, so that ten thousand customers are ranked without a look at their rows.
    Index(
        "customers_of_owner",
        "owner_id",
        "team_id",
        "status",
        "layer",
        "last_contact",
        "tries",
        "layer_since",
        "created_at",
        "value",
        "grade",
        "vip",
        "nurture",
        "do_not_call",
        "wrong_number",
        "phone",
    ),
    Index("customers_of_team", "team_id", "status", "layer", "last_contact"),
    Index("customers_latest_of_owner", "owner_id", "team_id", "status", "latest"),
    Index("customers_latest_of_team", "team_id", "status", "latest"),
    Index("customers_by_phone", "team_id", "phone"),
)
NEW = customers.c.last_contact.is_(None)
Index(
    "customers_new_of_owner",
    customers.c.owner_id,
    customers.c.team_id,
    sqlite_where=NEW,
    postgresql_where=NEW,
)
Index("customers_new_of_team", customers.c.team_id, sqlite_where=NEW, postgresql_where=NEW)

preps = Table(
    "preps",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    column("purpose", OneLine),
    column("goal", OneLine),
    column("questions", Lines),
    column("expected", Expectations),
    column("opening", OneLine),
    column("insisted", Boolean),
    column("skipped", Boolean),
    column("at", Instant),
    column("dropped", Boolean),
    column("hints", Names),
    Index("preps_of_customer", "customer_id", "at"),
    Index("preps_of_member", "member_id", "at"),
    Index("preps_of_team", "team_id", "at"),
)

calls = Table(
    "calls",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("prep_id", "preps", nullable=True),
    column("kind", Text),
    column("outcome", Text),
    column("goal", Text),
    column("asked", Lines),
    column("reason", Text),
    column("iceberg", Text),
    column("note", Text),
    column("at", Instant),
    column("day", Day),
    Index("calls_of_customer", "customer_id", "at"),
    Index("calls_of_day", "member_id", "day"),
    Index("calls_of_team_day", "team_id", "day"),
    Index("calls_of_prep", "prep_id"),
)

heard = Table(
    "heard",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls"),
    column("objection", OneLine),
    column("answer", OneLine),
    column("predicted", Boolean),
    column("heard", Boolean),
    column("met", Boolean),
    column("at", Instant),
    column("objection_key", Text),  # a line's key is its id, or its words where they are somebody's own
    column("answer_key", Text),
    Index("heard_in_call", "call_id"),
    Index("heard_by_member", "member_id", "at"),
    Index("heard_of_team_in_time", "team_id", "at"),
    Index(
        "heard_in_team", "team_id", "heard", "objection_key", "answer_key", "met"
    ),  # answers tallies by itself
    Index("heard_of_customer", "customer_id"),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls", nullable=True),
    column("kind", Text),
    column("day", Day),
    maybe("at_time", Clock),
    column("zone", Text),
    column("due_at", Instant),
    column("status", Text),
    maybe("reminded_at", Instant),
    Index("follow_ups_of_customer", "customer_id", "status", "due_at"),
    Index("follow_ups_of_member", "member_id", "status", "due_at"),
    Index("follow_ups_of_call", "call_id"),
)

# Spelled out and not bound, so that the partial index answers the queries made with the same condition.
UNREMINDED = and_(follow_ups.c.status == literal_column("'open'"), follow_ups.c.reminded_at.is_(None))
Index("follow_ups_unreminded", follow_ups.c.due_at, sqlite_where=UNREMINDED, postgresql_where=UNREMINDED)

moves = Table(
    "moves",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls", nullable=True),
    column("from_layer", Text),
    column("to_layer", Text),
    column("evidence", OneLine),
    column("days", Integer),
    column("at", Instant),
    Index("moves_of_customer", "customer_id", "at"),
    Index("moves_of_member", "member_id", "from_layer", "at"),
    Index("moves_of_team", "team_id", "from_layer", "at"),
    Index("moves_of_team_in_time", "team_id", "at"),
    Index("moves_of_call", "call_id"),
)

promises = Table(
    "promises",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    column("to_layer", Text),
    column("by_day", Day),
    column("status", Text),
    column("made_at", Instant),
    Index("promises_of_customer", "customer_id", "status"),
    Index("promises_of_member", "member_id"),
    Index("promises_of_team", "team_id", "by_day"),
)

# ---- the day ---------------------------------------------------------------------------------------

workdays = Table(
    "workdays",
    metadata,
    given_id(),
    of("team_id", "teams"),
    of("member_id", "members"),
    column("day", Day),
    column("target", Integer),
    column("listed", OwnList),
    maybe("locked_at", Instant),
    column("commitment", Text),
    column("reflection", Text),
    column("remark", Text),
    column("enough", Text),
    Index("workdays_of_member", "member_id", "day", unique=True),
    Index("workdays_of_team", "team_id", "day"),
)

# ---- coaching --------------------------------------------------------------------------------------

coaching_notes = Table(
    "coaching_notes",
    metadata,
    given_id(),
    column("team_id", Id),
    column("author_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls"),
    column("kind", Text),
    column("words", Text),
    column("at", Instant),
    column("accepted", Boolean),
    column("pinned", Boolean),
    column("reply", Text),
    maybe("told_at", Instant),
    maybe("seen_at", Instant),
    Index("coaching_notes_of_member", "member_id", "at"),
    Index("coaching_notes_of_call", "call_id"),
    Index("coaching_notes_of_customer", "customer_id"),
)
assignments = Table(
    "assignments",
    metadata,
    given_id(),
    column("team_id", Id),
    column("author_id", Id),
    of("member_id", "members"),
    column("kind", Text),
    column("what", Text),
    column("words", Text),
    column("at", Instant),
    column("status", Text),
    maybe("settled_at", Instant),
    Index("assignments_of_member", "member_id", "at"),
)

UNTOLD = coaching_notes.c.told_at.is_(None)
Index("coaching_notes_untold", coaching_notes.c.at, sqlite_where=UNTOLD, postgresql_where=UNTOLD)

# ---- understanding the customer --------------------------------------------------------------------

findings = Table(
    "findings",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls", nullable=True),
    column("kind", Text),
    column("value", Text),
    column("words", Text),
    column("reason", Text),
    column("at", Instant),
    Index("findings_of_customer", "customer_id", "at"),
    Index("findings_by_member", "member_id", "kind", "at"),
    Index("findings_of_call", "call_id"),
)

occasions = Table(
    "occasions",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls", nullable=True),
    column("kind", Text),
    column("day", Day),
    column("from_day", Day),
    column("yearly", Boolean),
    column("words", Text),
    column("status", Text),
    column("at", Instant),
    Index("occasions_of_customer", "customer_id", "status", "day"),
    Index("occasions_by_member", "member_id"),
    Index("occasions_of_call", "call_id"),
)
COMING = occasions.c.status == literal_column("'open'")
Index(
    "occasions_coming",
    occasions.c.team_id,
    occasions.c.from_day,
    sqlite_where=COMING,
    postgresql_where=COMING,
)
CAMPAIGN = customers.c.campaign != literal_column("''")
Index(
    "customers_of_campaign",
    *(customers.c[name] for name in ("team_id", "campaign", "owner_id", "qualified", "layer")),
    sqlite_where=CAMPAIGN,
    postgresql_where=CAMPAIGN,
)

# Whom a standard holds for, the one who waits longest first. For most no standard holds.
SERVED = customers.c.served != literal_column("''")
Index(
    "customers_served_of_owner",
    *(customers.c[name] for name in ("owner_id", "team_id", "served", "latest")),
    sqlite_where=SERVED,
    postgresql_where=SERVED,
)
Index(
    "customers_served_of_team",
    *(customers.c[name] for name in ("team_id", "served", "latest")),
    sqlite_where=SERVED,
    postgresql_where=SERVED,
)

# ---- the objection library -------------------------------------------------------------------------

team_cards = Table(
    "team_cards",
    metadata,
    given_id(),
    of("team_id", "teams"),
    of("member_id", "members"),
    column("key", Text),
    column("words", Text),
    column("signs", Names),
    column("category", Text),
    column("iceberg", Text),
    column("personal", Boolean),
    column("status", Text),
    column("merged_into", Text),
    column("at", Instant),
    Index("team_cards_of_team", "team_id"),
    Index("team_cards_by_member", "member_id"),
)

team_answers = Table(
    "team_answers",
    metadata,
    given_id(),
    of("team_id", "teams"),
    of("member_id", "members"),
    column("card", Text),
    column("key", Text),
    column("words", Text),
    column("author", Text),
    column("personal", Boolean),
    column("status", Text),
    column("at", Instant),
    Index("team_answers_of_team", "team_id"),
    Index("team_answers_by_member", "member_id"),
)

# ---- learning --------------------------------------------------------------------------------------

recalls = Table(
    "recalls",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    column("exercise", Text),
    column("state", Json),
    column("due", Instant),
    column("asked", Integer),
    Index("recalls_of_member", "member_id", "due"),
)

attempts = Table(
    "attempts",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    column("exercise", Text),
    column("right", Boolean),
    column("said", Text),
    column("at", Instant),
    column("day", Day),
    Index("attempts_of_member", "member_id", "day"),
)

taken = Table(
    "taken",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    column("lesson", Text),
    column("reason", Text),
    column("hit", Integer),
    column("of", Integer),
    column("at", Instant),
    column("day", Day),
    Index("taken_by_member", "member_id", "at"),
)

rehearsals = Table(
    "rehearsals",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    column("personality", Text),
    column("layer", Text),
    column("objections", Lines),
    column("lines", Lines),
    column("marks", Json),
    column("at", Instant),
    column("day", Day),
    Index("rehearsals_of_member", "member_id", "at"),
)
