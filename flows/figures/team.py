"""A team's day: calls against targets, what moved, what runs thin; a team's figure is the sum of its reps'."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from flows.counted import Dialled, Moved, Stood
from flows.figures.calls import Tally, dials, talks
from flows.figures.preparation import Lift, prep_lift
from flows.figures.share import Share, TooFew, Why
from flows.funnel import Layer
from flows.model import LAYERS, WON, Member


class RepDay(NamedTuple):
    """One rep's day: the tally of the calls, the calls planned, and the own customers by layer."""

    member: Member
    tally: Tally
    layers: Mapping[str, int]
    target: int


class ThinLayer(NamedTuple):
    """A layer, and the reps who are below its minimum, each with the own count."""

    layer: Layer
    short: tuple[tuple[Member, int], ...]


@dataclass(frozen=True, slots=True)
class TeamDay:
    """``reps`` are those who call, by name; ``forward`` counts the moves onward, a deal won among them."""

    reps: tuple[RepDay, ...]
    prepared: Share
    lift: Lift | TooFew
    forward: int
    won: int
    value: int

    @property
    def tally(self) -> Tally:
        return added(rep.tally for rep in self.reps)

    @property
    def layers(self) -> Tally:
        return added(rep.layers for rep in self.reps)

    @property
    def calls(self) -> Share:
        """Calls ÷ target, over all reps."""
        made, target = dials(self.tally), sum(rep.target for rep in self.reps)
        return Share(made, target, Why("rule-volume", {"calls": made, "target": target}, made))

    def thin(self, layers: Mapping[str, Layer]) -> tuple[ThinLayer, ...]:
        """Layers in which some rep has fewer customers than the minimum, the latest first: closest to a deal."""
        found = []
        for id in reversed(LAYERS):
            least = layers[id].minimum
            short = tuple(
                (rep.member, rep.layers.get(id, 0)) for rep in self.reps if rep.layers.get(id, 0) < least
            )
            found += [ThinLayer(layers[id], short)] if short else []
        return tuple(found)


def team_day(
    members: Collection[Member],
    targets: Mapping[int, int],
    dialled: Iterable[Dialled],
    stood: Iterable[Stood],
    moved: Iterable[Moved],
) -> TeamDay:
    """Of the members those who are reps, and leaders who called or have customers; ``targets`` are the calls planned by
    those who work that day."""
    tallies: dict[int, Counter[str]] = {member.id: Counter() for member in members}
    layers: dict[int, Counter[str]] = {member.id: Counter() for member in members}
    rows = tuple(dialled)
    for row in rows:
        tallies.setdefault(row.member, Counter())[row.outcome] += row.times
    with_prep, without = by_preparation(rows)
    for stand in stood:
        layers.setdefault(stand.owner, Counter())[stand.layer] += stand.customers
    moves = tuple(moved)
    calling = [
        member
        for member in members
        if calls_for_the_team(member, bool(tallies[member.id] or layers[member.id]))
    ]
    reps = sorted(calling, key=lambda member: (member.name, member.id))
    return TeamDay(
        tuple(
            RepDay(member, tallies[member.id], layers[member.id], targets.get(member.id, 0))
            for member in reps
        ),
        prepared_share(with_prep, without),
        prep_lift(with_prep, without),
        sum(move.times for move in moves if onward(move)),
        sum(move.times for move in moves if move.after == WON),
        sum(move.value for move in moves),
    )


def by_preparation(dialled: Iterable[Dialled]) -> tuple[Tally, Tally]:
    """The calls that had a preparation, and those without."""
    with_prep, without = Counter[str](), Counter[str]()
    for row in dialled:
        (with_prep if row.prepared else without)[row.outcome] += row.times
    return with_prep, without


def calls_for_the_team(member: Member, dialled: bool) -> bool:
    """Whether the figures are about this one: an active rep, or who called."""
    return dialled or (member.sells and member.status == "active")


def prepared_share(with_prep: Tally, without: Tally) -> Share:
    """Talked calls that had a preparation ÷ talked calls."""
    part, whole = talks(with_prep), talks(with_prep) + talks(without)
    return Share(part, whole, Why("rule-prepared", {"prepared": part, "talked": whole}, whole))


def onward(move: Moved) -> bool:
    """Whether it led closer to a deal."""
    return place(move.after) > place(move.before)


def place(layer: str) -> int:
    """Where a layer stands on the way to a deal; lost is nowhere."""
    return LAYERS.index(layer) if layer in LAYERS else len(LAYERS) if layer == WON else -1


def added(tallies: Iterable[Tally]) -> Tally:
    total = Counter[str]()
    for tally in tallies:
        total.update(tally)
    return total
