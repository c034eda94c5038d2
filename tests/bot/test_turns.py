"""Each arrival is heard once and in the order of its chat, and one that cannot be heard stops nobody."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot.telegram.incoming import chat_of
from bot.turns import Row
from flows.model import Member, Team
from flows.ports import Deed, Place
from flows.reply import Message, Outgoing, Reply
from flows.talk import CameDue, Event, Said, Sender, Session, Tapped
from storage.queues import Arrived
from storage.unit import SqlUnit
from storage.writer import StorageUnavailable
from tests.bot.edges import Edges, Parrot, echo, edges, tell
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram

NOW = datetime.now(UTC).replace(microsecond=0)
"""Today, for what waited too long is not sent any more."""


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        yield telegram
        assert not telegram.violations


@pytest.fixture
def coach() -> Parrot:
    return Parrot()


@pytest.fixture
async def bot(telegram: FakeTelegram, coach: Parrot, tmp_path: Path) -> AsyncIterator[Edges]:
    async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db", coach, rate=0) as parts:
        yield parts


@pytest.fixture
def na(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", started=True)


def message(chat: int, words: str) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Li"}
    return {
        "message": {"message_id": 1, "from": person, "chat": {"id": chat, "type": "private"}, "text": words}
    }


def tap(person: Person, data: str) -> dict[str, Any]:
    query = person.forge(data, 1)
    return {"callback_query": {"id": query, "from": {"id": person.id, "first_name": "Li"}, "data": data}}


async def arrive(bot: Edges, *updates: Any) -> list[int]:
    """Put updates (or raw texts) into the inbox and hand them to the turns; their ids."""
    arrivals = []
    for update in updates:
        body = update if isinstance(update, str) else json.dumps(update)
        chat = 1 if isinstance(update, str) else chat_of(update)
        arrivals.append(Arrived(f"test:{next(NUMBERS)}", chat, body, NOW))
    ids = await bot.patient.do(lambda unit: unit.inbox.put(arrivals))
    bot.turns.take([Row(id, arrived.chat) for id, arrived in zip(ids, arrivals, strict=True)])
    return ids


NUMBERS = iter(range(10**9))


def inbox(bot: Edges) -> list[tuple[str, int, str]]:
    with bot.database.engine.connect() as connection:
        rows = connection.execute(text("SELECT state, attempts, body FROM inbox ORDER BY id"))
        return [(state, attempts, body) for state, attempts, body in rows]


async def heard(bot: Edges) -> None:
    await bot.until(lambda: all(state != "waiting" for state, *_ in inbox(bot)))


# ---- what is heard ---------------------------------------------------------------------------------


async def test_a_turn_is_heard_answered_and_done(bot: Edges, na: Person) -> None:
    (id,) = await arrive(bot, message(na.id, "hello"))
    await na.sees("hello")
    await bot.settled()
    assert inbox(bot) == [("done", 0, json.dumps(message(na.id, "hello")))]
    assert await bot.patient.do(lambda unit: unit.inbox.get(id)) is None


async def test_the_row_is_the_turn_and_its_arrival_is_now(bot: Edges, coach: Parrot, na: Person) -> None:
    seen = []

    def note(unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
        seen.append((turn, now))
        return Reply()

    coach.answer = note
    (id,) = await arrive(bot, message(na.id, "hello"))
    await heard(bot)
    assert seen == [(id, NOW)]


async def test_a_chat_is_heard_in_order_and_others_meanwhile(bot: Edges, coach: Parrot) -> None:
    await arrive(bot, *(message(chat, f"{chat}:{n}") for n in range(20) for chat in (1, 2, 3)))
    await heard(bot)
    for chat in (1, 2, 3):
        assert [event for who, event in coach.heard if who == chat] == [
            Said(f"{chat}:{n}") for n in range(20)
        ]


async def test_a_row_given_twice_is_heard_once(bot: Edges, coach: Parrot, na: Person) -> None:
    (id,) = await arrive(bot, message(na.id, "hello"))
    bot.turns.take([Row(id, na.id), Row(id, na.id)])
    await heard(bot)
    await asyncio.sleep(0.1)
    assert len(coach.heard) == 1


async def test_what_was_left_is_taken_up(bot: Edges, coach: Parrot, na: Person) -> None:
    arrivals = [Arrived(f"tg:{n}", na.id, json.dumps(message(na.id, str(n))), NOW) for n in range(3)]
    await bot.patient.do(lambda unit: unit.inbox.put(arrivals))
    await bot.turns.resume()
    await heard(bot)
    assert coach.heard == [(na.id, Said(str(n))) for n in range(3)]


async def test_what_is_to_be_forgotten_leaves_no_words(bot: Edges, coach: Parrot, na: Person) -> None:
    coach.answer = lambda unit, turn, sender, event, now: Reply(forget=True)
    await arrive(bot, message(na.id, "secret"))
    await heard(bot)
    assert inbox(bot) == [("done", 0, "")]


async def test_what_says_nothing_is_done_and_forgotten(bot: Edges, coach: Parrot) -> None:
    await arrive(bot, {"update_id": 1, "poll": {"id": "secret"}})
    await heard(bot)
    assert inbox(bot) == [("done", 0, "")]
    assert not coach.heard


async def test_a_reminder_is_an_event_like_the_others(bot: Edges, coach: Parrot, na: Person) -> None:
    await arrive(bot, {"due": 33, "chat": na.id})
    await heard(bot)
    assert coach.heard == [(na.id, CameDue())]


# ---- taps ------------------------------------------------------------------------------------------


async def test_a_tap_is_answered_with_its_toast(bot: Edges, coach: Parrot, na: Person) -> None:
    coach.answer = lambda unit, turn, sender, event, now: Reply(toast="Saved")
    await arrive(bot, tap(na, "1.2.go"))
    await na.sees(lambda chat: [toast.text for toast in chat.toasts] == ["Saved"])
    assert coach.heard == [(na.id, Tapped(1, 2, "go"))]
    assert na.chat().spinning == 0


async def test_a_tap_without_a_toast_is_answered_all_the_same(bot: Edges, coach: Parrot, na: Person) -> None:
    coach.answer = lambda unit, turn, sender, event, now: Reply()
    await arrive(bot, tap(na, "1.2.go"))
    await na.sees(lambda chat: chat.spinning == 0)


async def test_an_answer_that_comes_too_late_disturbs_nobody(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    update = tap(na, "1.2.go")
    telegram.clock.advance(60)
    await arrive(bot, update)
    await na.sees("Tapped(place=1, revision=2, action='go')")


async def test_a_tap_whose_turn_fails_stops_spinning(bot: Edges, coach: Parrot, na: Person) -> None:
    coach.answer = broken
    await arrive(bot, tap(na, "1.2.go"))
    await na.sees(lambda chat: chat.spinning == 0)


# ---- failures --------------------------------------------------------------------------------------


def broken(unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
    unit.kept.set("half", "done")
    raise KeyError("13800000000")


async def test_a_turn_that_fails_three_times_is_given_up_politely(
    bot: Edges, coach: Parrot, na: Person, caplog: pytest.LogCaptureFixture
) -> None:
    coach.answer = broken
    await arrive(bot, message(na.id, "poison"))
    await na.sees("sorry-failed (en)\nsorry-failed (zh)")
    await bot.settled()
    assert len(coach.heard) == 3
    assert [(state, attempts) for state, attempts, _ in inbox(bot)] == [("dead", 3)]
    assert await bot.patient.do(lambda unit: unit.kept.get("half")) is None
    assert len(na.chat().by_bot) == 1
    assert "KeyError at" in caplog.text
    assert "test_turns.py" in caplog.text
    assert "13800000000" not in caplog.text


async def test_a_member_is_told_in_the_own_language(bot: Edges, coach: Parrot, na: Person) -> None:
    team, member = Team(1, "East"), Member(2, 1, "Li Na", na.id, na.id, language="zh")
    await bot.patient.do(lambda unit: unit.journal.keep(Deed(1, 2, "", NOW), [team, member]))
    coach.answer = broken
    await arrive(bot, message(na.id, "poison"))
    await na.sees(lambda chat: [each.text for each in chat.by_bot] == ["sorry-failed (zh)"])


async def test_a_turn_that_fails_once_is_done_again(bot: Edges, coach: Parrot, na: Person) -> None:
    def at_second(unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
        if len(coach.heard) == 1:
            raise RuntimeError
        return echo(unit, turn, sender, event, now)

    coach.answer = at_second
    await arrive(bot, message(na.id, "one"), message(na.id, "two"))
    await na.sees("two")
    assert [each.text for each in na.chat().by_bot] == ["one", "two"]
    assert [(state, attempts) for state, attempts, _ in inbox(bot)] == [("done", 1), ("done", 0)]


@pytest.mark.parametrize(
    "body", ["", "not json", "[]", "{", '{"message": 7}', '{"message": {"text": "x"}}', "null"]
)
async def test_what_cannot_be_read_is_dead_and_others_go_on(
    bot: Edges, coach: Parrot, na: Person, body: str
) -> None:
    await arrive(bot, body, message(7, "next"))
    await bot.until(lambda: (7, Said("next")) in coach.heard, within=1.0)
    await heard(bot)
    assert inbox(bot)[0][:2] == ("dead", 3)


async def test_storage_that_is_away_is_waited_for_and_costs_no_attempt(
    bot: Edges, coach: Parrot, na: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    do, times = bot.writer.do, iter(range(10))

    async def away(job: Any) -> Any:
        if next(times) in (1, 2):
            raise StorageUnavailable("full")
        return await do(job)

    monkeypatch.setattr(bot.writer, "do", away)
    monkeypatch.setattr("bot.patience.pauses", lambda: repeat(0.05))
    await arrive(bot, message(na.id, "hello"))
    await na.sees("hello")
    assert [(state, attempts) for state, attempts, _ in inbox(bot)] == [("done", 0)]


# ---- what is sent ----------------------------------------------------------------------------------


async def test_an_equal_face_is_not_sent_again(
    bot: Edges, coach: Parrot, telegram: FakeTelegram, na: Person
) -> None:
    place = Place(1, 1, na.id, (Session("card"),), 1, "open", NOW)
    await bot.patient.do(lambda unit: unit.places.keep(place))
    coach.answer = lambda *turn: Reply((Outgoing(na.id, None, 1, "show", Message("the same")),))
    for words in ("one", "two"):
        await arrive(bot, message(na.id, words))
        await heard(bot)
        await bot.settled()
    assert telegram.records.counts["sendMessage"] == 1
    assert telegram.records.counts["editMessageText"] == 0


async def test_who_blocked_the_bot_and_writes_again_is_answered(bot: Edges, na: Person) -> None:
    await bot.patient.do(lambda unit: unit.chats.unreachable(na.id, "blocked", NOW))
    await arrive(bot, message(na.id, "hello"))
    await na.sees("hello")


async def test_nothing_is_sent_to_who_blocked_the_bot(
    bot: Edges, coach: Parrot, telegram: FakeTelegram, na: Person
) -> None:
    await bot.patient.do(lambda unit: unit.chats.unreachable(na.id, "blocked", NOW))
    await arrive(bot, {"due": 33, "chat": na.id})
    await heard(bot)
    assert coach.heard
    assert bot.states() == [("dead", 0)]
    assert not telegram.records.of("sendMessage")
    assert await bot.patient.do(lambda unit: unit.chats.reachable(na.id)) is False


def membership(chat: dict[str, Any], status: str) -> dict[str, Any]:
    return {"my_chat_member": {"chat": chat, "from": {"id": 1}, "new_chat_member": {"status": status}}}


async def test_blocking_and_unblocking_is_noticed(bot: Edges, na: Person) -> None:
    private = {"id": na.id, "type": "private"}
    await arrive(bot, membership(private, "kicked"))
    await heard(bot)
    assert await bot.patient.do(lambda unit: unit.chats.reachable(na.id)) is False
    await arrive(bot, membership(private, "member"))
    await heard(bot)
    assert await bot.patient.do(lambda unit: unit.chats.reachable(na.id)) is True


async def test_a_group_is_left(bot: Edges, telegram: FakeTelegram) -> None:
    await arrive(bot, membership({"id": -1005, "type": "supergroup"}, "member"))
    await bot.until(lambda: telegram.records.of("leaveChat"))


async def test_the_answer_to_a_tap_waits_for_no_slow_message(
    bot: Edges, coach: Parrot, telegram: FakeTelegram, na: Person
) -> None:
    telegram.faults.add(Fault(kind="delay", methods=("sendMessage",), seconds=1.0))
    coach.answer = lambda unit, turn, sender, event, now: tell(sender, "slow")
    await arrive(bot, tap(na, "1.2.go"))
    await na.sees(lambda chat: chat.spinning == 0, within=0.5)


# ---- a tap whose turn takes long


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.turns.SPINNER", 0.05)


async def test_a_tap_whose_turn_takes_long_stops_spinning_and_its_notice_comes_as_a_message(
    bot: Edges, coach: Parrot, na: Person, telegram: FakeTelegram, impatient: None
) -> None:
    held = threading.Event()

    def slowly(unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
        held.wait(5)
        return Reply(toast="saved & sound")

    coach.answer = slowly
    update = tap(na, "1.1.x")
    arrived = Arrived("tg:1", na.id, json.dumps(update), NOW)
    (id,) = await bot.patient.do(lambda unit: unit.inbox.put([arrived]))
    bot.turns.take([Row(id, na.id, update["callback_query"]["id"])])
    await bot.until(lambda: [toast.text for toast in na.chat().toasts] == [""])
    held.set()
    await na.sees("saved & sound")
    assert [toast.text for toast in na.chat().toasts] == [""]


async def test_a_quick_tap_is_answered_once(
    bot: Edges, coach: Parrot, na: Person, telegram: FakeTelegram, impatient: None
) -> None:
    coach.answer = lambda unit, turn, sender, event, now: Reply(toast="saved")
    update = tap(na, "1.1.x")
    arrived = Arrived("tg:1", na.id, json.dumps(update), NOW)
    (id,) = await bot.patient.do(lambda unit: unit.inbox.put([arrived]))
    bot.turns.take([Row(id, na.id, update["callback_query"]["id"])])
    await bot.until(lambda: [toast.text for toast in na.chat().toasts] == ["saved"])
    await asyncio.sleep(0.1)
    assert len(telegram.records.of("answerCallbackQuery")) == 1
