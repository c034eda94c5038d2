"""A restore is all or nothing, keeps what was there, and wakes up nobody with what is old."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest
from sqlalchemy import make_url

from flows.model import FollowUp
from flows.reply import Message, Outgoing
from storage import migrate
from storage import restore as restoring
from storage.backup import backup
from storage.contents import NotReadable, of_backup, of_database
from storage.database import Database
from storage.kinds import kind_of
from storage.migrate import NewerSchema, status
from storage.queues import Arrived
from storage.restore import NotRestorable, restore
from storage.restored import OLD, RESTORED
from storage.unfinished import WORKSHOP, at_work, tidy, workshop
from tests.storage.clients import pg_dump
from tests.storage.worlds import LI, NOW, customer, everything, keep, keep_all

__all__ = ["pg_dump"]
pytestmark = pytest.mark.usefixtures("pg_dump")
LATER = NOW + timedelta(hours=8)


def said(unit, at, words="hello"):
    return unit.outbox.put(1, [Outgoing(LI.chat, None, None, "tell", Message(words))], at)


@pytest.fixture
def backed_up(database: Database, database_url: str, tmp_path: Path) -> Path:
    with database.unit() as unit:
        keep(unit, everything())
        said(unit, NOW, "long ago")
        said(unit, LATER - OLD / 2, "just now")
        unit.inbox.put([Arrived("tg:1", LI.chat, "{}", NOW)])
    return backup(database_url, tmp_path / "backups")


def test_it_goes_on_from_the_backup_and_what_was_there_can_be_had_back(
    backed_up, database, database_url, tmp_path
):
    before = of_database(database_url)
    with database.unit() as unit:
        keep_all(unit, [customer(777, LI)], deed=777)
    assert of_database(database_url).counts["customers"] == before.counts["customers"] + 1
    database.close()
    aside = restore(backed_up, database_url, tmp_path / "backups", LATER)
    assert of_database(database_url) == before == of_backup(backed_up, database_url)
    restore(aside, database_url, tmp_path / "backups", LATER + timedelta(minutes=1))
    with database.unit() as unit:
        assert unit.customers.get(LI, 777) is not None
    assert not list(tmp_path.rglob(f"{WORKSHOP}*"))


POSTGRES = "postgresql+psycopg://localhost/prelude"


def test_only_what_a_killed_restore_of_the_same_database_left_is_tidied_up(tmp_path):
    url, folder = f"sqlite:///{tmp_path}/prelude.db", tmp_path / "backups"
    folder.mkdir()
    others = [
        tmp_path / "restore-20261129",
        folder / f"{WORKSHOP}20261129",
        workshop(f"sqlite:///{tmp_path}/prelude.db-2", folder, NOW),
        workshop(f"sqlite:///{tmp_path}/2-prelude.db", folder, NOW),
        workshop(POSTGRES, folder, NOW),
    ]
    for each in others[:2]:
        each.mkdir()
    assert not tidy(url, folder)
    left = workshop(url, folder, NOW)
    assert tidy(url, folder)
    assert not left.exists()
    assert all(each.exists() for each in others)


def test_a_servers_script_goes_once_nobody_restores(tmp_path):
    shop = workshop(POSTGRES, tmp_path, NOW)
    (shop / "restore.sql").write_text("COPY customers")
    assert not tidy(f"{POSTGRES}2", tmp_path)
    with at_work(tmp_path), at_work(tmp_path):
        assert not tidy(POSTGRES, tmp_path)
        assert (shop / "restore.sql").exists()
    assert tidy(POSTGRES, tmp_path)
    assert not shop.exists()


@pytest.mark.parametrize("links", [True, False], ids=["link", "copy"])
@pytest.mark.parametrize("switched", [True, False], ids=["switched", "not yet"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_who_keeps_backups_in_the_same_folder_leaves_a_killed_restore_to_its_own(
    backed_up, database, database_url, tmp_path, monkeypatch, switched, links
):
    with database.unit() as unit:
        keep_all(unit, [customer(777, LI)], deed=777)
    database.close()
    before, folder = of_database(database_url), tmp_path / "backups"

    def kill(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "finish", kill)
        if not switched:
            patched.setattr(restoring.Path, "replace", kill)
        if not links:
            patched.setattr(restoring.os, "link", Mock(side_effect=OSError))
        with pytest.raises(KeyboardInterrupt):
            restore(backed_up, database_url, folder, LATER)
    there = sorted(tmp_path.rglob("*"))
    assert not tidy(f"sqlite:///{tmp_path}/elsewhere/prelude.db", folder)
    assert sorted(tmp_path.rglob("*")) == there
    assert tidy(database_url, folder)
    replaced = list(folder.glob("before-restore-*"))
    assert [of_backup(each, database_url) for each in replaced] == ([before] if switched else [])
    assert of_database(database_url) == (of_backup(backed_up, database_url) if switched else before)
    assert not list(tmp_path.rglob(f"{WORKSHOP}*"))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_was_about_to_be_replaced_stays_where_its_own_name_is_gone(
    backed_up, database, database_url, tmp_path, monkeypatch
):
    with database.unit() as unit:
        keep_all(unit, [customer(777, LI)], deed=777)
    database.close()
    before, folder = of_database(database_url), tmp_path / "backups"

    def kill(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "finish", kill)
        patched.setattr(restoring.Path, "replace", kill)
        with pytest.raises(KeyboardInterrupt):
            restore(backed_up, database_url, folder, LATER)
    Path(make_url(database_url).database).unlink()
    assert tidy(database_url, folder)
    (kept,) = folder.glob("before-restore-*")
    assert of_backup(kept, database_url) == before


def test_nothing_old_is_sent_answered_or_reminded_of(backed_up, database, database_url, tmp_path):
    with database.unit() as unit:
        assert unit.reminders.due(LATER, 99)
    database.close()
    restore(backed_up, database_url, tmp_path / "backups", LATER)
    with database.unit() as unit:
        assert unit.kept.get(RESTORED) == LATER.isoformat()
        assert [row.message.html for row in unit.outbox.unsent(99)] == ["just now"]
        assert unit.inbox.waiting(99) == []
        assert not unit.reminders.due(LATER, 99)
        steps = [kind_of(FollowUp).get(unit.query, customer * 10 + 6) for customer in (1201, 1202)]
        assert {step.status for step in steps} == {"open"}


def test_a_backup_is_restored_where_nothing_is(backed_up, database, database_url, tmp_path):
    database.close()
    if database.file:
        for file in database.file.parent.glob(f"{database.file.name}*"):
            file.unlink()
    else:
        with database.engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        database.close()
    assert of_database(database_url) is None
    assert restore(backed_up, database_url, tmp_path, LATER) is None
    assert of_database(database_url) == of_backup(backed_up, database_url)


def test_a_newer_or_damaged_or_other_file_changes_nothing(
    backed_up, database, database_url, tmp_path, monkeypatch
):
    database.close()
    before = of_database(database_url)
    damaged = tmp_path / "damaged"
    whole = backed_up.read_bytes()
    middle = len(whole) // 2
    damaged.write_bytes(whole[: middle - 3000] + b"\xff" * 4000 + whole[middle + 1000 :])
    empty = tmp_path / "empty"
    empty.touch()
    for file in (damaged, empty, tmp_path / "none", Path(__file__)):
        with pytest.raises(NotReadable, match=file.name):
            restore(file, database_url, tmp_path / "aside", LATER)
    other = "postgresql://localhost/x" if database.file else f"sqlite:///{tmp_path}/x.db"
    with pytest.raises(NotRestorable, match="move"):
        restore(backed_up, other, tmp_path / "aside", LATER)
    assert of_database(database_url) == before
    assert not (tmp_path / "aside").exists()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_newer_backup_is_refused_before_anything_changes(backed_up, database, database_url, tmp_path):
    database.close()
    with closing(sqlite3.connect(backed_up)) as copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
        copy.commit()
    with pytest.raises(NewerSchema, match="9999"):
        restore(backed_up, database_url, tmp_path / "aside", LATER)
    assert status(database_url)[0] == migrate._known()[-1]
    assert list((tmp_path / "aside").iterdir()) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_damaged_database_is_what_restores_are_for(backed_up, database, database_url, tmp_path):
    database.close()
    database.file.write_bytes(b"SQLite format 3\0" + b"damaged" * 999)
    Path(f"{database.file}-wal").write_bytes(b"of the old one")
    aside = restore(backed_up, database_url, tmp_path / "aside", LATER)
    assert of_database(database_url) == of_backup(backed_up, database_url)
    assert aside.read_bytes().endswith(b"damaged")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_at_no_moment_there_is_no_database(backed_up, database, database_url, tmp_path, monkeypatch):
    """Killed right before the switch, everything is as it was."""
    with database.unit() as unit:
        keep_all(unit, [customer(777, LI)], deed=777)
    database.close()
    before = of_database(database_url)

    def kill(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(restoring.Path, "replace", kill)
    with pytest.raises(KeyboardInterrupt):
        restore(backed_up, database_url, tmp_path / "aside", LATER)
    assert of_database(database_url) == before
    shutil.rmtree(tmp_path / "aside")
