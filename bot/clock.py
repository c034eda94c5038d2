"""What has come due enters the inbox like everything else, once: its key is the follow-up and its moment."""

import asyncio
from datetime import UTC, datetime

import orjson

from bot.intake import put
from bot.patience import PatientWriter
from bot.turns import Turns
from storage.queues import Arrived, Due
from storage.unit import SqlUnit

EVERY = 15.0
"""Seconds between two looks."""
AT_ONCE = 200


class Clock:
    def __init__(self, writer: PatientWriter, turns: Turns) -> None:
        self._writer = writer
        self._turns = turns

    async def run(self) -> None:
        """Looks for ever."""
        while True:
            self._turns.take(await self._writer.do(put_due))
            await asyncio.sleep(EVERY)


def put_due(unit: SqlUnit) -> list[tuple[int, int]]:
    """The due follow-ups that nobody was reminded of, as new rows of the inbox, each with its chat."""
    now = datetime.now(UTC)
    return put(unit, [arrival(due, now) for due in unit.inbox.due(now, AT_ONCE)])


def arrival(due: Due, now: datetime) -> Arrived:
    body = orjson.dumps({"due": due.follow_up, "chat": due.chat}).decode()
    return Arrived(f"due:{due.follow_up}:{due.due_at:%Y-%m-%dT%H:%M:%SZ}", due.chat, body, now)
