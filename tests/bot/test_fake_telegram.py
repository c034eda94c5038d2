"""The fake Telegram refuses what Telegram refuses, and lets a correct bot work."""

import asyncio
import html
import json
import sys
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any

import aiohttp
import pytest
import telegram as ptb
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from tests.fake_telegram import (
    FakeTelegram,
    Fault,
    Person,
    Rates,
    Settings,
    add_group,
    throw_out,
    upgrade,
)
from tests.fake_telegram.errors import Refused
from tests.fake_telegram.markup import read_text
from tests.fake_telegram.methods import METHODS, WAITING
from tests.fake_telegram.parameters import CALLS
from tests.fake_telegram.tags import parse_html, units

TOKEN = "123:abc"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big") + bytes(5)
Ask = Callable[..., Coroutine[Any, Any, dict[str, Any]]]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    settings = Settings(rates=None, conflict_pause=0.05, poll_guard=False, webhook_second=0.005)
    async with FakeTelegram(TOKEN, settings=settings) as telegram:
        yield telegram


@pytest.fixture
def rep(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", language="zh", started=True)


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:
        yield http


@pytest.fixture
def ask(telegram: FakeTelegram, http: aiohttp.ClientSession) -> Ask:
    """Calls a method with JSON; the whole answer, right or wrong."""

    async def ask(method: str, **arguments: object) -> dict[str, Any]:
        async with http.post(f"{telegram.base_url}/bot{TOKEN}/{method}", json=arguments) as response:
            answer: dict[str, Any] = await response.json()
            assert answer["ok"] == (response.status == 200)
            return answer

    return ask


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[ptb.Bot]:
    base = telegram.base_url
    async with ptb.Bot(TOKEN, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot") as bot:
        yield bot


def keyboard(*labels: str) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": label, "callback_data": label.lower()} for label in labels]]}


# ---- what is refused -----------------------------------------------------------------------------------

ONE = {"text": "x", "callback_data": "y"}
BUTTONS: dict[str, dict[str, object]] = {
    "no action": {"text": "x"},
    "two actions": {"text": "x", "callback_data": "y", "url": "https://example.org"},
    "empty text": {"text": " ", "callback_data": "y"},
    "65 bytes of data": {"text": "x", "callback_data": "客" * 21 + "xy"},
    "a web app without TLS": {"text": "x", "web_app": {"url": "http://example.org"}},
    "a link to nowhere": {"text": "x", "url": "ftp://example.org"},
    "a copy of 257 characters": {"text": "x", "copy_text": {"text": "c" * 257}},
    "an unknown style": {"text": "x", "callback_data": "y", "style": "golden"},
    "an unknown field": {"text": "x", "callback_data": "y", "colour": "red"},
    "data that is a number": {"text": "x", "callback_data": 7},
}
MARKUPS: dict[str, object] = {
    **{name: {"inline_keyboard": [[button]]} for name, button in BUTTONS.items()},
    "nine in a row": {"inline_keyboard": [[ONE] * 9]},
    "101 buttons": {"inline_keyboard": [[ONE]] * 101},
    "rows that are no arrays": {"inline_keyboard": [ONE]},
    "neither kind": {"buttons": []},
    "a contact and a place at once": {
        "keyboard": [[{"text": "x", "request_contact": True, "request_location": True}]]
    },
    "reply rows that are no arrays": {"keyboard": ["x"]},
    "a reply button with data": {"keyboard": [[ONE]]},
    "a reply button without words": {"keyboard": [[""]]},
    "a long placeholder": {"force_reply": True, "input_field_placeholder": "p" * 65},
}
TEXTS: list[tuple[str, str, str]] = [
    ("", "message text is empty", "required"),
    ("\u200b \u2800\n", "text must be non-empty", "empty"),
    ("x" * 4097, "message is too long", "length"),
    ("😀" * 2049, "message is too long", "length"),
    ("<b></b>" * 4700, "text is too long", "length"),
    ("<b>one", 'Can\'t find end tag corresponding to start tag "b"', "markup"),
    ("one <b", "Unclosed start tag at byte offset 4", "markup"),
    ("one <b ", 'Unclosed start tag "b" at byte offset 4', "markup"),
    ("<b>one</b", "Unclosed end tag at byte offset 6", "markup"),
    ('<b "x">one</b>', 'Empty attribute name in the tag "b"', "markup"),
    ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier", "markup"),
    ("<tg-time>x</tg-time>", "Invalid date-time", "markup"),
    ("one</b>", "Unexpected end tag at byte offset 3", "markup"),
    ("<b>一<i>one</b></i>", 'byte offset 12, expected "</i>", found "</b>"', "markup"),
    ("价格 <5万 起", 'Unsupported start tag "5万" at byte offset 7', "markup"),
    ("<p>one</p>", 'Unsupported start tag "p"', "markup"),
    ("<span class='big'>one</span>", 'must have class "tg-spoiler"', "markup"),
    ("<a href=https://example.org>one</a>", "Unexpected end of name token", "markup"),
    ("<a href='one'>two three</a>", "is no link", "markup"),
    ("one&nbsp;two", 'Unsupported entity "&nbsp;"', "markup"),
    ("one&#xD83D;", "invalid Unicode characters", "markup"),
    ("<b>a</b> " * 101, "101 entities", "markup"),
]
CALLS_REFUSED: list[tuple[str, dict[str, object], str, str]] = [
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "disable_web_page_preview": True},
        "has no parameter",
        "parameter",
    ),
    ("sendMessage", {"chat_id": 1.5, "text": "x"}, "must be an Integer", "type"),
    ("sendMessage", {"chat_id": True, "text": "x"}, "must be an Integer", "type"),
    ("sendMessage", {"chat_id": 1, "text": 5}, "must be a String", "type"),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "disable_notification": "maybe"},
        "must be a Boolean",
        "type",
    ),
    ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": None}, "must be an Object", "type"),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "link_preview_options": {"off": True}},
        'no field "off"',
        "type",
    ),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "entities": [{"type": "bold"}]},
        'needs the field "offset"',
        "type",
    ),
    ("sendMessage", {"text": "x"}, "chat_id is empty", "required"),
    ("sendEverything", {}, "method not found", "method"),
    ("editMessageText", {"text": "x"}, "chat identifier is not specified", "required"),
    ("getUpdates", {"allowed_updates": ["messages"]}, "names no update type: messages", "type"),
    ("setMyCommands", {"commands": [{"command": "Next", "description": "x"}]}, "BOT_COMMAND_INVALID", "type"),
    (
        "setMyCommands",
        {"commands": [{"command": "next", "description": ""}]},
        "DESCRIPTION_INVALID",
        "length",
    ),
    ("setMyCommands", {"commands": [], "scope": {"type": "everybody"}}, "unsupported type", "type"),
    ("setMyCommands", {"commands": [], "language_code": "zh-CN"}, "invalid language code", "type"),
    ("setMyName", {"name": "n" * 65}, "longer than 64", "length"),
    ("setMyDescription", {"description": "n" * 513}, "longer than 512", "length"),
    ("setMyShortDescription", {"short_description": "n" * 121}, "longer than 120", "length"),
    ("setChatMenuButton", {"menu_button": {"type": "web_app"}}, "needs text and web_app", "required"),
    ("setWebhook", {"url": "http://example.org"}, "HTTPS URL must be provided", "webhook"),
    ("setWebhook", {"url": "https://example.org:8080"}, "ports 80, 88, 443 or 8443", "webhook"),
    ("setWebhook", {"url": "https://example.org", "secret_token": "a b"}, "unallowed characters", "webhook"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "t" * 201}, "MESSAGE_TOO_LONG", "length"),
]

