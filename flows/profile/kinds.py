"""The kinds of things found out about a customer, and what the customer's own record says of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from flows.coaching.entries import ICEBERG, PERSONALITIES
from flows.model import Customer, Finding
from flows.profile.standards import GRADES

FIVE_W: Final = ("who", "what", "why", "when", "where", "how_much")
"""5W1H (practice 71); kept in the customer's ``profile`` under the same names."""


@dataclass(frozen=True, slots=True)
class Kind:
    """``choices`` are tapped, '' in them are none; ``words`` are typed; ``reason`` may be added. Of ``several`` every
    one holds, of others the latest, which is asked anew after ``stale`` days (0: it lasts)."""

    name: str
    choices: tuple[str, ...] = ()
    words: bool = False
    reason: bool = False
    several: bool = False
    stale: int = 0


_KINDS = (
    *(Kind(name, words=True) for name in FIVE_W),
    Kind(
        "decider", ("boss", "money", "buyer", "user", "family"), words=True, reason=True, several=True
    ),  # practice 51
    Kind("motive", ("away", "towards")),  # practice 54
    Kind("need", ("body", "safety", "belonging", "esteem", "growth")),  # practice 53
    Kind("iceberg", ICEBERG, stale=90),  # practice 60
    Kind("trust", ("0", "1", "2", "3", "4", "5"), stale=60),  # practice 62
    Kind("grade", GRADES, reason=True, stale=180),  # practice 99
    Kind("standing", ("1", "2", "3", "4", "5"), stale=180),  # practice 91, with the next two
    Kind("potential", ("1", "2", "3", "4", "5"), stale=180),
    Kind("loyalty", ("1", "2", "3", "4", "5"), stale=180),
    Kind(
        "phase", ("interaction", "continuity", "understanding", "partnership"), stale=120
    ),  # practices 93 to 96
    Kind("frown", ("once", "recurring"), words=True, reason=True, several=True),  # practice 78
    Kind("satisfaction", ("1", "2", "3", "4", "5"), stale=90),  # practices 77 and 82, with the next three
    *(Kind(name, words=True) for name in ("liked", "disliked", "missing")),
    Kind("nurture", ("yes", "no")),  # practice 75
    Kind("qualified", ("yes", "no")),  # practice 24
    Kind("personality", PERSONALITIES),  # practice 64
    Kind("vip", ("yes", "no"), reason=True),  # practices 72 and 73
)
KINDS: Final[Mapping[str, Kind]] = {kind.name: kind for kind in _KINDS}


class Found(NamedTuple):
    """Something found out in a contact, before it is a record."""

    kind: str
    value: str = ""
    words: str = ""
    reason: str = ""


def known(findings: Iterable[Finding]) -> Mapping[str, tuple[Finding, ...]]:
    """What holds now, by kind, of findings given the latest first: all of several, of others the latest."""
    held: dict[str, list[Finding]] = {}
    for finding in findings:
        kind = KINDS.get(finding.kind)
        if kind and (kind.several or finding.kind not in held):
            held.setdefault(finding.kind, []).append(finding)
    return {name: tuple(those) for name, those in held.items()}


def applied(customer: Customer, found: Found) -> Customer:
    """The customer's record with what is kept there too, so that lists need not look for it."""
    match found.kind:
        case "grade":
            return replace(customer, grade=found.value)
        case "vip":
            return replace(customer, vip=found.value == "yes")
        case "nurture":
            return replace(customer, nurture=found.value == "yes")
        case "qualified":
            return replace(customer, qualified=found.value)
        case "personality":
            return replace(customer, personality=found.value)
        case name if name in FIVE_W:
            return replace(customer, profile={**(customer.profile or {}), name: found.words})
    return customer


def completeness(customer: Customer) -> tuple[int, int]:
    """How many of the six W are known, of how many."""
    profile = customer.profile or {}
    return sum(bool(profile.get(name)) for name in FIVE_W), len(FIVE_W)
