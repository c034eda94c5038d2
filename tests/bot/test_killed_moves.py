"""`prelude move` and `prelude restore`, killed all along their way: the database is whole, old or new, nothing is
lost, and the same command done again finishes the work."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from storage.backup import backup
from storage.contents import of_database
from storage.database import Database
from storage.migrate import status, upgrade
from storage.queues import Arrived
from storage.schema import metadata
from storage.unfinished import WORKSHOP
from tests.storage.clients import pg_dump
from tests.storage.worlds import LI, NOW, customer, everything, keep, keep_all

__all__ = ["pg_dump"]
pytestmark = [
    pytest.mark.postgres,
    # At some of the lines that it comes to, and where there is time at every second one.
    pytest.mark.parametrize(
        "every", [pytest.param(11, marks=pytest.mark.slow), pytest.param(2, marks=pytest.mark.torture)]
    ),
]
ROOT = Path(__file__).parents[2]
ROWS = 2500
PATIENCE = 60.0


def prelude(folder: Path, url: str, *given: str, dying_at: tuple[str, int] | None = None) -> tuple[int, str]:
    """The exit code, -9 for a kill, and all that it said."""
    module = ["bot"] if dying_at is None else ["tests.dies_at", dying_at[0], str(dying_at[1])]
    done = subprocess.run(
        [sys.executable, "-m", *module, *given],
        cwd=folder, env=environment(folder, url), capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def environment(folder: Path, url: str) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "DEFAULT_LANGUAGE": "en",
        "DATABASE_URL": url.replace("+psycopg", ""), "BACKUP_FOLDER": str(folder / "backups"),
    }  # fmt: skip


def rows(url: str) -> dict[str, list[object]]:
    with Database(url) as database, database.engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }


def is_empty(url: str) -> bool:
    return status(url)[0] is None or not any(rows(url).values())


def filled(url: str) -> None:
    upgrade(url)
    with Database(url) as database, database.unit() as unit:
        keep(unit, everything())
        unit.inbox.put([Arrived(f"tg:{n}", 1012, "{}", NOW) for n in range(ROWS)])


def lines_of(module: str, every: int) -> Iterator[tuple[str, int]]:
    """Of the lines that it comes to, and never an end: whoever lives to see the last one stops."""
    return ((module, number) for number in count(1, every))


# ---- move


@pytest.mark.parametrize("way", ["sqlite postgres", "postgres sqlite"])
def test_a_move_killed_anywhere_has_moved_all_or_nothing(
    new_url, tmp_path: Path, way: str, every: int
) -> None:
    from_engine, to_engine = way.split()
    source = new_url(from_engine)
    filled(source)
    before = rows(source)
    target, killed, done = "", 0, False
    for dying_at in lines_of("storage.move", every):
        if not target or not is_empty(target):
            target = (
                new_url("postgres") if to_engine == "postgres" else f"sqlite:///{tmp_path}/new{killed}.db"
            )
        code, said = prelude(tmp_path, source, "move", target, dying_at=dying_at)
        if code != -signal.SIGKILL:
            break
        killed += 1
        assert "All there" not in said
        assert is_empty(target) or rows(target) == before
        if done := not is_empty(target):
            break
    assert code == 0 or done
    assert killed > 2
    code, said = prelude(tmp_path, source, "move", target)
    assert (code, "All there" in said) == (0, True)
    assert rows(target) == rows(source) == before


# ---- restore


def customers(url: str) -> int | None:
    found = of_database(url)
    return found and found.counts["customers"]


@pytest.mark.usefixtures("pg_dump")
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_restore_killed_anywhere_leaves_the_old_database_or_the_backup(
    new_url, tmp_path: Path, engine: str, every: int
) -> None:
    url = new_url(engine)
    filled(url)
    folder = tmp_path / "backups"
    file = backup(url, folder)
    with Database(url) as database, database.unit() as unit:
        keep_all(unit, [customer(777, LI)], deed=777)
    of_backup, now = 15, 16
    assert customers(url) == now
    killed = 0
    for dying_at in lines_of("storage.restore", every):
        code, said = prelude(tmp_path, url, "restore", str(file), "--yes", dying_at=dying_at)
        assert customers(url) in (of_backup, now), said
        if code != -signal.SIGKILL:
            break
        killed += 1
        if customers(url) == of_backup:  # the next one has the same way to go
            with Database(url) as database, database.unit() as unit:
                keep_all(unit, [customer(777, LI)], deed=killed * 1000)
    assert (code, "Restored" in said) == (0, True)
    assert customers(url) == of_backup
    assert killed > 2
    left = [each.name for each in (*folder.iterdir(), *tmp_path.glob(f"{WORKSHOP}*")) if each.is_dir()]
    assert not left
    assert not [each for each in folder.iterdir() if each.suffix in (".aside", ".copying")]
    if engine == "sqlite":
        for each in folder.glob("*.db"):
            with closing(sqlite3.connect(each)) as aside:
                assert aside.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
