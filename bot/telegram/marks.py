"""What was sent is marked as sent, together with all that was sent while the last marks were being written.

A mark of its own for each message would cost a savepoint and a change of threads more; nobody waits longer this way.
"""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

from bot.patience import PatientWriter
from storage.queues import Unsent
from storage.unit import SqlUnit


class Mark(NamedTuple):
    """The row, the message that shows it now, and who waits until that is written."""

    row: Unsent
    message: int
    written: asyncio.Future[None]


class Marks:
    def __init__(self, writer: PatientWriter, group: asyncio.TaskGroup) -> None:
        self._writer = writer
        self._group = group
        self._waiting: list[Mark] = []
        self._writing = False

    async def sent(self, row: Unsent, message: int) -> None:
        """Returns when it is written that the row was sent as this message."""
        mark = Mark(row, message, asyncio.get_running_loop().create_future())
        self._waiting.append(mark)
        if not self._writing:
            self._writing = True
            self._group.create_task(self._write())
        await mark.written

    async def _write(self) -> None:
        while self._waiting:
            marks, self._waiting = self._waiting, []
            await self._writer.do(partial(_mark, marks, datetime.now(UTC)))
            for mark in marks:
                if not mark.written.done():
                    mark.written.set_result(None)
        self._writing = False


def _mark(marks: Sequence[Mark], now: datetime, unit: SqlUnit) -> None:
    for row, message, _ in marks:
        unit.outbox.sent(row.id, row.version, message, now)
