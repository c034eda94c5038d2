"""How long something takes, counted in steps, as Prometheus reads it."""

from bisect import bisect_left
from collections.abc import Iterator

STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds."""


class Durations:
    def __init__(self) -> None:
        self.total = 0.0
        self._counts = [0] * (len(STEPS) + 1)

    def note(self, seconds: float) -> None:
        self.total += seconds
        self._counts[bisect_left(STEPS, seconds)] += 1

    @property
    def count(self) -> int:
        return sum(self._counts)

    def up_to(self) -> Iterator[tuple[str, int]]:
        """How many took at most so many seconds."""
        so_far = 0
        for step, count in zip((*map(str, STEPS), "+Inf"), self._counts, strict=True):
            so_far += count
            yield step, so_far
