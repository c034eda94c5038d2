"""A file reaches Telegram once, written when it is sent, by a process of its own, for whoever may have it then."""

import asyncio
import io
import zipfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from flows.coach import Coach
from flows.documents import Document
from flows.ports import Place
from flows.reply import Key, Message, Outgoing
from flows.talk import Session
from storage.database import Database
from tests.bot.edges import Edges, edges, new_database
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram
from tests.talk import Talk

pytestmark = pytest.mark.slow  # each file is written by a process of its own

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz0123456"
WRITTEN = 120.0
"""Seconds in which a file is surely written, however busy the machine."""
ALL = Document(
    "all.zip", "export", {"form": "zip", "what": ""}, "<b>all.zip</b>, perhaps", "<b>all.zip</b>, missing"
)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(TOKEN) as telegram:
        telegram.settings.rates = None
        yield telegram
        assert not telegram.violations


@pytest.fixture
def na(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", started=True)


@pytest.fixture
async def bot(telegram: FakeTelegram, na: Person, tmp_path: Path) -> AsyncIterator[Edges]:
    """A team of one with one customer, and the bot's edges on its database."""
    url = f"sqlite:///{tmp_path}/prelude.db"
    with new_database(url) as database:
        chat = Talk(Coach(language="en"), database, "en")
        chat.settle_in()
        chat.add("Zhang Wei 13800138000 Hengtong, =cmd, calls on Friday")
        is_now(na, database)
    async with edges(telegram, url, rate=0) as parts:
        yield parts


def is_now(person: Person, database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text(f"UPDATE members SET account = {person.id}, chat = {person.id}"))
        connection.execute(text("DELETE FROM outbox"))  # what was said on the way


def file(person: Person, document: Document = ALL) -> Outgoing:
    message = Message("<b>All</b> of it", ((Key("A fresh copy", "1.1.again"),),), document=document)
    return Outgoing(person.id, None, 1, "show", message)


async def put(bot: Edges, person: Person, document: Document = ALL) -> None:
    place = Place(1, 1, person.id, (Session("file"),), 1, "open", datetime.now(UTC))
    await bot.patient.do(lambda unit: unit.places.keep(place))
    await bot.put(file(person, document))


def sent(telegram: FakeTelegram) -> list[bytes]:
    return [stored.body for stored in telegram.world.files.values()]


def shown(person: Person) -> list[tuple[str, str, list[str]]]:
    return [(message.kind, message.text, message.labels) for message in person.chat().by_bot]


async def test_a_file_comes_with_its_caption_and_button(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    await put(bot, na)
    await bot.settled(within=WRITTEN)
    assert shown(na) == [("document", "All of it", ["A fresh copy"])]
    (octets,) = sent(telegram)
    with zipfile.ZipFile(io.BytesIO(octets)) as archive:
        assert archive.namelist() == ["customers.csv", "calls.csv", "preps.csv", "moves.csv", "README.txt"]
        customers = archive.read("customers.csv").decode("utf-8-sig")
        assert "Zhang Wei,138 0013 8000," in customers
        assert "our company" in archive.read("README.txt").decode("utf-8-sig")


async def test_nothing_of_a_file_lies_in_the_outbox_and_new_words_change_its_caption(
    bot: Edges, na: Person
) -> None:
    await put(bot, na)
    with bot.database.engine.connect() as connection:
        (told,) = connection.execute(text("SELECT message FROM outbox")).one()
    assert "Zhang" not in told
    assert len(told) < 1000
    await bot.settled(within=WRITTEN)
    (old,) = na.chat().by_bot
    await bot.put(Outgoing(na.id, None, 1, "show", Message("Other words", document=ALL)))
    await bot.settled()
    (new,) = na.chat().by_bot
    assert (new.id, new.kind, new.text) == (old.id, "document", "Other words")


async def test_a_file_that_perhaps_came_is_offered_and_not_sent_twice(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    telegram.faults.add(Fault(kind="reset", done=True, methods=("sendDocument",)))
    await put(bot, na)
    await bot.settled(within=WRITTEN)
    assert [kind for kind, _, _ in shown(na)] == ["document", "text"]
    assert shown(na)[1] == ("text", "all.zip, perhaps", ["A fresh copy"])
    assert len(sent(telegram)) == 1


async def test_a_file_that_telegram_refused_for_a_while_is_sent_later(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    telegram.faults.add(Fault(kind="status", status=502, methods=("sendDocument",), times=1))
    await put(bot, na)
    await bot.settled(within=WRITTEN)
    assert [kind for kind, _, _ in shown(na)] == ["document"]


@pytest.mark.parametrize("paper", ["export", "of another release"])
async def test_who_may_not_have_it_any_more_gets_words(bot: Edges, na: Person, paper: str) -> None:
    with bot.database.engine.begin() as connection:
        connection.execute(text("UPDATE members SET status = 'left'"))
    await put(bot, na, Document("all.zip", paper, ALL.about, ALL.perhaps, ALL.missing))
    await bot.settled(within=WRITTEN)
    assert shown(na) == [("text", "all.zip, missing", ["A fresh copy"])]


async def test_a_bot_that_is_stopped_while_a_file_is_written_sends_it_when_it_is_back(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    await put(bot, na)
    await asyncio.sleep(0.2)
    await bot.delivery.stop(5)
    assert bot.states() == [("unsent", 0)]
    assert shown(na) == []
    async with edges(telegram, bot.database.url.render_as_string(hide_password=False), rate=0) as again:
        await again.delivery.resume()
        await again.settled(within=WRITTEN)
    assert [kind for kind, _, _ in shown(na)] == ["document"]
