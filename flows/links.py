"""Deep links: what a code behind /start opens. Access is checked when it is opened, never by the link."""

from flows.buttons import base36, is_base36
from flows.facts import Facts
from flows.leading.invites import MEMBER, OWNER
from flows.talk import Effect, Start, Tell, say, text

ROOMS = {
    "c": ("customer", "customer"),
    "p": ("prep", "customer"),
    "k": ("call", "call"),
    "t": ("rep", "member"),
}
"""The letter of a link, the room it opens, and the name its number has there."""


def link(letter: str, id: int) -> str:
    """``c_1z`` for a customer."""
    return f"{letter}_{base36(id)}"


def effects(code: str, facts: Facts) -> tuple[Effect, ...]:
    if code.startswith((OWNER, MEMBER)):
        return (Tell(say(text("already-in", team=facts.team.name))),)
    letter, _, number = code.partition("_")
    if letter in ROOMS and is_base36(number):
        room, name = ROOMS[letter]
        return (Start(room, {name: int(number, 36)}),)
    return (Start("welcome"),)