QUIZ: dict[str, object] = {"question": "?", "options": [{"text": "a"}], "type": "quiz"}
IN_A_CHAT: list[tuple[str, dict[str, object], str]] = [
    ("sendMessage", {"text": "*x*", "parse_mode": "MarkdownV2"}, "reads parse_mode HTML only"),
    (
        "sendMessage",
        {"text": "x", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 1}]},
        "parse_mode or entities, not both",
    ),
    (
        "sendMessage",
        {"text": "x", "entities": [{"type": "bald", "offset": 0, "length": 1}]},
        "unsupported type",
    ),
    (
        "sendMessage",
        {"text": "x", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        "outside the text",
    ),
    (
        "sendMessage",
        {"text": "x\ry", "entities": [{"type": "bold", "offset": 0, "length": 1}]},
        "characters that Telegram removes",
    ),
    ("editMessageText", {"message_id": 1, "text": " "}, "text must be non-empty"),
    ("editMessageText", {"text": "x"}, "message identifier is not specified"),
    ("editMessageText", {"inline_message_id": "1", "text": "x"}, "no inline messages"),
    ("setMessageReaction", {"message_id": 1, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2}, "TOO_MANY"),
    (
        "setMessageReaction",
        {"message_id": 1, "reaction": [{"type": "emoji", "emoji": "客"}]},
        "REACTION_INVALID",
    ),
    ("sendChatAction", {"action": "thinking"}, "wrong parameter action"),
    ("sendPoll", {"question": "", "options": [{"text": "a"}]}, '"question" is required'),
    ("sendPoll", {"question": "q" * 301, "options": [{"text": "a"}]}, "1 to 300 characters"),
    ("sendPoll", {"question": "q", "options": []}, "1 to 12 options"),
    ("sendPoll", {"question": "q", "options": [{"text": "a" * 101}]}, "1 to 100 characters"),
    ("sendPoll", QUIZ, "needs correct_option_ids"),
    ("sendPoll", QUIZ | {"correct_option_ids": [1]}, "invalid correct option"),
    ("sendPhoto", {"photo": "https://example.org/x.png"}, "fetches nothing from the network"),
    ("sendDocument", {"document": "FILE0"}, "wrong remote file identifier"),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat"}}, "empty chat_id"),
    (
        "setMyCommands",
        {"commands": [], "scope": {"type": "chat_member", "chat_id": "HERE"}},
        "invalid user_id",
    ),
    ("setMyCommands", {"commands": [{"command": "a", "description": "b"}] * 101}, "TOO_MUCH"),
    ("setChatMenuButton", {"menu_button": {"type": "big"}}, "unsupported menu button"),
]


