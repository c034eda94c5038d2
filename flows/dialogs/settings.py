"""A member's own settings; each line opens its question."""

from collections.abc import Iterator
from dataclasses import replace

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.leading.rights import leaders_only
from flows.talk import Button, Did, Effect, Enter, Keep, Keyboard, Say, Session, Stay, Words, say, text

QUESTIONS = ("language", "zone", "hours", "target")
OF_THE_TEAM = ("team", "place", "currency")


def show(session: Session, facts: Facts) -> Say:
    me, leads = facts.member, facts.member.role == "leader"
    return say(
        text("settings-title"),
        text("settings-language", language=text(f"language.{me.language}")),
        text("settings-zone", zone=me.zone, time=facts.local_now.time()),
        text("settings-hours", hours=me.hours),
        text("settings-target", target=me.daily_target),
        text("settings-team", team=facts.team.name) if leads else None,
        text("settings-place", zone=facts.team.zone, currency=facts.team.currency) if leads else None,
        text("settings-named", named=text("yes" if me.named else "no")),
        text("settings-keyboard", shown=text("yes" if me.keyboard else "no")),
        rows=[
            tuple(Button(text(f"setting.{name}"), f"ask={name}") for name in QUESTIONS[:3]),
            (
                *(Button(text(f"setting.{name}"), f"ask={name}") for name in QUESTIONS[3:]),
                Button(text("reminders"), "room=reminders"),
                Button(text("pause"), "room=pause"),
            ),
            tuple(Button(text(f"setting.{name}"), f"ask={name}") for name in OF_THE_TEAM if leads),
            (Button(text("named-off" if me.named else "named-on"), "named"),),
            (Button(text("hide-keyboard" if me.keyboard else "show-keyboard"), "keyboard"), BACK),
        ],
    )


def ask(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in OF_THE_TEAM:
        leaders_only(facts)
    if value in (*QUESTIONS, *OF_THE_TEAM):
        yield Enter("setting", {"setting": value})


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in ("reminders", "pause"):
        yield Enter(value)


def keyboard(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    shown = not facts.member.keyboard
    yield Keep(replace(facts.member, keyboard=shown))
    yield Did(text("did-settings"))
    yield Stay(session)
    yield Keyboard(say(text("keyboard-shown" if shown else "keyboard-hidden")), shown)


def named(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Whether a group's scoreboard may name the member: only ever said by the member."""
    yield Keep(replace(facts.member, named=not facts.member.named))
    yield Did(text("did-settings"))
    yield Stay(session)


def title(session: Session, facts: Facts) -> Words:
    return text("settings-title")


SETTINGS = Card(
    "settings",
    show=show,
    title=title,
    actions={"ask": ask, "room": room, "named": named, "keyboard": keyboard},
)
