"""Who works here."""

from datetime import UTC, datetime

from sqlalchemy import Boolean, Index, Integer, Table, Text, and_, case, cast, literal_column

from storage.columns import Day, Id, Instant, Json, Names
from storage.schema import column, given_id, maybe, metadata, of

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
