"""Which hints were followed by better results: of those that never were, others come first."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from flows.figures.calls import effect
from flows.figures.share import ENOUGH_TALKS, Share
from flows.ports import HintTally


class Hinted(NamedTuple):
    """Goals met in calls with this hint on the sheet, and in prepared calls without it."""

    hint: str
    with_it: Share
    without: Share

    @property
    def sinks(self) -> bool:
        """With enough calls on both sides and no better result: nobody can say that it helps."""
        enough = min(self.with_it.why.sample, self.without.why.sample) >= ENOUGH_TALKS
        return enough and (self.with_it.value or 0) <= (self.without.value or 0)


def by_hint(tallies: Collection[HintTally]) -> Mapping[str, Hinted]:
    """Not a proof: a hint stands where it is needed, and such calls may be the harder ones."""
    every = Counter[str]()
    those: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for hints, outcome, calls in tallies:
        every[outcome] += calls
        for hint in hints:
            those[hint][outcome] += calls
    return {
        hint: Hinted(hint, effect(outcomes), effect(every - outcomes)) for hint, outcomes in those.items()
    }
