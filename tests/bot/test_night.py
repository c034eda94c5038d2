"""The night's work comes once a local date, is made up for after a stop, and never holds up a turn."""

import asyncio
import os
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot import night
from bot.night import BACKUP, DONE, TROUBLE, Night, NightFailed, backup_in_a_child, is_due, note
from bot.patience import PatientWriter
from bot.settings import load_settings
from bot.watchdog import Watch
from storage.database import Database
from storage.rotation import backups_in
from storage.unit import SqlUnit
from storage.writer import Writer
from tests.bot.installation import bare, env

__all__ = ["bare", "env"]
AT = time(3, 30)
EVENING = datetime(2026, 11, 28, 21, 0)  # noqa: DTZ001 (local, as the night's work sees it)


def due(unit: SqlUnit, local: datetime) -> bool:
    if not is_due(local, AT, unit):
        return False
    note(local.replace(tzinfo=UTC), local.date(), "", unit)
    return True


def test_once_a_local_date_and_what_was_slept_through_is_made_up_for(database: Database) -> None:
    with database.unit() as unit:
        looks = [EVENING + timedelta(minutes=10 * n) for n in range(6 * 72)]
        done = [local for local in looks if due(unit, local)]
        assert done == [datetime(2026, 11, day, 3, 30) for day in (29, 30)] + [datetime(2026, 12, 1, 3, 30)]  # noqa: DTZ001
        assert not due(unit, datetime(2026, 12, 4, 3, 29))  # noqa: DTZ001
        assert due(unit, datetime(2026, 12, 4, 11, 0))  # noqa: DTZ001
        assert not due(unit, datetime(2026, 12, 4, 23, 0))  # noqa: DTZ001


def test_what_failed_is_still_to_be_done(database: Database) -> None:
    with database.unit() as unit:
        is_due(EVENING, AT, unit)
        next_day = EVENING + timedelta(days=1)
        assert is_due(next_day, AT, unit)
        note(next_day.replace(tzinfo=UTC), next_day.date(), "disk full", unit)
        assert is_due(next_day, AT, unit)
        assert (unit.kept.get(TROUBLE), unit.kept.get(BACKUP)) == ("disk full", None)


@pytest.fixture
def installed(bare, database_url, tmp_path, monkeypatch):
    """An environment in which the child finds this database."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("BACKUP_FOLDER", str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_child_makes_a_checked_copy(installed: Path) -> None:
    made = await backup_in_a_child()
    assert [str(file) for file in backups_in(installed)] == [made]


@pytest.mark.slow
async def test_a_child_that_fails_says_why(bare, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    with pytest.raises(NightFailed, match=r"there is no database data/prelude\.db"):
        await backup_in_a_child()


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_stop_ends_the_child(installed: Path, monkeypatch) -> None:
    started: list[asyncio.subprocess.Process] = []
    make = asyncio.create_subprocess_exec

    async def remember(*command, **how):
        started.append(await make("sleep", "60", **how))
        return started[-1]

    monkeypatch.setattr(night.asyncio, "create_subprocess_exec", remember)
    task = asyncio.create_task(backup_in_a_child())
    while not started:  # noqa: ASYNC110 (what is waited for rings no bell)
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with pytest.raises(ProcessLookupError):
        os.kill(started[0].pid, 0)


async def test_the_night_comes_round(bare, database: Database, env, monkeypatch) -> None:
    made: list[int] = []

    async def make() -> str:
        made.append(1)
        if len(made) == 1:
            raise NightFailed("no space")
        return "a backup"

    monkeypatch.setattr(night, "EVERY", 0.01)
    monkeypatch.setattr(night, "AGAIN", timedelta())
    monkeypatch.setattr(night, "backup_in_a_child", make)
    with database.unit() as unit:
        unit.kept.set(DONE, "2026-01-01")
    writer = Writer(database)
    writer.start()
    task = asyncio.create_task(
        Night(PatientWriter(writer, Watch()), load_settings(env("NIGHT_AT=00:00\n"))).run()
    )
    try:
        async with asyncio.timeout(20):
            while not await writer.do(lambda unit: unit.kept.get(BACKUP)):
                assert not task.done()
    finally:
        task.cancel()
        await writer.stop()
    assert len(made) == 2
    with database.unit() as unit:
        assert unit.kept.get(TROUBLE) == ""
