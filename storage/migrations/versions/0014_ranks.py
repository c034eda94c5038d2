"""A rep's list is ranked from an index alone: what it asks of ten thousand customers stands in it."""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.drop_index("customers_of_owner", "customers")
    op.create_index(
        "customers_of_owner", "customers",
        ["owner_id", "team_id", "status", "layer", "last_contact", "tries", "layer_since", "created_at", "value",
         "grade", "vip", "nurture", "do_not_call", "wrong_number", "phone"],
    )  # fmt: skip
