"""What a member has learned and rehearsed."""

from sqlalchemy import Boolean, Index, Integer, Table, Text

from storage.columns import Day, Id, Instant, Json, Lines
from storage.schema import column, given_id, metadata, of

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
