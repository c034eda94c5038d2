"""A day's list before the day: its size, what it is made of, and one tap to lock it. It is never locked silently."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from flows.cards import BACK, Card, undo
from flows.day import dayplan
from flows.facts import Facts
from flows.model import OnList, Workday
from flows.talk import Button, Did, Effect, Enter, Keep, Say, Session, Start, Stay, Words, say, text
from flows.why import open_why, why_button

CHANGES = ("look", "add", "target")


def day_of(session: Session, facts: Facts) -> date:
    """The day the list is for, however late it is looked at."""
    if "for" in session.about:
        return date.fromisoformat(session.about["for"])
    if "day" in session.about:  # the evening on which it is offered
        return dayplan.following(date.fromisoformat(session.about["day"]), facts)
    return dayplan.coming(facts)


def show(session: Session, facts: Facts) -> Say:
    day = day_of(session, facts)
    some = dayplan.lines(day, facts)
    kept = dayplan.known(day, facts)
    locked = kept.locked_at if kept else None
    return say(
        text("came-late") if session.about.get("late") else None,
        text("plan-title", day=facts.when_day(day), target=dayplan.target(day, facts), count=len(some)),
        composition_line(some),
        text("plan-locked", time=facts.moment(locked)) if locked else None,
        first_line(some, facts),
        left_out_line(day, some, facts),
        text("plan-empty") if not some else None,
        rows=[
            *decide_row(day, some, kept, session, facts),
            *((tuple(Button(text(f"plan-{name}"), name) for name in CHANGES),) if some else ()),
            (*((Button(text("plan-add"), "add"),) if not some else ()), why_button("plan"), BACK),
        ],
    )


def composition_line(some: Sequence[OnList]) -> Words | None:
    parts = tuple(
        text(f"plan-part.{kind}", count=count) for kind, count in dayplan.made_of(some).items() if count
    )
    return text("plan-made-of", parts=parts) if parts else None


def first_line(some: Sequence[OnList], facts: Facts) -> Words | None:
    standing = dayplan.standing(some[:3], facts)
    if not standing:
        return None
    line, customer = standing[0]
    return text("plan-first", name=customer.name, why=line.reason)


def left_out_line(day: date, some: Sequence[OnList], facts: Facts) -> Words | None:
    if len(some) < dayplan.target(day, facts):
        return None
    count = dayplan.left_out(day, some, facts)
    return text("plan-left-out", count=count) if count else None


def decide_row(
    day: date, some: Sequence[OnList], kept: Workday | None, session: Session, facts: Facts
) -> list[tuple[Button, ...]]:
    if not some:
        return []
    if kept is None or kept.locked_at is None:
        return [(Button(text("plan-lock", count=len(some)), "lock", "best"),)]
    first = Button(text("plan-prepare"), "prepare", "best")
    return [(first, *((Button(text("undo"), "undo"),) if session.about.get("deed") else ()))]


# ---- what can be done


def lock(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The list as it was seen, less whom nobody may call any more."""
    day = day_of(session, facts)
    kept = dayplan.workday(day, facts)
    some = tuple(line for line, _ in dayplan.standing(dayplan.lines(day, facts), facts))
    if some and kept.locked_at is None:
        deed = facts.new_id()
        yield Keep(replace(kept, listed=some, locked_at=facts.now))
        yield Did(text("did-lock", day=day, count=len(some)), deed)
        yield Stay(replace(session, about={**session.about, "for": day.isoformat(), "deed": deed}))


def prepare(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Somebody who sits down the evening before prepares the first calls at once."""
    called = dayplan.called_on(day_of(session, facts), facts)
    left = [line for line in dayplan.lines(day_of(session, facts), facts) if line.customer not in called]
    for _, customer in dayplan.standing(left[:3], facts)[:1]:
        yield Start("prep", {"customer": customer.id})


def into(session: Session, room: str, facts: Facts) -> Iterator[Effect]:
    yield Enter(room, {"day": day_of(session, facts).isoformat()})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, {"day": day_of(session, facts).isoformat()})


def title(session: Session, facts: Facts) -> Words:
    return text("plan-name", day=day_of(session, facts))


PLAN = Card(
    "plan",
    show=show,
    title=title,
    actions={
        "lock": lock,
        "undo": undo,
        "prepare": prepare,
        "look": lambda session, value, facts: into(session, "plan-names", facts),
        "add": lambda session, value, facts: into(session, "plan-add", facts),
        "target": lambda session, value, facts: into(session, "plan-target", facts),
        "why": why,
    },
)
