"""How the team sells, where its product stands, and the season: what a preparation offers first, and why.

Practices 19 (relationship or transaction), 104 to 109 (stages of a product, seasons with their lead times).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from flows.coaching.entries import Purpose
from flows.model import Team
from flows.talk import Text, text

MODES: Final = ("relationship", "transaction")
STAGES: Final = ("intro", "rise", "growth", "mature")
LINGERS: Final = timedelta(weeks=6)
"""So long after its last month a peak can still be drawn out."""
_RULES = Path(__file__).parents[1] / "rules" / "market.toml"


class Season(NamedTuple):
    """The ``phase`` (before, peak, after, off) and the weeks until the next peak, 0 within one."""

    phase: str
    weeks: int


@dataclass(frozen=True, slots=True)
class Favoured:
    """What one thing about the market brings to the front, best first."""

    name: str
    purposes: tuple[str, ...]
    answers: tuple[str, ...]


def season(peak: str, lead_weeks: int, day: date) -> Season | None:
    """Where ``day`` stands to the months of ``peak`` ('05-08', '11-02' over the new year); None without any. A peak is
    worked for from ``lead_weeks`` before it: who comes in its first month comes too late (practice 109)."""
    if not peak:
        return None
    first, last = (int(month) for month in peak.split("-"))
    months = (last - first) % 12 + 1
    if (day.month - first) % 12 < months:
        return Season("peak", 0)
    begins = date(day.year + (day.month > first), first, 1)
    weeks = -(-(begins - day).days // 7)
    if weeks <= lead_weeks:
        return Season("before", weeks)
    after = last % 12 + 1
    ended = date(day.year - (after > day.month), after, 1)
    return Season("after" if day - ended < LINGERS else "off", weeks)


def favoured(team: Team, day: date) -> tuple[Favoured, ...]:
    """What speaks for something on this day, the weightiest first."""
    now = season(team.peak, team.lead_weeks, day)
    named = (
        ("season", now.phase if now else ""),
        ("stage", team.stage),
        ("mode", team.mode),
    )
    rules = _rules()
    return tuple(rules[f"{kind}-{name}"] for kind, name in named if name)


def purposes(found: tuple[Purpose, ...], layer: str, team: Team, day: date) -> tuple[Purpose, ...]:
    """The purposes with those in front that the market speaks for, as far as they suit the layer."""
    wanted = [name for each in favoured(team, day) for name in each.purposes]
    place = {name: wanted.index(name) for name in wanted}

    def rank(purpose: Purpose) -> tuple[bool, int]:
        return layer not in purpose.layers, place.get(purpose.id, len(wanted))

    return tuple(sorted(found, key=rank))


def why(team: Team, day: date, purpose: str = "", answer: str = "", market: str = "") -> Text | None:
    """What about the market speaks for this purpose, answer, or what is said only then; None where nothing does."""
    for each in favoured(team, day):
        if purpose in each.purposes or answer in each.answers or market == each.name:
            now = season(team.peak, team.lead_weeks, day)
            return text(f"market-why.{each.name}", weeks=now.weeks if now else 0)
    return None


@cache
def _rules() -> Mapping[str, Favoured]:
    read = tomllib.loads(_RULES.read_text("utf-8"))
    return {
        f"{kind}-{name}": Favoured(f"{kind}-{name}", tuple(lists["purposes"]), tuple(lists["answers"]))
        for kind, named in read.items()
        for name, lists in named.items()
    }
