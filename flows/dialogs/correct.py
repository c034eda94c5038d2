"""Correcting a logged call later: how it ended, what was heard, the note. The journal keeps what stood there before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.dialog import Dialog
from flows.headers import customer_line
from flows.model import OUTCOMES, Call, Customer, Heard, Line
from flows.steps import Ask, Here, Option, Pick, PickMany, chose
from flows.talk import Did, Effect, Keep, Leave, Toast, Words, text

PARTS = ("outcome", "heard", "note")


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
    return [Option(name, text(f"outcome.{name}")) for name in OUTCOMES]


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
        outcome = here.answers["outcome"].id
        met = outcome in ("met", "won")
        yield Keep(replace(was, outcome=outcome))
        yield Keep(warned(here.customer, outcome))
        yield from (Keep(replace(row, met=met)) for row in rows(here))
    elif part == "note":
        yield Keep(replace(was, note=here.answers["note"].words))
    else:
        yield from (Keep(row) for row in heard_now(here, was))
    did = text("did-correct", name=here.customer.name, part=text(f"correct-part.{part}"))
    yield Did(did)
    yield Toast(did)
    yield Leave()


def warned(customer: Customer, outcome: str) -> Customer:
    """What the right outcome would have said about calling again. Its layer a customer keeps: ⇄ Move changes it."""
    return replace(
        customer,
        do_not_call=customer.do_not_call or outcome == "dnc",
        wrong_number=customer.wrong_number or outcome == "wrong",
    )


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
        Pick(name="outcome", options=outcomes, shown=len(OUTCOMES), when=chose("part", "outcome")),
        PickMany(
            name="heard", options=objections, ticked=heard_before, own_words=True, when=chose("part", "heard")
        ),
        Ask(name="note", when=chose("part", "note"), limit=1000),
    ),
    head=head,
    title=title,
    finish=finish,
)
