"""The outbox reaches Telegram in order and once, whatever Telegram does meanwhile."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest

from bot.telegram.delivery import TRIES
from bot.telegram.line import Line
from flows.model import Member
from flows.ports import Place
from flows.reminders import Planned, Send
from flows.reply import Contact, Key, Kind, Message, Outgoing
from flows.talk import Session
from storage.queues import Unsent
from storage.unit import SqlUnit
from tests.bot.edges import Edges, edges
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram
from tests.fake_telegram.settings import Rates

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz0123456"


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(TOKEN) as telegram:
        yield telegram
        assert not telegram.violations


@pytest.fixture
async def bot(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Edges]:
    """Without limits, so that failures need no waiting."""
    telegram.settings.rates = None
    async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db", rate=0) as parts:
        yield parts


SECOND = 0.2
"""How long a second lasts for both sides where limits are tried out."""


@pytest.fixture
async def limited(
    telegram: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Edges]:
    monkeypatch.setattr("bot.telegram.limits.EVERY", SECOND)
    telegram.settings.rates = Rates(chat_per_second=1 / SECOND)
    async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db") as parts:
        yield parts


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses between tries are no longer than a test can wait."""
    monkeypatch.setattr("bot.telegram.delivery.pauses", lambda **how: repeat(0.05))


