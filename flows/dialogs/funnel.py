"""The funnel as a picture in text (practices 31 to 35): counts per layer, which runs thin, and who could fill it."""

from collections.abc import Iterator, Sequence
from itertools import chain

from flows.cards import BACK, Card
from flows.day import alarms, dayplan
from flows.facts import Facts
from flows.funnel import Thin
from flows.model import LAYERS, Customer
from flows.plan import Listed
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text
from flows.why import open_why, why_button

NAMED = 3
THIN_SHOWN = 2
ROOMS = ("flow", "midday", "guided")


def show(session: Session, facts: Facts) -> Say:
    counts = facts.counts()
    fillers = dayplan.fillers(facts, NAMED)
    thin = sorted(facts.funnel.thin(counts), key=lambda each: not counts.get(each.feeder.id))[:THIN_SHOWN]
    people = known(chain.from_iterable(fillers[each.layer.id] for each in thin), facts)
    return say(
        text("funnel-title", total=sum(counts.get(layer, 0) for layer in LAYERS)),
        *(text("funnel-bar", bar=line) for line in facts.funnel.picture(counts)),
        text("funnel-ends", won=counts.get("won", 0), lost=counts.get("lost", 0)),
        *(thin_line(each, fillers[each.layer.id], people, facts) for each in thin),
        *alarms.intake(facts),
        text("funnel-full") if not thin else None,
        rows=[
            tuple(
                Button(text("best", words=customer.name), f"open={customer.id}", "best")
                for customer in list(people.values())[:NAMED]
            ),
            tuple(Button(layer, f"layer={layer}") for layer in LAYERS[:3]),
            tuple(Button(layer, f"layer={layer}") for layer in LAYERS[3:]),
            tuple(Button(text(f"funnel-room.{room}"), f"room={room}") for room in ROOMS),
            (why_button("thin"), BACK),
        ],
    )


def known(some: Iterator[Listed], facts: Facts) -> dict[int, Customer]:
    ids = [line.customer for line in some]
    found = facts.unit.customers.some(facts.member, ids) if ids else ()
    return {customer.id: customer for customer in found}


def thin_line(thin: Thin, some: Sequence[Listed], people: dict[int, Customer], facts: Facts) -> Words:
    """Practice 35: the time belongs to the layer above the thin one; each name comes with its reason."""
    names = tuple(
        text("funnel-named", name=people[line.customer].name, why=line.reason)
        for line in some
        if line.customer in people
    )
    empty = "funnel-thin-nobody" if not facts.counts().get(thin.feeder.id) else "funnel-thin-waits"
    return text(
        "funnel-thin" if names else empty,
        layer=thin.layer.id,
        count=thin.count,
        minimum=thin.layer.minimum,
        feeder=thin.feeder.id,
        names=names,
    )


def layer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in LAYERS:
        yield Enter("layer", {"layer": value})


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in ROOMS:
        yield Enter(value)


def open_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": int(value)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


def title(session: Session, facts: Facts) -> Words:
    return text("key-funnel")


FUNNEL = Card(
    "funnel", show=show, title=title, actions={"layer": layer, "room": room, "open": open_one, "why": why}
)
