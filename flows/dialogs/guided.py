"""The guided review (practice 36): every customer in L3 or deeper without a date, one by one, by buttons.

The month's looks at those who stand still as well, though they have a date. What was decided is kept at once, so the
review goes on where it was left, today or next week.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.calls.headers import customer_line, last_contact_line, next_step_line
from flows.calls.moving import moved
from flows.calls.next_step import next_at
from flows.cards import BACK, Card, undo
from flows.day import dayfigures
from flows.due import Due
from flows.facts import Facts
from flows.model import LAYERS, NOTHING, Customer
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Json,
    Keep,
    Say,
    Session,
    Stay,
    Unclear,
    Words,
    say,
    text,
)

DEEP = LAYERS[2:]
DAYS: Mapping[str, int] = {"wed": 2, "fri": 4}
"""Weekdays as ``date.weekday()`` counts them."""
WEEK = 7
SKIPPED = 50
"""Customers left for later in one review: as many as a session should carry."""
MANY = 99
"""Customers that stand still, looked at in one review."""


def monthly(session: Session) -> bool:
    return session.about.get("over") == "month"


def up(session: Session, facts: Facts) -> tuple[Customer | None, int]:
    """Whose turn it is, and how many are left with him."""
    skipped = list(session.about.get("skipped", ()))
    most = MANY if monthly(session) else len(skipped) + 1
    found = facts.unit.planning.stepless(facts.member, DEEP, most)
    left = [customer for customer in found if customer.id not in skipped]
    count = facts.unit.planning.no_steps(facts.member, DEEP) - len(skipped)
    still = standing_still(session, found, facts) if monthly(session) else []
    return next(iter((*left, *still)), None), count + len(still)


def standing_still(session: Session, dateless: Sequence[Customer], facts: Facts) -> list[Customer]:
    """Those who do not move though they have a date, but for whom the review has looked at."""
    past = {one.id for one in dateless}.union(session.about.get("seen", ()))
    stalled = facts.unit.planning.stalled(facts.member, dayfigures.stalled_before(facts), MANY)
    return [one for one in stalled if one.layer in DEEP and one.id not in past]


def show(session: Session, facts: Facts) -> Say:
    customer, left = up(session, facts)
    undo = (Button(text("undo"), "undo"),) if session.about.get("deed") else ()
    if customer is None:
        skipped, done = len(session.about.get("skipped", ())), "month" if monthly(session) else "week"
        return say(
            text("guided-skipped", count=skipped) if skipped else text(f"guided-done.{done}"),
            rows=[(*undo, BACK)],
        )
    back = LAYERS[LAYERS.index(customer.layer) - 1]
    dated = next_step_line(customer, facts)
    return say(
        text("guided-title.month" if monthly(session) else "guided-title.week", left=left),
        customer_line(customer, facts),
        last_contact_line(customer, facts),
        dated,
        text("guided-question.still" if dated else "guided-question.when"),
        rows=[
            tuple(
                Button(text(f"guided-by.{name}", day=by(name, facts)), f"by={name}={customer.id}")
                for name in DAYS
            ),
            (
                Button(text("guided-back", layer=back), f"back={customer.id}"),
                Button(text("guided-lost"), f"lost={customer.id}"),
                Button(text("guided-other"), f"other={customer.id}"),
            ),
            (
                Button(text("guided-stays"), f"stays={customer.id}")
                if dated
                else Button(text("guided-skip"), f"skip={customer.id}"),
                *undo,
                BACK,
            ),
        ],
    )


def by(name: str, facts: Facts) -> date:
    """The next such weekday after today."""
    ahead = (DAYS[name] - facts.today.weekday()) % WEEK or WEEK
    return facts.today + timedelta(days=ahead)


def decided(session: Session, customer: Customer, did: Words, facts: Facts) -> Iterator[Effect]:
    deed = facts.new_id()
    yield Did(did, deed)
    yield Stay(replace(session, about={**session.about, "deed": deed, "decided": customer.id}))


def by_day(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    name, _, id = value.partition("=")
    if name not in DAYS:
        raise Unclear(text("out-of-date"))
    customer, day = facts.customer(int(id)), by(name, facts)
    yield Keep(next_at(customer, Due(day), facts))
    yield from decided(
        seen(session, customer.id), customer, text("did-step", name=customer.name, when=day), facts
    )


def seen(session: Session, customer: int) -> Session:
    """The month's review does not come back to a customer who keeps standing in his layer."""
    if not monthly(session):
        return session
    return replace(
        session, about={**session.about, "seen": [*session.about.get("seen", ()), customer][-MANY:]}
    )


def stays(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Looked at, and fine as it is."""
    yield Stay(seen(session, int(value)))


def back(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A layer back needs no proof: that nothing is agreed is one."""
    customer = facts.customer(int(value))
    if customer.layer not in DEEP:
        raise Unclear(text("out-of-date"))
    to = LAYERS[LAYERS.index(customer.layer) - 1]
    yield from moved(customer, (to,), NOTHING, facts)
    did = text("did-move", name=customer.name, before=customer.layer, after=to)
    yield from decided(session, customer, did, facts)


def lost(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The reason is asked where a customer is given up by hand."""
    answers: Json = {"layer": ["lost", facts.shown(text("log-lost"))]}
    yield Enter("move", {"customer": int(value), "answers": answers})


def other(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("when", {"customer": int(value)})


def skip(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    skipped = [*session.about.get("skipped", ()), int(value)][-SKIPPED:]
    yield Stay(replace(session, about={**session.about, "skipped": skipped}))


def again(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Takes back what was decided last, and looks at that customer once more."""
    left = [one for one in session.about.get("seen", ()) if one != session.about.get("decided")]
    yield from undo(replace(session, about={**session.about, "seen": left}), value, facts)


def title(session: Session, facts: Facts) -> Words:
    return text("guided-name")


GUIDED = Card(
    "guided",
    show=show,
    title=title,
    actions={
        "by": by_day,
        "back": back,
        "lost": lost,
        "other": other,
        "skip": skip,
        "stays": stays,
        "undo": again,
    },
)
