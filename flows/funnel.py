"""The funnel: the customer's own decision states, and the one machine that moves a customer between them.

A layer is where the *customer* stands, not what the seller did (practices 30 and 32). A move forward needs
its evidence,
what the customer said or did; a layer is skipped only when the rep says so; back is always possible; a
lost customer can
be restored to exactly where it was lost. Layers keep their ids; a team may rename them, set minimums and target days.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from transitions import Machine, MachineError

from flows.coaching.playbook import Evidence, Playbook
from flows.model import LAYERS, LOST, WON, Customer, Line, Team
from flows.talk import Unclear, Words, text

STATES = (*LAYERS, WON, LOST)
MINIMUMS = {"L1": 60, "L2": 30, "L3": 12, "L4": 6, "L5": 3, "L6": 2}
"""Customers a rep needs in a layer so that the next ones do not run dry: our default for a target of one deal a week;
a team sets its own."""
TARGET_DAYS = {"L1": 30, "L2": 14, "L3": 21, "L4": 14, "L5": 14, "L6": 7}
BAR = 12


class NotAllowed(Unclear):
    """A move the funnel refuses; ``words`` say why and what would be allowed."""


@dataclass(frozen=True, slots=True)
class Step:
    """A move about to be made: what the guards look at, and the state the machine sets."""

    state: str
    to: str
    evidence: Line
    skipping: bool
    lost_from: str


def has_evidence(asked: Step) -> bool:
    return bool(asked.evidence.words.strip())


def is_next(asked: Step) -> bool:
    return asked.to in LAYERS and LAYERS.index(asked.to) == LAYERS.index(asked.state) + 1


def skips(asked: Step) -> bool:
    return asked.skipping and LAYERS.index(asked.to) > LAYERS.index(asked.state) + 1


def was_lost_there(asked: Step) -> bool:
    return asked.to == (asked.lost_from or LAYERS[0])


class Position:
    """What the shared machine moves."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


def compile_funnel() -> Machine:
    """One trigger per target layer, ``to-L4``; the guards decide."""
    machine = Machine(model=None, states=list(STATES), initial=None, auto_transitions=False, send_event=False)
    for index, layer in enumerate(LAYERS):
        for target in LAYERS[index + 1 :]:
            machine.add_transition(f"to-{target}", layer, target, conditions=[is_next, has_evidence])
            machine.add_transition(f"to-{target}", layer, target, conditions=[skips, has_evidence])
        for target in LAYERS[:index]:
            machine.add_transition(f"to-{target}", layer, target)
        machine.add_transition(f"to-{WON}", layer, WON, conditions=[has_evidence])
        machine.add_transition(f"to-{LOST}", layer, LOST, conditions=[has_evidence])
        machine.add_transition(f"to-{layer}", LOST, layer, conditions=[was_lost_there])
        machine.add_transition(f"to-{layer}", WON, layer)
    return machine


MACHINE = compile_funnel()


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer as a team sees it; ``minimum`` is a count of customers per rep, ``target_days`` a stay worth
    asking about.
    """

    id: str
    name: str
    meaning: str
    entry: tuple[Evidence, ...]
    minimum: int
    target_days: int


@dataclass(frozen=True, slots=True)
class Thin:
    """A layer below its minimum, and the layer above it that fills it."""

    layer: Layer
    count: int
    feeder: Layer


@dataclass(frozen=True)
class Funnel:
    """The layers of one team in one language."""

    layers: Mapping[str, Layer]

    @classmethod
    def of(cls, team: Team, playbook: Playbook) -> "Funnel":
        return usual(playbook) if not team.layers else changed(team.layers, playbook)

    def name(self, id: str) -> str:
        return self.layers[id].name if id in self.layers else id

    def short(self, id: str) -> str:
        """What stands for a layer where there is little room: its number, of the two ends the name."""
        return id if id in LAYERS else self.name(id)

    def full(self, id: str) -> str:
        """'L3 Sees a problem'; of the two ends the name alone."""
        return f"{id} {self.name(id)}" if id in LAYERS else self.name(id)

    def next(self, id: str) -> Layer | None:
        """The layer a customer in ``id`` may move to next; None from the last one, where the next is won."""
        index = LAYERS.index(id) + 1 if id in LAYERS else len(LAYERS)
        return self.layers[LAYERS[index]] if index < len(LAYERS) else None

    def thin(self, counts: Mapping[str, int]) -> tuple[Thin, ...]:
        """Layers below their minimum that another layer can fill, the latest first: closest to a deal, most urgent."""
        return tuple(
            Thin(self.layers[layer], counts.get(layer, 0), self.layers[LAYERS[index]])
            for index, layer in reversed(list(enumerate(LAYERS[1:])))
            if counts.get(layer, 0) < self.layers[layer].minimum
        )

    def picture(self, counts: Mapping[str, int]) -> tuple[str, ...]:
        """The funnel as lines of text, wide to narrow; a bar is the share of the fullest layer."""
        most = max([counts.get(layer, 0) for layer in LAYERS] + [1])
        return tuple(
            f"{layer} {'▇' * max(bool(counts.get(layer, 0)), round(counts.get(layer, 0) / most * BAR)):<1} "
            f"{counts.get(layer, 0)}/{self.layers[layer].minimum} {self.layers[layer].name}"
            for layer in LAYERS
        )


@lru_cache
def usual(playbook: Playbook) -> Funnel:
    """The layers as the playbook has them, which is how most teams keep them."""
    return changed({}, playbook)


def changed(by_team: Mapping[str, Mapping[str, Any]], playbook: Playbook) -> Funnel:
    """The layers with a team's own names, minimums and target days."""
    layers = {}
    for id, entry in playbook.layers.items():
        own = by_team.get(id, {})
        name = str(own.get("name") or entry.words)
        minimum = int(own.get("minimum", MINIMUMS.get(id, 0)))
        days = int(own.get("days", TARGET_DAYS.get(id, 0)))
        layers[id] = Layer(id, name, entry.meaning, entry.entry, minimum, days)
    return Funnel(layers)


def move(customer: Customer, to: str, evidence: Line, now: datetime, skipping: bool = False) -> Customer:
    """The customer after the move. Raises NotAllowed with the reason."""
    if to == customer.layer:
        raise NotAllowed(text("already-there", layer=to))
    position = Position(customer.layer)
    asked = Step(customer.layer, to, evidence, skipping, customer.lost_from)
    try:
        moved = f"to-{to}" in MACHINE.events and MACHINE.events[f"to-{to}"].trigger(position, asked)
    except MachineError:
        moved = False
    if not moved:
        raise NotAllowed(refusal(asked))
    lost_from = customer.layer if to == LOST else ""
    return replace(customer, layer=to, layer_since=now, lost_from=lost_from)


def refusal(asked: Step) -> Words:
    if asked.to not in STATES:
        return text("no-such-layer", layer=asked.to)
    if asked.state == LOST:
        return text("restore-only", layer=asked.lost_from or LAYERS[0])
    if asked.to in LAYERS and asked.state in LAYERS and not is_next(asked) and not asked.skipping:
        return text("skips-layers", layer=asked.to)
    if not has_evidence(asked):
        return text("needs-evidence", layer=asked.to)
    return text("not-from-here", layer=asked.to)
