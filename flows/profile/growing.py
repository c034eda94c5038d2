"""Which one thing to ask about a customer next: what matters in this layer and for this purpose, and is not known.

A profile grows by one question after a call and never before (practice 52): nobody fills in forms in the golden hours.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from flows.model import LOST, WON, Customer, Finding
from flows.profile.kinds import FIVE_W, KINDS, known

BY_LAYER: Final[Mapping[str, tuple[str, ...]]] = {
    "L1": ("who", "what", "personality", "where", "how_much"),
    "L2": ("who", "what", "personality", "how_much", "where"),
    "L3": ("why", "motive", "when", "decider", "personality", "iceberg", "trust"),
    "L4": ("decider", "when", "motive", "trust", "iceberg", "how_much", "need"),
    "L5": ("decider", "iceberg", "trust", "personality", "motive", "potential"),
    "L6": ("decider", "grade", "trust", "iceberg", "when"),
    WON: ("phase", "loyalty", "potential", "grade", "trust", "standing"),
    LOST: ("iceberg", "why", "trust", "nurture"),
}
"""What decides in each layer, the most telling first. Ours, after practices 50 to 103."""
LOYAL: Final = ("4", "5")
RELATING: Final = ("trust", "personality", "iceberg", "phase")
"""What a call for the relationship's sake is best at finding out; it comes first then."""


class Wanted(NamedTuple):
    """The kind to ask about; ``again`` says that it was known and is too old to rely on."""

    kind: str
    again: bool


def next_question(
    customer: Customer, findings: Iterable[Finding], orientation: str, now: datetime
) -> Wanted | None:
    """The first that is missing, else the first that is stale; None where nothing that matters here is.

    ``orientation`` is the purpose's, '' where there was none; ``findings`` come the latest first.
    """
    held = known(findings)
    ranked = BY_LAYER[customer.layer]
    if orientation == "relationship":
        ranked = tuple(dict.fromkeys((*RELATING, *ranked)))
    if customer.campaign and not customer.qualified:
        return Wanted("qualified", again=False)
    if might_be_vip(customer, held):
        return Wanted("vip", again=False)
    missing = [kind for kind in ranked if not is_known(kind, customer, held)]
    if missing:
        return Wanted(missing[0], again=False)
    old = [kind for kind in ranked if is_stale(kind, held, now)]
    return Wanted(old[0], again=True) if old else None


def might_be_vip(customer: Customer, held: Mapping[str, tuple[Finding, ...]]) -> bool:
    """VIPs are chosen among the loyal (practice 92), by somebody who knows them: it is asked, once."""
    loyal = "loyalty" in held and held["loyalty"][0].value in LOYAL
    return loyal and not customer.vip and "vip" not in held


def is_known(kind: str, customer: Customer, held: Mapping[str, tuple[Finding, ...]]) -> bool:
    if kind in FIVE_W:
        return bool((customer.profile or {}).get(kind))
    if kind == "personality":
        return bool(customer.personality)
    return kind in held


def is_stale(kind: str, held: Mapping[str, tuple[Finding, ...]], now: datetime) -> bool:
    days = KINDS[kind].stale
    return bool(days and kind in held and held[kind][0].at < now - timedelta(days=days))
