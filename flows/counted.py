"""What storage counts in sets: rows of numbers, whose meaning is for ``flows.figures`` to say."""

from datetime import date, datetime
from typing import NamedTuple


class Dialled(NamedTuple):
    """Calls of one member on one day that ended alike; ``prepared`` says whether they had a preparation."""

    member: int
    day: date
    outcome: str
    prepared: bool
    times: int


class Stood(NamedTuple):
    """How many customers of one owner stand in one layer."""

    owner: int
    layer: str
    customers: int


class Moved(NamedTuple):
    """Moves of one member's between two layers; ``value`` in minor units is of the deals won among them."""

    member: int
    before: str
    after: str
    times: int
    value: int


class Surprise(NamedTuple):
    """An objection nobody predicted: its key (the playbook's id, or somebody's own words), as a rep read it, and how
    often it came."""

    key: str
    words: str
    times: int


class FirstTalked(NamedTuple):
    """A call in which a customer was talked to for the first time, and when he became a prospect (None: not yet)."""

    member: int
    customer: int
    day: date
    at: datetime
    prospect_at: datetime | None


class Moment(NamedTuple):
    """A trace of somebody's work: a contact logged, a call sheet opened."""

    member: int
    at: datetime


class Target(NamedTuple):
    """How many calls a member has set himself for one day."""

    member: int
    day: date
    calls: int


class TeamDialled(NamedTuple):
    """Calls of one team that ended alike."""

    team: int
    outcome: str
    times: int


class FromSource(NamedTuple):
    """How many customers of one source ('' where it was not told) stand in one layer."""

    source: str
    layer: str
    customers: int


class Contacted(NamedTuple):
    """Calls to customers who stood in one layer then; ``known`` says whether they had been talked to before."""

    layer: str
    known: bool
    times: int
