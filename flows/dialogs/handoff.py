"""The hand-off after a deal (practice 27): what whoever delivers must know, in one message to pass on."""

from collections.abc import Iterator

from flows.calls import aftercare, grow
from flows.cards import BACK, Card
from flows.contacts import phones
from flows.facts import Facts
from flows.model import Call, Customer
from flows.profile.kinds import known
from flows.talk import Say, Session, Words, say, text

NEEDED = ("what", "how_much", "when", "where", "why")
"""Of the six W what delivering turns on, in this order."""


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    call = facts.last_call(customer.id)
    return say(
        text("handoff-title", name=customer.name),
        text("handoff-company", company=customer.company) if customer.company else None,
        text("sheet-phone", phone=phones.show(customer.phone, facts.region)) if customer.phone else None,
        *deal(customer, call, facts),
        *wishes(customer, facts),
        *(
            aftercare.line(each)
            for each in facts.once(facts.unit.occasions.open, facts.member, customer.id)[:3]
        ),
        text("handoff-by", me=facts.member.name, team=facts.team.name),
        text("handoff-how"),
        rows=[(BACK,)],
    )


def deal(customer: Customer, call: Call | None, facts: Facts) -> Iterator[Words]:
    if customer.value is not None:
        yield text("handoff-value", value=f"{customer.value / 100:,.0f} {facts.team.currency}")
    if call and call.goal:
        yield text("handoff-agreed", words=call.goal)
    if call and call.note:
        yield text("handoff-agreed", words=call.note)


def wishes(customer: Customer, facts: Facts) -> Iterator[Words]:
    profile = customer.profile or {}
    for name in NEEDED:
        if profile.get(name):
            yield text("finding", kind=text(f"kind-of.{name}"), value="", words=profile[name], between="")
    held = known(grow.findings(customer.id, facts))
    yield from (grow.said(each) for each in held.get("decider", ())[:3])


def title(session: Session, facts: Facts) -> Words:
    return text("handoff")


HANDOFF = Card("handoff", show=show, title=title)
