"""Backups to be trusted: made while others write, whole, and checked before they get their name."""

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from flows.talk import text
from storage.database import APPLICATION, Database
from storage.refusals import Refusal
from storage.rotation import STAMP

COPIED = "copied"
"""Under this name a copy keeps when it was made: the database itself never does, so whoever starts on one knows."""


class NoBackup(Refusal):
    """The backup could not be made, and why."""


def backup(url: str, folder: Path, what: str = "prelude") -> Path:
    """The new file in ``folder``, named for ``what``: a database of its own for SQLite, a dump for PostgreSQL.

    Raises NoBackup; nothing half-made is left under a backup's name.
    """
    where = make_url(url)
    sqlite = where.get_backend_name() == "sqlite"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = datetime.now(UTC).strftime(STAMP)
    target = folder / f"{what}-{now}.{'db' if sqlite else 'dump'}"
    part = target.with_suffix(".part")
    try:
        if sqlite:
            _copy(where, part)
        else:
            _dump(where, part)
        _keep(part, target)
    finally:
        part.unlink(missing_ok=True)
    return target


def _copy(url: URL, part: Path) -> None:
    """VACUUM INTO reads one snapshot while others go on writing; a copy of the file could be torn."""
    if not url.database or not Path(url.database).exists():
        raise NoBackup(text("storage-backup-nothing", database=url.database or ":memory:"))
    try:
        with closing(sqlite3.connect(url.database, timeout=10)) as source:
            source.execute("VACUUM INTO ?", (str(part),))
        with closing(sqlite3.connect(part)) as copy:
            copy.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (COPIED, datetime.now(UTC).isoformat()))
            copy.commit()
            troubles = copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
            troubles = troubles or copy.execute("PRAGMA foreign_key_check").fetchone() is not None
    except sqlite3.Error as error:
        raise NoBackup(
            text("storage-backup-failed", database=url.database, folder=str(part.parent), reason=str(error))
        ) from error
    if troubles:
        raise NoBackup(text("storage-backup-damaged", database=url.database))


def _dump(url: URL, part: Path) -> None:
    run_client("pg_dump", url, "--format=custom", "--no-owner", "--no-privileges", f"--file={part}")
    _try_out(url, part)


def _try_out(url: URL, part: Path) -> None:
    """Restore the dump into a database made for that, and dropped again; a role that may make none reads the
    whole dump instead, every compressed block of it."""
    spare = f"prelude_trial_{os.getpid()}"
    engine = create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            may = connection.exec_driver_sql("SELECT rolcreatedb FROM pg_roles WHERE rolname = current_user")
            if not may.scalar():
                run_client("pg_restore", url, f"--file={os.devnull}", str(part))
                return
            connection.exec_driver_sql(f"CREATE DATABASE {spare} TEMPLATE template0")
            try:
                where = url.set(database=spare)
                run_client("pg_restore", where, "--exit-on-error", f"--dbname={spare}", str(part))
            finally:
                connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {spare}")
    except DBAPIError as error:
        raise NoBackup(text("storage-backup-untried", reason=str(error.orig))) from None
    finally:
        engine.dispose()


def older_client(url: str) -> tuple[int, int] | None:
    """The major versions of pg_dump and of the server, where the first is older: it makes no dumps of that server then.

    None also where the server does not answer. Raises NoBackup where pg_dump is missing.
    """
    said = re.search(r"\) (\d+)", run_client("pg_dump", make_url(url), "--version"))
    try:
        with Database(url) as database, database.engine.connect() as connection:
            server = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one()) // 10_000
    except DBAPIError:
        return None
    client = int(said[1]) if said else server
    return (client, server) if client < server else None


def run_client(name: str, url: URL, *arguments: str) -> str:
    """What one of PostgreSQL's client programs wrote. Raises NoBackup, which names it, where it fails or is missing."""
    program = shutil.which(name)
    if program is None:
        raise NoBackup(text("storage-backup-no-client", name=name))
    # libpq's variables, so that no password stands in the list of processes
    connection = {
        "PGHOST": url.host or url.query.get("host"),
        "PGPORT": url.port,
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
        "PGAPPNAME": APPLICATION,  # whoever is killed leaves it at work, and the next must know
    }
    environment = os.environ | {name: str(value) for name, value in connection.items() if value is not None}
    done = subprocess.run(  # noqa: S603 (found by its name, and no shell between)
        [program, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NoBackup(text("storage-backup-client-failed", name=name, reason=done.stderr.strip()))
    return done.stdout


def _keep(part: Path, target: Path) -> None:
    """On the disk, and only then under its name."""
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.rename(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
