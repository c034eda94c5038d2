"""What people do reaches the bot, and what the bot does reaches them."""

import asyncio

import pytest
import telegram as ptb

from tests.fake_telegram import FakeTelegram, Person, add_group, upgrade

from .asking import Ask, keyboard


async def test_a_tap_is_answered_once_and_in_time(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    await ask("sendMessage", chat_id=rep.id, text="x", reply_markup=keyboard("Save ✓", "Save later"))
    with pytest.raises(LookupError, match=r"no button \[Save\]"):
        rep.tap("Save")
    first = rep.tap("Save ✓")
    assert rep.chat().spinning == 1
    assert (await ask("answerCallbackQuery", callback_query_id=first, text="ok", show_alert=True))["ok"]
    assert [(toast.text, toast.alert) for toast in rep.chat().toasts] == [("ok", True)]
    again = await ask("answerCallbackQuery", callback_query_id=first)
    assert "query is too old" in again["description"]
    late = rep.tap(data="save later")
    telegram.clock.advance(16)
    assert "query is too old" in (await ask("answerCallbackQuery", callback_query_id=late))["description"]
    assert telegram.violations == []


async def test_taps_may_be_forged_and_their_messages_inaccessible(
    telegram: FakeTelegram, rep: Person, bot: ptb.Bot
) -> None:
    card = await bot.send_message(rep.id, "x")
    rep.forge("another customer", card.message_id)
    rep.forge("old", card.message_id, inaccessible=True)
    rep.delete(card.message_id)
    rep.forge("deleted", card.message_id)
    queries = [update.callback_query for update in await bot.get_updates()]
    assert [query.data for query in queries if query] == ["another customer", "old", "deleted"]
    assert [query.message.is_accessible for query in queries if query and query.message] == [
        True,
        False,
        False,
    ]


async def test_a_blocked_bot_cannot_write(telegram: FakeTelegram, rep: Person, bot: ptb.Bot) -> None:
    rep.block()
    with pytest.raises(ptb.error.Forbidden, match="blocked by the user"):
        await bot.send_message(rep.id, "x")
    with pytest.raises(PermissionError, match="unblock"):
        rep.say("x")
    rep.unblock()
    changes = [update.my_chat_member for update in await bot.get_updates()]
    assert [change.new_chat_member.status for change in changes if change] == ["kicked", "member"]
    await bot.send_message(rep.id, "x")


async def test_groups_keep_privacy_and_may_grow(telegram: FakeTelegram, rep: Person, bot: ptb.Bot) -> None:
    group = add_group(telegram, "Team two", [rep])
    rep.say("just talking", chat=group)
    rep.say("/funnel", chat=group)
    added, command = await bot.get_updates()
    assert added.my_chat_member is not None
    assert command.message is not None
    assert (command.message.text, command.message.chat.title) == ("/funnel", "Team two")
    with pytest.raises(ptb.error.BadRequest, match="private chats only"):
        await bot.send_message(
            group.id,
            "x",
            reply_markup=ptb.ReplyKeyboardMarkup([[ptb.KeyboardButton("x", request_contact=True)]]),
        )
    with pytest.raises(ptb.error.BadRequest, match="can't be deleted for everyone"):
        await bot.delete_message(group.id, command.message.message_id)
    grown = upgrade(telegram, group)
    with pytest.raises(ptb.error.ChatMigrated) as moved:
        await bot.send_message(group.id, "x")
    assert moved.value.new_chat_id == grown.id
    services = [update.message for update in (await bot.get_updates())[2:]]
    assert [one.migrate_to_chat_id for one in services if one] == [grown.id, None]
    assert [one.migrate_from_chat_id for one in services if one] == [None, group.id]
    assert (await bot.send_message(grown.id, "x")).message_id == 2
    await bot.leave_chat(grown.id)
    with pytest.raises(ptb.error.Forbidden):
        await bot.send_message(grown.id, "x")


async def test_a_tester_can_wait_for_the_bot(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    await ask("sendMessage", chat_id=rep.id, text="Welcome")

    async def answer() -> None:
        await asyncio.sleep(0.02)
        await ask("sendMessage", chat_id=rep.id, text="Welcome back", reply_markup=keyboard("Go"))

    rep.start()
    task = asyncio.create_task(answer())
    assert (await rep.sees("Welcome")).last.labels == ["Go"]
    await task
    assert str(rep.chat()) == "bot: Welcome\nLi Na: /start\nbot: Welcome back\n    [Go]"
    with pytest.raises(TimeoutError, match="Li Na never saw 'Goodbye'"):
        await rep.sees("Goodbye", within=0.02)
