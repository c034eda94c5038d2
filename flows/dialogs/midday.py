"""Before the afternoon: which layer runs thin, whom to call about it by name, and one tap that puts them first."""

from collections.abc import Iterator, Sequence

from flows.cards import BACK, Card
from flows.day import dayplan
from flows.facts import Facts
from flows.figures import dials
from flows.layout import in_rows
from flows.listed import name_buttons, name_lines
from flows.model import Customer
from flows.plan import Listed
from flows.talk import Button, Close, Did, Effect, Enter, Keep, Say, Session, Stay, Words, say, text
from flows.why import open_why, why_button


def advice(facts: Facts) -> tuple[str, tuple[Listed, ...]]:
    """The most urgent thin layer that somebody can fill, and who; '' where there is none."""
    return next(((layer, some) for layer, some in dayplan.fillers(facts).items() if some), ("", ()))


def named(some: Sequence[Listed], facts: Facts) -> list[tuple[Customer, Words]]:
    reasons = {line.customer: line.reason for line in some}
    found = facts.unit.customers.some(facts.member, list(reasons))
    return [(customer, reasons[customer.id]) for customer in found]


def show(session: Session, facts: Facts) -> Say:
    tally = facts.calls_today()
    done = text(
        "midday-done",
        dials=dials(tally),
        target=dayplan.target(facts.today, facts),
        met=tally.get("met", 0) + tally.get("won", 0),
    )
    if put := session.about.get("put"):
        found = facts.unit.customers.some(facts.member, put)
        return say(done, text("midday-put", names=tuple(customer.name for customer in found)), rows=[(BACK,)])
    layer, some = advice(facts)
    if not some:
        return say(done, text("midday-nothing"), rows=[(BACK,)])
    thin = next(each for each in facts.funnel.thin(facts.counts()) if each.layer.id == layer)
    people = named(some, facts)
    return say(
        text("came-late") if session.about.get("late") else None,
        done,
        text(
            "midday-thin",
            layer=layer,
            count=thin.count,
            minimum=thin.layer.minimum,
            feeder=thin.feeder.id,
        ),
        *name_lines(people),
        rows=[
            (Button(text("midday-first"), "put", "best"),),
            *in_rows(name_buttons(people)),
            (why_button("thin"), Button(text("midday-no"), "no"), BACK),
        ],
    )


def put(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    _, some = advice(facts)
    if some:
        yield Keep(dayplan.put_first(some, facts))
        yield Did(text("did-list", day=facts.today))
        yield Stay(Session(session.room, {**session.about, "put": [line.customer for line in some]}))


def no(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Close(say(text("midday-not-now")))


def open_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": int(value)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


def title(session: Session, facts: Facts) -> Words:
    return text("midday-name")


MIDDAY = Card("midday", show=show, title=title, actions={"put": put, "no": no, "open": open_one, "why": why})
