"""Lists of customers to choose from: what a search found, what a layer holds, what was just added, who is due today."""

from collections.abc import Callable, Iterator, Sequence

from flows import nextup, typed
from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.facts import Facts
from flows.layout import ROWS, in_rows, nth
from flows.model import Customer
from flows.talk import (
    Become,
    Button,
    Effect,
    Enter,
    OffTopic,
    Row,
    Say,
    Session,
    Stay,
    UndoDeed,
    Words,
    say,
    text,
)

Entries = Callable[[Session, Facts], Sequence[tuple[Customer, Words]]]
"""The customers of one page, one more than a page when there are more, each with what stands beside its name."""


def listed(
    entries: Entries, heading: Callable[[Session, Facts], Words], empty: str
) -> Callable[[Session, Facts], Say]:
    def show(session: Session, facts: Facts) -> Say:
        found = entries(session, facts)
        return say(
            heading(session, facts),
            *(
                text("list-line", number=number, name=customer.name, beside=beside)
                for number, (customer, beside) in enumerate(found[:PAGE], 1)
            ),
            text(empty) if not found else None,
            rows=[
                *name_rows([customer for customer, _ in found[:PAGE]]),
                (*page_row(session, len(found) > PAGE), BACK),
            ],
        )

    return show


def name_rows(customers: Sequence[Customer]) -> list[Row]:
    """The lines' buttons: by number and name, or by the number alone where the names want too many rows."""
    numbered = list(enumerate(customers, 1))
    named = in_rows(
        [
            Button(text("numbered", number=number, name=customer.name), f"open={customer.id}")
            for number, customer in numbered
        ]
    )
    if len(named) <= ROWS:
        return named
    return in_rows([Button(str(number), f"open={customer.id}") for number, customer in numbered])


def open_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The customer's card, or the room the list was made to choose for."""
    room = session.about.get("room", "customer")
    yield Enter(room, typed.about(room, int(value), facts))


def numbered(entries: Entries) -> Callable[[Session, str, Facts], Iterator[Effect]]:
    """A typed number chooses its line; other words search anew."""

    def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
        found = entries(session, facts)[:PAGE]
        number = nth(words, len(found))
        if number is not None:
            yield from open_one(session, str(found[number][0].id), facts)
            return
        others = typed.find(words, facts)
        if len(others) == 1:
            yield from open_one(session, str(others[0].id), facts)
        elif others:
            yield Become("found", {**session.about, "query": words[:100], "page": 0})
        else:
            raise OffTopic

    return said


# ---- what a search found


def found(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    start = page_of(session) * PAGE
    query = session.about.get("query", "")
    customers = (
        typed.find(query, facts)[start:] if query else facts.unit.customers.recent(facts.own, PAGE + 1, start)
    )
    return [(customer, beside(customer, facts)) for customer in customers[: PAGE + 1]]


def beside(customer: Customer, facts: Facts) -> Words:
    company = f"{customer.company} · " if customer.company else ""
    layer = facts.funnel.short(customer.layer)
    return text("beside", company=company, layer=layer, days=facts.days_in_layer(customer))


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

# ---- who is due today


def due_today(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    steps = facts.unit.calls.due(facts.member, facts.end_of_today(), PAGE + 1, page_of(session) * PAGE)
    customers = facts.unit.customers.some(facts.member, [step.customer_id for step in steps])
    by_id = {customer.id: customer for customer in customers}
    return [
        (
            by_id[step.customer_id],
            text(
                "due-beside", when=facts.when(step), layer=facts.funnel.short(by_id[step.customer_id].layer)
            ),
        )
        for step in steps
        if step.customer_id in by_id
    ]


def today_heading(session: Session, facts: Facts) -> Words:
    tally = facts.calls_today()
    up = nextup.next_customer(facts)
    return text(
        "today-heading",
        day=facts.today,
        dials=sum(tally.values()),
        target=facts.member.daily_target,
        met=tally.get("met", 0) + tally.get("won", 0),
        next=text("today-next", name=up.customer.name, why=up.why) if up else "",
    )


TODAY = Card(
    "today",
    show=listed(due_today, today_heading, "today-empty"),
    title=today_heading,
    actions={"open": open_one},
    said=numbered(due_today),
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
            (Button(text("undo"), "undo"),),
        ],
    )


def undo_added(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield UndoDeed(session.about["deed"])
    yield Stay(session)


ADDED = Card(
    "added",
    show=show_added,
    title=lambda session, facts: text("title-add"),
    actions={"open": open_one, "undo": undo_added},
)
