"""Puts a backup in the place of a database, in one switch, and keeps what was there before aside."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url

from flows.talk import text
from storage import erased_file
from storage.backup import backup, run_client
from storage.contents import of_backup
from storage.database import Database
from storage.migrate import upgrade
from storage.refusals import Refusal
from storage.restored import RESTORED, silence
from storage.unfinished import ASIDE, COPYING, at_work, finish, half_of, tidy, with_journals, workshop


class NotRestorable(Refusal):
    """The backup does not fit here, and what to do instead."""


def restore(file: Path, url: str, folder: Path, now: datetime) -> Path | None:
    """Where what was there before is kept, None where there was nothing.

    Nobody else uses the database meanwhile. Who was erased since the backup is erased again. Raises NotReadable,
    NotRestorable, NewerSchema and NoBackup, each before anything has changed.
    """
    contents = of_backup(file, url)
    engine = make_url(url).get_backend_name()
    if contents.engine != engine:
        raise NotRestorable(text("storage-restore-engine", file=str(file), of=contents.engine, named=engine))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    tidy(url, folder)
    erased_file.write(folder, erased_file.of_database(url))
    return (_file if engine == "sqlite" else _server)(file, url, folder, now)


# ---- SQLite: the new file is complete before it takes the old one's name


def _file(file: Path, url: str, folder: Path, now: datetime) -> Path | None:
    target = Path(str(make_url(url).database))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    shop = workshop(url, folder, now)
    try:
        new = shop / target.name
        shutil.copyfile(file, new)
        upgrade(f"sqlite:///{new}", keep=False)
        with Database(f"sqlite:///{new}") as database, database.unit() as unit:
            silence(now, unit)
            erased_file.apply(erased_file.read(folder), now, unit)
        _all_in_one(new)
        if target.exists():
            _put_aside(target, half_of(shop, folder))
        with new.open("rb") as written:
            os.fsync(written.fileno())
        new.replace(target)
        _on_disk(target.parent)
    finally:
        aside = finish(shop, target, folder)
    _on_disk(folder)
    return aside


def _all_in_one(file: Path) -> None:
    """What stands in SQLite's journals goes into the file itself. One that is damaged keeps them."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _put_aside(target: Path, half: Path) -> None:
    """A second name for the old file, so that at no moment there is none; a copy where a disk ends in between."""
    _all_in_one(target)
    try:
        os.link(target, half)
    except OSError:
        copy = half.with_suffix(COPYING)
        shutil.copyfile(target, copy)
        copy.rename(half)
    # Left beside the new file, the old one's journals would be read into it.
    with_journals(target, half)
    _on_disk(half.parent)


def _on_disk(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


# ---- PostgreSQL: all in one transaction of psql's


def _server(file: Path, url: str, folder: Path, now: datetime) -> Path | None:
    there = _tables(url)
    aside = backup(url, folder, ASIDE) if there else None
    with at_work(folder):
        shop = workshop(url, folder, now)
        try:
            _run_script(shop, file, url, there, now)
        finally:
            shutil.rmtree(shop, ignore_errors=True)
    upgrade(url)
    with Database(url) as database, database.unit() as unit:
        silence(now, unit)
        erased_file.apply(erased_file.read(folder), now, unit)
    return aside


def _run_script(shop: Path, file: Path, url: str, there: Sequence[str], now: datetime) -> None:
    where = make_url(url)
    script, marked = shop / "restore.sql", shop / "marked.sql"
    run_client("pg_restore", where, "--no-owner", "--no-privileges", f"--file={script}", str(file))
    # Within the same transaction: who is killed after it leaves a database that knows it was restored.
    mark = (
        f"INSERT INTO kept (key, value) VALUES ('{RESTORED}', '{now.isoformat()}') "  # noqa: S608
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value;"
    )
    marked.write_text(f"SET search_path = {_schema(url)};\n{mark}\n")
    drop = f"DROP TABLE IF EXISTS {', '.join(there)} CASCADE" if there else "SELECT 1"
    run_client(
        "psql", where, "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1",
        f"--output={os.devnull}", f"--command={drop}", f"--file={script}", f"--file={marked}",
    )  # fmt: skip


def _tables(url: str) -> list[str]:
    """All that are there, also those that only a newer release knows, quoted."""
    names = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()"
    with Database(url) as database, database.engine.connect() as connection:
        return [str(name) for (name,) in connection.exec_driver_sql(names)]


def _schema(url: str) -> str:
    with Database(url) as database, database.engine.connect() as connection:
        return str(connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one())
