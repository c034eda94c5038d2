"""The bot's edges put together as the process does it, with a coach of few words, against the fake Telegram."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import create_engine, text
from telegram import Bot

from bot.drawing import Easel
from bot.files.press import Press
from bot.patience import PatientWriter
from bot.telegram.delivery import Delivery
from bot.telegram.enclosing import Enclosures
from bot.telegram.flood import Flood
from bot.telegram.intake import Intake
from bot.telegram.limits import Gate, Limits
from bot.telegram.request import Wire
from bot.turns import Turns
from bot.watchdog import Watch
from flows.reply import Message, Outgoing, Reply
from flows.talk import Event, Said, Sender
from storage.database import Database
from storage.queues import Unsent
from storage.tables import metadata
from storage.unit import SqlUnit
from storage.writer import Writer
from tests.fake_telegram.server import FakeTelegram

Hear = Callable[[SqlUnit, int, Sender, Event, datetime], Reply]


def tell(sender: Sender, words: str) -> Reply:
    return Reply((Outgoing(sender.chat, None, None, "tell", Message(words)),))


def echo(unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
    return tell(sender, event.words if isinstance(event, Said) else repr(event))


class Words:
    """All the wording that the edges ask for themselves."""

    def text(self, language: str, id: str, /, **args: object) -> str:
        return f"{id} ({language})"


@dataclass
class Parrot:
    """A coach that answers as it is told to, and remembers in which order it was asked."""

    answer: Hear = echo
    heard: list[tuple[int, Event]] = field(default_factory=list)
    wording: Any = field(default_factory=Words)

    def hear(self, unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
        self.heard.append((sender.account, event))
        return self.answer(unit, turn, sender, event, now)


class Tasks:
    """What a TaskGroup does for the parts, so that a failing assertion stays the error that the test shows."""

    def __init__(self) -> None:
        self.tasks: set[asyncio.Task[Any]] = set()

    def create_task(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        if task.cancelled() or task.exception() is None:
            self.tasks.discard(task)

    async def stop(self) -> None:
        """Ends all of them; raises what one of them died of."""
        broken = [task for task in self.tasks if task.done()]
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        for task in broken:
            task.result()


@dataclass
class Edges:
    telegram: FakeTelegram
    database: Database
    bot: Bot
    writer: Writer
    patient: PatientWriter
    coach: Any
    delivery: Delivery
    turns: Turns
    intake: Intake
    tasks: Tasks

    async def put(self, *outgoing: Outgoing, now: datetime | None = None) -> list[int]:
        """Put messages into the outbox, as a turn does, and hand them to the delivery."""

        def job(unit: SqlUnit) -> list[Unsent]:
            return unit.outbox.put(1, outgoing, now or datetime.now(UTC))

        rows = await self.patient.do(job)
        self.delivery.take(rows)
        return [row.id for row in rows]

    async def tell(self, chat: int, *words: str) -> list[int]:
        return await self.put(*(Outgoing(chat, None, None, "tell", Message(each)) for each in words))

    def states(self) -> list[tuple[str, int]]:
        """Of every message ever: its state, and how often nobody knew how it went."""
        with self.database.engine.connect() as connection:
            rows = connection.execute(text("SELECT state, ambiguous FROM outbox ORDER BY id"))
            return [(state, ambiguous) for state, ambiguous in rows]

    async def until(self, condition: Callable[[], Any], within: float = 5.0) -> None:
        """Wait for it; TimeoutError when it does not come."""
        async with asyncio.timeout(within):
            while not condition():  # noqa: ASYNC110 (what is waited for rings no bell)
                await asyncio.sleep(0.01)

    async def settled(self, within: float = 5.0) -> None:
        """Until no message waits any more."""
        await self.until(lambda: all(state != "unsent" for state, _ in self.states()), within)


def new_database(url: str) -> Database:
    """A database with all its tables, or the one that is there."""
    file = Path(url.removeprefix("sqlite:///"))
    if not file.exists():
        file.write_bytes(empty_database())
    return Database(url)


@cache
def empty_database() -> bytes:
    """Every table, made once for all tests."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        engine = create_engine(f"sqlite:///{file}")
        metadata.create_all(engine)
        engine.dispose()
        return file.read_bytes()


@asynccontextmanager
async def edges(
    telegram: FakeTelegram, url: str, coach: Any = None, rate: float = 28.0
) -> AsyncIterator[Edges]:
    """The parts, running, but for the intake; what is under way at the end is dropped, as by a kill."""
    database = new_database(url)
    writer = Writer(database)
    writer.start()
    tasks: Any = Tasks()
    wire, watch = Wire(), Watch()
    patient = PatientWriter(writer, watch)
    bot = Bot(telegram.token, base_url=f"{telegram.base_url}/bot", request=wire, get_updates_request=wire)
    coach = coach or Parrot()
    delivery = Delivery(bot, patient, Gate(Limits(rate)), watch, tasks, Enclosures(Easel(), Press(url)))
    turns = Turns(coach, patient, delivery, bot, tasks)
    intake = Intake(bot, patient, turns, watch, Flood(lifted=not rate))
    try:
        async with wire:
            yield Edges(telegram, database, bot, writer, patient, coach, delivery, turns, intake, tasks)
            await tasks.stop()
    finally:
        await tasks.stop()
        await delivery.stop(0)
        await writer.stop()
        database.close()
