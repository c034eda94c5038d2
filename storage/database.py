"""The database: an engine on which what was committed stays, and a transaction as a unit of work."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from storage.statements import Driver, Query, Statements
from storage.unit import SqlUnit

BUSY_MILLISECONDS = 10_000
APPLICATION = "prelude"
"""What PostgreSQL knows our connections as."""
OTHERS = (
    f"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{APPLICATION}' "  # noqa: S608 (our own name)
    "AND datname = current_database() AND pid <> pg_backend_pid()"
)
READING: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "sqlite": {"reading": True},
        "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
    }
)
PASSING = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    )
)


class Database:
    """``url`` is ``sqlite:///path``, ``sqlite://`` (in memory, gone when closed) or ``postgresql://...``.

    SQLite serves one process; several processes share a PostgreSQL. ``file`` is SQLite's, None otherwise.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.file = file_of(self.url)
        self.engine = engine_of(self.url)
        self._statements = Statements(self.engine.dialect)

    @contextmanager
    def unit(self) -> Iterator[SqlUnit]:
        """One transaction: committed on a clean exit, rolled back when an error leaves it."""
        with self.engine.begin() as connection:
            yield SqlUnit(Query(driver_of(connection), self._statements))

    @contextmanager
    def reading(self) -> Iterator[SqlUnit]:
        """One transaction that only reads, all of it the same moment; others go on writing meanwhile."""
        options = READING[self.url.get_backend_name()]
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            yield SqlUnit(Query(driver_of(connection), self._statements))

    def may_pass(self, error: BaseException) -> bool:
        """Whether the same transaction may well succeed later: the database was locked, full or away, or could
        not put this transaction in order with others."""
        cause = error.orig if isinstance(error, DBAPIError) else error
        dbapi = self.engine.dialect.loaded_dbapi
        if not isinstance(cause, dbapi.OperationalError | dbapi.InterfaceError):
            return False
        return self.url.get_backend_name() != "sqlite" or _sqlite_code(cause) in PASSING

    def close(self) -> None:
        self.engine.dispose()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def unopened(error: Exception) -> str | None:
    """Why a database does not open or answer, as far as its driver says it in a line; None for any other error."""
    if type(error) not in (DatabaseError, OperationalError):
        return None
    return str(cast(DBAPIError, error).orig).strip().partition("\n")[0]


def file_of(url: URL) -> Path | None:
    """Where SQLite keeps it; None in memory, and for other engines."""
    in_file = url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:"
    return Path(str(url.database)) if in_file else None


def engine_of(url: URL) -> Engine:
    """Raises ValueError for an engine Prelude does not know."""
    match url.get_backend_name():
        case "sqlite":
            return _sqlite(url)
        case "postgresql":
            return _postgresql(url)
        case other:
            raise ValueError(f"DATABASE_URL names {other}; Prelude keeps its data in sqlite or postgresql")


def _sqlite(url: URL) -> Engine:
    file = file_of(url)
    if file:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # customers' data is nobody else's
    engine = create_engine(
        url,
        # In memory a second connection would be a second, empty database.
        poolclass=QueuePool,
        pool_size=5 if file else 1,
        max_overflow=10 if file else 0,
        connect_args={"check_same_thread": False, "cached_statements": 512},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _: object) -> None:
        connection.isolation_level = None  # the driver begins no transaction of its own
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",  # NORMAL loses acknowledged commits in a power cut
            "foreign_keys=ON",
            f"busy_timeout={BUSY_MILLISECONDS}",
            "temp_store=MEMORY",  # else every savepoint copies the pages it touches into a file
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The default takes the write lock at the first write, when what was read before may be out of date.
        reading = connection.get_execution_options().get("reading")
        driver_of(connection).execute("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        isolation_level="SERIALIZABLE",
        paramstyle="format",  # parameters by position, as SQLite takes them
        connect_args={"application_name": APPLICATION},
    )


def others_connected(url: str) -> int:
    """How many connections of Prelude's are open to a PostgreSQL database."""
    with Database(url) as database, database.engine.connect() as connection:
        return int(connection.exec_driver_sql(OTHERS).scalar_one())


def _sqlite_code(error: BaseException) -> int:
    """SQLite's primary result code: an extended one carries it in the lowest byte."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


def driver_of(connection: Connection) -> Driver:
    """The driver's own connection, within SQLAlchemy's transaction or before it has begun one."""
    return cast(Driver, connection.connection.driver_connection)
