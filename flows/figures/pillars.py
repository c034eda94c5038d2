"""The three sources of performance (practice 38): whom one calls, how much, and what comes of it; which one limits."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from statistics import median
from typing import Final, NamedTuple

from flows.figures.share import ENOUGH_TALKS, Share, TooFew, Why

PILLARS: Final = ("targeting", "volume", "effect")
ENOUGH: Final[Mapping[str, float]] = {"targeting": 5, "volume": 1, "effect": ENOUGH_TALKS}
"""What a pillar needs to be judged: first talks, calls planned, talks with a goal."""


class Pillars(NamedTuple):
    """One rep's three pillars over some days."""

    targeting: Share
    volume: Share
    effect: Share

    def of(self, pillar: str) -> Share:
        found: Share = getattr(self, pillar)
        return found

    def __add__(self, other: "Pillars") -> "Pillars":  # type: ignore[override] # two of them are no longer tuple
        return Pillars(*(one + another for one, another in zip(self, other, strict=True)))


@dataclass(frozen=True, slots=True)
class Limit:
    """The pillar that holds a rep back: the own value, what it is measured against, and whose that is: the team's
    median (``team``), the own one of the weeks before (``own``), or what was planned (``plan``)."""

    pillar: str
    share: Share
    against: float
    whose: str
    why: Why

    @property
    def ahead(self) -> bool:
        """Even this one does not lie under its measure: nothing holds the rep back."""
        return (self.share.value or 0) >= self.against


def limiting(now: Pillars, before: Collection[Pillars], others: Collection[Pillars]) -> Limit | TooFew:
    """The pillar that lies farthest under its measure: the team's median where three reps or more have one, else the
    rep's own of the weeks ``before``, for calls the plan where neither is there. Where none lies under its measure, the
    one that is least above; calls are then measured against the plan, which the whole team may miss.

    TooFew where no pillar rests on enough to be judged.
    """
    found: list[Limit] = []
    for pillar in PILLARS:
        share = now.of(pillar)
        measure = middle([each.of(pillar) for each in others], pillar, 3)
        whose = "team" if measure is not None else "own"
        measure = measure if measure is not None else middle([each.of(pillar) for each in before], pillar, 1)
        if pillar == "volume" and not measure:
            measure, whose = 1.0, "plan"
        if share.value is not None and share.whole >= ENOUGH[pillar] and measure:
            why = Why("rule-limit", {"own": share.value, "measure": measure}, round(share.whole))
            found.append(Limit(pillar, share, measure, whose, why))
    if not found:
        return TooFew(int(now.effect.whole), ENOUGH_TALKS)
    least = min(found, key=lambda each: ((each.share.value or 0) / each.against, PILLARS.index(each.pillar)))
    return replace(least, against=1.0, whose="plan") if least.pillar == "volume" and least.ahead else least


def middle(shares: Collection[Share], pillar: str, least: int) -> float | None:
    """The median of those that rest on enough, None where they are fewer than ``least``."""
    values = [share.value for share in shares if share.value is not None and share.whole >= ENOUGH[pillar]]
    return median(values) if len(values) >= least else None
