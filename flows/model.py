"""The records of the trade: plain frozen dataclasses whose fields are the columns they are kept in.

Every record has an ``id`` that the turn which made it gave out (see ``flows.facts.Facts.new_id``), so that
deciding stays
pure and a turn done again makes the same record. Instants are aware UTC; a wish of the wall clock is a local day and
time beside its zone; money is in the team's currency's minor units.
"""

from dataclasses import dataclass, field
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
    """``layers`` changes the default funnel: per layer a name, a minimum and target days, each optional;
    ``words`` what lists call stages and owners (``stage:已报价`` is a layer, ``owner:王强`` a member's id);
    ``standards`` the days a customer of a class may wait (see ``flows.profile.standards``); ``edge`` is what only this
    team can say of itself; ``goals`` what its leader set beside the calls a day (``flows.leading.goals_of_team``);
    ``mode``, ``stage`` and ``peak`` ('05-08': its months) with ``lead_weeks`` say how the team sells, where its product
    stands, and when the season is (see ``flows.coaching.market``).
    """

    id: int
    name: str
    language: str = "zh"
    zone: str = "Asia/Shanghai"
    currency: str = "CNY"
    daily_target: int = 60
    layers: dict[str, dict[str, Any]] | None = None
    standards: dict[str, int] | None = None
    edge: str = ""
    goals: dict[str, Any] | None = None
    mode: str = ""
    stage: str = ""
    peak: str = ""
    lead_weeks: int = 8
    words: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """``account`` and ``chat`` are the front end's numbers, None after the member was moved to a new account.

    ``role`` is leader or rep; ``status`` is onboarding, waiting (for a leader's yes), active or left;
    ``hours`` are golden hours as ``09:00-11:30 14:00-17:30``, ``quiet`` the hours in which nothing is pushed;
    ``wishes`` changes reminders: per kind an ``at`` (local ``HH:MM``) and a ``mode``, each optional (see
    ``flows.reminders``); ``days_off`` are ISO dates, and until ``paused_until`` (worked again) the member rests.
    A leader with ``deputy_until`` is one only until that day begins. ``feed`` is the SHA-256 of the code in the address
    of the own calendar, None where there is no such address. ``named``: a group's scoreboard may name this one.
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
    quiet: str = "21:00-08:00"
    wishes: dict[str, dict[str, str]] | None = field(default=None, hash=False)
    days_off: tuple[str, ...] = ()
    paused_until: date | None = None
    deputy_until: date | None = None
    feed: str | None = None
    named: bool = False

    def __hash__(self) -> int:
        """By the id alone: a turn asks in a member's name again and again, and equality looks at the rest."""
        return hash(self.id)


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
class Prep:
    """A preparation: what the call is for, the state wanted after hanging up, and what will be asked and heard.

    ``insisted`` says that the rep kept a goal the coach had doubts about; ``skipped`` that nothing was prepared,
    ``dropped`` that its call never came about. ``hints`` are the kinds of hints that stood on its sheet.
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
    dropped: bool = False
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """A contact as it was logged. ``kind`` is call, inbound, message or meeting.

    ``outcome`` is one of ``OUTCOMES``, or ``ANSWERED`` where the customer rang and nobody had a goal; ``asked`` are
    the questions ticked, with the answer where one was written;
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
ANSWERED = "answered"
"""How an inbound call ends that only answered what the customer wanted: it is a talk, and meets or misses no goal."""
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


class OnList(NamedTuple):
    """A line of a day's list: whom to call, from which queue (``flows.plan.KINDS``, or ``added`` by the rep), and
    why in a few words, as the rep saw them."""

    customer: int
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Workday:
    """One member's day: the list for it, and what the evening made of it. There is one for each member and day.

    ``listed`` stand in the order to call them; until ``locked_at`` the list is a draft. ``commitment`` is what the
    rep has set himself for this day, ``reflection`` one line about it that nobody else is shown, ``remark`` the rep's
    own line for the leader, ``enough`` the answer to Friday's self-check.
    """

    id: int
    team_id: int
    member_id: int
    day: date
    target: int
    listed: tuple[OnList, ...] = ()
    locked_at: datetime | None = None
    commitment: str = ""
    reflection: str = ""
    remark: str = ""
    enough: str = ""


@dataclass(frozen=True, slots=True)
class CoachingNote:
    """One sentence of a leader's about one call. ``kind`` is keep, start or stop; ``accepted`` says that the rep has
    taken it, ``pinned`` that it stands on the rep's own call sheets, ``reply`` what came back. It was brought to the
    rep at ``told_at``, outside golden hours, and tapped first at ``seen_at``."""

    id: int
    team_id: int
    author_id: int
    member_id: int
    customer_id: int
    call_id: int
    kind: str
    words: str
    at: datetime
    accepted: bool = False
    pinned: bool = False
    reply: str = ""
    told_at: datetime | None = None
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a leader asks one rep for, or thanks for, that is about no single call. ``kind`` is lesson (``what`` is its
    id), silent (to call the VIPs who wait), task or praise; ``status`` is open, done or not-done, of praise shared or
    kept."""

    id: int
    team_id: int
    author_id: int
    member_id: int
    kind: str
    what: str
    words: str
    at: datetime
    status: str = "open"
    settled_at: datetime | None = None


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


@dataclass(frozen=True, slots=True)
class TeamCard:
    """An objection the team knows beside the playbook's, or how it has changed one of those; the latest of a key holds.

    ``key`` is what lines call it: the playbook's id, or one of the team's own. What is empty stays as in the playbook.
    A ``personal`` one is seen by its writer alone. ``status`` is active, retired or merged (into ``merged_into``).
    """

    id: int
    team_id: int
    member_id: int
    key: str
    words: str
    signs: tuple[str, ...]
    category: str
    iceberg: str
    personal: bool
    status: str
    merged_into: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TeamAnswer:
    """An answer somebody of the team wrote to the objection ``card``, or how one of the playbook's was changed.

    ``key`` is what lines call it, ``author`` the writer's name then ('' for the playbook's own); ``status`` is active
    or retired.
    """

    id: int
    team_id: int
    member_id: int
    card: str
    key: str
    words: str
    author: str
    personal: bool
    status: str
    at: datetime


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
    | Workday
    | CoachingNote
    | Assignment
    | Finding
    | Occasion
    | TeamCard
    | TeamAnswer
    | Recall
    | Attempt
    | Taken
    | Rehearsal
)
