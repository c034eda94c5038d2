"""Moving a customer in the funnel by hand: where to, and what the customer said or did that proves it."""

from collections.abc import Iterator, Sequence

from flows.calls.headers import customer_line
from flows.calls.moving import moved
from flows.dialog import Dialog
from flows.model import LAYERS, LOST, NOTHING, WON
from flows.steps import Here, Option, Pick
from flows.talk import Did, Effect, Leave, Toast, Words, text


def head(here: Here) -> Sequence[Words]:
    return [customer_line(here.customer, here.facts)]


def targets(here: Here) -> Sequence[Option]:
    """The next layer first; further ones say that they skip; then back, won and lost; from lost only back
    to where it was.
    """
    layer = here.customer.layer
    if layer == LOST:
        back = here.customer.lost_from or LAYERS[0]
        return [Option(back, text("move-restore", layer=back, name=here.facts.funnel.name(back)), best=True)]
    if layer == WON:
        return [
            Option(name, text("move-back", layer=name, name=here.facts.funnel.name(name)))
            for name in reversed(LAYERS)
        ]
    place = LAYERS.index(layer)
    ahead = [
        named("move-next" if n == place + 1 else "move-skip", LAYERS[n], here, n == place + 1)
        for n in range(place + 1, len(LAYERS))
    ]
    behind = [named("move-back", name, here, False) for name in reversed(LAYERS[:place])]
    ends = [Option(WON, text("outcome.won")), Option(LOST, text("log-lost"))]
    return [*ahead[:1], *ends, *behind[:1], *ahead[1:], *behind[1:]]


def named(id: str, layer: str, here: Here, best: bool) -> Option:
    return Option(layer, text(id, layer=layer, name=here.facts.funnel.name(layer)), best)


def target(here: Here) -> str:
    return str(here.answers["layer"].id)


def forward(here: Here) -> bool:
    """Back and restore need no proof."""
    to, now = target(here), here.customer.layer
    return now not in (LOST, WON) and (to in (WON, LOST) or LAYERS.index(to) > LAYERS.index(now))


def evidence(here: Here) -> Sequence[Option]:
    to = target(here)
    if to == LOST:
        usual = here.facts.playbook.objections_for("", here.customer.layer)
        return [Option(card.id, card.words) for card in usual]
    return [Option(sign.id, sign.words) for sign in here.facts.funnel.layers[to].entry]


def finish(here: Here) -> Iterator[Effect]:
    facts, before, to = here.facts, here.customer, target(here)
    yield from moved(before, (to,), here.answers.get("evidence", NOTHING), facts)
    did = text(
        "did-move", name=before.name, before=facts.funnel.short(before.layer), after=facts.funnel.short(to)
    )
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("title-move", name=here.customer.name)


MOVE = Dialog(
    "move",
    steps=(
        Pick(name="layer", options=targets),
        Pick(name="evidence", options=evidence, own_words=True, when=forward),
    ),
    head=head,
    title=title,
    finish=finish,
)
