"""What the playbook holds: every kind of entry, and the closed lists its fields choose from.

An entry names its layers, and its purposes where it has any, best first.
"""

from dataclasses import dataclass

from flows.model import LAYERS, LOST, WON

STATES = (*LAYERS, WON, LOST)
ORIENTATIONS = ("sell", "relationship")
KINDS = ("open", "closed", "implication")
CATEGORIES = ("price", "need", "stall", "authority", "rival", "trust", "service")
"""What an objection is about: money, no need, putting off, somebody else decides, a competitor, doubts, the work."""
ICEBERG = ("benefit", "relationship", "trust")
PERSONALITIES = ("lively", "powerful", "peaceful", "analytical")
FIELDS = (
    *("who", "what", "why", "when", "where", "how_much"),
    *("source", "contact", "current_supplier", "problem", "consequence", "vision", "timing"),
    *("deciders", "process", "criteria", "budget", "alternatives", "obstacle", "terms", "payment"),
    *("satisfaction", "expectation", "future", "network", "next_step"),
)
"""What is worth knowing of a customer: the six W of practice 71, what a sale turns on, what comes after."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Anything the playbook holds: a short id, to travel in buttons, and the words to show or to speak."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Purpose(Entry):
    """What a call is for (practices 2 and 3); ``orientation`` is one of ``ORIENTATIONS``."""

    orientation: str
    layers: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Goal(Entry):
    """What is true after hanging up, and can be checked (practice 4)."""

    purposes: tuple[str, ...]
    layers: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Question(Entry):
    """A question to ask (practices 7 to 9), one of ``KINDS``; ``asks`` is the one of ``FIELDS`` it fills."""

    kind: str
    asks: str
    purposes: tuple[str, ...]
    layers: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Answer(Entry):
    """One way to answer an objection; ``author`` is a member's name, empty for the playbook's own. A ``personal`` one
    is seen by its author alone."""

    author: str = ""
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Objection(Entry):
    """What a customer may say (practice 10).

    ``signs`` are pieces of free text, in lower case, by which it and no other is known; ``iceberg`` is the
    layer it most often comes from (practice 60). Empty ``purposes``: it may come on any call. ``also`` are the keys
    of what was merged into it, so that its record is theirs too; a ``personal`` one is seen by its writer alone.
    """

    signs: tuple[str, ...]
    category: str
    iceberg: str
    layers: tuple[str, ...]
    answers: tuple[Answer, ...]
    source: str
    purposes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    personal: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key its records may be kept under."""
        return (self.id, *self.also)


@dataclass(frozen=True, slots=True)
class Opening(Entry):
    """First words of at most 20 seconds that ask before they offer (practices 11 to 14).

    ``{me}`` is the caller, ``{company}`` the caller's own company, ``{customer}`` the one who is called. With
    ``market`` (see ``flows.coaching.market``) it is said only then, and first.
    """

    purposes: tuple[str, ...]
    layers: tuple[str, ...]
    source: str
    market: str = ""


@dataclass(frozen=True, slots=True)
class Evidence(Entry):
    """Something the customer said or did that proves the layer."""


@dataclass(frozen=True, slots=True)
class Layer(Entry):
    """A state of the customer's own decision (practices 30 and 32); any one piece of ``entry`` proves it."""

    meaning: str
    entry: tuple[Evidence, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Tip(Entry):
    """A line of advice ``about`` one of ``PERSONALITIES`` (practice 64) or of ``ICEBERG`` (practice 60)."""

    about: str
    source: str
