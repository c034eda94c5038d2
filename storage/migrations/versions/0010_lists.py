"""Lists on their way in: the file, and its rows as understood."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
INSTANT = sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")
UNDER_WAY = sa.text("state = 'fetching' OR state = 'reading'")
STAGED = sa.text("octets IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "imports",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("team_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("chat", ID, nullable=False),
        sa.Column("handle", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("how", TEXT, nullable=False),
        sa.Column("read_as", TEXT, nullable=False),
        sa.Column("titles", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("problem", TEXT, nullable=False),
        sa.Column("known", TEXT, nullable=False),
        sa.Column("deed", ID, nullable=False),
        sa.Column("octets", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_index(
        "imports_under_way", "imports", ["id"], sqlite_where=UNDER_WAY, postgresql_where=UNDER_WAY
    )
    op.create_index("imports_staged", "imports", ["at"], sqlite_where=STAGED, postgresql_where=STAGED)
    op.create_table(
        "import_rows",
        sa.Column("import_id", ID, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("owner", TEXT, nullable=False),
        sa.Column("stage", TEXT, nullable=False),
        sa.Column("problem", TEXT, nullable=False),
        sa.Column("entry", TEXT, nullable=False),
        sa.Column("cells", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_import_rows_import_id")),
        sa.PrimaryKeyConstraint("import_id", "line", name=op.f("pk_import_rows")),
    )
