"""One thread that writes: jobs which wait together share a commit, and none is answered before it.

A job is a function of the unit. It may be run again, in a new transaction, when its first one came to nothing,
so it changes nothing but the unit.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic, sleep
from typing import Any, TypeVar

from storage.database import Database
from storage.statements import TransactionLost
from storage.unit import SqlUnit

T = TypeVar("T")
Job = Callable[[SqlUnit], T]

MOST = 64  # jobs in one commit
LONGEST = 0.014  # seconds in which a commit takes in more jobs: the first and the event loop wait
PATIENCE = 10.0  # seconds for a database that is locked, full or away
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 1.0  # seconds between two attempts


class StorageUnavailable(Exception):
    """The database stayed locked, full or away: nothing was written, the same may be asked again later."""


@dataclass(slots=True)
class Asked:
    """A job, who waits for it, and what came of it so far."""

    job: Job[Any]
    answer: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None


class Writer:
    """Belongs to the event loop it is started in."""

    def __init__(self, database: Database, patience: float = PATIENCE) -> None:
        self._database = database
        self._patience = patience
        self._queue: SimpleQueue[Asked | None] = SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None

    @property
    def file(self) -> Path | None:
        """SQLite's, where it writes into one."""
        return self._database.file

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread = Thread(target=self._work, args=(self._loop,), name="writer", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """What was asked before is done first."""
        self._loop = None
        self._queue.put(None)
        if self._thread:
            await asyncio.to_thread(self._thread.join)

    async def do(self, job: Job[T]) -> T:
        """What the job returns, once it is committed; jobs are done in the order in which they were asked.

        Raises what the job raised, and then nothing of it was written, or StorageUnavailable.
        """
        if self._loop is None:
            raise RuntimeError("the writer is not running")
        answer: asyncio.Future[T] = self._loop.create_future()
        self._queue.put(Asked(job, answer))
        return await answer

    # ---- in the thread

    def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        while (first := self._queue.get()) is not None:
            deadline = monotonic() + self._patience
            batch = [first]
            try:
                self._together(batch)
            except Exception as trouble:
                for asked in batch:
                    self._alone(asked, trouble, deadline)
            with suppress(RuntimeError):  # a loop that was closed meanwhile has nobody waiting
                loop.call_soon_threadsafe(_answer, batch)

    def _together(self, batch: list[Asked]) -> None:
        """The batch, and what joins it meanwhile, each job in its own savepoint."""
        closing = monotonic() + LONGEST
        with self._database.unit() as unit:
            for asked in batch:  # grows while it is walked
                self._within(unit, asked)
                if len(batch) < MOST and monotonic() < closing:
                    self._take(batch)

    def _take(self, batch: list[Asked]) -> None:
        with suppress(Empty):
            asked = self._queue.get_nowait()
            if asked is None:
                self._queue.put(None)  # stop, but not before this batch is answered
            else:
                batch.append(asked)

    def _within(self, unit: SqlUnit, asked: Asked) -> None:
        try:
            with unit.query.savepoint("job"):
                asked.result = asked.job(unit)
        except Exception as error:
            if isinstance(error, TransactionLost) or self._database.may_pass(error):
                raise  # not this job failed, but all of them
            asked.error = error

    def _alone(self, asked: Asked, trouble: Exception, deadline: float) -> None:
        """A transaction for this job only, again and again while the trouble may pass."""
        pause = FIRST_PAUSE
        while not self._database.may_pass(trouble) or monotonic() < deadline:
            asked.result = asked.error = None
            try:
                with self._database.unit() as unit:
                    asked.result = asked.job(unit)
                return
            except Exception as error:
                trouble = error
                if not self._database.may_pass(error):
                    asked.error = error
                    return
            sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        asked.error = StorageUnavailable(f"the database cannot be written now: {trouble}")
        asked.error.__cause__ = trouble


def _answer(batch: list[Asked]) -> None:
    for asked in batch:
        if asked.answer.done():  # nobody waits any more
            continue
        if asked.error is not None:
            asked.answer.set_exception(asked.error)
        else:
            asked.answer.set_result(asked.result)
