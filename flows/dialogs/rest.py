"""Rest: days off, and a pause until a day that is worked again; both stop everything but due calls."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from flows.cards import BACK, Card
from flows.day.resting import days_between, free_until, monday_after, paused
from flows.dialog import Dialog
from flows.due import Due
from flows.facts import Facts
from flows.layout import in_rows
from flows.steps import Here, Option, When
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Leave,
    Say,
    Session,
    Stay,
    Toast,
    Unclear,
    Words,
    say,
    text,
)

MOST = 62
"""Days off that are kept: more is leaving."""

# ---- days off


def coming(facts: Facts) -> list[date]:
    days = sorted(map(date.fromisoformat, facts.member.days_off))
    return [day for day in days if day >= facts.today]


def show_days(session: Session, facts: Facts) -> Say:
    days = coming(facts)
    return say(
        text("days-off-title"),
        *(text("days-off-line", day=day) for day in days),
        text("days-off-none") if not days else None,
        rows=[
            *in_rows([Button(text("days-off-drop", day=day), f"drop={day}") for day in days[:9]]),
            (Button(text("days-off-add"), "add", "best"), BACK),
        ],
    )


def add_day(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("day-off")


def drop_day(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    left = tuple(day for day in facts.member.days_off if day != value)
    yield Keep(replace(facts.member, days_off=left))
    yield Did(text("did-days-off"))
    yield Stay(session)


DAYS_OFF = Card(
    "days-off",
    show=show_days,
    title=lambda session, facts: text("days-off-title"),
    actions={"add": add_day, "drop": drop_day},
)


def days_ahead(here: Here) -> Sequence[tuple[Due, bool]]:
    today = here.facts.today
    return [(Due(date.fromordinal(today.toordinal() + ahead)), ahead == 1) for ahead in (1, 2, 3, 7)]


def taken_off(more: Iterable[date], facts: Facts) -> Iterator[Effect]:
    days = sorted({*coming(facts), *more})
    yield Keep(replace(facts.member, days_off=tuple(day.isoformat() for day in days[:MOST])))
    yield Did(text("did-days-off"))
    yield Leave()


def finish_day(here: Here) -> Iterator[Effect]:
    yield from taken_off([here.answers["day"].day], here.facts)


def overhear_days(here: Here, words: str) -> Iterator[Effect]:
    """'24 Dec - 2 Jan' is every day worked in between."""
    days = days_between(words, here.facts)
    if days:
        yield from taken_off(days, here.facts)


DAY_OFF = Dialog(
    "day-off",
    steps=(When(name="day", quick=days_ahead),),
    head=lambda here: [text("days-off-title")],
    title=lambda here: text("days-off-title"),
    finish=finish_day,
    overhear=overhear_days,
)


# ---- a pause


def until(here: Here) -> Sequence[tuple[Due, bool]]:
    """Until tomorrow, Monday, in a week, in two."""
    today = here.facts.today
    days = [today.fromordinal(today.toordinal() + ahead) for ahead in (1, 7, 14)]
    monday = monday_after(today)
    return [(Due(monday), True), *((Due(day), False) for day in days if day != monday)]


def no_pause(here: Here) -> Sequence[Option]:
    return [Option("none", text("pause-end"))] if here.facts.habits.paused(here.facts.today) else []


def pause_head(here: Here) -> Sequence[Words]:
    me = here.facts.member
    if here.facts.habits.paused(here.facts.today):
        return [text("paused-until", day=me.paused_until)]
    return [text("pause-about")]


def finish_pause(here: Here) -> Iterator[Effect]:
    wish = here.answers["until"]
    day = wish.day if isinstance(wish, Due) else None
    if day and day <= here.facts.today:
        raise Unclear(text("pause-too-short"))
    yield from paused(day, here.facts)
    yield Toast(text("paused-until", day=day) if day else text("pause-over"))
    yield Leave()


def overhear(here: Here, words: str) -> Iterator[Effect]:
    """'until Monday' says it with one word more."""
    day = free_until(words, here.facts)
    if day:
        yield from paused(day, here.facts)
        yield Toast(text("paused-until", day=day))
        yield Leave()


PAUSE = Dialog(
    "pause",
    steps=(When(name="until", quick=until, other=no_pause),),
    head=pause_head,
    title=lambda here: text("pause"),
    finish=finish_pause,
    overhear=overhear,
)
