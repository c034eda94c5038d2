"""A group has one pinned message that changes with the figures, whatever is killed, refused or renumbered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.telegram import scoreboards
from bot.telegram.scoreboards import Scoreboards
from flows.coach import Coach
from flows.model import Call, Customer, Member, Record, Team
from flows.ports import Deed
from tests.bot.edges import Edges, edges
from tests.fake_telegram import groups
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram
from tests.fake_telegram.state import Chat

NOW = datetime.now(UTC)
TEAM = Team(1, "East", language="en", zone="UTC")
deeds = count(1)


@pytest.fixture(scope="module")
def coach() -> Coach:
    return Coach(language="en")


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scoreboards, "EVERY", 0.1)
    monkeypatch.setattr(scoreboards, "TOP_EVERY", 0.02)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        telegram.settings.rates = None
        yield telegram
        assert not telegram.violations


@pytest.fixture
def wang(telegram: FakeTelegram) -> Person:
    """The leader."""
    return telegram.person("Wang Qiang", started=True)


@asynccontextmanager
async def living(telegram: FakeTelegram, folder: Path, coach: Coach, wang: Person) -> AsyncIterator[Edges]:
    async with edges(telegram, f"sqlite:///{folder}/prelude.db", coach=coach, rate=0) as parts:
        if await parts.patient.do(lambda unit: unit.people.by_account(wang.id)) is None:
            leader = Member(2, 1, "Wang Qiang", wang.id, wang.id, role="leader", language="en", zone="UTC")
            await keep(parts, TEAM, leader, Customer(3, 1, 2, "Zhang Wei"))
        await parts.delivery.resume()
        await parts.turns.resume()
        boards = Scoreboards(parts.bot, coach, parts.patient, parts.delivery)
        for work in (boards.draw(), boards.pin(), parts.intake.run()):
            parts.tasks.create_task(work)
        yield parts


async def keep(bot: Edges, *records: Record) -> None:
    deed = Deed(next(deeds), 2, "", NOW)
    await bot.patient.do(lambda unit: unit.journal.keep(deed, records))


async def called(bot: Edges, id: int) -> None:
    at = datetime.now(UTC)
    await keep(bot, Call(id, 1, 2, 3, None, "call", "met", "", (), "", "", "", at, at.date()))


def by_bot(telegram: FakeTelegram, group: Chat) -> list[str]:
    own = (one for one in group.messages.values() if one.sender is telegram.world.bot and one.text)
    return [one.text for one in own]


def on_top(group: Chat) -> list[str]:
    return [group.messages[id].text for id in group.pinned]


def stands(group: Chat, words: str) -> bool:
    """The one pinned message says so."""
    return len(group.pinned) == 1 and words in on_top(group)[0]


async def put_up(bot: Edges, telegram: FakeTelegram, wang: Person) -> Chat:
    group = groups.add_group(telegram, "East", [wang])
    wang.say("/scoreboard", chat=group)
    await bot.until(lambda: stands(group, "📞 0"))
    return group


async def test_one_message_is_pinned_changes_with_the_figures_and_comes_down(
    telegram: FakeTelegram, tmp_path: Path, coach: Coach, wang: Person
) -> None:
    async with living(telegram, tmp_path, coach, wang) as bot:
        group = await put_up(bot, telegram, wang)
        await called(bot, 11)
        await bot.until(lambda: stands(group, "📞 1"))
        assert len(by_bot(telegram, group)) == 1
        edits = len(telegram.records.of("editMessageText"))
        await asyncio.sleep(0.3)
        assert len(telegram.records.of("editMessageText")) == edits
        wang.say("hello everybody, and Zhang Wei", chat=group)
        wang.say("/next", chat=group)
        wang.say("/scoreboard off", chat=group)
        await bot.until(lambda: not group.pinned and len(by_bot(telegram, group)) == 2)
        await bot.until(lambda: by_bot(telegram, group)[0] == "The scoreboard of “East” has ended.")
        wang.say("/scoreboard", chat=group)
        await bot.until(lambda: stands(group, "📞 1"))


async def test_a_kill_between_saying_and_pinning_leaves_one_pinned_message(
    telegram: FakeTelegram, tmp_path: Path, coach: Coach, wang: Person
) -> None:
    for method in ("sendMessage", "pinChatMessage"):
        telegram.faults.add(Fault(kind="cut", methods=(method,), times=1, done=True))
    async with living(telegram, tmp_path, coach, wang) as first:
        group = groups.add_group(telegram, "East", [wang])
        wang.say("/scoreboard", chat=group)
        await first.until(lambda: by_bot(telegram, group))
    async with living(telegram, tmp_path, coach, wang) as bot:
        await bot.until(lambda: stands(group, "📞 0"))
        await called(bot, 11)
        await bot.until(lambda: stands(group, "📞 1"))


async def test_a_group_that_grows_has_its_scoreboard_in_the_new_one(
    telegram: FakeTelegram, tmp_path: Path, coach: Coach, wang: Person
) -> None:
    async with living(telegram, tmp_path, coach, wang) as bot:
        group = await put_up(bot, telegram, wang)
        grown = groups.upgrade(telegram, group)
        await called(bot, 11)
        await bot.until(lambda: stands(grown, "📞 1"))
        assert len(by_bot(telegram, grown)) == 1


async def test_who_throws_the_bot_out_ends_it_for_good(
    telegram: FakeTelegram, tmp_path: Path, coach: Coach, wang: Person
) -> None:
    async with living(telegram, tmp_path, coach, wang) as bot:
        group = await put_up(bot, telegram, wang)
        groups.throw_out(telegram, group)
        await bot.until(lambda: not standing(bot))


def standing(bot: Edges) -> int:
    with bot.database.engine.connect() as connection:
        return len(connection.execute(text("SELECT chat FROM scoreboards")).all())


async def test_a_group_of_strangers_is_left(
    telegram: FakeTelegram, tmp_path: Path, coach: Coach, wang: Person
) -> None:
    stranger = telegram.person("Stranger")
    async with living(telegram, tmp_path, coach, wang) as bot:
        groups.add_group(telegram, "Elsewhere", [stranger])
        await bot.until(lambda: telegram.records.of("leaveChat"))
