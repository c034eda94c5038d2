"""What Telegram has is taken once and confirmed only when it is committed, whatever the line does meanwhile."""

import asyncio
import json
from collections.abc import AsyncIterator
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from telegram.error import Conflict, InvalidToken, NetworkError

from bot.telegram.incoming import understand
from bot.telegram.intake import POLL, arrival, write
from bot.telegram.refusals import CONTESTED_FOR, Patience, Shut
from flows.talk import Said
from storage.writer import StorageUnavailable
from tests.bot.edges import Edges, edges
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        telegram.settings.rates = None
        telegram.settings.poll_guard = False
        yield telegram
        assert not telegram.violations


@pytest.fixture
async def bot(
    telegram: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Edges]:
    monkeypatch.setattr("bot.telegram.intake.pauses", lambda longest: repeat(0.05))
    async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db", rate=0) as parts:
        yield parts


@pytest.fixture
def na(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", started=True)


def start(bot: Edges) -> asyncio.Task[None]:
    return bot.tasks.create_task(bot.intake.run())


def keys(bot: Edges) -> list[str]:
    with bot.database.engine.connect() as connection:
        return [key for (key,) in connection.execute(text("SELECT key FROM inbox ORDER BY id"))]


# ---- the way of an update --------------------------------------------------------------------------


async def test_what_is_said_is_answered(bot: Edges, na: Person) -> None:
    start(bot)
    na.say("hello")
    await na.sees("hello", within=2)


async def test_what_waited_at_telegram_is_all_taken_in_order(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    for n in range(250):
        na.say(str(n))
    start(bot)
    await bot.until(lambda: len(bot.coach.heard) == 250, within=10)
    assert [event for _, event in bot.coach.heard] == [Said(str(n)) for n in range(250)]
    assert telegram.updates.counts["confirmed"] >= 200


async def test_nothing_is_confirmed_that_is_not_committed(
    bot: Edges, telegram: FakeTelegram, na: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    do, full = bot.writer.do, True

    async def when_there_is_room(job: Any) -> Any:
        if full:
            raise StorageUnavailable("full")
        return await do(job)

    monkeypatch.setattr(bot.writer, "do", when_there_is_room)
    monkeypatch.setattr("bot.patience.pauses", lambda: repeat(0.05))
    na.say("hello")
    start(bot)
    await asyncio.sleep(0.5)
    assert len(telegram.updates.pending) == 1
    full = False
    await na.sees("hello")


async def test_after_a_restart_what_comes_again_is_known(
    telegram: FakeTelegram, na: Person, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/prelude.db"
    telegram.faults.add(Fault(kind="stall", methods=("getUpdates",), seconds=30, times=1))
    na.say("hello")
    update = json.loads(telegram.updates.pending[0].body)
    async with edges(telegram, url) as bot:
        await bot.patient.do(lambda unit: write([update], unit))  # and killed before it was confirmed
    telegram.faults.clear()
    async with edges(telegram, url) as bot:
        await bot.turns.resume()
        start(bot)
        na.say("again")
        await na.sees("again")
        assert [event for _, event in bot.coach.heard] == [Said("hello"), Said("again")]
        assert len(keys(bot)) == 2


async def test_numbers_that_begin_anew_and_lower_are_taken(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    telegram.updates.restart_ids(900_000_000)
    start(bot)
    na.say("before")
    await na.sees("before")
    await bot.until(lambda: not telegram.updates.pending)
    telegram.updates.restart_ids(1000)
    na.say("after")
    await na.sees("after")
    assert keys(bot) == ["tg:900000000", "tg:1000"]


async def test_a_webhook_that_was_set_is_taken_away(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    await bot.bot.do_api_request("setwebhook", api_kwargs={"url": "https://example.invalid/x"})
    na.say("hello")
    start(bot)
    await na.sees("hello")
    (call,) = telegram.records.of("deleteWebhook")
    assert "drop_pending_updates" not in call.arguments


async def test_only_what_is_understood_is_asked_for(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    start(bot)
    message = na.say("hello")
    await na.sees("hello")
    na.edit(message.id, "hello!")
    na.say("next")
    await na.sees("next")
    assert [event for _, event in bot.coach.heard] == [Said("hello"), Said("next")]


# ---- what goes wrong -------------------------------------------------------------------------------

FAULTS = [
    Fault(kind="status", status=401),
    Fault(kind="status", status=404),
    Fault(kind="status", status=409),
    Fault(kind="status", status=500),
    Fault(kind="status", status=502),
    Fault(kind="flood", retry_after=1, everywhere=True),
    Fault(kind="empty"),
    Fault(kind="truncated"),
    Fault(kind="truncated", done=True),
    Fault(kind="cut", done=True),
    Fault(kind="reset"),
    Fault(kind="stall", seconds=0.2, done=True),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.kind} {fault.status} {fault.done}")
async def test_the_line_breaks_and_nothing_is_lost(
    bot: Edges, telegram: FakeTelegram, na: Person, fault: Fault
) -> None:
    fault.methods, fault.times = ("getUpdates",), 2
    telegram.faults.add(fault)
    start(bot)
    na.say("hello")
    await na.sees("hello")
    await asyncio.sleep(0.1)
    assert len(bot.coach.heard) == 1
    telegram.faults.clear()


async def test_telegram_may_come_later_than_the_bot(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    telegram.faults.add(Fault(kind="status", status=502, times=8))
    start(bot)
    na.say("hello")
    await na.sees("hello")


async def test_a_poisonous_update_stops_nobody(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    start(bot)
    telegram.updates.push("message", "no message at all", "chat 1")
    telegram.updates.push("message", {"chat": {"id": "x", "type": "private"}, "text": []}, "chat 1")
    telegram.updates.push("callback_query", {"id": 1}, "chat 1")
    na.say("hello")
    await na.sees("hello", within=1.5)


def test_an_update_without_a_number_is_passed_over(caplog: pytest.LogCaptureFixture) -> None:
    from tests.bot.test_turns import NOW

    assert arrival({"message": {"text": "secret"}}, NOW) is None
    assert arrival([], NOW) is None  # type: ignore[arg-type]
    assert "secret" not in caplog.text


def test_half_an_emoji_survives_the_inbox() -> None:
    from bot.telegram.request import read_json
    from tests.bot.test_turns import NOW, message

    arrived = arrival({"update_id": 3, **message(7, "half \ud83d")}, NOW)
    assert arrived is not None
    arrived.body.encode()
    heard = understand(read_json(arrived.body))
    assert heard is not None
    assert heard.event == Said("half ")


# ---- when to give up -------------------------------------------------------------------------------


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_token_refused_three_times_over_half_a_minute_is_the_end() -> None:
    time = Time()
    patience = Patience(time)
    patience.failed(InvalidToken())
    time.now = 15
    patience.failed(InvalidToken())
    time.now = 31
    with pytest.raises(Shut, match="token"):
        patience.failed(InvalidToken())


def test_a_refusal_now_and_then_is_borne() -> None:
    time = Time()
    patience = Patience(time)
    for _ in range(10):
        time.now += 20
        patience.failed(InvalidToken())
        patience.answered()


def test_three_refusals_at_once_are_borne() -> None:
    patience = Patience(Time())
    for _ in range(5):
        patience.failed(InvalidToken())


def test_another_poller_is_the_end_though_both_are_answered_at_times() -> None:
    time = Time()
    patience = Patience(time)
    with pytest.raises(Shut, match="another process"):  # noqa: PT012 (the same again and again)
        while time.now < CONTESTED_FOR + POLL:
            patience.failed(Conflict("terminated by other getUpdates request"))
            time.now += 10
            patience.answered()


def test_a_conflict_now_and_then_is_borne() -> None:
    time = Time()
    patience = Patience(time)
    for _ in range(10):
        patience.failed(Conflict("terminated by other getUpdates request"))
        time.now += 60


def test_a_broken_line_is_borne_for_ever() -> None:
    time = Time()
    patience = Patience(time)
    for _ in range(1000):
        patience.failed(NetworkError("reset"))
        time.now += 30


async def test_a_wrong_token_ends_the_poll(
    bot: Edges, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.refusals.REFUSED_FOR", 0.1)
    telegram.faults.add(Fault(kind="status", status=401, methods=("getUpdates",)))
    with pytest.raises(Shut, match="prelude setup"):
        await asyncio.wait_for(bot.intake.run(), 5)
