"""python-telegram-bot and plain HTTP work against the fake, and break no rule."""

import json

import aiohttp
import pytest
import telegram as ptb

from tests.fake_telegram import FakeTelegram, Person

from .asking import TOKEN, Ask, keyboard

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big") + bytes(5)


async def test_python_telegram_bot_works_against_it(
    telegram: FakeTelegram, rep: Person, bot: ptb.Bot
) -> None:
    me = await bot.get_me()
    assert (me.id, me.can_read_all_group_messages, me.supports_guest_queries) == (123, False, False)
    rep.start("inv_7fK2")
    (update,) = await bot.get_updates(allowed_updates=["message", "callback_query"])
    assert update.message is not None
    assert update.message.text == "/start inv_7fK2"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}

    buttons = [
        [
            ptb.InlineKeyboardButton("好", callback_data="yes"),
            ptb.InlineKeyboardButton("不", callback_data="no"),
        ],
        [ptb.InlineKeyboardButton("复制", copy_text=ptb.CopyTextButton("张总您好"))],
    ]
    card = await bot.send_message(
        rep.id,
        "<b>张伟</b>",
        parse_mode="HTML",
        reply_markup=ptb.InlineKeyboardMarkup(buttons),
        link_preview_options=ptb.LinkPreviewOptions(is_disabled=True),
        protect_content=True,
        reply_parameters=ptb.ReplyParameters(update.message.message_id),
    )
    assert (card.text, card.text_html, card.has_protected_content) == ("张伟", "<b>张伟</b>", True)
    assert card.reply_to_message is not None
    assert rep.chat().last.buttons == [["好", "不"], ["复制"]]

    query_id = rep.tap("好")
    (update,) = await bot.get_updates(offset=update.update_id + 1)
    query = update.callback_query
    assert query is not None
    assert (query.id, query.data, query.message) == (query_id, "yes", card)
    assert await query.answer("收到")
    edited = await query.edit_message_text("完成", reply_markup=None)
    assert isinstance(edited, ptb.Message)
    assert edited.edit_date is not None
    seen = rep.chat()
    assert (seen.last.text, seen.last.buttons, seen.last.edits) == ("完成", [], 1)
    assert [toast.text for toast in seen.toasts] == ["收到"]
    assert seen.spinning == 0

    assert await bot.pin_chat_message(rep.id, card.message_id)
    assert (await bot.get_chat(rep.id)).pinned_message == edited
    assert rep.chat().last.pinned
    assert await bot.unpin_chat_message(rep.id)
    assert await bot.send_chat_action(rep.id, "typing")
    assert await bot.set_message_reaction(rep.id, card.message_id, "👍")
    assert rep.chat().last.reaction == "👍"
    assert await bot.delete_message(rep.id, card.message_id)
    assert [one.text for one in rep.chat().deleted] == ["完成"]
    assert telegram.violations == []


