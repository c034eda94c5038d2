"""A customer moved by the funnel's rules: the customer after it, each move as history, the promise it keeps."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import funnel
from flows.calls import aftercare
from flows.facts import Facts
from flows.model import LOST, WON, Call, Customer, Line, Move
from flows.talk import Effect, Keep

ENDS = (WON, LOST)


def moved(
    customer: Customer, way: Sequence[str], proof: Line, facts: Facts, call: Call | None = None
) -> Iterator[Effect]:
    """Through the layers of ``way``, the last one is where the customer then stands; ``call`` is what shows it, where
    one does. Raises NotAllowed with the reason."""
    shown_by = call.id if call else None
    for to in way:
        after = funnel.move(customer, to, proof, facts.now, skipping=True)
        move = Move(
            facts.new_id(), facts.team.id, facts.member.id, customer.id, shown_by, customer.layer, to, proof,
            facts.days_in_layer(customer), facts.now,
        )  # fmt: skip
        yield Keep(move)
        yield from map(Keep, aftercare.after_move(customer, after, call, facts))
        customer = after
    yield Keep(customer)
    promise = facts.unit.calls.promise(facts.member, customer.id) if way else None
    if promise and promise.to_layer == customer.layer:
        yield Keep(replace(promise, status="kept"))


def way(customer: Customer, to: str, came_from: str) -> tuple[str, ...]:
    """The layers through which a customer gets to ``to``: from one end to the other by the layer that the first was
    reached from, as nobody is lost who is won."""
    if customer.layer == to:
        return ()
    return (came_from, to) if customer.layer in ENDS and to in ENDS else (to,)
