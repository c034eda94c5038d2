"""What a picture shows: figures with their labels, in the reader's language. How they are drawn, bot knows."""

from dataclasses import dataclass
from typing import Any, NamedTuple

Json = Any


class Bar(NamedTuple):
    """``part`` of ``whole`` is drawn darker, ``mark`` is the line it is measured against; all are counts."""

    label: str
    whole: float
    part: float
    mark: float


@dataclass(frozen=True, slots=True)
class Bars:
    """One panel of bars, the first on top; ``keys`` name the whole, the part ("" where there is none) and the mark."""

    title: str
    bars: tuple[Bar, ...]
    keys: tuple[str, str, str]


class Point(NamedTuple):
    """One week's value of one line, from 0 to 1; None where there is nothing to tell."""

    line: str
    week: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Multiples:
    """Small pictures of the same lines, one for each name, ``weeks`` in their order."""

    title: str
    weeks: tuple[str, ...]
    lines: tuple[str, ...]
    panels: tuple[tuple[str, tuple[Point, ...]], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Panels one below the other under a title; or a ``code``, a link for a phone's camera. Whoever cannot see it reads
    the message it comes with."""

    title: str
    panels: tuple[Bars | Multiples, ...]
    code: str = ""

    @classmethod
    def of(cls, stored: Json) -> "Picture":
        """From the JSON that storage makes of it."""
        return cls(
            stored["title"], tuple(panel_of(panel) for panel in stored["panels"]), stored.get("code", "")
        )


def panel_of(stored: Json) -> Bars | Multiples:
    if "bars" in stored:
        first, second, third = stored["keys"]
        return Bars(stored["title"], tuple(Bar(*bar) for bar in stored["bars"]), (first, second, third))
    panels = tuple((name, tuple(Point(*point) for point in points)) for name, points in stored["panels"])
    return Multiples(stored["title"], tuple(stored["weeks"]), tuple(stored["lines"]), panels)
