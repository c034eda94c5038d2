"""Updates wait until they are confirmed or too old, and one bot at a time may ask for them."""

import asyncio

import pytest

from tests.fake_telegram import FakeTelegram, Person

from .asking import Ask, keyboard


async def test_an_offset_confirms_what_lies_before_it(rep: Person, ask: Ask) -> None:
    for number in range(105):
        rep.say(str(number))
    first = (await ask("getUpdates"))["result"]
    assert [update["message"]["text"] for update in first] == [str(number) for number in range(100)]
    assert (await ask("getUpdates"))["result"] == first
    some = (await ask("getUpdates", offset=first[2]["update_id"], limit=2))["result"]
    assert [update["message"]["text"] for update in some] == ["2", "3"]
    last = (await ask("getUpdates", offset=-1))["result"]
    assert [update["message"]["text"] for update in last] == ["104"]
    assert (await ask("getUpdates", offset=last[0]["update_id"] + 1))["result"] == []


async def test_a_long_poll_wakes_up(rep: Person, ask: Ask) -> None:
    poll = asyncio.create_task(ask("getUpdates", timeout=5))
    await asyncio.sleep(0.02)
    assert not poll.done()
    rep.say("here")
    answer = await asyncio.wait_for(poll, 1)
    assert answer["result"][0]["message"]["text"] == "here"


async def test_only_one_may_poll(rep: Person, ask: Ask) -> None:
    first = asyncio.create_task(ask("getUpdates", timeout=5))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(ask("getUpdates", timeout=5))
    answer = await asyncio.wait_for(first, 1)
    assert answer["error_code"] == 409
    assert "terminated by other getUpdates" in answer["description"]
    rep.say("here")
    assert (await second)["result"]


async def test_a_repeated_poll_is_slowed_down(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    telegram.settings.poll_guard = True
    rep.say("one")
    rep.say("two")
    assert len((await ask("getUpdates"))["result"]) == 2
    assert len((await ask("getUpdates"))["result"]) == 1


async def test_only_wanted_updates_are_kept(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    await ask("getUpdates", allowed_updates=["message"])
    message = rep.say("one")
    rep.edit(message.id, "two")
    assert [list(update) for update in (await ask("getUpdates"))["result"]] == [["update_id", "message"]]
    await ask("getUpdates", allowed_updates=[])
    rep.edit(message.id, "three")
    edited = (await ask("getUpdates"))["result"][-1]["edited_message"]
    assert (edited["text"], edited["message_id"]) == ("three", message.id)
    assert "edit_date" in edited


async def test_updates_die_of_age(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    card = (await ask("sendMessage", chat_id=rep.id, text="x", reply_markup=keyboard("A")))["result"]
    rep.say("one")
    rep.forge("a", card["message_id"])
    telegram.clock.advance(151)
    assert [list(update)[1] for update in (await ask("getUpdates"))["result"]] == ["message"]
    telegram.clock.advance(86_400)
    assert (await ask("getUpdates"))["result"] == []
    assert telegram.updates.counts["expired"] == 2


async def test_ids_may_restart_lower(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    rep.say("old")
    with pytest.raises(ValueError, match="empty queue"):
        telegram.updates.restart_ids()
    offset = (await ask("getUpdates"))["result"][0]["update_id"] + 1
    await ask("getUpdates", offset=offset)
    telegram.updates.restart_ids(5)
    rep.say("new")
    (update,) = (await ask("getUpdates", offset=offset))["result"]
    assert (update["update_id"], update["message"]["text"]) == (5, "new")
