"""A restored copy is known when it is started: what it still wanted to send has long been said."""

from datetime import datetime, timedelta

from sqlalchemy import Integer, bindparam, literal_column, select, update

from storage.backup import COPIED
from storage.database import Database
from storage.house import UNSENT, outbox
from storage.unit import SqlUnit

OLD = timedelta(minutes=15)
"""What a restored copy wanted to say for longer than this is not said any more."""
HOME = "home"
"""Under this name a PostgreSQL database keeps which table its outbox is: a dump makes another one of it."""

TABLE = select(literal_column("'outbox'::regclass::oid::bigint", Integer))
SETTLE = (
    update(outbox).where(UNSENT, outbox.c.created_at < bindparam("before")).values(state="dead", why="restored copy")
)  # fmt: skip


def settle_copy(database: Database, now: datetime) -> int | None:
    """Give up what a restored copy still wanted to send: how many messages; None where the database is no copy, but
    was only away for a while, so that everything is still to be sent. Knows the copies that ``backup`` makes."""
    with database.unit() as unit:
        if not (_marked(unit) if database.url.get_backend_name() == "sqlite" else _moved(unit)):
            return None
        return unit.query.run(SETTLE, before=now - OLD)


def _marked(unit: SqlUnit) -> bool:
    copied = unit.kept.get(COPIED)
    if copied:
        unit.kept.set(COPIED, "")  # from now on it is the database itself
    return bool(copied)


def _moved(unit: SqlUnit) -> bool:
    row, home = unit.query.row(TABLE), unit.kept.get(HOME)
    now = str(row[0]) if row else ""
    if now != home:
        unit.kept.set(HOME, now)
    return home is not None and now != home
