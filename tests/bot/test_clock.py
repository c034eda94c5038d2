"""What comes due enters the inbox once, and what nobody needs any more goes."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.clock import HEARTBEAT, Clock, look_at_all, plan
from flows.day.pushes import Push
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


@pytest.fixture(autouse=True)
def one_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.clock.PUSHES", {"board": Push("board")})


def rows(bot: Edges, columns: str = "key") -> list[tuple]:
    with bot.database.engine.connect() as connection:
        return [
            tuple(row) for row in connection.execute(text(f"SELECT {columns} FROM reminders ORDER BY id"))
        ]


async def looked(bot: Edges, now: datetime) -> list[int]:
    """The chats for which something entered."""
    return [row.chat for row in await bot.patient.do(lambda unit: look_at_all(now, unit))]


async def test_before_it_is_due_nothing_happens(bot: Edges) -> None:
    assert await looked(bot, DUE - timedelta(seconds=1)) == []


async def test_it_comes_due_once_however_often_the_clock_looks(bot: Edges) -> None:
    assert await looked(bot, LATER) == [77]
    assert await looked(bot, LATER) == []
    assert await looked(bot, LATER + timedelta(minutes=8)) == []


async def test_at_another_moment_it_comes_due_anew(bot: Edges) -> None:
    assert await looked(bot, LATER) == [77]
    await keep(bot, 2, replace(FOLLOW_UP, due_at=DUE + timedelta(hours=1)))
    assert await looked(bot, LATER) == []
    assert await looked(bot, LATER + timedelta(hours=1)) == [77]


async def test_it_is_heard_as_an_event(bot: Edges) -> None:
    bot.tasks.create_task(Clock(bot.patient, bot.turns, bot.delivery).run())
    await bot.until(lambda: bot.coach.heard)
    await asyncio.sleep(0.05)
    assert bot.coach.heard == [(77, CameDue())]
    assert await bot.patient.do(lambda unit: unit.kept.get(HEARTBEAT))


async def test_today_and_tomorrow_are_planned_at_once_and_then_at_each_midnight(bot: Edges) -> None:
    night = datetime(2026, 11, 23, 15, 59, tzinfo=UTC)  # Monday 23:59 in Shanghai
    assert await bot.patient.do(lambda unit: plan(DUE, unit)) == 1
    assert rows(bot) == [("board:2:2026-11-24",)]  # today's is past, and nobody was to be told
    assert await bot.patient.do(lambda unit: plan(night, unit)) == 0
    assert await bot.patient.do(lambda unit: plan(night + timedelta(minutes=1), unit)) == 1
    assert rows(bot) == [("board:2:2026-11-24",), ("board:2:2026-11-25",)]


async def test_after_a_night_of_an_outage_the_day_is_planned_with_what_is_past(bot: Edges) -> None:
    await bot.patient.do(lambda unit: plan(DUE, unit))
    await bot.patient.do(lambda unit: plan(DUE + timedelta(days=3), unit))
    assert rows(bot)[1:] == [("board:2:2026-11-26",), ("board:2:2026-11-27",)]


async def test_changed_settings_are_planned_the_same_day(bot: Edges) -> None:
    await bot.patient.do(lambda unit: plan(DUE, unit))
    member = Member(2, 1, "Li Na", 77, 77, wishes={"board": {"at": "10:30"}})
    await keep(bot, 2, member)
    await bot.patient.do(lambda unit: plan(DUE, unit))
    times = [("2026-11-24T02:30:00.000000+00:00",), ("2026-11-23T02:30:00.000000+00:00",)]
    assert rows(bot, "due_at") == times


async def test_who_cannot_be_reached_is_not_planned_and_looked_at_again(bot: Edges) -> None:
    await bot.patient.do(lambda unit: unit.chats.unreachable(77, "blocked", DUE))
    assert await bot.patient.do(lambda unit: plan(DUE, unit)) == 1
    assert rows(bot) == []
    await bot.patient.do(lambda unit: unit.chats.back(77))
    assert await bot.patient.do(lambda unit: plan(DUE + timedelta(hours=1), unit)) == 1
    assert rows(bot) != []


async def test_a_turn_that_fails_for_good_says_nothing_and_is_not_tried_for_ever(bot: Edges) -> None:
    def fail(*_: object) -> None:
        raise ValueError

    bot.coach.answer = fail
    bot.turns.take(await bot.patient.do(lambda unit: look_at_all(LATER, unit)))
    await bot.until(lambda: ("due", "skipped", "failed") in rows(bot, "kind, state, why"))
    assert bot.states() == []
