"""A team's week: promises by their day, and call sheets by their time."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_index("preps_of_team", "preps", ["team_id", "at"])
    op.create_index("promises_of_team", "promises", ["team_id", "by_day"])
