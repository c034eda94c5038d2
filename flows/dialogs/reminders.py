"""When to be reminded: each kind on, silent or off, with its time; and the hours in which nothing is said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import time

from flows import due
from flows.cards import BACK, Card
from flows.dialog import Dialog
from flows.facts import Facts
from flows.layout import paged
from flows.model import Member
from flows.reminders import KINDS
from flows.reminders.habits import MODES
from flows.steps import Ask, Here, Option
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Leave,
    Row,
    Say,
    Session,
    Stay,
    Unclear,
    Words,
    say,
    text,
)

NIGHTS = ("21:00-08:00", "20:00-08:00", "22:00-07:00")
NEVER = "00:00-00:00"
"""No quiet hours: they end as they start."""
TIMES = ("08:30", "08:55", "11:35", "13:30", "17:35", "18:00")


# ---- all of them


def show(session: Session, facts: Facts) -> Say:
    me, kinds = facts.member, kinds_of(facts)
    rows, under = paged(
        batched(kinds), settings(), Button(text("more"), "turn"), session.about.get("turn", 0)
    )
    return say(
        text("reminders-title"),
        *(text("reminders-line", kind=text(f"reminder.{kind}"), how=how(kind, facts)) for kind in kinds),
        text("reminders-quiet", quiet=text("reminders-never") if me.quiet == NEVER else me.quiet),
        text("paused-until", day=me.paused_until) if facts.habits.paused(facts.today) else None,
        rows=[*rows, *under, (BACK,)],
    )


def kinds_of(facts: Facts) -> list[str]:
    """What comes to this member; a team's day comes to its leaders."""
    return [kind.id for kind in KINDS.values() if facts.habits.leads or not kind.leaders]


def settings() -> list[Button]:
    return [
        Button(text("reminders-set-quiet"), "room=quiet"),
        Button(text("days-off"), "room=days-off"),
        Button(text("pause"), "room=pause"),
    ]


def batched(kinds: Sequence[str]) -> list[Row]:
    """Three a row."""
    buttons = [Button(text(f"reminder.{kind}"), f"kind={kind}") for kind in kinds]
    return [tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3)]


def turn(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(replace(session, about={"turn": session.about.get("turn", 0) + 1}))


def how(kind: str, facts: Facts) -> Words:
    wish = facts.habits.wish(kind)
    at = wish.at or KINDS[kind].at
    mode = text(f"reminder-mode.{wish.mode}")
    return text("reminder-at", time=at, mode=mode) if at and wish.mode != "off" else mode


def open_kind(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in kinds_of(facts):
        yield Enter("reminder", {"kind": value})


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in ("quiet", "days-off", "pause"):
        yield Enter(value)


REMINDERS = Card(
    "reminders",
    show=show,
    title=lambda session, facts: text("reminders-title"),
    actions={"kind": open_kind, "room": room, "turn": turn},
)


# ---- one kind


def show_kind(session: Session, facts: Facts) -> Say:
    kind = session.about["kind"]
    now = facts.habits.wish(kind).mode
    return say(
        text("reminder-title", kind=text(f"reminder.{kind}"), how=how(kind, facts)),
        text(f"reminder-about.{kind}"),
        rows=[
            tuple(
                Button(
                    text("best", words=text(f"reminder-mode.{mode}"))
                    if mode == now
                    else text(f"reminder-mode.{mode}"),
                    f"mode={mode}",
                )
                for mode in MODES
            ),
            (*((Button(text("reminder-set-time"), "time"),) if KINDS[kind].at else ()), BACK),
        ],
    )


def set_mode(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value not in MODES:
        raise Unclear(text("out-of-date"))
    yield Keep(with_wish(facts.member, session.about["kind"], mode=value))
    yield Did(text("did-settings"))
    yield Stay(session)


def with_wish(member: Member, kind: str, **wish: str) -> Member:
    wishes = member.wishes or {}
    return replace(member, wishes={**wishes, kind: {**wishes.get(kind, {}), **wish}})


def set_time(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("reminder-time", {"kind": session.about["kind"]})


REMINDER = Card(
    "reminder",
    show=show_kind,
    title=lambda session, facts: text("reminders-title"),
    actions={"mode": set_mode, "time": set_time},
)


# ---- its time


def kind_head(here: Here) -> Sequence[Words]:
    kind = here.about["kind"]
    return [text("reminder-title", kind=text(f"reminder.{kind}"), how=how(kind, here.facts))]


def times(here: Here) -> Sequence[Option]:
    usual = f"{KINDS[here.about['kind']].at:%H:%M}"
    others = [each for each in TIMES if each != usual]
    return [Option(usual, usual, best=True), *(Option(each, each) for each in others)]


def a_time(words: str, here: Here) -> str:
    """'8:30', '下午5点半'."""
    found = [wish.time for wish in due.read(words, here.facts.local_now) if wish.time]
    plain = re.fullmatch(r"\s*([01]?\d|2[0-3])[:：.]([0-5]\d)\s*", words)
    if plain:
        return f"{int(plain[1]):02}:{plain[2]}"
    if not found:
        raise Unclear(text("no-time-of-day", words=words[:40]))
    return f"{found[0]:%H:%M}"


def finish_time(here: Here) -> Iterator[Effect]:
    answer = here.answers["time"]
    yield Keep(with_wish(here.facts.member, here.about["kind"], at=answer.id or answer.words))
    yield Did(text("did-settings"))
    yield Leave()


REMINDER_TIME = Dialog(
    "reminder-time",
    steps=(Ask(name="time", options=times, check=a_time),),
    head=kind_head,
    title=lambda here: text("reminders-title"),
    finish=finish_time,
)


# ---- quiet hours


def nights(here: Here) -> Sequence[Option]:
    return [
        *(Option(each, each, best=not number) for number, each in enumerate(NIGHTS)),
        Option(NEVER, text("reminders-never")),
    ]


def a_night(words: str, here: Here) -> str:
    """'22-7', '22:00-07:30'."""
    found = re.findall(r"(\d{1,2})(?:[:：点时]\s*([0-5]\d)?)?", words)
    if len(found) != 2 or any(int(hour) > 23 for hour, _ in found):
        raise Unclear(text("no-night-there", words=words[:40]))
    first, last = (time(int(hour), int(minute or 0)) for hour, minute in found)
    return f"{first:%H:%M}-{last:%H:%M}"


def finish_quiet(here: Here) -> Iterator[Effect]:
    answer = here.answers["hours"]
    yield Keep(replace(here.facts.member, quiet=answer.id or answer.words))
    yield Did(text("did-settings"))
    yield Leave()


QUIET = Dialog(
    "quiet",
    steps=(Ask(name="hours", options=nights, check=a_night),),
    head=lambda here: [text("reminders-title")],
    title=lambda here: text("reminders-title"),
    finish=finish_quiet,
)
