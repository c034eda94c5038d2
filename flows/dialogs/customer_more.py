"""What is seldom done with a customer: a move promise, do not call, merge, remove."""

from collections.abc import Iterator
from dataclasses import replace

from flows.calls.headers import customer_line
from flows.calls.next_step import steps_dropped
from flows.cards import BACK, Card
from flows.contacts import phones
from flows.facts import Facts
from flows.links import link
from flows.talk import Button, Close, Did, Effect, Enter, Keep, Say, Session, Stay, Toast, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    silent = "call-again" if customer.do_not_call else "do-not-call"
    if session.about.get("sure"):
        return say(
            text("remove-sure", name=customer.name),
            rows=[(Button(text("cancel"), "keep"), Button(text("remove"), "remove=sure", "danger"))],
        )
    return say(
        customer_line(customer, facts),
        text("customer-link", link=facts.link_to(link("c", customer.id))),
        rows=[
            (Button(text("promise"), "promise"), Button(text("log-inbound"), "inbound")),
            (Button(text(silent), "silent"), Button(text("merge"), "merge")),
            (
                Button(text("dates"), "dates"),
                *((Button(text("hand-over"), "hand-over"),) if facts.member.role == "leader" else ()),
                *((Button(text("person"), "person"),) if facts.member.role == "leader" else ()),
            ),
            (Button(text("remove"), "remove", "danger"), BACK),
        ],
    )


def promise(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("promise", {"customer": session.about["customer"]})


def hand_over(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("handover", {"customer": session.about["customer"]})


def dates(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("dates", {"customer": session.about["customer"]})


def person(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("person", {"customer": session.about["customer"]})


def inbound(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("inbound", {"customer": session.about["customer"]})


def silent(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    customer = facts.customer(session.about["customer"])
    yield Keep(replace(customer, do_not_call=not customer.do_not_call))
    if not customer.do_not_call:
        yield from steps_dropped(customer, facts)
    did = text("did-call-again" if customer.do_not_call else "did-do-not-call", name=customer.name)
    yield Did(did)
    yield Toast(did)
    yield Stay(session)


def merge(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("merge", {"customer": session.about["customer"]})


def remove(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Asked twice; undone like everything else."""
    if value != "sure":
        yield Stay(replace(session, about={**session.about, "sure": True}))
        return
    customer = facts.customer(session.about["customer"])
    yield Keep(replace(customer, status="removed"))
    yield from steps_dropped(customer, facts)
    yield Did(text("did-remove", name=customer.name))
    yield Close(say(text("did-remove", name=customer.name), text("undo-by-command")))


def keep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(replace(session, about={"customer": session.about["customer"]}))


def title(session: Session, facts: Facts) -> Words:
    customer = facts.customer(session.about["customer"])
    return customer.name or phones.show(customer.phone, facts.region)


CUSTOMER_MORE = Card(
    "customer-more",
    show=show,
    title=title,
    actions={
        "promise": promise,
        "dates": dates,
        "inbound": inbound,
        "hand-over": hand_over,
        "person": person,
        "silent": silent,
        "merge": merge,
        "remove": remove,
        "keep": keep,
    },
)
