"""A customer's next step, set by hand: the open one is moved, or a new one made; or all of them dropped."""

from collections.abc import Iterator
from dataclasses import replace

from flows.due import Due
from flows.facts import Facts
from flows.model import Customer, FollowUp
from flows.talk import Did, Effect, Keep, Toast, text


def next_at(customer: Customer, wish: Due, facts: Facts) -> FollowUp:
    """The customer's open step moved to that time, a new one where none is open."""
    due_at, zone = facts.instant(wish.day, wish.time), facts.member.zone
    step = facts.next_step(customer.id) or FollowUp(
        facts.new_id(), facts.team.id, facts.member.id, customer.id, None, "call", wish.day, wish.time, zone, due_at
    )  # fmt: skip
    return replace(step, day=wish.day, at_time=wish.time, zone=zone, due_at=due_at, reminded_at=None)


def set_next(customer: Customer, wish: Due, facts: Facts) -> Iterator[Effect]:
    yield Keep(next_at(customer, wish, facts))
    did = text("did-step", name=customer.name, when=facts.when(wish))
    yield Did(did)
    yield Toast(did)


def steps_dropped(customer: Customer, facts: Facts) -> Iterator[Effect]:
    """Nobody is reminded of a customer who is not to be called."""
    for record in facts.unit.calls.of_customer(facts.member, customer.id):
        if isinstance(record, FollowUp) and record.status == "open":
            yield Keep(replace(record, status="dropped"))
