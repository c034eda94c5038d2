"""What the funnel says without being asked: its top runs dry, or the week's calls all went to one end of it."""

from collections.abc import Iterator

from flows.day import dayfigures
from flows.facts import Facts
from flows.model import LAYERS
from flows.talk import Words, text


def intake(facts: Facts) -> Iterator[Words]:
    """Nothing fills the top but new names."""
    top = facts.funnel.layers[LAYERS[0]]
    count = facts.counts().get(top.id, 0)
    if count < top.minimum:
        yield text("funnel-intake", layer=top.id, count=count, minimum=top.minimum)


def short_sight(facts: Facts) -> Iterator[Words]:
    sight = dayfigures.sight(facts)
    if sight:
        yield text(f"flow-only.{sight.only}", calls=sight.why.sample)
