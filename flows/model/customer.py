"""A customer, what was found out about one, and the days that matter to one."""

from dataclasses import dataclass
from datetime import date, datetime

LAYERS = ("L1", "L2", "L3", "L4", "L5", "L6")
WON, LOST = "won", "lost"


@dataclass(frozen=True, slots=True)
class Customer:
    """``phone`` is the canonical form of ``flows.contacts.phones``; ``search`` the key of ``flows.contacts.names``;
    ``layer_since`` starts the count of days in the layer; ``tries`` are no-answers in a row;
    ``status`` is active, merged, removed or erased; ``grade`` is the credit grade from A to D or '', ``nurture`` says
    that it is a potential customer of a slow cadence. When and why these were said is a Finding. ``campaign`` is the
    batch of leads it came with, ``qualified`` yes or no once somebody talked to it (practice 24)."""

    id: int
    team_id: int
    owner_id: int
    name: str
    phone: str = ""
    company: str = ""
    note: str = ""
    search: str = ""
    layer: str = "L1"
    layer_since: datetime | None = None
    lost_from: str = ""
    value: int | None = None
    direction: str = "outbound"
    source: str = ""
    personality: str = ""
    do_not_call: bool = False
    wrong_number: bool = False
    tries: int = 0
    last_contact: datetime | None = None
    status: str = "active"
    merged_into: int | None = None
    created_at: datetime | None = None
    profile: dict[str, str] | None = None
    grade: str = ""
    vip: bool = False
    nurture: bool = False
    campaign: str = ""
    qualified: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found out about a customer, and when. The latest of a kind holds, but for kinds a customer has
    several of (see ``flows.profile.kinds``).

    ``value`` is a choice of the kind's list or a number, ``words`` what was said or seen, ``reason`` why it is taken
    so. ``call_id`` is the contact it comes from, None where it was thought of later.
    """

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int | None
    kind: str
    value: str
    words: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day that matters to a customer: ``kind`` is birthday, renewal or other, or what follows a deal: care, survey.

    From ``from_day`` on it comes up in the list; a ``yearly`` one comes again. ``status`` is open, done or dropped;
    ``call_id`` is the contact that brought it about.
    """

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int | None
    kind: str
    day: date
    from_day: date
    yearly: bool
    words: str
    status: str
    at: datetime
