"""A summary reaches Telegram as a photo with its caption, once; and as words where it cannot be drawn."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.drawing import Easel
from flows.pictures import Bar, Bars, Picture
from flows.ports import Place
from flows.reply import Key, Message, Outgoing
from flows.talk import Session
from tests.bot.edges import Edges, edges
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz0123456"
PICTURE = Picture("周二", (Bars("电话", (Bar("李娜", 48, 21, 60),), ("电话", "谈成", "目标")),))


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(TOKEN) as telegram:
        yield telegram
        assert not telegram.violations


@pytest.fixture
async def bot(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Edges]:
    telegram.settings.rates = None
    async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db", rate=0) as parts:
        yield parts


@pytest.fixture
def na(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", started=True)


def summary(person: Person, words: str, picture: Picture | None = PICTURE) -> Outgoing:
    message = Message(words, ((Key("Li Na", "1.1.rep=2"),),), picture=picture)
    return Outgoing(person.id, None, 1, "show", message)


async def open_place(bot: Edges, person: Person) -> None:
    place = Place(1, 1, person.id, (Session("summary"),), 1, "open", datetime.now(UTC))
    await bot.patient.do(lambda unit: unit.places.keep(place))


async def test_a_summary_is_a_photo_with_its_caption_and_buttons(bot: Edges, na: Person) -> None:
    await open_place(bot, na)
    await bot.put(summary(na, "<b>Tue</b> 48/60"))
    await bot.settled(within=15)
    (shown,) = na.chat().by_bot
    assert (shown.kind, shown.text, shown.labels) == ("photo", "Tue 48/60", ["Li Na"])


async def test_new_words_change_the_caption_and_a_text_comes_as_a_new_message(bot: Edges, na: Person) -> None:
    await open_place(bot, na)
    await bot.put(summary(na, "first"))
    await bot.settled(within=15)
    await bot.put(summary(na, "second"))
    await bot.settled()
    assert [(message.kind, message.text) for message in na.chat().by_bot] == [("photo", "second")]
    await bot.put(summary(na, "closed", picture=None))
    await bot.settled()
    assert [(message.kind, message.text) for message in na.chat().by_bot] == [
        ("photo", "second"),
        ("text", "closed"),
    ]


async def test_what_cannot_be_drawn_is_said(bot: Edges, na: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.drawing.sys.executable", "/nowhere/python")
    await bot.put(Outgoing(na.id, None, None, "tell", Message("48/60", picture=PICTURE)))
    await bot.settled()
    assert [(message.kind, message.text) for message in na.chat().by_bot] == [("text", "48/60")]


@pytest.mark.slow
async def test_who_draws_may_die_and_the_next_picture_has_another(bot: Edges) -> None:
    easel = Easel()
    first = await easel.draw(PICTURE)
    assert easel._process is not None
    easel._process.kill()
    await easel._process.wait()
    assert await easel.draw(PICTURE) == first
    await easel.close()
