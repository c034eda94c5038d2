"""The team's own funnel: a leader renames a layer, sets how many customers it needs, and how long a stay is fine."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from flows.cards import BACK, Card
from flows.day.dayfigures import conversions
from flows.dialog import Dialog
from flows.facts import Facts
from flows.figures import Share, default_minimum
from flows.funnel import Layer
from flows.leading.rights import leaders_only
from flows.model import LAYERS
from flows.steps import Ask, Here, Option, Pick, chose
from flows.talk import Button, Did, Effect, Enter, Keep, Leave, Say, Session, Unclear, Words, say, text

PARTS = ("name", "minimum", "days")
MOST = 10_000


def show(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    layers = [facts.funnel.layers[id] for id in LAYERS]
    return say(
        text("layers-title", team=facts.team.name),
        *(
            text(
                "layers-line", layer=layer.id, name=layer.name, minimum=layer.minimum, days=layer.target_days
            )
            for layer in layers
        ),
        rows=[
            tuple(Button(id, f"layer={id}") for id in LAYERS[:3]),
            tuple(Button(id, f"layer={id}") for id in LAYERS[3:]),
            (BACK,),
        ],
    )


def open_layer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in LAYERS:
        yield Enter("layer-change", {"layer": value})


def card_title(session: Session, facts: Facts) -> Words:
    return text("layers")


FUNNEL_LAYERS = Card("layers", show=show, title=card_title, actions={"layer": open_layer})


def head(here: Here) -> Sequence[Words]:
    leaders_only(here.facts)
    layer = here.facts.funnel.layers[here.about["layer"]]
    return [
        text("layers-line", layer=layer.id, name=layer.name, minimum=layer.minimum, days=layer.target_days)
    ]


def parts(here: Here) -> Sequence[Option]:
    return [Option(part, text(f"layer-part.{part}")) for part in PARTS]


class Reckoned(NamedTuple):
    """``own`` is how the team's customers went on from a layer, and ``minimum`` how many it therefore needs for the one
    ``after`` it to have its own."""

    own: Share
    after: Layer
    minimum: int


def reckoned(here: Here) -> Reckoned | None:
    """None where too few went on, or the question is another."""
    layer = here.about["layer"]
    if here.answers["part"].id != "minimum" or layer == LAYERS[-1]:
        return None
    own = conversions(here.facts.member, here.facts)[layer]
    after = here.facts.funnel.layers[LAYERS[LAYERS.index(layer) + 1]]
    minimum = default_minimum(after.minimum, own)
    return None if minimum is None else Reckoned(own, after, minimum)


def numbers(here: Here) -> Sequence[Option]:
    found = reckoned(here)
    return [Option(str(found.minimum), str(found.minimum), best=True)] if found else []


def reasons(here: Here) -> Sequence[Words]:
    if not (found := reckoned(here)):
        return []
    return [
        text(
            "layer-reckoned",
            on=round(found.own.part),
            seen=round(found.own.whole),
            next=found.after.id,
            needed=found.after.minimum,
            minimum=found.minimum,
        )
    ]


def a_number(words: str, here: Here) -> str:
    if not words.isdecimal() or int(words) > MOST:
        raise Unclear(text("no-number-there", words=words[:40], most=MOST))
    return str(int(words))


def finish(here: Here) -> Iterator[Effect]:
    leaders_only(here.facts)
    layer, part = here.about["layer"], here.answers["part"].id
    value = here.answers["words"].words if part == "name" else int(here.answers["number"].words)
    changed = dict(here.facts.team.layers or {})
    changed[layer] = {**changed.get(layer, {}), part: value}
    yield Keep(replace(here.facts.team, layers=changed))
    yield Did(text("did-layer", layer=layer))
    yield Leave()


def title(here: Here) -> Words:
    return text("layers")


LAYER_CHANGE = Dialog(
    "layer-change",
    steps=(
        Pick(name="part", options=parts),
        Ask(name="words", when=chose("part", "name"), limit=20),
        Ask(
            name="number",
            options=numbers,
            when=chose("part", "minimum", "days"),
            check=a_number,
            number=True,
            remarks=reasons,
        ),
    ),
    head=head,
    title=title,
    finish=finish,
)
