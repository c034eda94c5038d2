"""A list of customers to choose from, a page at a time: by tap, by number, by name."""

from collections.abc import Callable, Iterator, Sequence

from flows import typed
from flows.cards import BACK, PAGE, page_row
from flows.facts import Facts
from flows.layout import ROWS, in_rows, nth
from flows.model import Customer
from flows.talk import Become, Button, Effect, Enter, OffTopic, Row, Say, Session, Words, say, text

Entries = Callable[[Session, Facts], Sequence[tuple[Customer, Words]]]
"""The customers of one page, one more than a page when there are more, each with what stands beside its name."""


def listed(
    entries: Entries, heading: Callable[[Session, Facts], Words], empty: str, *beside_back: Button
) -> Callable[[Session, Facts], Say]:
    def show(session: Session, facts: Facts) -> Say:
        found = entries(session, facts)
        return say(
            text("came-late") if session.about.get("late") else None,
            heading(session, facts),
            *name_lines(found),
            text(empty) if not found else None,
            rows=[*name_rows(found), (*page_row(session, len(found) > PAGE), *beside_back, BACK)],
        )

    return show


def name_lines(found: Sequence[tuple[Customer, Words]]) -> tuple[Words, ...]:
    return tuple(
        text("list-line", number=number, name=customer.name, beside=beside)
        for number, (customer, beside) in enumerate(found[:PAGE], 1)
    )


def name_buttons(found: Sequence[tuple[Customer, Words]]) -> list[Button]:
    return [
        Button(text("numbered", number=number, name=customer.name), f"open={customer.id}")
        for number, (customer, _) in enumerate(found[:PAGE], 1)
    ]


def name_rows(found: Sequence[tuple[Customer, Words]]) -> list[Row]:
    """The lines' buttons: by number and name, or by the number alone where the names want too many rows."""
    named = in_rows(name_buttons(found))
    if len(named) <= ROWS:
        return named
    numbers = enumerate(found[:PAGE], 1)
    return in_rows([Button(str(number), f"open={customer.id}") for number, (customer, _) in numbers])


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


def beside(customer: Customer, facts: Facts) -> Words:
    company = f"{customer.company} · " if customer.company else ""
    layer = facts.funnel.short(customer.layer)
    return text("beside", company=company, layer=layer, days=facts.days_in_layer(customer))
