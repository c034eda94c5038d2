"""A team's figures of a day or a week come from indexes of their own."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index("calls_of_team_day", "calls", ["team_id", "day"])
    op.create_index("moves_of_team_in_time", "moves", ["team_id", "at"])
    op.create_index("heard_of_team_in_time", "heard", ["team_id", "at"])
