"""How the funnel flows: who goes on, how long they stay, what a layer needs, which promises hold, what is neglected."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from statistics import median
from typing import Final

from flows.figures.share import ENOUGH_TALKS, Middle, Share, Why
from flows.model import LAYERS, WON, Promise

CONVERSION_OVER: Final = timedelta(weeks=8)
ENOUGH_CUSTOMERS: Final = 10
"""A minimum reckoned from fewer would jump with each of them."""
LATE: Final = LAYERS[3:]
ONE_SIDED: Final = 0.9
"""Nine calls in ten are as short-sighted as all of them: a single other call is no foresight."""


def conversion(layer: str, left: Mapping[str, int], still_in: int) -> Share:
    """Customers who went on to a later layer ÷ all who were in this one at some time of the last eight weeks.

    ``left`` counts those who left it in that time by where they went, ``still_in`` those who are there now.
    """
    later = (*LAYERS[LAYERS.index(layer) + 1 :], WON)
    on, seen = sum(left.get(to, 0) for to in later), sum(left.values()) + still_in
    return Share(on, seen, Why("rule-conversion", {"on": on, "seen": seen}, seen))


def default_minimum(next_target: int, own: Share) -> int | None:
    """Target of the next layer ÷ the layer's own conversion, rounded up; what a leader has set goes before it.

    None where fewer than ten were in the layer or nobody went on: then the minimum every team starts with holds.
    """
    if own.whole < ENOUGH_CUSTOMERS or not own.part:
        return None
    return ceil(next_target * own.whole / own.part)


def median_days(stays: Collection[float]) -> Middle:
    """The middle of the finished stays in a layer, in days."""
    return Middle(median(stays) if stays else None, Why("rule-median-days", {}, len(stays)))


def promises_kept(promises: Collection[Promise], today: date) -> Share:
    """Kept ÷ kept and broken; one still open after its day is broken, a dropped one counts for nothing."""
    due = come_due(promises, today)
    kept = sum(each.status == "kept" for each in due)
    return Share(kept, len(due), Why("rule-promises", {"kept": kept, "broken": len(due) - kept}, len(due)))


def come_due(promises: Iterable[Promise], today: date) -> tuple[Promise, ...]:
    """Those that are kept or broken by now."""
    return tuple(
        each
        for each in promises
        if each.status in ("kept", "broken") or (each.status == "open" and each.by_day < today)
    )


@dataclass(frozen=True, slots=True)
class ShortSight:
    """``only`` is "late" where a week's calls went to late layers, so that the top runs dry, and "new" where they
    went to new customers, so that the old ones are neglected."""

    only: str
    why: Why


def short_sight(calls: Mapping[str, int], to_new: int) -> ShortSight | None:
    """Whether nine in ten of a week's calls went to L4 and deeper, or to customers never talked to before.

    ``calls`` counts them by the layer the customer was in. None also where there are fewer than 15.
    """
    made, late = sum(calls.values()), sum(calls.get(layer, 0) for layer in LATE)
    if made < ENOUGH_TALKS:
        return None
    only = "late" if late >= ONE_SIDED * made else "new" if to_new >= ONE_SIDED * made else ""
    why = Why("rule-short-sight", {"calls": made, "late": late, "new": to_new}, made)
    return ShortSight(only, why) if only else None
