"""One turn: who is heard as what, in which order typed words are understood, and the same turn twice is the same."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.coach import Coach
from flows.commands import COMMANDS, KEYS, LEADER_ONLY, MENU, keys
from flows.languages import LANGUAGES
from flows.links import link
from flows.reply import Reply
from flows.talk import Command, Event, Opened, Said, Sender, SharedContact, Tapped, Unreadable
from flows.typed import ATTENTION
from flows.wording import Wording
from storage.database import Database
from tests.copies import lay
from tests.talk import Talk

EVENTS = (
    Said("hello"),
    Tapped(1, 1, "x"),
    Command("next"),
    Opened("c_1"),
    SharedContact("Ivy", "13712345678"),
    Unreadable("voice"),
)


# ---- who


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_who_waits_for_the_leader_is_told_so_whatever_happens(talk: Talk, event: Event) -> None:
    waiting = talk.meet("wang", "Wang Qiang")
    talk.quietly("""
        rep /invite
        rep [Make a link]
        wang /start {code}
    """)
    reply = talk.turn(event, waiting.account)
    said = [outgoing.message.html for outgoing in reply.outgoing] + [reply.toast]
    assert "your leader has been asked" in "".join(said)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_a_strangers_words_are_forgotten_whatever_they_are(talk: Talk, event: Event) -> None:
    stranger = talk.meet("eve", "Eve")
    first, second = (talk.turn(event, stranger.account) for _ in range(2))
    assert first.forget
    assert second.forget
    assert len(first.outgoing) == 1
    assert not second.outgoing
    assert not first.toast


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_every_event_of_a_member_is_answered(talk: Talk, event: Event) -> None:
    reply = talk.turn(event)
    assert reply.outgoing or reply.toast
    assert not reply.forget


# ---- what typed words mean: the first that fits wins


@pytest.mark.parametrize(
    ("words", "room"),
    [
        ("📋 Today", "board"),
        ("13800138000", "customer"),
        ("13712345678", "add"),
        ("Ivy 13712345678", "add"),
        ("Ivy 13712345678\nJoe 13712345679", "add"),
        ("Zhang", "customer"),
        ("Tom", "found"),
        ("8000", "customer"),
        ("call back on Friday at 10, too expensive", "report"),
        ("that is too expensive", "objections"),
    ],
)
def test_words_that_nothing_open_asked_for(talk: Talk, words: str, room: str) -> None:
    talk.add("Zhang Wei 13800138000", "Tom Brown 13900139000", "Tom Green 13700137000")
    talk.quietly("rep /cancel")
    reply = talk.turn(Said(words))
    assert opened(talk, reply) == room


def test_an_open_question_hears_the_words_first_and_the_keys_before_it(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [✎ Edit]
        rep [Note]
    """)
    talk("""
        rep 13800138000
        coach Zhang Wei · Note changed
        coach ✎ 13800138000
    """)
    talk.quietly("""
        rep [✎ Edit]
        rep [Note]
    """)
    assert opened(talk, talk.turn(Said("📋 Today"))) == "board"


def test_a_slash_means_a_command_even_where_telegram_knows_none(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep [☎ 准备]
        rep [筛选客户 ★]
    """)
    talk_zh.turn(Said("/一周"))
    talk_zh("coach 没有 /一周 这个命令。/help 列出全部。")
    talk_zh.turn(Said("／取消"))
    talk_zh("""
        coach ⏸ 准备 张伟 先放着
        coach 先放着了：准备 张伟。
    """)


def test_a_question_is_listened_for_only_for_a_while(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [✎ Edit]
        rep [Note]
    """)
    talk.now += ATTENTION - timedelta(seconds=6)
    reply = talk.turn(Said("still the note"))
    assert "Note changed" in reply.outgoing[0].message.html
    talk.quietly("""
        rep [✎ Edit]
        rep [Note]
    """)
    talk.now += ATTENTION
    assert opened(talk, talk.turn(Said("Zhang"))) == "customer"


def opened(talk: Talk, reply: Reply) -> str:
    """The room of the newest message."""
    ids = [outgoing.place for outgoing in reply.outgoing if outgoing.place is not None]
    with talk.database.unit() as unit:
        found = unit.places.get(max(ids))
    assert found is not None
    return found.stack[-1].room


# ---- commands, keys, links


def test_every_key_has_its_command_in_both_languages(talk: Talk) -> None:
    wording = Wording()
    labels = {wording.text(language, f"key-{name}") for language in LANGUAGES for row in KEYS for name in row}
    assert set(keys(wording)) == labels
    assert set(keys(wording).values()) <= COMMANDS.keys()


def test_the_menu_lists_commands_that_exist(talk: Talk) -> None:
    assert {*MENU, *LEADER_ONLY} <= COMMANDS.keys()


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_answers_with_and_without_words(talk: Talk, name: str) -> None:
    for rest in ("", "Zhang", "13800138000", "\x00", "x" * 5000):
        reply = talk.turn(Command(name, rest))
        assert reply.outgoing, (name, rest)


def test_links_open_what_they_name_for_who_may_see_it(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    member = talk.member()
    with talk.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
    assert opened(talk, talk.turn(Opened(link("c", customer.id)))) == "customer"
    assert opened(talk, talk.turn(Opened(link("p", customer.id)))) == "prep"
    assert opened(talk, talk.turn(Opened("r_2026-11-25"))) == "welcome"
    for code, gone in (
        (link("c", 12345), "not here"),
        (link("p", 12345), "not here"),
        (link("k", 12345), "undone"),
    ):
        assert gone in talk.turn(Opened(code)).outgoing[-1].message.html


# ---- the same turn twice


def test_a_turn_done_again_makes_the_same_records_and_says_the_same(
    talk: Talk, settled: dict[str, tuple[Talk, bytes]], shared: Database
) -> None:
    """After a crash the whole turn is done anew: nothing in it may depend on anything but its number and its time."""
    script = """
        rep Zhang Wei 13800138000
        rep [✓ Save]
        rep [☎ Prepare]
        rep [Qualify]
        rep [
        rep [✓ That's it]
        rep [✓ That's it]
        rep [1]
        rep [⏹ Done]
        rep [Goal met]
        rep [L2: ]
        rep friday
    """
    faces = []
    for _ in range(2):
        chat, content = settled["en"]
        lay(content, shared)
        again = chat.over(shared)
        again.quietly(script)
        faces.append(again.shown[7])
    assert faces[0] == faces[1]


def test_nothing_is_read_twice_in_one_turn_by_who_asks_for_the_same(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    coach: Coach = talk.coach
    with talk.database.unit() as unit:
        sender = Sender(7, 7, "Li Na", "en")
        asked: list[str] = []
        unit.query._driver.set_trace_callback(asked.append)  # type: ignore[attr-defined]
        coach.hear(unit, 10**9, sender, Said("Zhang"), talk.now)
        unit.query._driver.set_trace_callback(None)  # type: ignore[attr-defined]
    assert len(asked) - len(set(asked)) <= 2, sorted(asked)


def test_a_sender_is_known_by_account_alone(talk: Talk) -> None:
    with talk.database.unit() as unit:
        sender = Sender(7, 7, "Somebody else", "zh")
        reply = talk.coach.hear(unit, 10**9, replace(sender, name=""), Command("settings"), talk.now)
    assert "Language: English" in reply.outgoing[0].message.html
