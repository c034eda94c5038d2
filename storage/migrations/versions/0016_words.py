"""What a team's lists call stages and owners, told once."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("teams", sa.Column("words", sa.Text(), nullable=True))
