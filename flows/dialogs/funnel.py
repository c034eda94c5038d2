"""The funnel as a picture in text (practices 31 to 35): counts per layer, which runs thin, and who could fill it."""

from collections.abc import Iterator, Sequence

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.funnel import Thin
from flows.model import LAYERS, Customer
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text

NAMED = 3
THIN_SHOWN = 2


def show(session: Session, facts: Facts) -> Say:
    counts = facts.counts()
    thin = sorted(facts.funnel.thin(counts), key=lambda each: not counts.get(each.feeder.id))[:THIN_SHOWN]
    fillers = [customer for each in thin for customer in who_could_fill(each, facts)]
    return say(
        text("funnel-title", total=sum(counts.get(layer, 0) for layer in LAYERS)),
        *(text("funnel-bar", bar=line) for line in facts.funnel.picture(counts)),
        text("funnel-ends", won=counts.get("won", 0), lost=counts.get("lost", 0)),
        *(thin_line(each, facts) for each in thin),
        text("funnel-full") if not thin else None,
        rows=[
            tuple(
                Button(text("best", words=customer.name), f"open={customer.id}", "best")
                for customer in fillers[:NAMED]
            ),
            tuple(Button(layer, f"layer={layer}") for layer in LAYERS[:3]),
            tuple(Button(layer, f"layer={layer}") for layer in LAYERS[3:]),
            (Button(text("funnel-why"), "why"), BACK),
        ],
    )


def who_could_fill(thin: Thin, facts: Facts) -> Sequence[Customer]:
    """Practice 35: the time belongs to the layer above the thin one."""
    found = facts.unit.customers.in_layer(facts.own, thin.feeder.id, NAMED * 2)
    return [customer for customer in found if not customer.do_not_call][:NAMED]


def thin_line(thin: Thin, facts: Facts) -> Words:
    names = tuple(customer.name for customer in who_could_fill(thin, facts))
    return text(
        "funnel-thin" if names else "funnel-thin-nobody",
        layer=thin.layer.id,
        count=thin.count,
        minimum=thin.layer.minimum,
        feeder=thin.feeder.id,
        names=names,
    )


def layer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in LAYERS:
        yield Enter("layer", {"layer": value})


def open_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": int(value)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("funnel-why")


def title(session: Session, facts: Facts) -> Words:
    return text("key-funnel")


def show_why(session: Session, facts: Facts) -> Say:
    """The rule, the inputs and the sample behind the advice."""
    counts = facts.counts()
    return say(
        text("funnel-why-rule"),
        *(
            text(
                "funnel-why-layer",
                layer=layer,
                count=counts.get(layer, 0),
                minimum=facts.funnel.layers[layer].minimum,
            )
            for layer in LAYERS
        ),
        text("funnel-why-order"),
        rows=[(BACK,)],
    )


FUNNEL = Card("funnel", show=show, title=title, actions={"layer": layer, "open": open_one, "why": why})
FUNNEL_WHY = Card("funnel-why", show=show_why, title=title)
