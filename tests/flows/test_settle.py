"""Settling a turn, on rooms made of a few lines: stacks and their ways back, one deed a turn, what is put away."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from flows.cards import BACK, Card
from flows.coach import Coach
from flows.facts import Facts
from flows.ports import Place
from flows.talk import (
    Become,
    Button,
    Close,
    Did,
    Effect,
    Enter,
    Finish,
    Keep,
    Leave,
    Say,
    Session,
    Start,
    Stay,
    Tell,
    Toast,
    UndoDeed,
    Words,
    say,
)
from tests.talk import Talk

ACTIONS = (
    "enter",
    "become",
    "finish",
    "leave",
    "close",
    "start",
    "tell",
    "toast",
    "draft",
    "keep",
    "undo",
    "nothing",
)


def show(session: Session, facts: Facts) -> Say:
    words = f"level {session.about.get('level', 0)} {session.draft.get('note', '')}"
    return say(words, rows=[[Button(name, name) for name in ACTIONS], [BACK]])


def title(session: Session, facts: Facts) -> Words:
    return f"level {session.about.get('level', 0)}"


def act(name: str):  # type: ignore[no-untyped-def]
    def effects(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
        deeper = {"level": session.about.get("level", 0) + 1}
        match name:
            case "enter":
                yield Enter("plain", deeper)
            case "become":
                yield Become("plain", deeper)
            case "finish":
                yield Finish("plain", {"level": 90})
            case "leave":
                yield Leave()
            case "close":
                yield Close(say("closed by itself", rows=[[BACK]]))
            case "start":
                yield Start("plain", {"level": 50})
            case "tell":
                yield Tell(say("told"))
            case "toast":
                yield Toast("brief")
            case "draft":
                yield Stay(replace(session, draft={"note": "noted"}))
            case "keep":
                yield Keep(replace(facts.member, daily_target=facts.member.daily_target + 1))
                yield Did(f"target {facts.member.daily_target + 1}")
                yield Keep(replace(facts.team, daily_target=99))
                yield Stay(session)
            case "undo":
                yield UndoDeed()
                yield Stay(session)

    return effects


PLAIN = Card("plain", show=show, title=title, actions={name: act(name) for name in ACTIONS})


@pytest.fixture
def chat(talk: Talk) -> Talk:
    """A chat in which /start opens the plain room."""
    english = talk.coach
    welcome = replace(PLAIN, name="welcome")
    rooms = (PLAIN, welcome, *(room for room in english.rooms.values() if room.name != "welcome"))
    talk.coach = Coach(english.wording, english.playbooks, "en", rooms=rooms)
    talk.quietly("rep /start")
    return talk


def place(chat: Talk) -> Place:
    member = chat.member()
    with chat.database.unit() as unit:
        found = unit.places.latest(member.id)
    assert found is not None
    return found


def levels(chat: Talk) -> list[object]:
    return [session.about.get("level", 0) for session in place(chat).stack]


def test_rooms_are_walked_into_and_back_out_in_one_message(chat: Talk) -> None:
    first = place(chat)
    chat("""
        rep [enter]
        coach level 1 [‹ Back]
        rep [enter]
        coach level 2 [‹ Back]
    """)
    assert levels(chat) == [0, 1, 2]
    assert place(chat).id == first.id
    chat("""
        rep [‹ Back]
        coach level 1
        rep [leave]
        coach level 0 [-‹ Back]
        rep [leave]
        coach Closed. ▶ Next or a name goes on. [-leave]
    """)


def test_becoming_leads_back_to_where_the_room_was_entered_from(chat: Talk) -> None:
    chat.quietly("""
        rep [enter]
        rep [become]
        rep [become]
    """)
    assert levels(chat) == [0, 3]
    chat("""
        rep [‹ Back]
        coach level 0
    """)


def test_finishing_drops_the_drafts_beneath_and_keeps_what_is_no_draft(chat: Talk) -> None:
    chat.quietly("""
        rep [enter]
        rep [draft]
        rep [enter]
        rep [enter]
        rep [finish]
    """)
    assert levels(chat) == [0, 2, 90]


def test_a_close_keeps_the_last_words_without_buttons(chat: Talk) -> None:
    chat("""
        rep [close]
        coach closed by itself [-‹ Back] [-enter]
    """)


def test_every_move_makes_older_buttons_stale_and_a_draft_does_not(chat: Talk) -> None:
    old = chat.button("toast")
    revision = place(chat).revision
    chat.quietly("rep [draft]")
    assert place(chat).revision == revision
    chat.again(old)
    assert chat.toast == "brief"
    chat.quietly("rep [enter]")
    assert place(chat).revision == revision + 1
    chat.again(old)
    assert "moved on" in chat.toast


def test_a_start_is_a_message_of_its_own_and_puts_a_draft_away(chat: Talk) -> None:
    chat("""
        rep [start]
        coach level 50
        rep [draft]
        coach level 50 noted
        rep [start]
        coach ⏸ level 50 put away for 24 hours. [▶ Resume]
        coach level 50
    """)


def test_what_is_told_and_toasted_stands_beside_the_place(chat: Talk) -> None:
    chat("""
        rep [tell]
        coach told
        rep [toast]
        toast brief
    """)


def test_one_turns_records_are_one_deed_under_one_name(chat: Talk) -> None:
    before = chat.member().daily_target
    chat.quietly("rep [keep]")
    assert chat.member().daily_target == before + 1
    chat("""
        rep [undo]
        toast ↩ Undone: target 61
    """)
    member = chat.member()
    with chat.database.unit() as unit:
        team = unit.people.team(member.team_id)
    assert team is not None
    assert (member.daily_target, team.daily_target) == (before, 60)


def test_an_action_that_says_nothing_redraws(chat: Talk) -> None:
    reply = chat.tap("nothing")
    assert [outgoing.place for outgoing in reply.outgoing] == [place(chat).id]


def test_an_unknown_action_is_out_of_date(chat: Talk) -> None:
    key = chat.button("nothing")
    chat.again(key._replace(data=key.data.replace("nothing", "nonsense")))
    assert "out of date" in chat.toast


def test_a_parked_place_is_resumed_where_it_was_in_a_new_message(chat: Talk) -> None:
    chat.quietly("""
        rep [enter]
        rep [draft]
        rep /cancel
    """)
    chat("""
        rep /resume
        coach level 1 goes on below ↓
        coach level 1 noted [‹ Back]
        rep [‹ Back]
        coach level 0
    """)


def test_only_what_has_a_draft_is_put_away(chat: Talk) -> None:
    chat("""
        rep /cancel
        coach Closed. ▶ Next or a name goes on.
        rep /resume
        coach Nothing is put away.
    """)


def test_undo_redraws_what_is_in_hand(chat: Talk) -> None:
    chat.quietly("""
        rep [keep]
        rep /settings
    """)
    chat("""
        rep /undo
        coach ↩ Undone: target 61
        coach Calls a day: 60
    """)
