"""What Telegram refuses, the fake refuses, and writes down what no correct bot would ask."""

from typing import Any

import aiohttp
import pytest

from tests.fake_telegram import FakeTelegram, Person, add_group, throw_out
from tests.fake_telegram.methods import METHODS, WAITING
from tests.fake_telegram.parameters import CALLS

from .asking import TOKEN, Ask

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


async def test_a_wrong_multipart_is_refused(
    telegram: FakeTelegram, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fake_telegram.bodies.MAX_BODY", 100)
    for field, status in ((b"\xed\xa0\xbd", 400), (b"x" * 101, 413)):
        body = b'--cut\r\nContent-Disposition: form-data; name="caption"\r\n\r\n%s\r\n--cut--\r\n' % field
        kind = {"Content-Type": "multipart/form-data; boundary=cut"}
        url = f"{telegram.base_url}/bot{TOKEN}/sendDocument"
        async with http.post(url, data=body, headers=kind) as response:
            assert response.status == status
    assert [one.rule for one in telegram.violations] == ["encoding", "length"]


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


@pytest.mark.parametrize(
    ("card", "why", "rule"),
    [
        ({"phone_number": "+8613800138000"}, "first_name", "required"),
        ({"first_name": "张伟"}, "phone_number", "required"),
        ({"phone_number": " ", "first_name": "张伟"}, "phone_number must be non-empty", "empty"),
        ({"phone_number": "+8613800138000", "first_name": " "}, "first_name must be non-empty", "empty"),
        ({"phone_number": "call me", "first_name": "张伟"}, "PHONE_NUMBER_INVALID", "type"),
        ({"phone_number": "1", "first_name": "x", "vcard": "v" * 2049}, "vcard is longer", "length"),
        ({"phone_number": 8613800138000, "first_name": "张伟"}, "phone_number", "type"),
        ({"phone_number": "1", "first_name": "x", "name": "y"}, "name", "parameter"),
    ],
)
async def test_contact_cards_are_whole(
    telegram: FakeTelegram, ask: Ask, rep: Person, card: dict[str, Any], why: str, rule: str
) -> None:
    answer = await ask("sendContact", chat_id=rep.id, **card)
    assert answer["error_code"] == 400
    assert why in answer["description"]
    assert [violation.rule for violation in telegram.violations] == [rule]
