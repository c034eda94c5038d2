"""A list: the queues one behind the other, cut where the day is full."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from heapq import nsmallest
from itertools import islice
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from flows.figures import Why
from flows.funnel import Thin
from flows.plan.candidate import KINDS, Candidate, Kind, Look
from flows.plan.queues import MORE, QUEUES, THIN, Queue, queue_of
from flows.talk import Text

PER_PLACE: Final = 2
"""Customers called for each place free in a thin layer. More would crowd out the new, and the top would run dry."""


class Listed(NamedTuple):
    """A line of the list: ``reason`` in a few words; ``why`` is the rule of the queue, what the customer was ranked by
    in it, the weightiest first (without what does not apply), and how many stood there."""

    customer: int
    kind: Kind
    reason: Text
    why: Why


def list_for(
    day: date,
    candidates: Iterable[Candidate],
    thin: Sequence[Thin],
    target: int,
    now: datetime,
    zone: ZoneInfo,
) -> tuple[Listed, ...]:
    """The customers to call on ``day``, the first to call first, at most ``target``.

    ``thin`` are the layers to fill, the most urgent first, as ``Funnel.thin`` gives them. Who has agreed to a later day
    is left alone until then.
    """
    look = Look.at(day, thin, now, zone)
    return tuple(islice(in_line(candidates, look, target), max(target, 0)))


def composition(listed: Iterable[Listed]) -> Mapping[Kind, int]:
    """How many of each kind, all five of them."""
    counts = Counter(each.kind for each in listed)
    return {kind: counts[kind] for kind in KINDS}


def in_line(candidates: Iterable[Candidate], look: Look, most: int) -> Iterator[Listed]:
    """The lines of a list that holds ``most``, and more. A queue is ranked when the list comes to it, and no further
    than the list can reach."""
    standing: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for one in candidates:
        if queue := queue_of(one, look):
            standing[queue.name, one.layer if queue is THIN else ""].append(one)
    feeders = {layer: ranked(THIN, standing[THIN.name, layer], look, most) for layer in look.feeds}
    for queue in QUEUES:
        if queue is THIN or queue is MORE:
            for layer, thin in look.feeds.items():
                needed = PER_PLACE * max(thin.layer.minimum - thin.count, 0)
                part = feeders[layer][:needed] if queue is THIN else feeders[layer][needed:]
                yield from lines(queue, part, len(standing[THIN.name, layer]), look)
        else:
            all_of_it = standing[queue.name, ""]
            yield from lines(queue, ranked(queue, all_of_it, look, most), len(all_of_it), look)


def ranked(queue: Queue, standing: Sequence[Candidate], look: Look, most: int) -> list[Candidate]:
    """The first in a queue; whose numbers are equal, the one known longer."""
    return nsmallest(most, standing, key=lambda one: (queue.by.of(one, look), one.customer))


def lines(queue: Queue, some: Iterable[Candidate], stood: int, look: Look) -> Iterator[Listed]:
    for one in some:
        why = Why(f"rule-list-{queue.name}", queue.by.shown(one, look), stood)
        yield Listed(one.customer, queue.kind, queue.reason(one, look), why)
