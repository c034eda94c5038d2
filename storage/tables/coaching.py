"""What leaders say to reps, and what a team knows beside the playbook."""

from sqlalchemy import Boolean, Index, Table, Text

from storage.columns import Id, Instant, Names
from storage.schema import column, given_id, maybe, metadata, of

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
