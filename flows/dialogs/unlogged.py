"""Call sheets that were opened and never logged: each is logged now, or dropped because the call never came about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls.logbook import open_before
from flows.cards import BACK, Card
from flows.day import dayfigures
from flows.facts import Facts
from flows.model import Customer, Prep
from flows.talk import Button, Did, Effect, Enter, Keep, Say, Session, Stay, Words, say, text

SHOWN = 4


def waiting(session: Session, facts: Facts) -> Sequence[tuple[Prep, Customer]]:
    """The day's, the first first; a customer's last sheet stands for all."""
    day = facts.day_of(session.about)
    preps = facts.unit.planning.unlogged(facts.member, *dayfigures.bounds(day, facts))
    latest = {prep.customer_id: prep for prep in preps}
    found = facts.unit.customers.some(facts.member, list(latest))
    return [(latest[customer.id], customer) for customer in found if customer.status == "active"]


def show(session: Session, facts: Facts) -> Say:
    found = waiting(session, facts)
    if not found:
        return say(text("unlogged-none"), rows=[(BACK,)])
    return say(
        text("came-late") if session.about.get("late") else None,
        text("unlogged-title", count=len(found)),
        *(
            text("unlogged-line", number=number, name=customer.name, when=facts.moment(prep.at))
            for number, (prep, customer) in enumerate(found[:SHOWN], 1)
        ),
        rows=[
            *(
                (
                    Button(text("unlogged-log", name=customer.name), f"log={prep.id}"),
                    Button(text("unlogged-drop", number=number), f"drop={prep.id}"),
                )
                for number, (prep, customer) in enumerate(found[:SHOWN], 1)
            ),
            (BACK,),
        ],
    )


def log(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    prep = facts.prep(int(value))
    about = {"customer": prep.customer_id, "prep": prep.id, **open_before(prep.customer_id, facts)}
    yield Enter("log", about)


def drop(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The customer's earlier sheets of that day go with it."""
    prep = facts.prep(int(value))
    begins, ends = dayfigures.bounds(prep.at.astimezone(facts.zone).date(), facts)
    for each in facts.unit.planning.unlogged(facts.member, begins, ends):
        if each.customer_id == prep.customer_id:
            yield Keep(replace(each, dropped=True))
    yield Did(text("did-drop-sheet", name=facts.customer(prep.customer_id).name))
    yield Stay(session)


def title(session: Session, facts: Facts) -> Words:
    return text("unlogged-name")


UNLOGGED = Card("unlogged", show=show, title=title, actions={"log": log, "drop": drop})
