"""The next step of a customer, set or changed by hand; and the promise to reach a layer by a day (practice 37)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls.headers import customer_line, next_step_line
from flows.calls.next_step import set_next
from flows.calls.told import quick
from flows.dialog import Dialog
from flows.due import Due
from flows.model import LAYERS, WON, Promise
from flows.steps import Here, Option, Pick, When
from flows.talk import Did, Effect, Keep, Leave, Toast, Words, text


def head(here: Here) -> Sequence[Words]:
    step = next_step_line(here.customer, here.facts)
    return [customer_line(here.customer, here.facts), *([step] if step else [])]


def no_step(here: Here) -> Sequence[Option]:
    return [Option("none", text("log-no-step"))] if here.facts.next_step(here.customer.id) else []


def finish_when(here: Here) -> Iterator[Effect]:
    wish = here.answers["when"]
    if isinstance(wish, Due):
        yield from set_next(here.customer, wish, here.facts)
    else:
        open_step = here.facts.next_step(here.customer.id)
        assert open_step is not None, "offered only where a step is open"
        yield Keep(replace(open_step, status="dropped"))
        did = text("did-step-dropped", name=here.customer.name)
        yield Did(did)
        yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("title-when", name=here.customer.name)


WHEN = Dialog(
    "when",
    steps=(When(name="when", quick=quick, other=no_step),),
    head=head,
    title=title,
    finish=finish_when,
)


def layers_ahead(here: Here) -> Sequence[Option]:
    layer = here.customer.layer
    ahead = LAYERS[LAYERS.index(layer) + 1 :] if layer in LAYERS else ()
    return [
        *(
            Option(name, text("layer-name", layer=name, name=here.facts.funnel.name(name)), best=not n)
            for n, name in enumerate(ahead)
        ),
        Option(WON, text("outcome.won")),
    ]


def finish_promise(here: Here) -> Iterator[Effect]:
    facts, wish = here.facts, here.answers["by"]
    old = facts.unit.calls.promise(facts.member, here.customer.id)
    if old:
        yield Keep(replace(old, status="dropped"))
    to = here.answers["layer"].id
    yield Keep(
        Promise(
            facts.new_id(), facts.team.id, facts.member.id, here.customer.id, to, wish.day, "open", facts.now
        )
    )
    did = text("did-promise", name=here.customer.name, layer=facts.funnel.short(to), day=wish.day)
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title_promise(here: Here) -> Words:
    return text("title-promise", name=here.customer.name)


PROMISE = Dialog(
    "promise",
    steps=(Pick(name="layer", options=layers_ahead), When(name="by", quick=quick)),
    head=head,
    title=title_promise,
    finish=finish_promise,
)
