"""Calls from their preparation to what came of them."""

from sqlalchemy import Boolean, Index, Integer, Table, Text, and_, literal_column

from storage.columns import Clock, Day, Expectations, Id, Instant, Lines, Names, OneLine
from storage.schema import column, given_id, maybe, metadata, of

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
