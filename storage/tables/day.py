"""A member's day."""

from sqlalchemy import Index, Integer, Table, Text

from storage.columns import Day, Instant, OwnList
from storage.schema import column, given_id, maybe, metadata, of

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
