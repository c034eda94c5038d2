"""What came late, in one message: after a silence of hours nobody wants a burst."""

from collections.abc import Iterator
from typing import Final

from flows.cards import Card
from flows.chat import BOARD
from flows.facts import Facts, Gone
from flows.talk import Button, Effect, Enter, Json, Say, Session, Start, Unclear, Words, say, text

SHOWN: Final = 8
"""Buttons on one message, two a row; what is beyond them is on the day's list too."""


def show(session: Session, facts: Facts) -> Say:
    late = session.about["late"]
    names = [name_of(each, facts) for each in late]
    buttons = [Button(name, f"go={number}") for number, name in enumerate(names[:SHOWN])]
    return say(
        text("digest", count=len(late)),
        *(text("digest-line", what=name) for name in names),
        rows=[buttons[start : start + 2] for start in range(0, len(buttons), 2)],
    )


def name_of(each: Json, facts: Facts) -> Words:
    """A due call by its customer and time, everything else by its kind."""
    if each["kind"] != "due":
        return text(f"reminder.{each['kind']}")
    step = facts.unit.calls.follow_up(facts.member, each["about"]["follow_up"])
    if step is None:
        return text("digest-gone")
    try:
        return text("digest-call", name=facts.customer(step.customer_id).name, when=facts.when(step))
    except Gone:
        return text("digest-gone")


def go(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    late = session.about["late"]
    if not value.isdecimal() or int(value) >= len(late):
        raise Unclear(text("out-of-date"))
    chosen = late[int(value)]
    # The board is one message that stays on top, so it comes as one of its own.
    into = Start if chosen["room"] == BOARD else Enter
    yield into(chosen["room"], chosen["about"])


def title(session: Session, facts: Facts) -> Words:
    return text("title-digest")


DIGEST = Card("digest", show=show, title=title, actions={"go": go})
