"""What is in a database or a backup, in a few numbers that a person recognises."""

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from sqlalchemy import func, make_url, select

from flows.talk import text
from storage.backup import NoBackup, run_client
from storage.database import Database, file_of
from storage.migrate import status
from storage.refusals import Refusal
from storage.schema import metadata

COUNTED = ("teams", "members", "customers", "calls")
SQLITE, DUMP = b"SQLite format 3\0", b"PGDMP"
NOTHING: Mapping[str, int] = MappingProxyType(dict.fromkeys(COUNTED, 0))


class NotReadable(Refusal):
    """It is no backup, or a damaged one."""


@dataclass(frozen=True, slots=True)
class Contents:
    """``engine`` is sqlite or postgresql, ``schema`` its number, ``counts`` the rows of the tables that count."""

    engine: str
    schema: str
    counts: Mapping[str, int]


def of_backup(file: Path, url: str) -> Contents:
    """Reads all of it, so that what is damaged is known before anything is replaced. ``url`` says where dumps
    go: its client programs read them. Raises NotReadable."""
    try:
        with file.open("rb") as opened:
            begins = opened.read(16)
    except OSError as error:
        raise NotReadable(
            text("storage-file-unreadable", file=str(file), reason=error.strerror or "")
        ) from None
    if begins == SQLITE:
        return _of_copy(file)
    if begins.startswith(DUMP):
        return _of_dump(file, url)
    raise NotReadable(text("storage-file-no-backup", file=str(file)))


def of_database(url: str) -> Contents | None:
    """None where there is nothing yet. Raises whatever the driver does where it does not open."""
    schema, _ = status(url)
    if schema is None:
        return None
    with Database(url) as database, database.engine.connect() as connection:
        counts = {
            name: connection.execute(select(func.count()).select_from(metadata.tables[name])).scalar_one()
            for name in COUNTED
        }
        return Contents(database.url.get_backend_name(), schema, counts)


def trouble_in(url: str) -> str | None:
    """What SQLite finds wrong with its file, in its own words; None where all is well, and for PostgreSQL."""
    file = file_of(make_url(url))
    if file is None:
        return None
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            ((said, *_), *_) = connection.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite3.Error as error:
        return str(error)
    return None if said == "ok" else str(said).replace("\n", " ")


def _of_copy(file: Path) -> Contents:
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise NotReadable(text("storage-file-damaged", file=str(file)))
            (schema,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
            counts = {
                name: copy.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608 (our own names)
                for name in COUNTED
            }
    except (sqlite3.Error, TypeError) as error:
        raise NotReadable(text("storage-file-damaged-or-none", file=str(file), reason=str(error))) from None
    return Contents("sqlite", schema, counts)


def _of_dump(file: Path, url: str) -> Contents:
    """From the rows as the dump would write them: no server is asked."""
    tables = [f"--table={name}" for name in (*COUNTED, "alembic_version")]
    try:
        # Everything once, because what is asked for below are parts only.
        run_client("pg_restore", make_url(url), "--file=/dev/null", str(file))
        rows = run_client("pg_restore", make_url(url), "--data-only", "--file=-", *tables, str(file))
    except NoBackup as reason:
        raise NotReadable(text("storage-file-dump", file=str(file), reason=reason.why)) from None
    parts = {
        name: body.splitlines()
        for name, body in re.findall(r"^COPY \S*?(\w+) \(.*?\n(.*?)^\\\.$", rows, re.MULTILINE | re.DOTALL)
    }
    if not parts.get("alembic_version"):
        raise NotReadable(text("storage-file-no-backup", file=str(file)))
    counts = {name: len(parts.get(name, ())) for name in COUNTED}
    return Contents("postgresql", parts["alembic_version"][0], counts)
