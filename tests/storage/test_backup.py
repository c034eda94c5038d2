"""A backup restores to what was there, or is not called one."""

import os
import sqlite3
import subprocess
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.reply import Message, Outgoing
from storage.backup import NoBackup, _try_out, backup
from storage.database import Database
from storage.restored import settle_copy
from tests.storage.clients import pg_dump
from tests.storage.worlds import LI, everything, keep

__all__ = ["pg_dump"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_copy_opens_with_everything_in_it(database: Database, database_url: str, tmp_path: Path):
    with database.unit() as unit:
        keep(unit, everything())
    copy = backup(database_url, tmp_path / "backups")
    assert [path.name for path in (tmp_path / "backups").iterdir()] == [copy.name]
    with Database(f"sqlite:///{copy}") as restored, database.unit() as now, restored.unit() as then:
        assert then.customers.recent(LI, 99) == now.customers.recent(LI, 99) != ()


NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


def said(database: Database, *minutes_ago: int) -> None:
    """Messages that wait to be sent."""
    with database.unit() as unit:
        for minutes in minutes_ago:
            message = Outgoing(7, None, None, "tell", Message(f"{minutes} minutes ago"))
            unit.outbox.put(1, [message], NOW - timedelta(minutes=minutes))


def unsent(database: Database) -> list[str]:
    with database.unit() as unit:
        return [row.message.html for row in unit.outbox.unsent(99)]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_restored_copy_sends_nothing_old_and_a_restart_sends_everything(
    database: Database, database_url: str, tmp_path: Path
):
    said(database, 600, 16, 14)
    copy = backup(database_url, tmp_path)
    assert settle_copy(database, NOW) is None
    assert unsent(database) == ["600 minutes ago", "16 minutes ago", "14 minutes ago"]
    with Database(f"sqlite:///{copy}") as restored:
        assert settle_copy(restored, NOW) == 2
        assert unsent(restored) == ["14 minutes ago"]
        assert settle_copy(restored, NOW + timedelta(days=1)) is None, "now it is the database itself"
        assert unsent(restored) == ["14 minutes ago"]


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_restored_dump_sends_nothing_old_either(database, database_url, new_url, tmp_path, pg_dump):
    said(database, 600, 14)
    assert settle_copy(database, NOW) is None
    assert settle_copy(database, NOW) is None
    restored = restore(backup(database_url, tmp_path), Database(new_url("postgres")), pg_dump)
    with restored:
        assert settle_copy(restored, NOW) == 1
        assert unsent(restored) == ["14 minutes ago"]
        assert settle_copy(restored, NOW) is None


def restore(dump: Path, empty: Database, pg_dump: str) -> Database:
    where = ["-h", str(empty.url.query["host"])] if "host" in empty.url.query else ["-h", str(empty.url.host)]
    target = [*where, "-U", str(empty.url.username), "-d", str(empty.url.database)]
    done = subprocess.run(
        [pg_dump.replace("pg_dump", "pg_restore"), "--clean", "--if-exists", *target, str(dump)],
        capture_output=True, text=True, env=os.environ | {"PGPASSWORD": str(empty.url.password or "")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return empty


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_dump_restores_with_everything_in_it(database, database_url, new_url, tmp_path, pg_dump):
    with database.unit() as unit:
        keep(unit, everything())
    dump = backup(database_url, tmp_path)
    empty = restore(dump, Database(new_url("postgres")), pg_dump)
    with empty, database.unit() as now, empty.unit() as then:
        assert then.customers.recent(LI, 99) == now.customers.recent(LI, 99) != ()


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
@pytest.mark.parametrize("role", ["may make databases", "may not"])
def test_a_dump_is_tried_out_and_half_of_one_is_none(database, database_url, tmp_path, pg_dump, role):
    with database.unit() as unit:
        keep(unit, everything())
    url = database.url
    if role == "may not":
        with database.engine.begin() as connection:
            connection.exec_driver_sql("DROP ROLE IF EXISTS humble")
            connection.exec_driver_sql("CREATE ROLE humble LOGIN IN ROLE pg_read_all_data")
        url = url.set(username="humble")
    dump = backup(url.render_as_string(hide_password=False), tmp_path)
    dump.write_bytes(dump.read_bytes()[:-2000])
    with pytest.raises(NoBackup, match="pg_restore failed"):
        _try_out(url, dump)
    with database.engine.connect() as connection:
        made = "SELECT count(*) FROM pg_database WHERE datname ~ '^prelude_trial'"
        assert connection.exec_driver_sql(made).scalar() == 0


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_copies_made_while_others_write_are_whole(database: Database, database_url: str, tmp_path: Path):
    """Each unit writes two numbers that are equal: a torn copy would show them different."""
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            with database.unit() as unit:
                unit.kept.set("a", str(number))
                unit.kept.set("b", str(number))
            number += 1

    writing = threading.Thread(target=write)
    writing.start()
    try:
        copies = [backup(database_url, tmp_path) for _ in range(5)]
    finally:
        stop.set()
        writing.join()
    for copy in copies:
        with closing(sqlite3.connect(copy)) as connection:
            pairs = dict(connection.execute("SELECT key, value FROM kept").fetchall())
        assert pairs.get("a") == pairs.get("b")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_damaged_database_gives_no_backup(database: Database, database_url: str, tmp_path: Path):
    with database.unit() as unit:
        keep(unit, everything())
    database.close()
    with closing(sqlite3.connect(str(database.file))) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM members")
        connection.commit()
    with pytest.raises(NoBackup, match="damaged"):
        backup(database_url, tmp_path / "backups")
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_file_that_is_no_database_gives_no_backup(database: Database, database_url: str, tmp_path: Path):
    database.close()
    Path(str(database.file)).write_bytes(b"not a database at all, " * 999)
    with pytest.raises(NoBackup, match="could not be copied"):
        backup(database_url, tmp_path / "backups")


def test_what_is_not_there_gives_no_backup(tmp_path: Path):
    with pytest.raises(NoBackup, match=r"x\.db"):
        backup(f"sqlite:///{tmp_path}/x.db", tmp_path)
    assert not (tmp_path / "x.db").exists()


def test_postgresql_without_its_programs_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoBackup, match="pg_dump"):
        backup("postgresql://localhost/prelude", tmp_path)


def test_a_server_that_is_away_is_named(tmp_path: Path, pg_dump):
    with pytest.raises(NoBackup, match="pg_dump failed"):
        backup(f"postgresql://nobody@/prelude?host={tmp_path}", tmp_path / "backups")
    assert list((tmp_path / "backups").iterdir()) == []
