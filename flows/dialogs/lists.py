"""Lists of customers to choose from: what a search found, what a layer holds, what was just added."""

from collections.abc import Iterator, Sequence

from flows import typed
from flows.cards import PAGE, Card, page_of
from flows.facts import Facts
from flows.layout import ROWS, in_rows
from flows.listed import beside, listed, numbered, open_one
from flows.model import Customer
from flows.talk import Button, Effect, Enter, Say, Session, Stay, UndoDeed, Words, say, text

# ---- what a search found


def found(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    start = page_of(session) * PAGE
    query = session.about.get("query", "")
    customers = (
        facts.once(typed.find, query, facts)[start:]
        if query
        else facts.unit.customers.recent(facts.own, PAGE + 1, start)
    )
    return [(customer, beside(customer, facts)) for customer in customers[: PAGE + 1]]


def found_heading(session: Session, facts: Facts) -> Words:
    query = session.about.get("query", "")
    return text("found-for", query=query) if query else text("found-recent")


FOUND = Card(
    "found",
    show=listed(found, found_heading, "list-empty"),
    title=found_heading,
    actions={"open": open_one},
    said=numbered(found),
)

# ---- what a layer holds


def in_layer(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    customers = facts.unit.customers.in_layer(
        facts.own, session.about["layer"], PAGE + 1, page_of(session) * PAGE
    )
    return [(customer, beside(customer, facts)) for customer in customers]


def layer_heading(session: Session, facts: Facts) -> Words:
    layer = facts.funnel.layers[session.about["layer"]]
    return text(
        "layer-heading",
        layer=layer.id,
        name=layer.name,
        meaning=layer.meaning,
        signs=tuple(sign.words for sign in layer.entry),
    )


LAYER = Card(
    "layer",
    show=listed(in_layer, layer_heading, "layer-empty"),
    title=layer_heading,
    actions={"open": open_one},
    said=numbered(in_layer),
)

# ---- what was just added


def show_added(session: Session, facts: Facts) -> Say:
    customers = facts.unit.customers.some(facts.member, session.about["customers"])
    if not customers:
        return say(text("added-undone"))
    return say(
        text("added", count=session.about["count"]),
        rows=[
            *in_rows([Button(customer.name, f"open={customer.id}") for customer in customers])[:ROWS],
            (Button(text("undo"), "undo"), Button(text("campaign"), "campaign")),
        ],
    )


def undo_added(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield UndoDeed(session.about["deed"])
    yield Stay(session)


def name_campaign(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """All of the batch, not only those that are shown."""
    yield Enter("campaign", {"customers": session.about.get("all", session.about["customers"])})


ADDED = Card(
    "added",
    show=show_added,
    title=lambda session, facts: text("title-add"),
    actions={"open": open_one, "undo": undo_added, "campaign": name_campaign},
)
