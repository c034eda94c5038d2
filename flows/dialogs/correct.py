"""Correcting a logged call later: how it ended, what was heard, the note. The journal keeps what stood there before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls.headers import customer_line
from flows.calls.logbook import CALL, ENDS
from flows.calls.moving import moved, way
from flows.calls.next_step import steps_dropped
from flows.dialog import Dialog
from flows.facts import Facts
from flows.model import (
    ANSWERED,
    LAYERS,
    LOST,
    NOT_TALKED,
    OUTCOMES,
    WON,
    Call,
    Customer,
    Heard,
    Line,
)
from flows.steps import Ask, Here, Option, Pick, PickMany, chose
from flows.talk import Did, Effect, Keep, Leave, Toast, Words, text

PARTS = ("outcome", "heard", "note")
GIVEN_UP = ("refused", "hangup", "callback")
"""Outcomes after which a customer may have been given up in the log."""
MOVES = 20
"""The latest moves of a customer that are looked through for this call's own."""


def call(here: Here) -> Call:
    return here.facts.call(here.about["call"])


def head(here: Here) -> Sequence[Words]:
    was = call(here)
    return [
        customer_line(here.customer, here.facts),
        text("call-when", day=here.facts.moment(was.at), kind=text(f"kind.{was.kind}")),
        text("call-outcome", outcome=text(f"outcome.{was.outcome}")),
    ]


def parts(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"correct-part.{name}")) for name in PARTS]


def outcomes(here: Here) -> Sequence[Option]:
    """As in the log, and what a refusal may have come to; who rang was reached."""
    if call(here).kind == "inbound":
        names = (ANSWERED, *(name for name in OUTCOMES if name not in (*NOT_TALKED, "hangup")))
    else:
        names = OUTCOMES
    return [*(Option(name, text(f"outcome.{name}")) for name in names), Option(LOST, text("log-lost"))]


def rows(here: Here) -> tuple[Heard, ...]:
    return here.facts.unit.calls.heard_in(here.facts.member, here.about["call"])


def objections(here: Here) -> Sequence[Option]:
    noted = [Option(row.objection.id, row.objection.words) for row in rows(here) if row.objection.id]
    known = {option.key for option in noted}
    usual = here.facts.playbook.objections_for("", here.customer.layer)
    return [*noted, *(Option(card.id, card.words) for card in usual if card.id not in known)]


def heard_before(here: Here) -> Sequence[Line]:
    return [row.objection for row in rows(here) if row.heard]


def finish(here: Here) -> Iterator[Effect]:
    was = call(here)
    part = here.answers["part"].id
    if part == "outcome":
        yield from ended(here, was, here.answers["outcome"].id)
    elif part == "note":
        yield Keep(replace(was, note=here.answers["note"].words))
    else:
        yield from (Keep(row) for row in heard_now(here, was))
    did = text("did-correct", name=here.customer.name, part=text(f"correct-part.{part}"))
    yield Did(did)
    yield Toast(did)
    yield Leave()


def ended(here: Here, was: Call, answer: str) -> Iterator[Effect]:
    """The call as it really ended, and what that says about calling again, the layer and the next step."""
    facts = here.facts
    now = replace(was, outcome="refused" if answer == LOST else answer)
    yield Keep(now)
    yield from (Keep(replace(row, met=now.outcome in ("met", "won"))) for row in rows(here))
    customer, closed_from = warned(here.customer, was, now, facts), closed_by(here.customer, was, facts)
    layers = way(customer, layer_after(customer, answer, closed_from), closed_from)
    proof = Line("", was.reason or facts.shown(text(f"outcome.{now.outcome}")))
    yield from moved(customer, layers, proof, facts, now)
    if answer in (LOST, *ENDS):
        yield from steps_dropped(customer, facts)


def warned(customer: Customer, was: Call, now: Call, facts: Facts) -> Customer:
    """Do not call and wrong number as the right outcome says; one that only this call had said is taken back."""
    before = facts.unit.journal.before(was.id - CALL, Customer, customer.id)
    silent = customer.do_not_call and (was.outcome != "dnc" or bool(before and before.do_not_call))
    wrong = customer.wrong_number and was.outcome != "wrong"
    return replace(
        customer, do_not_call=silent or now.outcome == "dnc", wrong_number=wrong or now.outcome == "wrong"
    )


def closed_by(customer: Customer, was: Call, facts: Facts) -> str:
    """The layer out of which this very call won or lost the customer, '' where it did neither."""
    if customer.layer in LAYERS:
        return ""
    moves = facts.unit.calls.moves(facts.member, customer.id, MOVES)
    mine = (move for move in moves if move.call_id == was.id and move.to_layer == customer.layer)
    return next((move.from_layer for move in mine), "")


def layer_after(customer: Customer, answer: str, closed_from: str) -> str:
    """Won and lost follow the correction, there and back; what something else has closed stays closed."""
    if customer.layer in LAYERS or closed_from:
        if answer in (WON, LOST):
            return answer
        if closed_from and not (customer.layer == LOST and answer in GIVEN_UP):
            return closed_from
    return customer.layer


def heard_now(here: Here, was: Call) -> Iterator[Heard]:
    said: dict[str, Line] = {line.words: line for line in here.answers["heard"]}
    for row in rows(here):
        yield replace(row, heard=row.objection.words in said)
        said.pop(row.objection.words, None)
    for line in said.values():
        answer = here.facts.best_answer(line.id).line
        yield Heard(
            here.facts.new_id(), was.team_id, was.member_id, was.customer_id, was.id, line, answer, False, True,
            was.outcome in ("met", "won"), was.at,
        )  # fmt: skip


def title(here: Here) -> Words:
    return text("title-correct", name=here.customer.name)


CORRECT = Dialog(
    "correct",
    steps=(
        Pick(name="part", options=parts),
        Pick(name="outcome", options=outcomes, when=chose("part", "outcome")),
        PickMany(
            name="heard", options=objections, ticked=heard_before, own_words=True, when=chose("part", "heard")
        ),
        Ask(name="note", when=chose("part", "note"), limit=1000),
    ),
    head=head,
    title=title,
    finish=finish,
)
