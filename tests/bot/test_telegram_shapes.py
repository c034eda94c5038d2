"""What Telegram sends is understood whatever it is, and what goes out has the shapes Telegram takes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.incoming import ALLOWED_UPDATES, chat_of, group_of, understand, welcome
from bot.telegram.outgoing import TEXT_LIMIT, answering, cut, editing, sending
from bot.typed_words import clean
from flows.reply import Key, Message
from flows.talk import CameDue, Command, Event, Opened, Said, Sender, SharedContact, Tapped, Unreadable

PERSON = {"id": 7, "is_bot": False, "first_name": "Li", "last_name": "Na", "language_code": "zh-hans"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Li"}
GROUP = {"id": -100, "type": "supergroup", "title": "Sales"}


def message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:
    return {"update_id": 1, "message": {"message_id": 5, "from": PERSON, "chat": chat, "date": 1, **content}}


def tap(data: str | None, shown: dict[str, Any] | None) -> dict[str, Any]:
    query: dict[str, Any] = {"id": "99", "from": PERSON, "chat_instance": "1"}
    if data is not None:
        query["data"] = data
    if shown is not None:
        query["message"] = shown
    return {"update_id": 1, "callback_query": query}


def membership(chat: dict[str, Any], status: str) -> dict[str, Any]:
    return {
        "update_id": 1,
        "my_chat_member": {"chat": chat, "from": PERSON, "new_chat_member": {"status": status}},
    }


WORDS: list[tuple[str, Event]] = [
    ("hello", Said("hello")),
    ("▶ Next", Said("▶ Next")),
    ("两行\n文字", Said("两行\n文字")),
    ("/next", Command("next")),
    ("/Next@APreludeBot", Command("next")),
    ("/log goal met, Friday 3pm", Command("log", "goal met, Friday 3pm")),
    ("/log\nline one\nline two", Command("log", "line one\nline two")),
    ("/start", Command("start")),
    ("/start inv_Ab-9_x", Opened("inv_Ab-9_x")),
    ("/start@aPreludeBot own_1", Opened("own_1")),
    ("/ 3 boxes", Said("/ 3 boxes")),
    ("/无", Said("/无")),
    ("see /next", Said("see /next")),
    ("", Said("")),
]


@pytest.mark.parametrize(("words", "event"), WORDS)
def test_typed_words(words: str, event: Event) -> None:
    heard = understand(message(text=words))
    assert heard is not None
    assert heard.event == event
    assert heard.sender == Sender(7, 7, "Li Na", "zh-hans")
    assert heard.query is None


CONTENTS: list[tuple[dict[str, Any], Event | None]] = [
    ({"contact": {"phone_number": "+86 138", "first_name": "Wang", "vcard": "BEGIN:VCARD"}},
     SharedContact("Wang", "+86 138", "BEGIN:VCARD")),
    ({"contact": {"phone_number": "138", "first_name": "Wang", "last_name": "Wu"}}, SharedContact("Wang Wu", "138")),
    ({"photo": [], "caption": "look"}, Unreadable("photo")),
    ({"voice": {}}, Unreadable("voice")),
    ({"document": {}, "animation": {}}, Unreadable("animation")),
    ({"sticker": {}}, Unreadable("sticker")),
    ({"something_of_next_year": {}}, Unreadable("message")),
    ({}, Unreadable("message")),
    ({"pinned_message": {}}, None),
    ({"message_auto_delete_timer_changed": {}}, None),
]  # fmt: skip


@pytest.mark.parametrize(("content", "event"), CONTENTS, ids=[str(list(each)) for each, _ in CONTENTS])
def test_other_contents(content: dict[str, Any], event: Event | None) -> None:
    heard = understand(message(**content))
    assert (heard.event if heard else None) == event


SHOWN = [
    None,
    {"message_id": 5, "chat": PRIVATE, "date": 0},
    {"message_id": 5, "chat": PRIVATE, "date": 1, "text": "a card"},
]


@pytest.mark.parametrize("shown", SHOWN, ids=["no message", "inaccessible", "whole"])
def test_a_tap_is_understood_by_its_data_alone(shown: dict[str, Any] | None) -> None:
    heard = understand(tap("1z.4.goal=demo", shown))
    assert heard is not None
    assert heard.event == Tapped(71, 4, "goal=demo")
    assert heard.query == "99"
    assert heard.sender.chat == 7


@pytest.mark.parametrize("data", ["", "x", "..", "1.2.", "-1.2.a", "1.2", "ä.1.a", None])
def test_data_that_is_none_of_ours_is_a_tap_on_nothing(data: str | None) -> None:
    heard = understand(tap(data, SHOWN[1]))
    assert heard is not None
    assert heard.event == Tapped(0, 0, "")


OUTSIDE = [
    message(GROUP, text="hi"),
    message({"id": 8, "type": "private"}, text="hi"),
    {"update_id": 1, "message": {"message_id": 1, "chat": PRIVATE, "date": 1, "text": "a channel's"}},
    tap("1.1.a", {"message_id": 5, "chat": GROUP, "date": 1}),
    {"update_id": 1, "edited_message": message(text="x")["message"]},
    {"update_id": 1, "channel_post": message(text="x")["message"]},
    {"update_id": 1},
    membership(PRIVATE, "kicked"),
]


@pytest.mark.parametrize("update", OUTSIDE, ids=lambda update: next(reversed(update)))
def test_nothing_is_heard_but_private_chats(update: dict[str, Any]) -> None:
    assert understand(update) is None


def test_edited_messages_are_not_asked_for() -> None:
    assert ALLOWED_UPDATES == ["message", "callback_query", "my_chat_member"]


def test_what_came_due_is_heard_like_the_rest() -> None:
    assert understand({"due": 12, "chat": 7}) == (Sender(7, 7), CameDue(), None)


def test_the_chat_of_each_update() -> None:
    assert chat_of(message(text="x")) == 7
    assert chat_of(tap("1.1.a", None)) == 7
    assert chat_of(membership(GROUP, "member")) == -100
    assert chat_of({"update_id": 1, "poll": {}}) == 0


@pytest.mark.parametrize(
    ("update", "expected_welcome", "group"),
    [
        (membership(PRIVATE, "kicked"), False, None),
        (membership(PRIVATE, "member"), True, None),
        (membership(GROUP, "member"), True, -100),
        (membership(GROUP, "administrator"), True, -100),
        (membership(GROUP, "left"), False, -100),
        (message(text="x"), None, None),
    ],
)
def test_membership(update: dict[str, Any], expected_welcome: bool | None, group: int | None) -> None:
    assert welcome(update) is expected_welcome
    assert group_of(update) == group


NAMES = [
    ({"first_name": "Li", "last_name": "Na"}, "Li Na"),
    ({"first_name": "  "}, "User 7"),
    ({"first_name": "\u202egnp.exe"}, "gnp.exe"),
    ({"first_name": "A\u200bB\ufeff\u2066C"}, "ABC"),
    ({"first_name": "👨\u200d👩\u200d👧"}, "👨\u200d👩\u200d👧"),
    ({"first_name": "x" * 500}, "x" * 64),
    ({"first_name": "half \ud83d"}, "half"),
    ({"first_name": "a\nb\x00c"}, "a bc"),
    ({}, "User 7"),
]


@pytest.mark.parametrize(("person", "name"), NAMES)
def test_names_are_safe_to_show(person: dict[str, str], name: str) -> None:
    update = message(text="x")
    update["message"]["from"] = {"id": 7, "is_bot": False, **person}
    heard = understand(update)
    assert heard is not None
    assert heard.sender.name == name


@given(st.text(st.characters(), max_size=200))
def test_cleaned_words_can_be_stored_and_sent(words: str) -> None:
    once = clean(words)
    once.encode()
    assert "\x00" not in once
    assert clean(once) == once


def test_cleaning_leaves_honest_words_alone() -> None:
    honest = "王姐 13800000000\tÅsa\n\U0001f468\u200d\U0001f469 ok"
    assert clean(honest) == honest


# ---- what goes out ---------------------------------------------------------------------------------

BUTTONS = ((Key("★ Demo", "1.2.a", "best"), Key("Later", "1.2.b")), (Key("Delete", "1.2.c", "danger"),))


def test_a_message_with_buttons() -> None:
    assert sending(7, Message("<b>Hi</b>", BUTTONS)) == {
        "chat_id": 7,
        "text": "<b>Hi</b>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [
                [
                    {"text": "★ Demo", "callback_data": "1.2.a", "style": "success"},
                    {"text": "Later", "callback_data": "1.2.b"},
                ],
                [{"text": "Delete", "callback_data": "1.2.c", "style": "danger"}],
            ]
        },
    }


def test_the_keys_under_the_typing_field() -> None:
    shown = sending(7, Message("Ready", keyboard=(("▶ Next", "📥 Inbound"), ("⋯",))))["reply_markup"]
    assert shown["keyboard"] == [[{"text": "▶ Next"}, {"text": "📥 Inbound"}], [{"text": "⋯"}]]
    assert shown["is_persistent"] is shown["resize_keyboard"] is True
    assert sending(7, Message("Gone", keyboard=()))["reply_markup"] == {"remove_keyboard": True}
    assert "reply_markup" not in sending(7, Message("As it is"))


def test_buttons_go_before_keys_because_a_message_carries_one_of_them() -> None:
    assert "inline_keyboard" in sending(7, Message("x", BUTTONS, keyboard=(("a",),)))["reply_markup"]


def test_an_edit_without_buttons_takes_them_away() -> None:
    assert "reply_markup" not in editing(7, 5, Message("Done"))
    assert editing(7, 5, Message("Done"))["message_id"] == 5


def test_without_marks_the_words_stay() -> None:
    sent = sending(7, Message("<b>1 &lt; 2</b>"), marks=False)
    assert sent["text"] == "1 < 2"
    assert "parse_mode" not in sent


def units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


@given(st.lists(st.sampled_from(["ab " * 20, "王" * 40, "😀" * 30, "\n", "x"]), min_size=60, max_size=180))
def test_a_text_that_is_too_long_ends_with_a_whole_line(pieces: list[str]) -> None:
    words = "".join(pieces)
    short = cut(words)
    assert units(short) <= TEXT_LIMIT
    if units(words) <= TEXT_LIMIT:
        assert short == words
    else:
        assert short.endswith("\n…")
        kept = short[:-2]
        assert words.startswith(kept)
        assert "\n" not in words[:1900] or words[len(kept)] == "\n"


def test_marks_do_not_count_but_are_not_cut_through() -> None:
    marked = "<b>王</b>" * 900
    assert sending(7, Message(marked))["text"] == marked
    much = "<b>王</b>" * 5000
    sent = sending(7, Message(much))
    assert "parse_mode" not in sent
    assert "<" not in sent["text"]


def test_a_toast_is_at_most_200_characters() -> None:
    assert answering("9", "") == {"callback_query_id": "9"}
    assert len(answering("9", "长" * 300)["text"]) == 200
