"""The engine is set up so that what was committed stays, and reads of a transaction are still true when it writes."""

import sqlite3
from contextlib import closing, suppress

import pytest

from storage.database import Database, others_connected
from storage.schema import metadata
from tests.storage.worlds import TEAMS, keep_all


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_sqlite_loses_nothing_in_a_power_cut_and_keeps_its_promises(database: Database):
    with database.engine.connect() as connection:
        read = {
            pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert read == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_postgresql_puts_transactions_in_an_order(database: Database):
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW transaction_isolation").scalar() == "serializable"


def test_a_clean_exit_commits_and_an_error_rolls_back(database: Database):
    with database.unit() as unit:
        unit.kept.set("a", "1")
    with suppress(ValueError), database.unit() as unit:
        unit.kept.set("a", "2")
        raise ValueError
    with database.unit() as unit:
        assert unit.kept.get("a") == "1"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_unit_has_the_write_lock_from_its_first_read_on(database: Database):
    with database.unit() as unit:
        unit.kept.get("a")
        other = sqlite3.connect(str(database.file), timeout=0)
        with closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("INSERT INTO kept VALUES ('a', 'b')")


def test_who_only_reads_sees_one_moment_and_holds_nobody_up(database: Database):
    with database.unit() as unit:
        unit.kept.set("a", "1")
    with database.reading() as reader:
        assert reader.kept.get("a") == "1"
        with database.unit() as unit:
            unit.kept.set("a", "2")
        assert reader.kept.get("a") == "1"
    with database.unit() as unit:
        assert unit.kept.get("a") == "2"


def test_in_memory_is_one_database_for_everybody():
    with Database("sqlite://") as database:
        assert database.file is None
        metadata.create_all(database.engine)
        with database.unit() as unit:
            keep_all(unit, TEAMS)
        with database.unit() as unit:
            assert unit.people.team(1) == TEAMS[0]


def test_the_folder_is_made(tmp_path):
    with Database(f"sqlite:///{tmp_path}/deep/er/x.db") as database:
        assert database.file == tmp_path / "deep/er/x.db"
        assert database.file.parent.is_dir()


def test_another_engine_is_refused_by_name():
    with pytest.raises(ValueError, match="mysql"):
        Database("mysql://localhost/x")


def test_only_trouble_that_may_pass_is_worth_another_try(database: Database):
    with pytest.raises(Exception, match="no_such") as wrong, database.unit() as unit:
        unit.query._driver.execute("SELECT * FROM no_such")
    assert not database.may_pass(wrong.value)
    assert not database.may_pass(ValueError())


def test_who_else_is_connected_is_known(database_url):
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite's one process holds a lock instead")
    assert others_connected(database_url) == 0
    with Database(database_url) as bot:
        with bot.unit() as unit:
            unit.kept.get("x")
        assert others_connected(database_url) == 1
    assert others_connected(database_url) == 0
