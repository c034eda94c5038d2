"""What comes due enters the inbox once, and what nobody needs any more goes."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import HEARTBEAT, Clock, look
from flows.model import Customer, FollowUp, Member, Record, Team
from flows.ports import Deed
from flows.talk import CameDue
from tests.bot.edges import Edges, edges
from tests.fake_telegram.server import FakeTelegram

DUE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
FOLLOW_UP = FollowUp(9, 1, 2, 3, None, "call", date(2026, 11, 23), None, "Asia/Shanghai", DUE)
LATER = DUE + timedelta(minutes=1)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Edges]:
    async with FakeTelegram() as telegram:
        na = telegram.person("Li Na", id=77, started=True)
        async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db") as parts:
            team, member = Team(1, "East"), Member(2, 1, "Li Na", na.id, na.id)
            await keep(parts, 1, team, member, Customer(3, 1, 2, "Zhang Wei"), FOLLOW_UP)
            yield parts


async def keep(bot: Edges, deed: int, *records: Record) -> None:
    await bot.patient.do(lambda unit: unit.journal.keep(Deed(deed, 2, "", DUE), records))


async def looked(bot: Edges, now: datetime) -> list[int]:
    """The chats for which something entered."""
    return [chat for _, chat in await bot.patient.do(lambda unit: look(now, unit))]


async def test_before_it_is_due_nothing_happens(bot: Edges) -> None:
    assert await looked(bot, DUE - timedelta(seconds=1)) == []


async def test_it_comes_due_once_however_often_the_clock_looks(bot: Edges) -> None:
    assert await looked(bot, LATER) == [77]
    assert await looked(bot, LATER) == []
    assert await looked(bot, LATER + timedelta(days=1)) == []


async def test_at_another_moment_it_comes_due_anew(bot: Edges) -> None:
    from dataclasses import replace

    assert await looked(bot, LATER) == [77]
    await keep(bot, 2, replace(FOLLOW_UP, due_at=DUE + timedelta(hours=1)))
    assert await looked(bot, LATER) == []
    assert await looked(bot, LATER + timedelta(hours=1)) == [77]


async def test_it_is_heard_as_an_event(bot: Edges) -> None:
    bot.tasks.create_task(Clock(bot.patient, bot.turns).run())
    await bot.until(lambda: bot.coach.heard)
    await asyncio.sleep(0.05)
    assert bot.coach.heard == [(77, CameDue(9))]
    assert await bot.patient.do(lambda unit: unit.kept.get(HEARTBEAT))
