"""What time brings: follow-ups that come due enter the inbox.

A follow-up that came due is known by itself and its moment, so it enters once, however often the clock looks.
"""

import asyncio
from datetime import UTC, datetime
from functools import partial

import orjson

from bot.intake import put
from bot.patience import PatientWriter
from bot.turns import Turns
from storage.queues import Arrived, Due
from storage.unit import SqlUnit

EVERY = 15.0
"""Seconds between two looks."""
HEARTBEAT = "heartbeat"
"""Under this name it is kept when the clock last looked."""
AT_ONCE = 200


class Clock:
    def __init__(self, writer: PatientWriter, turns: Turns) -> None:
        self._writer = writer
        self._turns = turns

    async def run(self) -> None:
        """Looks for ever."""
        while True:
            now = datetime.now(UTC)
            self._turns.take(await self._writer.do(partial(look, now)))
            await asyncio.sleep(EVERY)


def look(now: datetime, unit: SqlUnit) -> list[tuple[int, int]]:
    """The due follow-ups that nobody was reminded of, as new rows of the inbox, each with its chat."""
    unit.kept.set(HEARTBEAT, now.isoformat())
    return put(unit, [arrival(due, now) for due in unit.inbox.due(now, AT_ONCE)])


def arrival(due: Due, now: datetime) -> Arrived:
    body = orjson.dumps({"due": due.follow_up, "chat": due.chat}).decode()
    return Arrived(f"due:{due.follow_up}:{due.due_at:%Y-%m-%dT%H:%M:%SZ}", due.chat, body, now)
