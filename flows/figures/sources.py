"""Sources compared by what became of their customers (practices 21, 22, 29), and calls to new and old ones (83)."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from flows.counted import Contacted, FromSource
from flows.model import LAYERS, LOST, WON

DEEP: Final = (*LAYERS[2:], WON)
"""Where a customer is one of those that were looked for."""


class Source(NamedTuple):
    """``name`` is '' where none was told; of its ``customers`` some are ``deep``, in L3 or deeper, ``won`` among
    them, and some ``lost``."""

    name: str
    customers: int
    deep: int
    won: int
    lost: int


class Contacts(NamedTuple):
    """Calls to ``new`` names never talked to, to customers in the ``funnel``, to those who had ``bought`` already."""

    new: int
    funnel: int
    bought: int


def compared(rows: Iterable[FromSource]) -> tuple[Source, ...]:
    """The largest first."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        counts[row.source][row.layer] += row.customers
    found = [
        Source(name, layers.total(), sum(layers[layer] for layer in DEEP), layers[WON], layers[LOST])
        for name, layers in counts.items()
    ]
    return tuple(sorted(found, key=lambda source: (-source.customers, source.name)))


def contacts(rows: Iterable[Contacted]) -> Contacts:
    counts = Counter[str]()
    for row in rows:
        counts["bought" if row.layer == WON else "funnel" if row.known else "new"] += row.times
    return Contacts(counts["new"], counts["funnel"], counts["bought"])
