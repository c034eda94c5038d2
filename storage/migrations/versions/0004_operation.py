"""What was given up, or may have been sent twice, is found without a walk through the queues."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


DEAD = sa.text("state = 'dead'")
AMBIGUOUS = sa.text("ambiguous > 0")


def upgrade() -> None:
    op.create_index("inbox_dead", "inbox", ["at"], sqlite_where=DEAD, postgresql_where=DEAD)
    op.create_index("outbox_dead", "outbox", ["created_at"], sqlite_where=DEAD, postgresql_where=DEAD)
    op.create_index("outbox_ambiguous", "outbox", ["id"], sqlite_where=AMBIGUOUS, postgresql_where=AMBIGUOUS)
