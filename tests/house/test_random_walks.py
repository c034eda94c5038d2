"""Wherever somebody wanders, whatever is typed: nothing raises, everything is answered, everybody can leave."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.buttons import LIMIT
from flows.reply import Key, Reply
from flows.talk import Command, Opened, Said, SharedContact, Unreadable
from flows.wording import plain, read_data
from storage.database import Database
from tests.house.crawl import latest
from tests.house.test_rooms import BUDGET
from tests.house.world import SECRET, Walk, World

MINUTE = timedelta(minutes=1)
NASTY = (
    "", " ", "\n\n\t", "²", "٣", "１", "0", "-1", "1e9", "9" * 5000, "字" * 5000, "a b " * 1250, "1" * 40,
    "e\u0301" * 300,
    "👩\u200d👩\u200d👧🇨🇳👍🏽", "مرحبا \u202eabc\u202c", "\x00\x07", "\u200b\u2060", "𠜎𠜱", "\\", "=", "!keep", "[x]",
    "<b>x</b>", "</b>", "&amp;", "{ $name }", "%(name)s %s %", "'; DROP TABLE customers; --", "NULL", "/", "//",
    "https://t.me/x?start=own_1", "+86", "13800000001\x00",
)  # fmt: skip
USUAL = (
    "贝贝", "Ben", "beibei", "1", "2", "3", "明天下午3点", "next tuesday 3pm", "昨天", "in 90 days", "3/4",
    "太贵了，周四再打",
    "Ivy 13712345678", "Ivy 13712345678\nJoe 13712345679\n1371234", "13800000002", "0002", "介绍产品",
    "他答应周四10点看演示", "8.6万", "9-12 14-18", "London", "够了",
)  # fmt: skip
COMMANDS = (
    "start", "next", "prep", "log", "inbound", "customer", "today", "funnel", "coach", "resume", "cancel", "undo",
    "settings", "help", "team", "invite", "summary", "me", "add", "plan", "week", "review", "reflect", "pause",
    "lesson", "quiz", "practice", "nonsense", "",
)  # fmt: skip
BEHIND = ("", "Ben", "贝", "x", "13800000001")

taps = st.tuples(st.just("tap"), st.integers(0, 60), st.integers(0, 3))
words = st.tuples(st.just("say"), st.sampled_from(NASTY + USUAL) | st.text(max_size=80))
commands = st.tuples(st.just("command"), st.sampled_from(COMMANDS), st.sampled_from(BEHIND))
others = st.sampled_from(
    (
        ("contact", "Ivy", "+8613712345678"), ("contact", "\x00", ""), ("voice",), ("open", "own_x"), ("open", "c_1"),
        ("open", "é"), ("wait", 30), ("wait", 60 * 26), ("due", 12345), ("stale", 3), ("foreign", 5),
    )
)  # fmt: skip
steps = st.lists(taps | taps | taps | words | words | commands | others, max_size=14)


@pytest.mark.parametrize("who", ["rep", "other"])
@settings(
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(walk=steps)
def test_a_walk_never_fails_is_always_answered_and_ends(
    world_zh: World, memory: Database, who: str, walk: list[tuple[object, ...]]
) -> None:
    chat = world_zh.over(memory)
    chat.account = chat.people[who].account
    for step in walk:
        take(chat, step)
    leave(chat)


def take(chat: Walk, step: tuple[object, ...]) -> None:
    """One step; whatever it is, it is answered within the bounds of a chat."""
    chat.heard.clear()
    match step:
        case ("tap", int(button), int(back)):
            keys = visible(chat, back)
            if keys:
                answered(chat, chat.again(keys[button % len(keys)]))
        case ("say", str(typed)):
            answered(chat, chat.turn(Said(typed)))
        case ("command", str(name), str(rest)):
            answered(chat, chat.turn(Command(name, rest)))
        case ("contact", str(name), str(phone)):
            answered(chat, chat.turn(SharedContact(name, phone)))
        case ("voice",):
            answered(chat, chat.turn(Unreadable("voice")))
        case ("open", str(code)):
            answered(chat, chat.turn(Opened(code)))
        case ("due", int(follow_up)):
            chat.come_due(follow_up)
        case ("wait", int(minutes)):
            chat.now += minutes * MINUTE
        case ("stale", int(button)):
            stale = [
                key
                for shown in chat.shown.get(chat.account, ())[:6]
                for row in shown.message.rows
                for key in row
            ]
            if stale:
                answered(chat, chat.again(stale[button % len(stale)]))
        case ("foreign", int(button)):
            foreign(chat, button)


def visible(chat: Walk, back: int) -> list[Key]:
    """The buttons of the latest message that has some, or of one further up."""
    shown = [outgoing.message for outgoing in chat.shown.get(chat.account, ()) if outgoing.message.rows]
    return [key for row in shown[-1 - min(back, len(shown) - 1)].rows for key in row] if shown else []


def foreign(chat: Walk, button: int) -> None:
    """A button of somebody else changes nothing."""
    keys = chat.buttons[chat.people["rival"].account].rows[0]
    before = chat.records()
    answered(chat, chat.again(keys[button % len(keys)]))
    assert chat.records() == before


def answered(chat: Walk, reply: Reply) -> None:
    assert reply.outgoing or reply.toast
    assert len(reply.toast) <= 200
    assert len(chat.statements) <= BUDGET, len(chat.statements)
    for outgoing in reply.outgoing:
        message = outgoing.message
        assert len(message.html.encode("utf-16-le")) // 2 <= 4096
        for key in (key for row in message.rows for key in row):
            assert len(key.data.encode()) <= LIMIT
            assert read_data(key.data)
            assert 0 < len(key.label) <= 60
        nothing_hidden_is_in(message.html, chat, outgoing.chat)


def nothing_hidden_is_in(html: str, chat: Walk, account: int) -> None:
    """Nobody sees the other team's customers; a rep not even the leader's own."""
    assert f"{SECRET} Rival" not in html
    if account == chat.people["other"].account:
        assert not any(company in html for company in ("恒通物流", "鲜达食品"))


def leave(chat: Walk) -> None:
    """By /cancel everything that is open is put away or closed; then a name is a name again."""
    for _ in range(60):
        (*_, last) = chat.turn(Command("cancel")).outgoing
        if plain(last.message.html) == chat.coach.wording.text(
            chat.member(chat.account).language, "nothing-to-cancel"
        ):
            break
    else:
        raise AssertionError("sixty times /cancel, and still something is open")
    chat.turn(Said("贝贝" if chat.account == chat.people["rep"].account else SECRET))
    place = latest(chat)
    assert place is None or place.stack[-1].room in ("customer", "found")
