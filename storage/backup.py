"""Backups to be trusted: made while others write, whole, and checked before they get their name."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.engine import URL

COPIED = "copied"
"""Under this name a copy keeps when it was made: the database itself never does, so whoever starts on one knows."""


class NoBackup(Exception):
    """The backup could not be made, and why."""


def backup(url: str, folder: Path) -> Path:
    """The new file in ``folder``: a database of its own for SQLite, a custom-format dump for PostgreSQL.

    Raises NoBackup; nothing half-made is left under a backup's name.
    """
    where = make_url(url)
    sqlite = where.get_backend_name() == "sqlite"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    target = folder / f"prelude-{now}.{'db' if sqlite else 'dump'}"
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
        raise NoBackup(f"there is no database {url.database or 'in memory'} to back up")
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
            f"the database {url.database} could not be copied to {part.parent}: {error}"
        ) from error
    if troubles:
        raise NoBackup(
            f"the copy of {url.database} failed its integrity check: the database itself may be damaged"
        )


def _dump(url: URL, part: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise NoBackup(
            "pg_dump was not found: install PostgreSQL's client programs, or back up on the server"
        )
    # libpq's variables, so that no password stands in the list of processes
    connection = {
        "PGHOST": url.host or url.query.get("host"),
        "PGPORT": url.port,
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
    }
    environment = os.environ | {name: str(value) for name, value in connection.items() if value is not None}
    for command in (
        [program, "--format=custom", f"--file={part}"],
        [f"{program[:-7]}pg_restore", "--list", str(part)],
    ):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise NoBackup(f"{Path(command[0]).name} failed: {done.stderr.strip()}")


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
