"""What storage counts in sets: rows of numbers, whose meaning is for ``flows.figures`` to say."""

from datetime import date
from typing import NamedTuple


class Dialled(NamedTuple):
    """Calls of one member on one day that ended alike; ``prepared`` says whether they had a preparation."""

    member: int
    day: date
    outcome: str
    prepared: bool
    times: int


class Stood(NamedTuple):
    """How many customers of one owner stand in one layer."""

    owner: int
    layer: str
    customers: int


class Moved(NamedTuple):
    """Moves of one member's between two layers; ``value`` in minor units is of the deals won among them."""

    member: int
    before: str
    after: str
    times: int
    value: int


class Surprise(NamedTuple):
    """An objection nobody predicted, by its id or, where it is somebody's own, its words; and how often."""

    key: str
    times: int
