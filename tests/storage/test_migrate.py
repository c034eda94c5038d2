"""Migrations make exactly the tables of the code, once, with a backup before anything changes."""

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from storage import migrate
from storage.backup import NoBackup
from storage.database import Database
from storage.migrate import NewerSchema, status, upgrade
from storage.schema import metadata
from tests.storage.worlds import MEMBERS, TEAMS, everything, keep, keep_all

HEAD = sorted(path.name for path in (migrate.STEPS / "versions").glob("0*.py"))[-1][:4]


def test_migrations_make_the_tables_of_the_code(database: Database):
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_partial_indexes_are_those_of_the_code(database: Database, tmp_path: Path):
    """Autogeneration does not look at an index's condition, nor at SQLite's own words for a table."""
    with Database(f"sqlite:///{tmp_path}/made.db") as made:
        metadata.create_all(made.engine)
        assert schema_of(database) == schema_of(made)


def schema_of(database: Database) -> set[tuple[str, ...]]:
    """Every statement as the sorted list of its parts: the order of constraints means nothing, nor do quotes."""
    with closing(sqlite3.connect(str(database.file))) as connection:
        rows = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
        )
        # A table that was rebuilt has its name in quotes since then.
        statements = [" ".join(sql.removesuffix(")").replace('"', "").split()) for (sql,) in rows]
    return {tuple(sorted(part.strip() for part in re.split(r",| \( ", sql))) for sql in statements}


def test_steps_are_one_line_in_the_order_of_their_numbers():
    steps = list(reversed(list(ScriptDirectory(str(migrate.STEPS)).walk_revisions())))
    assert [step.revision for step in steps] == [f"{number:04}" for number in range(1, len(steps) + 1)]
    assert [step.revision for step in steps] == migrate._known()
    assert [Path(step.path).name[:4] for step in steps] == migrate._known()


def test_a_new_database_climbs_without_a_backup(tmp_path: Path):
    url = f"sqlite:///{tmp_path}/data/prelude.db"
    assert status(url) == (None, HEAD)
    assert not (tmp_path / "data").exists()  # asking makes nothing
    assert upgrade(url) is None
    assert status(url) == (HEAD, HEAD)
    assert upgrade(url) is None
    assert [path.name for path in (tmp_path / "data").glob("*") if "prelude.db" not in path.name] == []


def test_a_newer_schema_is_refused(database: Database, database_url: str):
    set_version(database, "9999")
    with pytest.raises(NewerSchema, match=f"9999.*{HEAD}"):
        upgrade(database_url)
    assert status(database_url) == ("9999", HEAD)


def set_version(database: Database, version: str) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})


@pytest.fixture
def next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """A release with one more step, which does what it is told."""
    steps = tmp_path / "migrations"
    shutil.copytree(migrate.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "STEPS", steps)

    def write(does: str) -> None:
        (steps / "versions" / "9998_next.py").write_text(
            "from alembic import op\nimport sqlalchemy as sa\n"
            f"revision = '9998'\ndown_revision = '{HEAD}'\ndef upgrade():\n    {does}\n"
        )

    return write


def test_a_database_with_something_in_it_is_backed_up_before_it_changes(database, database_url, next_step):
    with database.unit() as unit:
        keep_all(unit, TEAMS)
    database.close()
    next_step("op.add_column('teams', sa.Column('motto', sa.Text()))")
    before = upgrade(database_url)
    assert status(database_url) == ("9998", "9998")
    with database.engine.connect() as connection:
        assert connection.execute(text("SELECT name, motto FROM teams ORDER BY id")).all() == [
            ("East", None), ("West", None),
        ]  # fmt: skip
    if database.file:
        assert before is not None
        with closing(sqlite3.connect(before)) as backup:
            assert backup.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
            assert backup.execute("SELECT count(*) FROM teams").fetchone() == (2,)


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_table_that_is_rebuilt_takes_nothing_along(database, database_url, next_step):
    with database.unit() as unit:
        keep(unit, everything())
    database.close()
    next_step("with op.batch_alter_table('teams', recreate='always') as teams: teams.drop_column('currency')")
    upgrade(database_url)
    with database.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM teams")).scalar() == 2
        assert connection.execute(text("SELECT count(*) FROM members")).scalar() == len(MEMBERS)


def test_a_step_that_fails_changes_nothing(database, database_url, next_step):
    database.close()
    next_step("op.create_table('extra', sa.Column('id', sa.Integer())); op.execute('SELECT no_such_column')")
    with pytest.raises(Exception, match="no_such_column"):
        upgrade(database_url)
    assert status(database_url) == (HEAD, "9998")
    with database.engine.connect() as connection:
        assert not database.engine.dialect.has_table(connection, "extra")


def test_without_its_backup_nothing_is_changed(database_url, next_step, monkeypatch):
    if not database_url.startswith("sqlite"):
        pytest.skip("PostgreSQL is backed up by its operator")

    def refuse(*_: object) -> Path:
        raise NoBackup("no space")

    monkeypatch.setattr(migrate, "backup", refuse)
    next_step("op.create_table('extra', sa.Column('id', sa.Integer()))")
    with pytest.raises(NoBackup):
        upgrade(database_url)
    assert status(database_url)[0] == HEAD


@pytest.mark.slow
def test_two_that_start_together_climb_once(database_url, database, next_step):
    database.close()
    next_step("op.create_table('extra', sa.Column('id', sa.Integer()))")
    code = (
        "import sys, pathlib; from storage import migrate; migrate.STEPS = pathlib.Path(sys.argv[2]); "
        "migrate.upgrade(sys.argv[1])"
    )
    command = [sys.executable, "-c", code, database_url, str(migrate.STEPS)]
    together = [
        subprocess.Popen(command, cwd=Path(__file__).parents[2], stderr=subprocess.PIPE) for _ in range(2)
    ]
    ends = [process.communicate()[1].decode()[-500:] for process in together]
    assert [process.returncode for process in together] == [0, 0], ends
    assert status(database_url)[0] == "9998"


@pytest.mark.slow
def test_a_start_with_nothing_to_do_does_not_import_alembic(database_url):
    code = "import sys; from storage.migrate import upgrade; upgrade(sys.argv[1]); print('alembic' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, database_url],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["False"]
