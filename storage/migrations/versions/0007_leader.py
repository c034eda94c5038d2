"""What a leader says reaches the rep outside golden hours: a note knows when it was brought, a reminder what it is
about."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
UNTOLD = sa.text("told_at IS NULL")
OF_A_RECORD = sa.text("about > 0")


def upgrade() -> None:
    op.add_column("coaching_notes", sa.Column("told_at", INSTANT, nullable=True))
    op.add_column("coaching_notes", sa.Column("seen_at", INSTANT, nullable=True))
    op.execute("UPDATE coaching_notes SET told_at = at")  # they were brought at once
    op.create_index(
        "coaching_notes_untold", "coaching_notes", ["at"], sqlite_where=UNTOLD, postgresql_where=UNTOLD
    )
    op.drop_index("reminders_of_call", "reminders")
    op.execute("ALTER TABLE reminders RENAME COLUMN follow_up TO about")
    op.create_index(
        "reminders_of_record", "reminders", ["about", "due_at"],
        sqlite_where=OF_A_RECORD, postgresql_where=OF_A_RECORD,
    )  # fmt: skip
