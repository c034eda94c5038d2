"""What a figure is: so much of so much, and why it is that."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flows.talk import Text

ENOUGH_TALKS: Final = 15
"""From fewer nothing is concluded."""


@dataclass(frozen=True, slots=True)
class Why:
    """The text that says the rule, what went in by name, and how many cases stand behind it."""

    rule: str
    inputs: Mapping[str, float]
    sample: int

    @property
    def words(self) -> Text:
        return Text(self.rule, {**self.inputs, "sample": self.sample})

    def __add__(self, other: "Why") -> "Why":
        names = dict.fromkeys([*self.inputs, *other.inputs])
        added = {name: self.inputs.get(name, 0) + other.inputs.get(name, 0) for name in names}
        return Why(self.rule, added, self.sample + other.sample)


@dataclass(frozen=True, slots=True)
class Share:
    """So much of so much. Two reps' or two days' shares of the same rule add up to that of both."""

    part: float
    whole: float
    why: Why

    @property
    def value(self) -> float | None:
        """None of nothing."""
        return self.part / self.whole if self.whole else None

    def __add__(self, other: "Share") -> "Share":
        return Share(self.part + other.part, self.whole + other.whole, self.why + other.why)


@dataclass(frozen=True, slots=True)
class Middle:
    """A median, None of nothing."""

    value: float | None
    why: Why


@dataclass(frozen=True, slots=True)
class TooFew:
    """Not enough to say anything: ``n`` of the ``needed``."""

    n: int
    needed: int
