"""What time brings: reminders are planned ahead, and those whose time has come enter the inbox.

What a command left in the inbox beside the bot is taken up, too.

A row that is claimed and its arrival are one transaction, so it is heard once, whoever looks and whatever is killed.
"""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.patience import PatientWriter
from bot.telegram.delivery import Delivery
from bot.turns import Row, Turns
from flows.day.pushes import PUSHES
from flows.reminders import Habits, Planned, ahead, row_for_call, row_for_note, spread_over
from storage.unit import SqlUnit

EVERY = 15.0
"""Seconds between two looks."""
HEARTBEAT = "heartbeat"
"""Under this name it is kept when the clock last looked."""
AT_ONCE = 250
"""Reminders claimed in one transaction: none takes longer than 50 ms."""
PLANNED_AT_ONCE = 20
"""Members, each with some sixteen rows."""
AHEAD = 100
"""Turns and messages in hand beyond which nothing more is claimed: what is decided is said within seconds."""
LOOK_AGAIN = 0.2
UNREACHABLE_FOR = timedelta(hours=1)
"""Who cannot be reached is not planned; so much later it is seen whether that has changed."""


class Clock:
    def __init__(self, writer: PatientWriter, turns: Turns, delivery: Delivery) -> None:
        self._writer = writer
        self._turns = turns
        self._delivery = delivery

    async def run(self) -> None:
        """Looks for ever. Where nothing has come a look is one short transaction, answered by indexes."""
        while True:
            while await self._look():
                while self._turns.in_hand + self._delivery.in_hand > AHEAD:  # noqa: ASYNC110 (no bell rings)
                    await asyncio.sleep(LOOK_AGAIN)
            left = await self._writer.do(lambda unit: unit.inbox.left_beside())
            self._turns.take([Row(id, chat) for id, chat in left])
            await asyncio.sleep(EVERY)

    async def _look(self) -> bool:
        """Whether there may be more. As much is claimed as goes out within seconds, and nothing while Telegram is away:
        so what is late then is gathered, and what is sent was decided just before."""
        away = self._delivery.away
        planned, come = await self._writer.do(partial(look, datetime.now(UTC), 0 if away else AT_ONCE))
        self._turns.take(come)
        return bool(planned or come)


def look(now: datetime, most: int, unit: SqlUnit) -> tuple[int, list[Row]]:
    """Some members planned, and some reminders claimed: how many, and the new rows of the inbox."""
    unit.kept.set(HEARTBEAT, now.isoformat())
    planned = plan(now, unit)
    return planned, claim(now, unit, most) if most else []


def look_at_all(now: datetime, unit: SqlUnit) -> list[Row]:
    """For a chat of one person: what has come, as new rows of the inbox."""
    while plan(now, unit):
        pass
    return look(now, AT_ONCE, unit)[1]


def plan(now: datetime, unit: SqlUnit) -> int:
    """The next days of some members whose midnight has passed, who came in, or whose settings changed: how many. A kind
    that nothing stands behind is not planned."""
    found = unit.reminders.to_plan(now, PLANNED_AT_ONCE)
    spread = spread_over(unit.reminders.how_many()) if found else 0
    rows: list[Planned] = []
    for member, anew in found:
        if member.chat is None or not unit.chats.reachable(member.chat):
            unit.reminders.planned_until(member.id, now + UNREACHABLE_FOR)
            continue
        days, until = ahead(member, now, PUSHES, spread, anew)
        rows += days
        unit.reminders.planned_until(member.id, until)
    unit.reminders.plan(rows)
    return len(found)


def claim(now: datetime, unit: SqlUnit, most: int = AT_ONCE) -> list[Row]:
    """Of the reminders whose time has come so many, as new rows of the inbox."""
    due = unit.reminders.due(now, most)
    unit.reminders.plan(
        [row_for_call(each.member, each.follow_up, each.due_at, ZoneInfo(each.zone)) for each in due]
    )
    noted = unit.reminders.noted(now, most)
    unit.reminders.plan([row_for_note(Habits.of(each.member), each.note, each.at) for each in noted])
    return [Row(id, chat) for id, chat in unit.reminders.claim(now, most)]
