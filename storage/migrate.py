"""Brings a database to the schema of this release: at every start, at no cost when there is nothing to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, Table, Text, func, make_url, select

from flows.talk import text
from storage.backup import backup
from storage.database import Database, driver_of, file_of
from storage.refusals import Refusal

STEPS = Path(__file__).parent / "migrations"
VERSION = Table("alembic_version", MetaData(), Column("version_num", Text))
LOCK = 0x5052454C554445  # one migration at a time, whichever process starts first


class NewerSchema(Refusal):
    """The database was made by a newer release than this one."""


def status(url: str) -> tuple[str | None, str]:
    """The schema the database has (None: it is new) and the one this release needs. Makes nothing."""
    file = file_of(make_url(url))
    if file and not file.exists():
        return None, _known()[-1]
    database = Database(url)
    try:
        with database.engine.connect() as connection:
            return _current(connection), _known()[-1]
    finally:
        database.close()


def upgrade(url: str, keep: bool = True) -> str | None:
    """Climb to this release's schema, in one transaction; the path of the backup made before it, if any.

    A backup is made only when a database with something in it is about to change, beside SQLite's file; one
    of PostgreSQL is its operator's, and without ``keep`` there is one elsewhere. Raises NewerSchema and
    NoBackup, both before anything is changed.
    """
    current, head = status(url)
    if current == head:
        return None
    if current is not None and current not in _known():
        raise NewerSchema(text("storage-newer", current=current, head=head))
    database = Database(url)
    try:
        file = database.file
        before = backup(url, file.parent) if keep and current is not None and file else None
        with _alone(database) as connection:
            _climb(connection)
    finally:
        database.close()
    return str(before) if before else None


def _known() -> list[str]:
    """The steps' numbers, from their file names: importing Alembic takes longer than the rest of a start."""
    return sorted(path.name.partition("_")[0] for path in (STEPS / "versions").glob("[0-9]*.py"))


def _current(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, VERSION.name):
        return None
    return connection.execute(select(VERSION.c.version_num)).scalar()


@contextmanager
def _alone(database: Database) -> Iterator[Connection]:
    """A transaction that no other migration shares."""
    with database.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # A table that is rebuilt is dropped for a moment, and must not take along what points at it.
            driver_of(connection).execute("PRAGMA foreign_keys=OFF")
        else:
            # Whoever waited for the lock has to see what was done meanwhile.
            connection.execution_options(isolation_level="READ COMMITTED")
            connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        yield connection
        connection.commit()


def _climb(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
