"""Each chat lists the commands of its member's role and language, whatever is lost on the way."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.telegram import menus
from bot.telegram.menus import Menus
from flows.commands import LEADER_ONLY, MENU, MENU_OF_LEADERS
from flows.model import Member, Record, Team
from flows.ports import Deed
from flows.wording import Wording
from tests.bot.edges import Edges, edges
from tests.fake_telegram.faults import Fault, FaultKind
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram

deeds = count(1)


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(menus, "EVERY", 0.02)
    monkeypatch.setattr(menus, "APART", 0.0)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        yield telegram
        assert not telegram.violations


@pytest.fixture
def na(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", started=True)


@asynccontextmanager
async def telling(telegram: FakeTelegram, folder: Path) -> AsyncIterator[Edges]:
    async with edges(telegram, f"sqlite:///{folder}/prelude.db", rate=0) as parts:
        parts.tasks.create_task(Menus(parts.bot, parts.patient, Wording()).run())
        yield parts


async def keep(bot: Edges, *records: Record) -> None:
    deed = Deed(next(deeds), 1, "", datetime.now(UTC))
    await bot.patient.do(lambda unit: unit.journal.keep(deed, records))


def own(telegram: FakeTelegram, person: Person) -> dict[str, str] | None:
    """What this chat alone lists: None where it lists what every chat does."""
    commands = telegram.profile.commands.get((f"chat {person.id}", ""))
    return None if commands is None else {each["command"]: each["description"] for each in commands}


async def test_the_menu_follows_role_and_language_and_goes_with_the_member(
    telegram: FakeTelegram, na: Person, tmp_path: Path
) -> None:
    async with telling(telegram, tmp_path) as bot:
        member = Member(2, 1, "Li Na", na.id, na.id, role="leader", language="en")
        await keep(bot, Team(1, "East"), member)
        await bot.until(lambda: tuple(own(telegram, na) or ()) == MENU_OF_LEADERS)
        await keep(bot, member := replace(member, language="zh"))
        await bot.until(lambda: (own(telegram, na) or {})["summary"] == "团队日报")
        await keep(bot, member := replace(member, role="rep"))
        await bot.until(lambda: tuple(own(telegram, na) or ()) == MENU)
        assert not {*LEADER_ONLY} & (own(telegram, na) or {}).keys()
        await keep(bot, replace(member, status="left"))
        await bot.until(lambda: own(telegram, na) is None)


async def test_who_moves_to_another_chat_takes_the_menu_along(
    telegram: FakeTelegram, na: Person, tmp_path: Path
) -> None:
    phone = telegram.person("Li Na again", started=True)
    async with telling(telegram, tmp_path) as bot:
        member = Member(2, 1, "Li Na", na.id, na.id, role="leader")
        await keep(bot, Team(1, "East"), member)
        await bot.until(lambda: own(telegram, na))
        await keep(bot, replace(member, account=phone.id, chat=phone.id))
        await bot.until(lambda: own(telegram, phone))
        assert own(telegram, na) is None


@pytest.mark.parametrize("kind", ["cut", "status"])
async def test_an_answer_that_is_lost_has_it_said_again(
    telegram: FakeTelegram, na: Person, tmp_path: Path, kind: FaultKind
) -> None:
    telegram.faults.add(Fault(kind=kind, methods=("setMyCommands",), times=2, done=True))
    async with telling(telegram, tmp_path) as bot:
        await keep(bot, Team(1, "East"), Member(2, 1, "Li Na", na.id, na.id))
        await bot.until(lambda: len(telegram.records.of("setMyCommands")) == 3)
        await bot.until(lambda: own(telegram, na))
        await asyncio.sleep(0.1)
        assert len(telegram.records.of("setMyCommands")) == 3


async def test_a_chat_that_is_gone_holds_nobody_up(
    telegram: FakeTelegram, na: Person, tmp_path: Path
) -> None:
    async with telling(telegram, tmp_path) as bot:
        await keep(bot, Team(1, "East"), Member(2, 1, "Gone", 99, 99), Member(3, 1, "Li Na", na.id, na.id))
        await bot.until(lambda: own(telegram, na))


async def test_who_only_waits_at_the_door_lists_nothing(
    telegram: FakeTelegram, na: Person, tmp_path: Path
) -> None:
    wu = telegram.person("Wu", started=True)
    async with telling(telegram, tmp_path) as bot:
        waiting = Member(2, 1, "Wu", wu.id, wu.id, status="waiting")
        await keep(bot, Team(1, "East"), waiting, Member(3, 1, "Li Na", na.id, na.id))
        await bot.until(lambda: own(telegram, na))
        assert own(telegram, wu) is None
