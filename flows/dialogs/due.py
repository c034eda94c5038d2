"""A follow-up whose time has come: why, and what can be done about it with one tap."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from flows.calls.headers import customer_line, last_contact_line
from flows.cards import BACK, Card
from flows.contacts import phones
from flows.due import Due
from flows.facts import Facts, Gone
from flows.model import FollowUp
from flows.talk import Button, Did, Effect, Enter, Keep, Say, Session, Stay, Unclear, Words, say, text

SNOOZES = {"15": timedelta(minutes=15), "60": timedelta(hours=1), "tomorrow": timedelta(days=1)}


def step_of(session: Session, facts: Facts) -> FollowUp:
    found = facts.unit.calls.follow_up(facts.member, session.about["follow_up"])
    if found is None:
        raise Gone
    return found


def show(session: Session, facts: Facts) -> Say:
    step = step_of(session, facts)
    customer = facts.customer(step.customer_id)
    if step.status != "open":
        return say(text("due-handled", name=customer.name))
    last = last_contact_line(customer, facts)
    return say(
        text("due-late" if session.about.get("late") else "due-now", when=facts.when(step)),
        customer_line(customer, facts),
        text("sheet-phone", phone=phones.show(customer.phone, facts.region)) if customer.phone else None,
        last,
        rows=[
            (Button(text("prepare"), "prep", "best"), Button(text("due-done"), "done")),
            tuple(Button(text(f"snooze.m{name}"), f"snooze={name}") for name in SNOOZES),
            (Button(text("own-time"), "own"), Button(text("open"), "open"), BACK),
        ],
    )


def prep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("prep", {"customer": step_of(session, facts).customer_id})


def done(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    step = step_of(session, facts)
    yield Keep(replace(step, status="done"))
    yield Did(text("did-step-done", name=facts.customer(step.customer_id).name))
    yield Stay(session)


def snooze(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value not in SNOOZES:
        raise Unclear(text("out-of-date"))
    step = step_of(session, facts)
    yield from put_off(step, facts.local_now + SNOOZES[value], value == "tomorrow", facts)
    yield Stay(session)


def put_off(step: FollowUp, until: datetime, same_time: bool, facts: Facts) -> Iterator[Effect]:
    """The follow-up at another moment; 'tomorrow' keeps its own time of day."""
    wish = Due(until.date(), step.at_time if same_time else until.time().replace(second=0, microsecond=0))
    moved = replace(
        step,
        day=wish.day,
        at_time=wish.time,
        zone=facts.member.zone,
        due_at=facts.instant(wish.day, wish.time),
        reminded_at=None,
    )
    yield Keep(moved)
    yield Did(text("did-put-off", name=facts.customer(step.customer_id).name, when=facts.when(wish)))


def own_time(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("when", {"customer": step_of(session, facts).customer_id, "step": session.about["follow_up"]})


def open_customer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": step_of(session, facts).customer_id})


def title(session: Session, facts: Facts) -> Words:
    return text("title-due", name=facts.customer(step_of(session, facts).customer_id).name)


DUE = Card(
    "due",
    show=show,
    title=title,
    actions={"prep": prep, "done": done, "snooze": snooze, "own": own_time, "open": open_customer},
)
