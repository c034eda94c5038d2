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


def link(letter: str, id: int, team: int = 0) -> str:
    """``c_1z`` for a customer; ``t_1z_4f`` says in which team, as the owner looks into all of them."""
    return f"{letter}_{base36(id)}" + (f"_{base36(team)}" if team else "")


def effects(code: str, facts: Facts) -> tuple[Effect, ...]:
    if code.startswith((OWNER, MEMBER)):
        return (Tell(say(text("already-in", team=facts.team.name))),)
    letter, _, number = code.partition("_")
    number, _, team = number.partition("_")
    if letter in ROOMS and is_base36(number) and (not team or is_base36(team)):
        room, name = ROOMS[letter]
        elsewhere = team and int(team, 36) != facts.member.team_id
        return (Start(room, {name: int(number, 36), **({"team": int(team, 36)} if elsewhere else {})}),)
    return (Start("welcome"),)