@pytest.fixture
def na(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", started=True)


def said(person: Person) -> list[str]:
    return [message.text for message in person.chat().by_bot]


def show(person: Person, place: int, words: str, *labels: str) -> Outgoing:
    rows = tuple((Key(label, f"1.1.{label}"),) for label in labels)
    return Outgoing(person.id, None, place, "show", Message(words, rows))


async def open_place(bot: Edges, person: Person, id: int = 1) -> None:
    place = Place(id, 1, person.id, (Session("card"),), 1, "open", datetime.now(UTC))
    await bot.patient.do(lambda unit: unit.places.keep(place))


async def place(bot: Edges, id: int = 1) -> Any:
    return await bot.patient.do(lambda unit: unit.places.get(id))


# ---- order and limits ------------------------------------------------------------------------------


async def test_a_chat_is_told_in_order_and_each_once(bot: Edges, na: Person) -> None:
    await bot.tell(na.id, "one", "two", "three")
    await bot.settled()
    assert said(na) == ["one", "two", "three"]
    assert bot.states() == [("sent", 0)] * 3


async def test_chats_do_not_wait_for_each_other(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    wu = telegram.person("Wu", started=True)
    telegram.faults.add(Fault(kind="delay", chat_id=na.id, seconds=1.0))
    await bot.tell(na.id, "slow")
    await bot.tell(wu.id, "quick")
    await wu.sees("quick", within=0.5)


async def test_more_than_the_burst_waits_for_its_second(
    limited: Edges, telegram: FakeTelegram, na: Person
) -> None:
    await limited.tell(na.id, *"abcde")
    await limited.settled()
    times = [call.at for call in telegram.records.of("sendMessage")]
    assert said(na) == list("abcde")
    assert times[2] - times[0] < SECOND
    assert times[4] - times[0] == pytest.approx(2 * SECOND, abs=SECOND / 2)
    assert not [call for call in telegram.records.calls if call.status == 429]


async def test_answers_overtake_pushes_of_the_same_chat(limited: Edges, na: Person) -> None:
    pushes = [Outgoing(na.id, None, None, "push", Message(f"push {n}")) for n in range(4)]
    await limited.put(*pushes)
    await limited.put(Outgoing(na.id, None, None, "tell", Message("answer")))
    await limited.settled()
    words = said(na)
    assert words.index("answer") < words.index("push 3")
    assert [each for each in words if each != "answer"] == [f"push {n}" for n in range(4)]


# ---- places ----------------------------------------------------------------------------------------


async def test_a_place_is_edited_in_its_message(bot: Edges, na: Person) -> None:
    await open_place(bot, na)
    await bot.put(show(na, 1, "first", "a"))
    await bot.settled()
    assert (await place(bot)).message == na.chat().last.id
    await bot.put(show(na, 1, "second", "b"))
    await bot.settled()
    assert said(na) == ["second"]
    assert na.chat().last.labels == ["b"]


async def test_quick_edits_become_one(limited: Edges, telegram: FakeTelegram, na: Person) -> None:
    await open_place(limited, na)
    for n in range(12):
        await limited.put(show(na, 1, f"face {n}"))
    await limited.settled()
    assert said(na) == ["face 11"]
    calls = telegram.records.counts["sendMessage"], telegram.records.counts["editMessageText"]
    assert calls[0] == 1
    assert calls[1] <= 3


async def test_new_content_of_what_is_on_its_way_edits_it(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    await open_place(bot, na)
    telegram.faults.add(Fault(kind="delay", methods=("sendMessage",), seconds=0.3))
    await bot.put(show(na, 1, "first"))
    await bot.until(lambda: bot.delivery._under_way)
    await bot.put(show(na, 1, "second"))
    await bot.settled()
    assert said(na) == ["second"]
    assert telegram.records.counts["sendMessage"] == 1


async def test_a_deleted_message_is_sent_anew_and_the_place_moves(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    await open_place(bot, na)
    await bot.put(show(na, 1, "first"))
    await bot.settled()
    na.delete(na.chat().last.id)
    await bot.put(show(na, 1, "second"))
    await bot.settled()
    assert said(na) == ["second"]
    assert (await place(bot)).message == na.chat().last.id


async def test_not_modified_is_success(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    await open_place(bot, na)
    await bot.put(show(na, 1, "same"))
    await bot.settled()
    await bot.put(show(na, 1, "same"))
    await bot.settled()
    assert telegram.records.counts["editMessageText"] == 1
    assert bot.states() == [("sent", 0)] * 2


# ---- failures --------------------------------------------------------------------------------------


async def test_a_pause_is_kept_to_the_second(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    wu = telegram.person("Wu", started=True)
    telegram.faults.add(Fault(kind="flood", chat_id=na.id, retry_after=2, times=1))
    await bot.tell(na.id, "one", "two")
    await bot.tell(wu.id, "for Wu")
    await wu.sees("for Wu", within=0.5)
    await bot.settled()
    first, again, *_ = [call.at for call in telegram.records.of("sendMessage") if call.chat_id == na.id]
    assert again - first >= 2
    assert said(na) == ["one", "two"]


@pytest.mark.slow
async def test_a_storm_of_pauses_loses_nothing(bot: Edges, telegram: FakeTelegram) -> None:
    people = [telegram.person(f"P{n}", started=True) for n in range(20)]
    telegram.faults.add(Fault(kind="flood", chance=0.3, retry_after=1, methods=("sendMessage",)))
    for person in people:
        await bot.tell(person.id, "one", "two")
    await bot.settled(within=60)
    assert [said(person) for person in people] == [["one", "two"]] * 20


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("status", [500, 502, 503])
async def test_telegrams_own_trouble_is_waited_out(
    bot: Edges, telegram: FakeTelegram, na: Person, status: int
) -> None:
    telegram.faults.add(Fault(kind="status", status=status, methods=("sendMessage",), times=2))
    await bot.tell(na.id, "one", "two")
    await bot.settled(within=10)
    assert said(na) == ["one", "two"]


async def test_a_row_refused_again_and_again_is_given_up_and_the_next_goes(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    telegram.faults.add(Fault(kind="status", status=500, methods=("sendMessage",), times=1))

    def worn(unit: Any) -> list[Unsent]:
        (row,) = unit.outbox.put(1, [Outgoing(na.id, None, None, "tell", Message("one"))], datetime.now(UTC))
        for _ in range(TRIES - 1):
            unit.outbox.later(row.id, datetime.now(UTC))
        return unit.outbox.unsent_for([row.id])  # type: ignore[no-any-return]

    bot.delivery.take(await bot.patient.do(worn))
    await bot.tell(na.id, "two")
    await bot.settled()
    assert said(na) == ["two"]
    assert [state for state, _ in bot.states()] == ["dead", "sent"]


async def test_what_nobody_wants_any_more_is_not_sent(bot: Edges, na: Person) -> None:
    yesterday = datetime.now(UTC) - timedelta(hours=25)
    await bot.put(Outgoing(na.id, None, None, "push", Message("old")), now=yesterday)
    await bot.tell(na.id, "new")
    await bot.settled()
    assert said(na) == ["new"]


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("kind", ["reset", "cut", "empty", "truncated"])
async def test_a_lost_answer_makes_one_twin_at_most(
    bot: Edges, telegram: FakeTelegram, na: Person, kind: Any
) -> None:
    telegram.faults.add(Fault(kind=kind, done=True, methods=("sendMessage",)))
    await bot.tell(na.id, "one")
    await bot.settled(within=10)
    telegram.faults.clear()
    await bot.tell(na.id, "two")
    await bot.settled()
    assert said(na) == ["one", "one", "two"]
    assert bot.states() == [("dead", 1), ("sent", 0)]


@pytest.mark.parametrize("kind", ["reset", "empty"])
async def test_a_lost_request_is_made_good(bot: Edges, telegram: FakeTelegram, na: Person, kind: Any) -> None:
    telegram.faults.add(Fault(kind=kind, methods=("sendMessage",), times=1))
    await bot.tell(na.id, "one", "two")
    await bot.settled()
    assert said(na) == ["one", "two"]
    assert bot.states() == [("sent", 1), ("sent", 0)]


@pytest.mark.usefixtures("hurried")
async def test_an_edit_is_repeated_until_it_is_answered(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    await open_place(bot, na)
    await bot.put(show(na, 1, "first"))
    await bot.settled()
    telegram.faults.add(Fault(kind="reset", done=True, methods=("editMessageText",), times=2))
    await bot.put(show(na, 1, "second"))
    await bot.settled(within=10)
    assert said(na) == ["second"]
    assert [state for state, _ in bot.states()] == ["sent", "sent"]


@pytest.mark.usefixtures("hurried")
async def test_while_telegram_is_away_no_row_wears_out(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    for method in ("sendMessage", "getMe"):
        telegram.faults.add(Fault(kind="status", status=502, methods=(method,), times=3))
    await bot.tell(na.id, "one")
    await bot.settled(within=15)
    assert said(na) == ["one"]


async def test_a_broken_mark_goes_out_as_plain_text(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    await bot.put(Outgoing(na.id, None, None, "tell", Message("<b>bold &amp; open")))
    await bot.settled()
    assert said(na) == ["bold & open"]
    assert [violation.rule for violation in telegram.violations] == ["markup"]
    telegram.violations.clear()


async def test_what_no_repetition_makes_right_lets_the_next_pass(
    bot: Edges, telegram: FakeTelegram, na: Person
) -> None:
    await bot.tell(na.id, "", "next")
    await bot.settled()
    assert said(na) == ["next"]
    assert bot.states() == [("dead", 0), ("sent", 0)]
    telegram.violations.clear()


async def test_who_blocked_the_bot_is_left_in_peace(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    na.block()
    await bot.tell(na.id, "one", "two", "three")
    await bot.settled()
    assert [state for state, _ in bot.states()] == ["dead"] * 3
    assert len(telegram.records.of("sendMessage")) == 1
    assert await bot.patient.do(lambda unit: unit.chats.reachable(na.id)) is False


# ---- stops and restarts ----------------------------------------------------------------------------


async def test_what_was_not_sent_is_sent_after_a_restart(
    telegram: FakeTelegram, na: Person, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/prelude.db"
    async with edges(telegram, url) as bot:
        telegram.faults.add(Fault(kind="delay", seconds=30, methods=("sendMessage",), times=1))
        await bot.tell(na.id, "one", "two")
        await bot.until(lambda: bot.delivery._under_way)
    async with edges(telegram, url) as bot:
        await bot.delivery.resume()
        await bot.settled()
    assert said(na) == ["one", "two"]


async def test_a_stop_lets_what_is_under_way_end(bot: Edges, telegram: FakeTelegram, na: Person) -> None:
    telegram.faults.add(Fault(kind="delay", seconds=0.3, methods=("sendMessage",)))
    await bot.tell(na.id, "one", "two")
    await bot.until(lambda: bot.delivery._under_way)
    await bot.delivery.stop(3.0)
    assert bot.states() == [("sent", 0), ("unsent", 0)]


async def test_a_pause_outlives_a_restart(telegram: FakeTelegram, na: Person, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/prelude.db"
    async with edges(telegram, url) as bot:
        telegram.faults.add(Fault(kind="flood", retry_after=2, times=1))
        await bot.tell(na.id, "one")
        await bot.until(lambda: telegram.records.of("sendMessage"))
        await bot.until(lambda: not bot.delivery._under_way)
    async with edges(telegram, url) as bot:
        await bot.delivery.resume()
        await bot.settled()
    refused, sent = [call.at for call in telegram.records.of("sendMessage")]
    assert sent - refused >= 1.9


def row(id: int, kind: Kind = "tell", words: str = "x") -> Unsent:
    now = datetime.now(UTC)
    return Unsent(id, 1, None, None, kind, Message(words), 1, now, None, 0, 0, 1, "", False, False, None)


def test_a_line_is_in_order_with_answers_first() -> None:
    line = Line()
    for each in (row(3, "push"), row(5), row(4, "show"), row(1, "push")):
        line.put(each)
    taken = [line.take() for _ in range(4)]
    assert [each.id for each in taken if each] == [4, 5, 1, 3]
    assert line.take() is None


def test_what_comes_back_does_not_hide_newer_content() -> None:
    line = Line()
    line.put(row(1, words="new"))
    line.put_back(row(1, words="old"))
    taken = line.take()
    assert taken is not None
    assert taken.message.html == "new"


async def test_a_contact_card_is_sent_as_one(bot: Edges, na: Person, telegram: FakeTelegram) -> None:
    card = Message("👤 张伟", contact=Contact("张" * 70, "+8613800138000"))
    await bot.put(Outgoing(na.id, None, None, "tell", card))
    await bot.settled()
    (call,) = telegram.records.of("sendContact")
    assert (call.arguments["phone_number"], call.arguments["first_name"]) == ("+8613800138000", "张" * 64)
    assert na.chat().last.kind == "contact"


async def test_a_message_may_come_without_a_sound_and_stay_on_top(bot: Edges, na: Person) -> None:
    await bot.put(
        Outgoing(na.id, None, None, "push", Message("the board"), silent=True, pin=True),
        Outgoing(na.id, None, None, "push", Message("the list")),
    )
    await bot.settled()
    sent = [call.arguments for call in bot.telegram.records.calls if call.method == "sendMessage"]
    assert [each.get("disable_notification") for each in sent] == [True, None]
    chat = bot.telegram.world.chats[na.id]
    assert [chat.messages[number].text for number in chat.pinned] == ["the board"]


async def test_a_board_that_ended_comes_down_even_where_it_looks_the_same(bot: Edges, na: Person) -> None:
    def opened(unit: SqlUnit) -> None:
        for id in (1, 2):
            unit.places.keep(
                Place(
                    id,
                    1,
                    na.id,
                    (Session("board"),),
                    1,
                    "open",
                    datetime.now(UTC),
                    board=date(2026, 11, 22 + id),
                )
            )

    await bot.patient.do(opened)
    await bot.put(Outgoing(na.id, 1, 1, "push", Message("Monday"), pin=True))
    await bot.settled()
    await bot.put(
        Outgoing(na.id, 1, 1, "show", Message("Monday"), pin=False),
        Outgoing(na.id, 1, 2, "push", Message("Tuesday"), pin=True),
    )
    chat = bot.telegram.world.chats[na.id]
    await bot.until(lambda: [chat.messages[number].text for number in chat.pinned] == ["Tuesday"])


async def test_what_cannot_be_pinned_was_said_all_the_same(bot: Edges, na: Person) -> None:
    bot.telegram.faults.add(Fault(kind="status", methods=("pinChatMessage",), status=400))
    await bot.put(Outgoing(na.id, None, None, "push", Message("the board"), pin=True))
    await bot.until(lambda: bot.delivery.unpinned == 1)
    await bot.settled()
    assert said(na) == ["the board"]
    assert not bot.telegram.world.chats[na.id].pinned


async def test_a_reminder_that_waited_is_decided_anew_and_any_other_push_is_sent(
    bot: Edges, na: Person
) -> None:
    ago = datetime.now(UTC) - timedelta(hours=1)
    board = Planned(5, "board", ago.date(), ago)

    def settled(unit: SqlUnit) -> None:
        unit.reminders.plan([board])
        unit.reminders.settle(board, Send(), 1, ago)

    await open_place(bot, na, 1)
    await open_place(bot, na, 2)
    await bot.patient.do(settled)
    await bot.put(*(Outgoing(na.id, 5, id, "push", Message(f"push {id}")) for id in (1, 2)), now=ago)
    await bot.settled()
    assert said(na) == ["push 2"]
    assert bot.states() == [("dead", 0), ("sent", 0)]
    come = await bot.patient.do(
        lambda unit: unit.reminders.come(Member(5, 1, "Li Na", 5, 5), datetime.now(UTC))
    )
    assert come == (board,)


@pytest.mark.parametrize("late", [False, True])
async def test_a_reminder_perhaps_said_that_grew_stale_is_decided_anew_but_once(
    bot: Edges, na: Person, late: bool
) -> None:
    ago = datetime.now(UTC) - timedelta(hours=1)
    board = Planned(5, "board", ago.date(), ago)
    said_perhaps = Outgoing(na.id, 5, 1, "push", Message("the board"))

    def perhaps(unit: SqlUnit) -> None:
        unit.reminders.plan([board])
        unit.reminders.settle(board, Send(late=late), 1, ago)
        (row,) = unit.outbox.put(1, [said_perhaps], ago)
        unit.outbox.ambiguous(row.id)

    await open_place(bot, na, 1)
    await bot.patient.do(perhaps)
    await bot.delivery.resume()
    await bot.settled()
    assert said(na) == []
    assert bot.states() == [("dead", 1)]
    come = await bot.patient.do(
        lambda unit: unit.reminders.come(Member(5, 1, "Li Na", 5, 5), datetime.now(UTC))
    )
    assert come == (() if late else (board,))
