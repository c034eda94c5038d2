"""The records of the trade: plain frozen dataclasses whose fields are the columns they are kept in.

Every record has an ``id`` that the turn which made it gave out (see ``flows.facts.Facts.new_id``), so that
deciding stays
pure and a turn done again makes the same record. Instants are aware UTC; a wish of the wall clock is a local day and
time beside its zone; money is in the team's currency's minor units.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, NamedTuple

LAYERS = ("L1", "L2", "L3", "L4", "L5", "L6")
WON, LOST = "won", "lost"


class Line(NamedTuple):
    """A line of a preparation: the playbook's id (empty for own words) and the words as the rep saw them."""

    id: str
    words: str


NOTHING = Line("", "")


class Expected(NamedTuple):
    """A predicted objection: its line, and the answer prepared for it."""

    objection: Line
    answer: Line


@dataclass(frozen=True, slots=True)
class Team:
    """``layers`` changes the default funnel: per layer a name, a minimum and target days, each optional."""

    id: int
    name: str
    language: str = "zh"
    zone: str = "Asia/Shanghai"
    currency: str = "CNY"
    daily_target: int = 60
    layers: dict[str, dict[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """``account`` and ``chat`` are the front end's numbers, None after the member was moved to a new account.

    ``role`` is leader or rep; ``status`` is onboarding, waiting (for a leader's yes), active or left;
    ``hours`` are golden hours as ``09:00-11:30 14:00-17:30``.
    """

    id: int
    team_id: int
    name: str
    account: int | None
    chat: int | None
    role: str = "rep"
    status: str = "active"
    language: str = "zh"
    zone: str = "Asia/Shanghai"
    hours: str = "09:00-11:30 14:00-17:30"
    daily_target: int = 60
    keyboard: bool = True
    joined_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """A way into a team: only the code's SHA-256 is kept. ``role`` is leader for the owner's own link."""

    id: int
    code_hash: str
    team_id: int | None
    role: str
    made_by: int | None
    uses_left: int
    expires_at: datetime
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """``phone`` is the canonical form of ``flows.contacts.phones``; ``search`` the key of ``flows.contacts.names``;
    ``layer_since`` starts the count of days in the layer; ``tries`` are no-answers in a row;
    ``status`` is active, merged or removed."""

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


@dataclass(frozen=True, slots=True)
class Prep:
    """A preparation: what the call is for, the state wanted after hanging up, and what will be asked and heard.

    ``insisted`` says that the rep kept a goal the coach had doubts about; ``skipped`` that nothing was prepared.
    """

    id: int
    team_id: int
    member_id: int
    customer_id: int
    purpose: Line
    goal: Line
    questions: tuple[Line, ...]
    expected: tuple[Expected, ...]
    opening: Line
    insisted: bool
    skipped: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Call:
    """A contact as it was logged. ``kind`` is call, inbound, message or meeting.

    ``outcome`` is one of ``OUTCOMES``; ``asked`` are the questions ticked, with the answer where one was written;
    ``reason`` is the refusal as the customer put it and ``iceberg`` the layer suspected under it.
    """

    id: int
    team_id: int
    member_id: int
    customer_id: int
    prep_id: int | None
    kind: str
    outcome: str
    goal: str
    asked: tuple[Line, ...]
    reason: str
    iceberg: str
    note: str
    at: datetime
    day: date


OUTCOMES = ("met", "partly", "refused", "callback", "hangup", "busy", "noanswer", "wrong", "dnc", "won")
NOT_TALKED = ("noanswer", "busy", "wrong")


@dataclass(frozen=True, slots=True)
class Heard:
    """One objection of one call: predicted, heard, or both; ``met`` repeats whether the call reached its goal,
    so that an answer's record is one query."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int
    objection: Line
    answer: Line
    predicted: bool
    heard: bool
    met: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The dated next step of a customer: a local day, perhaps a time, in its zone; ``due_at`` is that instant
    (the start of the working day where no time was said). ``status`` is open, done or dropped."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int | None
    kind: str
    day: date
    at_time: time | None
    zone: str
    due_at: datetime
    status: str = "open"
    reminded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """One step of a customer in the funnel, with the evidence: what the customer said or did."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int | None
    from_layer: str
    to_layer: str
    evidence: Line
    days: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """'To L4 by Friday': a move the rep has set himself. ``status`` is open, kept, broken or dropped."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    to_layer: str
    by_day: date
    status: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Recall:
    """How well a member remembers one exercise: the state ``flows.learning.memory`` made, and when it fades."""

    id: int
    team_id: int
    member_id: int
    exercise: str
    state: dict[str, Any]
    due: datetime
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer to one exercise, on a local day; ``said`` are the words of an open one."""

    id: int
    team_id: int
    member_id: int
    exercise: str
    right: bool
    said: str
    at: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Taken:
    """A lesson that was read; ``reason`` is the moment of need it was offered for, with its ``hit`` of ``of``."""

    id: int
    team_id: int
    member_id: int
    lesson: str
    reason: str
    hit: int
    of: int
    at: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A role-play that was played to its end: the customer who was played, what was said in turn (``lines``), and
    how many of the marks in ``marks`` were earned."""

    id: int
    team_id: int
    member_id: int
    personality: str
    layer: str
    objections: tuple[Line, ...]
    lines: tuple[Line, ...]
    marks: dict[str, bool]
    at: datetime
    day: date


Record = (
    Team
    | Member
    | Invite
    | Customer
    | Prep
    | Call
    | Heard
    | FollowUp
    | Move
    | Promise
    | Recall
    | Attempt
    | Taken
    | Rehearsal
)
