"""The writer: nobody's failure is another's, what was answered stays, and trouble that passes is waited for."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event

from storage.database import Database
from storage.unit import SqlUnit
from storage.writer import MOST, StorageUnavailable, Writer

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def writing(database: Database, patience: float = 5.0) -> AsyncIterator[Writer]:
    writer = Writer(database, patience)
    writer.start()
    try:
        yield writer
    finally:
        await writer.stop()


def write(key: str, value: str = "") -> Callable[[SqlUnit], str]:
    def job(unit: SqlUnit) -> str:
        unit.kept.set(key, value)
        return key

    return job


def append(word: str) -> Callable[[SqlUnit], str]:
    """Depends on everything that was written before it."""

    def job(unit: SqlUnit) -> str:
        line = f"{unit.kept.get('line') or ''}{word}"
        unit.kept.set("line", line)
        return line

    return job


def fail(unit: SqlUnit) -> None:
    unit.kept.set("failed", "half written")
    raise ValueError("this job's own")


def break_a_promise(unit: SqlUnit) -> None:
    """The database itself refuses, which spoils a PostgreSQL transaction without savepoints."""
    unit.query._driver.execute("INSERT INTO kept (key, value) VALUES ('a', 'x'), ('a', 'y')")


def wait_for(held: threading.Event) -> Callable[[SqlUnit], None]:
    """Keeps the writer busy, so that what is asked meanwhile waits together."""
    return lambda unit: held.wait(5) and None


@asynccontextmanager
async def held_back(writer: Writer) -> AsyncIterator[None]:
    """Everything asked inside waits together, and goes on at the end."""
    held = threading.Event()
    first = asyncio.create_task(writer.do(wait_for(held)))
    await asyncio.sleep(0.05)
    yield
    await asyncio.sleep(0)
    held.set()
    await first


class Commits:
    def __init__(self, database: Database) -> None:
        self.count = 0
        event.listen(database.engine, "commit", self.one)

    def one(self, _: object) -> None:
        self.count += 1


async def test_a_job_is_answered_once_it_is_written(database: Database):
    async with writing(database) as writer:
        assert await writer.do(write("a", "1")) == "a"
        with database.unit() as unit:
            assert unit.kept.get("a") == "1"


async def test_jobs_that_wait_together_share_commits_and_keep_their_order(database: Database):
    words = [f"{number}," for number in range(3 * MOST)]
    commits = Commits(database)
    async with writing(database) as writer:
        async with held_back(writer):
            asked = [asyncio.ensure_future(writer.do(append(word))) for word in words]
        lines = await asyncio.gather(*asked)
    assert lines == ["".join(words[: number + 1]) for number in range(len(words))]
    assert 3 <= commits.count < len(words) / 4


@pytest.mark.parametrize("bad", [fail, break_a_promise], ids=lambda job: job.__name__)
async def test_a_failing_job_harms_no_other(database: Database, bad):
    async with writing(database) as writer:
        async with held_back(writer):
            jobs = [write("a"), bad, write("b"), bad, write("c")]
            asked = [asyncio.ensure_future(writer.do(job)) for job in jobs]
        results = await asyncio.gather(*asked, return_exceptions=True)
    assert [result for result in results if isinstance(result, str)] == ["a", "b", "c"]
    assert all(isinstance(result, str | ValueError | Exception) for result in results)
    with database.unit() as unit:
        assert [unit.kept.get(key) for key in ("a", "b", "c", "failed")] == ["", "", "", None]


async def test_the_jobs_own_error_reaches_its_caller(database: Database):
    async with writing(database) as writer:
        with pytest.raises(ValueError, match="this job's own"):
            await writer.do(fail)


class Spoiled:
    """A job whose first run makes the next commit fail."""

    def __init__(self, database: Database) -> None:
        self.error = sqlite_busy() if database.file else psycopg_conflict()
        self.runs = 0
        self.armed = False
        event.listen(database.engine, "commit", self.refuse)

    def __call__(self, unit: SqlUnit) -> None:
        self.runs += 1
        self.armed = self.runs == 1

    def refuse(self, _: object) -> None:
        if self.armed:
            self.armed = False
            raise self.error


async def test_a_commit_that_fails_is_tried_again_job_by_job(database: Database):
    spoil = Spoiled(database)
    async with writing(database) as writer:
        async with held_back(writer):
            jobs = [append("a"), spoil, append("b"), append("c")]
            asked = [asyncio.ensure_future(writer.do(job)) for job in jobs]
        assert await asyncio.gather(*asked) == ["a", None, "ab", "abc"]
    assert spoil.runs == 2
    with database.unit() as unit:
        assert unit.kept.get("line") == "abc"


async def test_who_failed_before_a_failing_commit_is_tried_again_too(database: Database):
    """What it stumbled over may have been part of what came to nothing."""
    spoil = Spoiled(database)

    def stumble(unit: SqlUnit) -> str:
        if spoil.runs == 1:
            raise ValueError
        return append("b")(unit)

    async with writing(database) as writer:
        async with held_back(writer):
            asked = [asyncio.ensure_future(writer.do(job)) for job in (append("a"), spoil, stumble)]
        assert await asyncio.gather(*asked) == ["a", None, "ab"]


async def test_a_lost_transaction_takes_no_other_job_along(database: Database):
    def lose(unit: SqlUnit) -> None:
        unit.query._driver.execute("ROLLBACK")
        raise ValueError("and the savepoint with it")

    async with writing(database) as writer:
        async with held_back(writer):
            asked = [asyncio.ensure_future(writer.do(job)) for job in (append("a"), lose, append("b"))]
        first, lost, last = await asyncio.gather(*asked, return_exceptions=True)
    assert (first, last) == ("a", "ab")
    assert isinstance(lost, ValueError)
    with database.unit() as unit:
        assert unit.kept.get("line") == "ab"


def sqlite_busy() -> Exception:
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY
    return error


def psycopg_conflict() -> Exception:
    from psycopg.errors import SerializationFailure

    return SerializationFailure("could not serialize access")


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_two_processes_that_meet_are_put_in_order(database: Database):
    """Two transactions read and write the same row at the same time: PostgreSQL refuses one, which is tried again."""
    inside, go_on, tries = threading.Event(), threading.Event(), []

    def job(unit: SqlUnit) -> None:
        tries.append(unit.kept.get("line"))
        inside.set()
        go_on.wait(5)
        append("b")(unit)

    with database.unit() as unit:
        unit.kept.set("line", "")
    async with writing(database) as writer:
        asked = asyncio.ensure_future(writer.do(job))
        await asyncio.to_thread(inside.wait, 5)
        with database.unit() as unit:  # the other process
            append("a")(unit)
        go_on.set()
        await asked
    assert tries == ["", "a"]
    with database.unit() as unit:
        assert unit.kept.get("line") == "ab"


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
@pytest.mark.parametrize("inside", [False, True], ids=["between jobs", "inside a job"])
async def test_a_connection_that_was_cut_is_made_anew(database: Database, inside: bool):
    cuts = [1]

    def cut() -> None:
        if cuts and cuts.pop():
            with create_engine(database.url, isolation_level="AUTOCOMMIT").connect() as other:
                other.exec_driver_sql(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid != pg_backend_pid()"
                )

    def job(unit: SqlUnit) -> str:
        if inside:
            cut()
        return append("b")(unit)

    async with writing(database) as writer:
        async with held_back(writer):
            first = asyncio.ensure_future(writer.do(append("a")))
            second = asyncio.ensure_future(writer.do(job))
            third = asyncio.ensure_future(writer.do(append("c")))
        if not inside:
            await asyncio.gather(first, second, third)
            cut()
        assert await asyncio.gather(first, second, third) == ["a", "ab", "abc"]
        assert await writer.do(append("d")) == "abcd"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_locked_database_is_waited_for(database: Database, monkeypatch):
    monkeypatch.setattr("storage.database.BUSY_MILLISECONDS", 20)
    with locked(database) as other:
        async with writing(database) as writer:
            asked = asyncio.ensure_future(writer.do(append("a")))
            await asyncio.sleep(0.15)
            assert not asked.done()
            other.execute("ROLLBACK")
            assert await asked == "a"


@contextmanager
def locked(database: Database) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(str(database.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_database_that_stays_away_is_told_and_may_come_back(database: Database, monkeypatch):
    monkeypatch.setattr("storage.database.BUSY_MILLISECONDS", 20)
    with locked(database) as other:
        async with writing(database, patience=0.2) as writer:
            asked = [asyncio.ensure_future(writer.do(append(word))) for word in "ab"]
            results = await asyncio.gather(*asked, return_exceptions=True)
            assert [type(result) for result in results] == [StorageUnavailable] * 2
            assert "locked" in str(results[0])
            other.execute("ROLLBACK")
            assert await writer.do(append("c")) == "c"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_full_disk_is_told_and_nothing_half_written(database: Database):
    pages: list[int] = []

    @event.listens_for(database.engine, "connect")
    def little_room(connection, _):
        (now,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={now + 8}")
        pages.append(now)

    big = "x" * 200_000
    async with writing(database, patience=0.2) as writer:
        async with held_back(writer):
            asked = [
                asyncio.ensure_future(writer.do(job)) for job in (append("a"), write("big", big), append("b"))
            ]
        first, full, last = await asyncio.gather(*asked, return_exceptions=True)
        assert (first, last) == ("a", "ab")
        assert isinstance(full, StorageUnavailable)
        assert pages


async def test_who_gave_up_waiting_disturbs_nobody(database: Database):
    async with writing(database) as writer:
        async with held_back(writer):
            tired = asyncio.ensure_future(writer.do(append("a")))
            patient = asyncio.ensure_future(writer.do(append("b")))
            await asyncio.sleep(0)
            tired.cancel()
        assert await patient in ("b", "ab")
        with pytest.raises(asyncio.CancelledError):
            await tired


async def test_stop_does_what_was_asked_and_takes_nothing_more(database: Database):
    writer = Writer(database)
    writer.start()
    async with held_back(writer):
        asked = [asyncio.ensure_future(writer.do(append(word))) for word in "abc"]
        await asyncio.sleep(0)
        stopping = asyncio.ensure_future(writer.stop())
        await asyncio.sleep(0)
    await stopping
    assert [await each for each in asked] == ["a", "ab", "abc"]
    with pytest.raises(RuntimeError, match="not running"):
        await writer.do(append("d"))


async def test_the_event_loop_stays_free(database: Database):
    def slow(unit: SqlUnit) -> None:
        time.sleep(0.2)

    async with writing(database) as writer:
        asked = asyncio.ensure_future(writer.do(slow))
        await asyncio.sleep(0.01)
        assert not asked.done(), "the loop was only free when the job was done"
        await asked


KILLED = """
import asyncio, sys
from storage.database import Database
from storage.writer import Writer

async def main():
    writer = Writer(Database(sys.argv[1]))
    writer.start()
    async def one(number):
        while True:
            done = await writer.do(lambda unit: (unit.kept.set(f"{number}:{count[number]}", "x"), count[number])[1])
            print(f"{number}:{done}", flush=True)
            count[number] += 1
    count = [0] * 8
    await asyncio.gather(*(one(number) for number in range(8)))

asyncio.run(main())
"""


@pytest.mark.slow
def test_what_was_answered_outlives_a_kill(database: Database):
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, database.url.render_as_string(hide_password=False)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    answered = [process.stdout.readline() for _ in range(60)]
    os.kill(process.pid, signal.SIGKILL)
    answered += process.stdout.read().splitlines(keepends=True)
    process.wait()
    keys = {line.strip() for line in answered if line.endswith("\n")}
    assert len(keys) >= 60
    with database.unit() as unit:
        assert [key for key in keys if unit.kept.get(key) != "x"] == []
    if database.file:
        with closing(sqlite3.connect(database.file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
