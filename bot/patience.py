"""Waiting before another try: ever longer, never quite regular; and never giving up what must be written."""

import asyncio
import logging
import random
from collections.abc import Callable, Iterator
from typing import TypeVar

from bot.watchdog import Watch
from storage.unit import SqlUnit
from storage.writer import StorageUnavailable, Writer

T = TypeVar("T")

logger = logging.getLogger(__name__)


def pauses(first: float = 0.5, longest: float = 30.0) -> Iterator[float]:
    """Seconds: doubled each time up to the longest, a quarter more or less so that nobody comes in step."""
    pause = first
    while True:
        yield pause * random.uniform(0.75, 1.25)  # noqa: S311 (nothing secret)
        pause = min(2 * pause, longest)


class PatientWriter:
    """The writer for whoever cannot go on before it is written: storage that is away is waited for."""

    def __init__(self, writer: Writer, watch: Watch) -> None:
        self._writer = writer
        self._watch = watch

    async def do(self, job: Callable[[SqlUnit], T]) -> T:
        """The job's result once it is committed. Raises what the job raises."""
        waiting = pauses()
        while True:
            try:
                with self._watch.over("saving"):
                    return await self._writer.do(job)
            except StorageUnavailable as error:
                logger.error("storage is not there, nothing is confirmed meanwhile: %s", error)
                await asyncio.sleep(next(waiting))
