"""A list on its way in: what was sent, how it is read, how far it has come. Nothing of it is anybody's customer yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple, get_args

Field = Literal[
    "name",
    "phone",
    "company",
    "owner",
    "stage",
    "value",
    "source",
    "created",
    "last",
    "next",
    "note",
    "since",
    "currency",
    "campaign",
    "vip",
    "grade",
    "type",
    "potential",
    "no-calls",
    "wrong",
    "lost-from",
    "fits",
    "at",
    "direction",
    "outcome",
    "",
]
"""What a column is taken for; "" is left out."""
FIELDS: Final[tuple[Field, ...]] = get_args(Field)

CUSTOMERS, CALLS, UNSURE = "customers", "calls", "unsure"
"""What a list's rows are."""

State = Literal["fetching", "reading", "read", "refused", "saved", "dropped"]
"""``fetching`` and ``reading`` are errands under way, ``read`` waits for the member's word, the others are over."""
ERRANDS: Final = ("fetching", "reading")
FIRST: Final = 10
"""A heading stands within so many rows: lists begin with a title, a date, an empty row."""
PACKED: Final = 5 * 2**20
"""Octets of a file: ten thousand customers take one or two million."""
LARGEST: Final = PACKED // 2**20
"""The same in megabytes, for who is told."""


@dataclass(frozen=True, slots=True)
class How:
    """How a file is to be read, as far as somebody has said: "" and None are left to the guess.

    ``heading`` is the row of the headings, -1 where there are none; ``sort`` what the rows are: customers or calls, and
    in what it amounts to ``UNSURE`` where only somebody can tell.
    """

    encoding: str = ""
    separator: str = ""
    heading: int | None = None
    fields: tuple[Field, ...] = ()
    sort: str = ""

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "How":
        """From its JSON."""
        return cls(**{**told, "fields": tuple(told["fields"])})


class StagedRow(NamedTuple):
    """One row as it waits: what it is asked by, the ``entry`` understood and the ``cells`` as they came, both JSON. Of
    a call ``stage`` is how it ended."""

    line: int
    name: str
    phone: str
    owner: str
    stage: str
    problem: str
    entry: str
    cells: str


@dataclass(frozen=True, slots=True)
class Import:
    """``id`` is also its place's. ``handle`` is what the front end fetches the file by, ``name`` what it is called.

    ``how`` is what the member has said, ``read_as`` what it amounts to, with the guesses; ``titles`` are the headings
    as they stand in the file. ``kind`` is csv, xlsx or vcard, or library for objection cards. ``known`` says what
    becomes of customers the team has already: skip or merge; in a list of calls, of people it has not: skip or make.
    ``version`` grows with everything that has it read anew. ``problem`` is why it was refused
    (``bot.files.sheets.PROBLEMS``), ``deed`` the act that saved it; ``campaign`` is where its leads come from, "" for
    none.
    """

    id: int
    team_id: int
    member_id: int
    chat: int
    handle: str
    name: str
    state: State
    at: datetime
    version: int = 1
    how: How = field(default_factory=How)
    read_as: How = field(default_factory=How)
    titles: tuple[str, ...] = ()
    kind: str = ""
    problem: str = ""
    known: str = "skip"
    deed: int = 0
    campaign: str = ""
