"""Who is next: what was promised and is due first, then today's list in its order."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import NamedTuple

from flows.day.dayplan import SOON, left_today, may_be_called, steps_today
from flows.facts import Facts
from flows.model import Customer
from flows.talk import Words, text

LOOKED_AT = 20


class Up(NamedTuple):
    """A customer to call, and why."""

    customer: Customer
    why: Words


def next_customer(facts: Facts, besides: int = 0) -> Up | None:
    reasons: dict[int, Words] = {}
    for customer, why in islice(chain(due_now(facts), listed(facts)), LOOKED_AT):
        reasons.setdefault(customer, why)
    reasons.pop(besides, None)
    found = facts.unit.customers.some(facts.member, list(reasons)) if reasons else ()
    return next((Up(each, reasons[each.id]) for each in found if may_be_called(each)), None)


def due_now(facts: Facts) -> Iterator[tuple[int, Words]]:
    """Whose time has come (or comes within ten minutes), the longest overdue first."""
    for step in steps_today(facts):
        if step.due_at <= facts.now + SOON:
            yield step.customer_id, text("why-promised", when=facts.when(step))


def listed(facts: Facts) -> Iterator[tuple[int, Words]]:
    for line in left_today(facts):
        yield line.customer, line.reason