async def test_files_contacts_and_polls_go_both_ways(
    telegram: FakeTelegram, rep: Person, bot: ptb.Bot
) -> None:
    rep.send_document("customers.csv", "张伟,13800000000".encode(), caption="名单")
    rep.share_contact("+8613900000000")
    rep.share_contact("+8613800000000", "张伟", vcard="BEGIN:VCARD")
    table, own, customer = [update.message for update in await bot.get_updates()]
    assert table is not None
    assert table.document is not None
    assert table.caption == "名单"
    content = await (await bot.get_file(table.document.file_id)).download_as_bytearray()
    assert content.decode() == "张伟,13800000000"
    assert own is not None
    assert own.contact is not None
    assert own.contact.user_id == rep.id
    assert customer is not None
    assert customer.contact is not None
    assert (customer.contact.first_name, customer.contact.user_id) == ("张伟", None)

    sent = await bot.send_photo(rep.id, PNG, caption="<i>funnel</i>", parse_mode="HTML")
    assert (sent.photo[0].width, sent.photo[0].height, sent.caption) == (640, 480, "funnel")
    again = await bot.send_photo(rep.id, sent.photo[0].file_id)
    assert again.photo == sent.photo
    await bot.send_document(rep.id, b"a,b", filename="export.csv")
    await bot.send_contact(rep.id, "+8613800000000", "张伟")
    poll = await bot.send_poll(rep.id, "How was it?", ["good", "bad"])
    assert poll.poll is not None
    assert [option.text for option in poll.poll.options] == ["good", "bad"]
    kinds = [message.kind for message in rep.chat().by_bot]
    assert kinds == ["photo", "photo", "document", "contact", "poll"]
    assert telegram.violations == []
    with pytest.raises(ptb.error.BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(rep.id, b"no picture")
    with pytest.raises(ptb.error.BadRequest, match=r"(?i)photo_invalid_dimensions"):
        await bot.send_photo(rep.id, PNG.replace((480).to_bytes(4, "big"), (9999).to_bytes(4, "big")))
    with pytest.raises(ptb.error.BadRequest, match="must be non-empty"):
        await bot.send_document(rep.id, b"")
    with pytest.raises(ptb.error.BadRequest, match="too big"):
        await bot.send_photo(rep.id, PNG + bytes(10 * 1024 * 1024))
    big = rep.send_document("big.csv", bytes(20 * 1024 * 1024 + 1)).content["document"]["file_id"]
    with pytest.raises(ptb.error.BadRequest, match="is too big"):
        await bot.get_file(big)
    with pytest.raises(ptb.error.BadRequest, match="caption is too long"):
        await bot.send_document(rep.id, b"a,b", caption="c" * 1025)
    with pytest.raises(ptb.error.BadRequest, match="no text in the message to edit"):
        await bot.edit_message_text("x", rep.id, sent.message_id)


async def test_the_profile_is_kept(telegram: FakeTelegram, rep: Person, bot: ptb.Bot) -> None:
    await bot.set_my_commands([("next", "下一个")], ptb.BotCommandScopeAllPrivateChats(), "zh")
    await bot.set_my_commands([("next", "Next customer")])
    assert [one.description for one in await bot.get_my_commands()] == ["Next customer"]
    assert telegram.profile.commands_for(rep.id, "zh")[0]["description"] == "下一个"
    assert telegram.profile.commands_for(rep.id, "de")[0]["description"] == "Next customer"
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()
    await bot.set_my_name("Prelude")
    await bot.set_my_description("A coach", "en")
    await bot.set_my_short_description("Coach")
    await bot.set_chat_menu_button(menu_button=ptb.MenuButtonCommands())
    assert (telegram.profile.names, telegram.profile.descriptions) == ({"": "Prelude"}, {"en": "A coach"})
    assert telegram.violations == []


async def test_edits_that_telegram_refuses(rep: Person, ask: Ask) -> None:
    card = (await ask("sendMessage", chat_id=rep.id, text="one", reply_markup=keyboard("A")))["result"]
    place = {"chat_id": rep.id, "message_id": card["message_id"]}
    same = await ask("editMessageText", **place, text="one", reply_markup=keyboard("A"))
    assert "message is not modified" in same["description"]
    same = await ask("editMessageReplyMarkup", **place, reply_markup=keyboard("A"))
    assert "message is not modified" in same["description"]
    assert (await ask("editMessageReplyMarkup", **place, reply_markup=keyboard("B")))["ok"]
    wrong = await ask("editMessageReplyMarkup", **place, reply_markup={"keyboard": [["x"]]})
    assert "inline keyboard expected" in wrong["description"]
    rep.delete(card["message_id"])
    gone = await ask("editMessageText", **place, text="two")
    assert gone["description"] == "Bad Request: message to edit not found"
    menu = await ask("sendMessage", chat_id=rep.id, text="menu", reply_markup={"keyboard": [["▶ Next", "⋯"]]})
    assert rep.chat().keyboard == [["▶ Next", "⋯"]]
    never = await ask("editMessageText", chat_id=rep.id, message_id=menu["result"]["message_id"], text="x")
    assert never["description"] == "Bad Request: message can't be edited"
    rep.tap("⋯")
    assert rep.chat().messages[-1].text == "⋯"
    await ask("sendMessage", chat_id=rep.id, text="bye", reply_markup={"remove_keyboard": True})
    assert rep.chat().keyboard == []


async def test_old_messages_can_be_edited_but_not_deleted(
    telegram: FakeTelegram, rep: Person, ask: Ask
) -> None:
    place = {"chat_id": rep.id}
    place["message_id"] = (await ask("sendMessage", **place, text="one"))["result"]["message_id"]
    telegram.clock.advance(49 * 3600)
    assert (await ask("editMessageText", **place, text="two"))["ok"]
    assert "can't be deleted" in (await ask("deleteMessage", **place))["description"]


async def test_forms_and_queries_are_read_like_json(
    telegram: FakeTelegram, rep: Person, http: aiohttp.ClientSession
) -> None:
    url = f"{telegram.base_url}/bot{TOKEN}/sendmessage"
    form = {"chat_id": str(rep.id), "text": "一 + 二", "disable_notification": "true"}
    async with http.post(url, data=form | {"reply_markup": json.dumps(keyboard("A"))}) as response:
        assert (await response.json())["ok"]
    async with http.get(url, params={"chat_id": str(rep.id), "text": "three"}) as response:
        assert (await response.json())["ok"]
    data = aiohttp.FormData({"chat_id": str(rep.id), "document": "attach://file", "caption": "四"})
    data.add_field("file", b"body", filename="四.txt", content_type="text/plain")
    async with http.post(f"{telegram.base_url}/bot{TOKEN}/sendDocument", data=data) as response:
        assert (await response.json())["result"]["document"]["file_name"] == "四.txt"
    first, second, third = rep.chat().messages
    assert (first.text, first.silent, first.labels) == ("一 + 二", True, ["A"])
    assert (second.text, third.text) == ("three", "四")
    assert telegram.violations == []


async def test_log_out_and_close(telegram: FakeTelegram, ask: Ask) -> None:
    assert (await ask("close"))["error_code"] == 429
    telegram.clock.advance(600)
    assert (await ask("close"))["result"] is True
    assert (await ask("logOut"))["result"] is True
    assert (await ask("getMe"))["description"] == "Bad Request: Logged out"
