"""The customer card: who it is, where the customer stands, what happened last, what comes next, and what
can be done.
"""

from collections.abc import Iterator
from dataclasses import replace

from flows.calls import aftercare
from flows.calls.headers import customer_line, last_contact_line, next_step_line
from flows.calls.logbook import open_before
from flows.cards import BACK, Action, Card
from flows.contacts import phones
from flows.facts import Facts
from flows.model import LOST, Customer
from flows.money import money
from flows.talk import Button, Did, Effect, Enter, HandOver, Keep, Say, Session, Stay, Words, say, text

ROOMS = {
    "prep": "prep",
    "move": "move",
    "when": "when",
    "history": "history",
    "edit": "edit",
    "profile": "profile",
    "more": "customer-more",
}
"""The card's buttons that lead into another room about this customer."""


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    return say(
        customer_line(customer, facts),
        text("sheet-phone", phone=phones.show(customer.phone, facts.region))
        if customer.phone
        else text("sheet-no-phone"),
        text("do-not-call-warning") if customer.do_not_call else None,
        text("wrong-number-warning") if customer.wrong_number else None,
        text("layer-meaning", meaning=facts.funnel.layers[customer.layer].meaning),
        text("lost-from", layer=customer.lost_from)
        if customer.layer == LOST and customer.lost_from
        else None,
        last_contact_line(customer, facts),
        next_step_line(customer, facts) or text("no-next-step"),
        promise_line(customer, facts),
        *(
            aftercare.line(each)
            for each in facts.once(facts.unit.occasions.open, facts.member, customer.id)[:1]
        ),
        value_line(customer, facts),
        source_line(customer),
        text("customer-note", note=customer.note) if customer.note else None,
        rows=[
            (first_button(customer), Button(text("log"), "log")),
            (
                Button(text("message"), "touch=message"),
                Button(text("meeting"), "touch=meeting"),
                Button(text("history"), "history"),
            ),
            (Button(text("move"), "move"), Button(text("set-next"), "when"), Button(text("edit"), "edit")),
            (
                Button(text("profile"), "profile"),
                *((Button(text("contact"), "contact"),) if may_be_dialled(customer) else ()),
            ),
            (Button(text("more"), "more"), BACK),
        ],
    )


def first_button(customer: Customer) -> Button:
    """A call to prepare; who asked not to be called is no call to prepare."""
    if customer.do_not_call:
        return Button(text("call-again"), "call-again")
    return Button(text("prepare"), "prep", "best")


def call_again(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    customer = facts.customer(session.about["customer"])
    yield Keep(replace(customer, do_not_call=False))
    yield Did(text("did-call-again", name=customer.name))
    yield Stay(session)


def may_be_dialled(customer: Customer) -> bool:
    return bool(customer.phone) and not customer.do_not_call


def contact(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    customer = facts.customer(session.about["customer"])
    if may_be_dialled(customer):
        yield HandOver(customer.name, customer.phone)


def promise_line(customer: Customer, facts: Facts) -> Words | None:
    promise = facts.once(facts.unit.calls.promise, facts.member, customer.id)
    return (
        text("promise-line", layer=facts.funnel.short(promise.to_layer), day=promise.by_day)
        if promise
        else None
    )


def value_line(customer: Customer, facts: Facts) -> Words | None:
    if customer.value is None:
        return None
    return text("value-line", value=money(customer.value, facts.team.currency))


def source_line(customer: Customer) -> Words | None:
    if not customer.source and customer.direction == "outbound":
        return None
    return text("source-line", direction=text(f"direction.{customer.direction}"), source=customer.source)


def into(room: str) -> Action:
    def act(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
        yield Enter(room, {"customer": session.about["customer"]})

    return act


def log(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A contact nobody prepared: a call, or by ``touch`` a message or a meeting."""
    customer = session.about["customer"]
    yield Enter("log", {"customer": customer, **open_before(customer, facts), "kind": value or "call"})


def title(session: Session, facts: Facts) -> Words:
    return facts.customer(session.about["customer"]).name


CUSTOMER = Card(
    "customer",
    show=show,
    title=title,
    actions={
        "log": log,
        "touch": log,
        "call-again": call_again,
        "contact": contact,
        **{name: into(room) for name, room in ROOMS.items()},
    },
)
