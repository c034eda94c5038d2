"""Whose button it is: others and strangers may press it as often as they like."""

from storage.database import Database
from tests.house.world import World


def test_other_peoples_buttons_change_nothing(world: World, memory: Database) -> None:
    chat = world.over(memory)
    keys = [key for shown in chat.shown[chat.account] for row in shown.message.rows for key in row]
    assert len(keys) > 20
    before = chat.records()
    for who in ("other", "rival"):
        for key in keys:
            chat.again(key, chat.people[who].account)
            assert chat.toast, key
            assert not chat.heard, key
    assert chat.records() == before


def test_a_strangers_tap_is_answered_like_any_stranger(world: World, memory: Database) -> None:
    chat = world.over(memory)
    before = chat.records()
    stranger = chat.meet("eve", "Eve")
    reply = chat.again(next(key for row in chat.buttons[7].rows for key in row), stranger.account)
    assert reply.forget
    assert chat.records() == before