@pytest.mark.parametrize(("method", "arguments", "why"), IN_A_CHAT)
async def test_a_wrong_call_to_a_right_chat_is_refused(
    telegram: FakeTelegram, rep: Person, ask: Ask, method: str, arguments: dict[str, Any], why: str
) -> None:
    assert (await ask("sendMessage", chat_id=rep.id, text="one"))["result"]["message_id"] == 1
    if "scope" in arguments and "chat_id" in arguments["scope"]:
        arguments = arguments | {"scope": arguments["scope"] | {"chat_id": rep.id}}
    here = {} if method == "setMyCommands" else {"chat_id": rep.id}
    answer = await ask(method, **here, **arguments)
    assert why in answer["description"]
    assert [one.method for one in telegram.violations] == [method]


@pytest.mark.parametrize(("method", "arguments", "why", "rule"), CALLS_REFUSED)
async def test_a_wrong_call_is_refused_and_recorded(
    telegram: FakeTelegram, ask: Ask, method: str, arguments: dict[str, object], why: str, rule: str
) -> None:
    answer = await ask(method, **arguments)
    assert why in answer["description"]
    assert answer["error_code"] in (400, 404)
    assert [(one.method, one.rule) for one in telegram.violations] == [(method, rule)]


@pytest.mark.parametrize(("text", "why", "rule"), TEXTS)
async def test_a_wrong_text_is_refused(
    telegram: FakeTelegram, rep: Person, ask: Ask, text: str, why: str, rule: str
) -> None:
    answer = await ask("sendMessage", chat_id=rep.id, text=text, parse_mode="HTML")
    assert why in answer["description"]
    assert [one.rule for one in telegram.violations] == [rule]
    assert rep.chat().messages == []


