"""Every schema that was released climbs to this one with all its data, also after a kill in the middle.

The fixtures are `sqlite3 .dump`s of databases that the releases made: never edited, one more with each release.
"""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage import migrate
from storage.database import Database
from storage.migrate import status, upgrade
from tests.storage.released import fixture_of
from tests.storage.worlds import LI

RELEASED = sorted((Path(__file__).parents[1] / "data").glob("schema_*.sql"))
ROOT = Path(__file__).parents[2]
KILLED = (
    "import os, pathlib, sys; from alembic.ddl.sqlite import SQLiteImpl; from storage import migrate; "
    "sqls = iter(range(int(sys.argv[2]))); done = SQLiteImpl._exec; "
    "SQLiteImpl._exec = lambda self, *a, **k: done(self, *a, **k) if next(sqls, None) is not None else os._exit(9); "
    "migrate.upgrade(sys.argv[1], keep=False)"
)


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request, tmp_path) -> str:
    with closing(sqlite3.connect(tmp_path / "prelude.db")) as connection:
        connection.executescript(request.param.read_text("utf-8"))
    return f"sqlite:///{tmp_path}/prelude.db"


def test_every_release_has_left_its_schema():
    """A release without one could not be tried to climb from any more (CONTRIBUTING, Make a release)."""
    assert fixture_of("0001") in RELEASED
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    if not changelog.partition("\n## ")[2].startswith("Unreleased"):
        assert fixture_of(migrate._known()[-1]) in RELEASED


def rows(url: str) -> dict[str, int]:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for (name,) in tables.fetchall()
        }


def test_it_climbs_with_everything_in_it(released):
    before = rows(released)
    assert before["customers"] > 10
    upgrade(released)
    assert status(released)[0] == migrate._known()[-1]
    assert rows(released).items() >= before.items()
    with Database(released) as database, database.unit() as unit:
        assert unit.customers.recent(LI, 99)
        assert unit.people.by_account(LI.account).name == "Li"


@pytest.mark.slow
@pytest.mark.parametrize("statements", [0, 1, 2])
def test_killed_in_the_middle_it_is_as_it_was_and_climbs_later(released, statements):
    before, (was, head) = rows(released), status(released)
    command = [sys.executable, "-c", KILLED, released, str(statements)]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if was != head:
        assert killed.returncode == 9, killed.stderr
    assert (rows(released), status(released)[0]) == (before, was)
    upgrade(released)
    assert status(released)[0] == head
