"""A customer moved by hand in the funnel: the customer after it, the move itself, and the promise it keeps."""

from collections.abc import Iterator
from dataclasses import replace

from flows import funnel
from flows.facts import Facts
from flows.model import Customer, Line, Move
from flows.talk import Effect, Keep


def moved(before: Customer, to: str, evidence: Line, facts: Facts) -> Iterator[Effect]:
    """Raises NotAllowed for a move the funnel refuses."""
    after = funnel.move(before, to, evidence, facts.now, skipping=True)
    yield Keep(after)
    yield Keep(
        Move(
            facts.new_id(), facts.team.id, facts.member.id, before.id, None, before.layer, after.layer, evidence,
            facts.days_in_layer(before), facts.now,
        )
    )  # fmt: skip
    promise = facts.unit.calls.promise(facts.member, after.id)
    if promise and promise.to_layer == after.layer:
        yield Keep(replace(promise, status="kept"))