@pytest.mark.parametrize("name", MARKUPS)
async def test_a_wrong_keyboard_is_refused(telegram: FakeTelegram, rep: Person, ask: Ask, name: str) -> None:
    answer = await ask("sendMessage", chat_id=rep.id, text="x", reply_markup=MARKUPS[name])
    assert answer["error_code"] == 400
    assert [one.rule for one in telegram.violations] == ["keyboard"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"chat_id": 1, "text": "\\ud83d"}', "application/json"),
        (b"chat_id=1&text=%ED%A0%BD", "application/x-www-form-urlencoded"),
        (b"text", "text/plain"),
        (b"[1]", "application/json"),
    ],
)
async def test_what_is_not_utf8_is_refused(
    telegram: FakeTelegram, http: aiohttp.ClientSession, body: bytes, kind: str
) -> None:
    url = f"{telegram.base_url}/bot{TOKEN}/sendMessage"
    async with http.post(url, data=body, headers={"Content-Type": kind}) as response:
        assert response.status == 400
    assert [one.rule for one in telegram.violations] == ["encoding"]


async def test_the_world_may_be_against_a_fair_call(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    stranger = telegram.person("Zhao Lei")
    group = add_group(telegram, "Team two", [rep])
    theirs = rep.say("hello")

    async def why(method: str, **arguments: object) -> tuple[int, str]:
        answer = await ask(method, **arguments)
        return answer["error_code"], answer["description"]

    assert await why("sendMessage", chat_id=404, text="x") == (400, "Bad Request: chat not found")
    code, text = await why("sendMessage", chat_id=stranger.id, text="x")
    assert (code, text) == (403, "Forbidden: bot can't initiate conversation with a user")
    code, text = await why("editMessageText", chat_id=rep.id, message_id=99, text="x")
    assert text == "Bad Request: message to edit not found"
    code, text = await why("editMessageText", chat_id=rep.id, message_id=theirs.id, text="x")
    assert text == "Bad Request: message can't be edited"
    code, text = await why("sendMessage", chat_id=rep.id, text="x", reply_parameters={"message_id": 99})
    assert text == "Bad Request: message to be replied not found"
    assert (await why("getFile", file_id="FILE0"))[1].startswith("Bad Request: wrong file_id")
    assert "private chats" in (await why("leaveChat", chat_id=rep.id))[1]
    assert "not found" in (await why("pinChatMessage", chat_id=rep.id, message_id=99))[1]
    assert "not found" in (await why("unpinChatMessage", chat_id=rep.id))[1]
    assert "not found" in (await why("deleteMessage", chat_id=rep.id, message_id=99))[1]
    assert "not found" in (await why("setMessageReaction", chat_id=rep.id, message_id=99))[1]
    rep.user.deactivated = True
    assert await why("sendMessage", chat_id=rep.id, text="x") == (403, "Forbidden: user is deactivated")
    throw_out(telegram, group)
    code, text = await why("sendMessage", chat_id=group.id, text="x")
    assert (code, text) == (403, "Forbidden: bot was kicked from the group chat")
    assert telegram.violations == []


async def test_the_token_must_be_right(telegram: FakeTelegram, http: aiohttp.ClientSession) -> None:
    for path, status in (("bot123:wrong/getMe", 401), ("bot123/getMe", 404), ("getMe", 404)):
        async with http.get(f"{telegram.base_url}/{path}") as response:
            assert (response.status, (await response.json())["error_code"]) == (status, status)


def test_every_method_of_the_table_can_be_carried_out() -> None:
    assert METHODS.keys() | WAITING.keys() == CALLS.keys()
    assert not METHODS.keys() & WAITING.keys()


# ---- text ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("5 < 6".replace("<", "&lt;"), "5 < 6", []),
        ("R&D &amp; &#39;x&#x27; &quot;", "R&D & 'x' \"", []),
        ("😀<b>客户</b>", "😀客户", [("bold", 2, 2)]),
        ("<B>a<I>b</I></B>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b></b>x", "x", []),
        ('<a href="https://example.org/?a=1&amp;b=2">x</a>', "x", [("text_link", 0, 1)]),
        ("<a href='tg://user?id=5'>x</a>", "x", [("text_mention", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ('<pre><code class="language-sql">x</code></pre>', "x", [("pre", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
    ],
)
def test_html_becomes_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    read, found = parse_html(source)
    assert read == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_text_is_cleaned_and_trimmed_and_its_entities_follow() -> None:
    assert read_text(" \n a\tb\r\x07c\u202e \n", None, None) == ("a b cc".replace("cc", "c"), [])
    text, entities = read_text("  x <b> y  </b>  ", "HTML", None)
    assert (text, entities) == ("x  y", [{"offset": 2, "length": 2, "type": "bold"}])


@given(st.text())
def test_escaped_text_reads_as_itself(text: str) -> None:
    assert parse_html(html.escape(text)) == (text, [])


@given(st.lists(st.text(min_size=1), min_size=1, max_size=5))
def test_entities_lie_where_their_words_are(words: list[str]) -> None:
    read, entities = parse_html("|".join(f"<b>{html.escape(word)}</b>" for word in words))
    wire = read.encode("utf-16-le")
    marked = [wire[2 * one["offset"] : 2 * (one["offset"] + one["length"])] for one in entities]
    assert [cut.decode("utf-16-le") for cut in marked] == words


PIECES = ["<b", "<a", "</b", "<", ">", "/", " ", " href=", "x", '"', "'", "=", "&", "&lt", "&#", ";", "5"]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_markup_is_read_or_refused(source: str) -> None:
    try:
        read, entities = parse_html(source)
    except Refused as error:
        refusal = error
    else:
        assert all(0 < one["length"] <= units(read) for one in entities)
        return
    assert refusal.rule == "markup"
    assert "can't parse entities" in refusal.description


# ---- a correct bot at work -----------------------------------------------------------------------------


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


# ---- updates -------------------------------------------------------------------------------------------


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


# ---- webhook -------------------------------------------------------------------------------------------


class Receiver:
    """A bot's own endpoint, which refuses the first ``refusals`` deliveries of each text."""

    def __init__(self, refusals: int = 0, status: int = 500) -> None:
        self.refusals = refusals
        self.status = status
        self.taken: list[str] = []
        self.tries: list[str] = []
        self.secrets: set[str | None] = set()

    async def take(self, request: web.Request) -> web.Response:
        text = json.loads(await request.read())["message"]["text"]
        self.tries.append(text)
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.tries.count(text) <= self.refusals:
            return web.Response(status=self.status)
        self.taken.append(text)
        return web.Response()


@pytest.fixture
async def receive() -> AsyncIterator[Callable[[Receiver], Awaitable[str]]]:
    runners: list[web.AppRunner] = []

    async def receive(receiver: Receiver) -> str:
        app = web.Application()
        app.router.add_post("/hook", receiver.take)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}/hook"

    yield receive
    for runner in runners:
        await runner.cleanup()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(3):
        while not true():  # noqa: ASYNC110 (neither the webhook nor the load has an event for it)
            await asyncio.sleep(0.005)


async def test_a_webhook_gets_updates_in_order_until_it_takes_them(
    telegram: FakeTelegram, rep: Person, ask: Ask, receive: Callable[[Receiver], Awaitable[str]]
) -> None:
    receiver = Receiver(refusals=2)
    other = telegram.person("Wang", started=True)
    rep.say("1")
    url = await receive(receiver)
    assert (await ask("setWebhook", url=url, secret_token="s3cret", max_connections=2))["ok"]
    rep.say("2")
    other.say("a")
    await until(lambda: len(receiver.taken) == 3)
    assert receiver.taken.index("1") < receiver.taken.index("2")
    assert sorted(receiver.tries) == ["1"] * 3 + ["2"] * 3 + ["a"] * 3
    assert receiver.secrets == {"s3cret"}
    poll = await ask("getUpdates")
    assert (poll["error_code"], "while webhook is active" in poll["description"]) == (409, True)
    await until(lambda: not telegram.updates.pending)
    info = (await ask("getWebhookInfo"))["result"]
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (url, 0, 2)
    assert "500" in info["last_error_message"]
    await ask("deleteWebhook")
    rep.say("3")
    assert (await ask("getUpdates"))["result"][0]["message"]["text"] == "3"


async def test_a_webhook_that_is_gone_for_long_is_taken_away(
    telegram: FakeTelegram, rep: Person, ask: Ask, receive: Callable[[Receiver], Awaitable[str]]
) -> None:
    receiver = Receiver(refusals=1000, status=410)
    await ask("setWebhook", url=await receive(receiver))
    rep.say("1")
    await until(lambda: len(receiver.tries) > 1)
    telegram.clock.advance(23 * 3600 + 1)
    await until(lambda: telegram.webhook.url == "")
    assert (await ask("getUpdates"))["result"][0]["message"]["text"] == "1"


async def test_a_set_webhook_ends_the_poll(ask: Ask, receive: Callable[[Receiver], Awaitable[str]]) -> None:
    url = await receive(Receiver())
    poll = asyncio.create_task(ask("getUpdates", timeout=5))
    await asyncio.sleep(0.02)
    await ask("setWebhook", url=url)
    assert (await asyncio.wait_for(poll, 1))["description"] == "Conflict: terminated by setWebhook request"


# ---- rates and faults ----------------------------------------------------------------------------------


async def test_one_chat_takes_a_burst_and_then_one_a_second(
    telegram: FakeTelegram, rep: Person, ask: Ask
) -> None:
    telegram.settings.rates = Rates()
    answers = [await ask("sendMessage", chat_id=rep.id, text=str(number)) for number in range(4)]
    assert [answer["ok"] for answer in answers] == [True, True, True, False]
    assert answers[3]["parameters"] == {"retry_after": 1}
    assert telegram.violations == []
    telegram.clock.advance(0.5)
    assert not (await ask("sendMessage", chat_id=rep.id, text="too early"))["ok"]
    assert [one.rule for one in telegram.violations] == ["early"]
    telegram.clock.advance(0.5)
    assert (await ask("sendMessage", chat_id=rep.id, text="in time"))["ok"]
    assert len(rep.chat().messages) == 4


async def test_edits_count_unless_told_otherwise(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    place = {"chat_id": rep.id}
    place["message_id"] = (await ask("sendMessage", **place, text="0"))["result"]["message_id"]
    telegram.settings.rates = Rates(chat_burst=1)
    assert [(await ask("editMessageText", **place, text=text))["ok"] for text in "12"] == [True, False]
    telegram.clock.advance(1)
    telegram.settings.rates = Rates(chat_burst=1, edits_count=False)
    assert [(await ask("editMessageText", **place, text=text))["ok"] for text in "345"] == [True] * 3


async def test_a_group_takes_twenty_a_minute(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    telegram.settings.rates = Rates()
    group = add_group(telegram, "Team two", [rep])
    answers = [await ask("sendMessage", chat_id=group.id, text=str(number)) for number in range(21)]
    assert sum(answer["ok"] for answer in answers) == 20
    assert answers[20]["parameters"]["retry_after"] in (59, 60)


async def test_all_chats_take_thirty_a_second(telegram: FakeTelegram, ask: Ask) -> None:
    telegram.settings.rates = Rates()
    people = [telegram.person(str(number), started=True) for number in range(31)]
    answers = await asyncio.gather(*(ask("sendMessage", chat_id=one.id, text="x") for one in people))
    assert sum(answer["ok"] for answer in answers) == 30


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"kind": "flood", "retry_after": 35}, "429 application/json 35"),
    ({"kind": "status", "status": 502}, "502 text/html"),
    ({"kind": "status", "status": 404}, "404 application/json"),
    ({"kind": "empty"}, "200 application/json empty"),
    ({"kind": "truncated"}, "200 application/json unreadable"),
    ({"kind": "cut"}, "ClientPayloadError"),
    ({"kind": "stall", "seconds": 0.02}, "ClientPayloadError"),
    ({"kind": "reset"}, "disconnected"),
]


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize(("fault", "seen"), FAULTS)
async def test_a_fault_spoils_the_answer_with_or_without_the_effect(
    telegram: FakeTelegram,
    rep: Person,
    http: aiohttp.ClientSession,
    fault: dict[str, Any],
    seen: str,
    done: bool,
) -> None:
    telegram.faults.add(Fault(**fault, methods=("sendMessage",), times=1, done=done))
    try:
        url = f"{telegram.base_url}/bot{TOKEN}/sendMessage"
        async with http.post(url, json={"chat_id": rep.id, "text": "x"}) as response:
            body = await response.read()
            what = (
                f"{response.status} {response.content_type} {response.headers.get('Retry-After', '')}".strip()
            )
            if response.status == 200:
                assert b'"ok":true' not in body or not body.endswith(b"}")
                what += " unreadable" if body else " empty"
    except aiohttp.ClientPayloadError:
        what = "ClientPayloadError"
    except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError):
        what = "disconnected"
    assert what == seen
    assert len(rep.chat().messages) == done
    assert telegram.faults.struck == 1
    assert telegram.faults.rules == []


async def test_a_flood_closes_the_chat_as_long_as_it_said(
    telegram: FakeTelegram, rep: Person, ask: Ask
) -> None:
    other = telegram.person("Wang", started=True)
    telegram.faults.add(Fault(kind="flood", retry_after=35, times=1))
    assert (await ask("sendMessage", chat_id=rep.id, text="x"))["parameters"] == {"retry_after": 35}
    telegram.clock.advance(30)
    early = await ask("sendMessage", chat_id=rep.id, text="x")
    assert early["parameters"]["retry_after"] in (5, 6)
    assert (await ask("sendMessage", chat_id=other.id, text="x"))["ok"]
    telegram.clock.advance(5)
    assert (await ask("sendMessage", chat_id=rep.id, text="x"))["ok"]
    assert [one.rule for one in telegram.violations] == ["early"]


async def test_chances_are_repeatable(rep: Person, telegram: FakeTelegram, ask: Ask) -> None:
    telegram.faults.add(Fault(kind="status", chance=0.3))
    struck = [bool(list(telegram.faults.strike("sendMessage", 1))) for _ in range(1000)]
    assert 250 < sum(struck) < 350
    with pytest.raises(ValueError, match='no fault "explode"'):
        Fault(kind="explode")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no method sendMesage"):
        Fault(kind="reset", methods=("sendMesage",))


async def test_distance_takes_its_time(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    telegram.settings.latency_ms = 60
    telegram.faults.add(Fault(kind="delay", seconds=0.04, times=1))
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert (await ask("sendMessage", chat_id=rep.id, text="x"))["ok"]
    assert 0.1 <= loop.time() - began < 0.5


# ---- people --------------------------------------------------------------------------------------------


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


# ---- from another process ------------------------------------------------------------------------------


async def test_everything_is_there_over_http(telegram: FakeTelegram, http: aiohttp.ClientSession) -> None:
    async def control(verb: str, **arguments: object) -> Any:
        async with http.post(f"{telegram.base_url}/control/{verb}", json=arguments) as response:
            answer = await response.json()
        return answer["result"] if answer["ok"] else answer["error"]

    async def call(method: str, **arguments: object) -> Any:
        async with http.post(f"{telegram.base_url}/bot{TOKEN}/{method}", json=arguments) as response:
            return await response.json()

    assert {"user", "say", "tap", "fault", "load", "latency"} <= (await control("")).keys()
    user = (await control("user", first_name="Li Na", language="zh"))["id"]
    said = (await control("say", user=user, text="/start"))["message_id"]
    await call("sendMessage", chat_id=user, text="hi", reply_markup=keyboard("Go"))
    query = (await control("tap", user=user, label="Go"))["query_id"]
    assert (await control("chat", user=user))["spinning"] == 1
    await call("answerCallbackQuery", callback_query_id=query, text="on my way")
    seen = await control("chat", user=user)
    assert [message["text"] for message in seen["messages"]] == ["/start", "hi"]
    assert [toast["text"] for toast in seen["toasts"]] == ["on my way"]
    waiting = asyncio.create_task(control("chat", user=user, after=seen["version"], wait=3))
    await control("edit", user=user, message_id=said, text="/next")
    assert (await waiting)["messages"][0]["text"] == "/next"
    await control("contact", user=user, phone_number="+8613900000000")
    await control("document", user=user, name="a.csv", text="a,b")
    await control("delete", user=user, message_id=said)
    assert [message["kind"] for message in (await control("chat", user=user))["messages"]] == [
        *("text", "contact", "document"),
    ]
    await control("fault", kind="status", methods=["getMe"], status=401, times=1)
    assert (await call("getMe"))["error_code"] == 401
    await control("update", kind="novelty", body={"strange": [1]})
    assert (await call("getUpdates", offset=-1))["result"][0]["novelty"] == {"strange": [1]}
    await call("sendMessage", chat_id=user, text="<b>", parse_mode="HTML")
    assert [one["rule"] for one in await control("violations")] == ["markup"]
    counts = await control("counts")
    assert (counts["sendMessage"], counts["sendMessage 400"], counts["getMe 401"]) == (2, 1, 1)
    assert (await control("calls", method="getMe"))[0]["outcome"] == "status"
    assert "no verb" in await control("sing")
    assert "no user 5" in await control("say", user=5, text="x")
    assert "no button [Stop]" in await control("tap", user=user, label="Stop")


async def test_a_load_is_measured(telegram: FakeTelegram, ask: Ask) -> None:
    telegram.load.enqueue(4, telegram.load.chats(2), ["hello"])
    updates = (await ask("getUpdates"))["result"]
    assert [update["message"]["chat"]["id"] for update in updates] == telegram.load.chats(2) * 2
    for update in updates[:3]:
        await ask("sendMessage", chat_id=update["message"]["chat"]["id"], text="hello")
    report = telegram.load.report()
    assert (report["sent"], report["answered"], report["waiting"]) == (4, 3, 1)
    assert 0 < report["p50_ms"] <= report["p99_ms"] <= report["max_ms"]
    assert len(telegram.load.latencies()) == 3


async def test_an_open_loop_keeps_its_rate(telegram: FakeTelegram) -> None:
    telegram.load.start(200, 0.1, telegram.load.chats(3), ["one", "/two"])
    with pytest.raises(ValueError, match="running already"):
        telegram.load.start(1, 1, telegram.load.chats(1), ["x"])
    await until(lambda: not telegram.load.running)
    assert len(telegram.updates.pending) == 20
    assert telegram.load.report()["lag_ms"] < 1000


async def test_it_runs_as_a_process() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.fake_telegram", "--port", "0", "--token", "7:x", "--no-limits"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        port = int(await asyncio.wait_for(process.stdout.readline(), 10))
        url = f"http://127.0.0.1:{port}/bot7:x/getMe"
        with await asyncio.to_thread(urllib.request.urlopen, url, timeout=5) as response:
            assert json.load(response)["result"]["id"] == 7
    finally:
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 5) == 0
