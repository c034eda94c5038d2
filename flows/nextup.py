"""Who is next: what was promised and is due first, then who was never reached, then who has no next step."""

from datetime import timedelta
from typing import NamedTuple

from flows.facts import Facts
from flows.model import Customer, FollowUp
from flows.talk import Words, text

SOON = timedelta(minutes=10)
LOOKED_AT = 20


class Up(NamedTuple):
    """A customer to call, and why."""

    customer: Customer
    why: Words


def due_now(facts: Facts, limit: int = LOOKED_AT, offset: int = 0) -> tuple[FollowUp, ...]:
    """Open follow-ups whose time has come (or comes within ten minutes), the longest overdue first."""
    return facts.unit.calls.due(facts.member, facts.now + SOON, limit, offset)


def next_customer(facts: Facts, besides: int = 0) -> Up | None:
    for step in due_now(facts):
        customer = facts.unit.customers.get(facts.member, step.customer_id)
        if customer and customer.id != besides and callable_now(customer):
            return Up(customer, text("why-promised", when=facts.when(step)))
    for customer in facts.unit.customers.untouched(facts.own, LOOKED_AT):
        if customer.id != besides and callable_now(customer):
            return Up(customer, text("why-new" if customer.last_contact is None else "why-no-step"))
    return None


def callable_now(customer: Customer) -> bool:
    """Do-not-call is respected everywhere, and nobody is called without a number that works."""
    return bool(customer.phone) and not customer.do_not_call and not customer.wrong_number
