"""What the coach asks of storage: one transaction, and the questions that may be asked in it.

Every question about a team's data takes the acting member: a rep sees the own customers and what belongs to them,
a leader the whole team's, nobody another team's. What an actor may not see is answered exactly like what
does not exist.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from flows.counted import Dialled, FirstTalked, Moment, Moved, Stood, Surprise, Target, TeamDialled
from flows.lists.staged import Import
from flows.model import (
    Assignment,
    Call,
    CoachingNote,
    Customer,
    Finding,
    FollowUp,
    Heard,
    Invite,
    Line,
    Member,
    Move,
    Occasion,
    Prep,
    Promise,
    Recall,
    Record,
    Rehearsal,
    Taken,
    Team,
    TeamAnswer,
    TeamCard,
    Workday,
)
from flows.talk import Session

if TYPE_CHECKING:  # reminders look at figures, which look at what is asked here
    from flows.lists.cards import CardLine
    from flows.lists.entries import Entry
    from flows.reminders import Decision, Planned

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Place:
    """One message in a chat in which something is open: the rooms walked into (the last one is shown), the revision
    its buttons were drawn at, and where the front end put it (``message``, None until it was delivered).

    ``status`` is open, parked (a draft kept until ``until``) or closed; ``shown_at`` is when the member
    turned to it last; ``board`` is the local day whose board this is, None for any other message.
    """

    id: int
    member_id: int
    chat: int
    stack: tuple[Session, ...]
    revision: int
    status: str
    shown_at: datetime
    message: int | None = None
    until: datetime | None = None
    board: date | None = None


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """A group shows a team's counts, in the message of this place."""

    chat: int
    team_id: int
    place: int


@dataclass(frozen=True, slots=True)
class Deed:
    """One act of one member as the journal knows it: what Undo takes back as a whole."""

    id: int
    member_id: int
    words: str
    at: datetime
    undone: bool = False


class Change(NamedTuple):
    """One line of the journal: who changed which record of which kind, when, from what to what (None: not there)."""

    deed: Deed
    kind: str
    record_id: int
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None
    at: datetime


class MovedOn(Exception):
    """A record was changed by a later act, so an earlier one can be neither amended nor undone."""


class AnswerRecord(NamedTuple):
    """How an objection's answer did: times it stood prepared or was given when the objection came, and
    goals met then.
    """

    objection: str
    answer: str
    used: int
    met: int


class Prediction(NamedTuple):
    """Objections over talked-through calls: predicted, heard, and both."""

    predicted: int
    heard: int
    both: int


class ToCall(NamedTuple):
    """One customer who may come onto a list, as storage knows it: ``at_time`` is None where only a day was agreed,
    ``ended`` how a recent last contact ended."""

    customer: int
    layer: str
    tries: int
    last_contact: datetime | None
    layer_since: datetime | None
    value: int | None
    due_at: datetime | None
    at_time: time | None
    grade: str
    vip: bool
    nurture: bool
    to_layer: str | None
    by_day: date | None
    ended: str | None


class Campaign(NamedTuple):
    """What became of a batch of leads: how many, talked to, qualified yes and no, won."""

    name: str
    leads: int
    talked: int
    qualified: int
    unqualified: int
    won: int


class DayCall(NamedTuple):
    """One contact of a day; ``prepared`` says that there was a preparation, and that it was not skipped."""

    customer: int
    kind: str
    outcome: str
    at: datetime
    prepared: bool


class WeekCalls(NamedTuple):
    """Dials by the layer the customer was in then, and how many of them went to customers never talked to before."""

    layers: Mapping[str, int]
    to_new: int


class HintTally(NamedTuple):
    """Calls with these hints on their sheet that ended so."""

    hints: tuple[str, ...]
    outcome: str
    calls: int


class OpeningTally(NamedTuple):
    """An opening (NOTHING for none): calls it was prepared for that came to a talk, and those hung up in it."""

    opening: Line
    calls: int
    hangups: int


class AskedTally(NamedTuple):
    """So many calls with these questions asked, and whether they moved the customer."""

    asked: tuple[Line, ...]
    moved: bool
    calls: int


class LearnedTally(NamedTuple):
    """So many calls with these questions asked that brought a finding of this kind."""

    asked: tuple[Line, ...]
    kind: str
    calls: int


class TypeTally(NamedTuple):
    """So many calls with customers of a type that ended so."""

    personality: str
    outcome: str
    calls: int


class People(Protocol):
    def by_account(self, account: int) -> Member | None: ...
    def get(self, actor: Member, id: int) -> Member | None: ...
    def of_team(self, actor: Member) -> tuple[Member, ...]: ...
    def leaders(self, team_id: int) -> tuple[Member, ...]: ...
    def team(self, id: int) -> Team | None: ...
    def owner(self) -> Member | None: ...  # the installation's first leader
    def teams(self) -> tuple[Team, ...]: ...  # of the installation
    def leaderless(self) -> tuple[Team, ...]: ...  # people work there, and no leader can be reached
    def by_feed(self, code_hash: str) -> Member | None: ...  # whose calendar has this address
    def invite(self, code_hash: str) -> Invite | None: ...
    def anybody(self) -> bool: ...


class Customers(Protocol):
    def get(self, actor: Member, id: int) -> Customer | None: ...
    def campaigns(self, actor: Member, limit: int) -> tuple[Campaign, ...]: ...  # the latest batch first
    def by_phone(
        self, team_id: int, phone: str
    ) -> Customer | None: ...  # whoever owns it: to recognise a duplicate
    def by_phones(self, team_id: int, phones: Collection[str]) -> Mapping[str, Customer]: ...
    def called(self, actor: Member, names: Collection[str]) -> tuple[Customer, ...]: ...  # exactly so
    def like(self, actor: Member, needles: Sequence[str], limit: int) -> tuple[Customer, ...]: ...
    def ending(self, actor: Member, digits: str, limit: int) -> tuple[Customer, ...]: ...
    def keys(
        self, actor: Member, limit: int
    ) -> tuple[tuple[int, str], ...]: ...  # (id, search), the latest first
    def some(self, actor: Member, ids: Sequence[int]) -> tuple[Customer, ...]: ...  # in the order of ids
    def in_layer(self, actor: Member, layer: str, limit: int, offset: int = 0) -> tuple[Customer, ...]: ...
    def recent(self, actor: Member, limit: int, offset: int = 0) -> tuple[Customer, ...]: ...
    def untouched(
        self, actor: Member, limit: int
    ) -> tuple[Customer, ...]: ...  # callable, no contact, no open follow-up
    def owned(self, actor: Member, owner_id: int) -> tuple[Customer, ...]: ...  # all a member of the team has
    def counts(self, actor: Member) -> Mapping[str, int]: ...  # per layer, of active customers
    def days_in(
        self, actor: Member, layer: str, now: datetime
    ) -> float | None: ...  # median of finished stays
    def waiting(
        self, actor: Member, served: str, since: datetime, limit: int
    ) -> tuple[Customer, ...]: ...  # of a class of service, without contact since then, the longest first


class Calls(Protocol):
    def get(self, actor: Member, id: int) -> Call | None: ...
    def history(self, actor: Member, customer_id: int, limit: int, offset: int = 0) -> tuple[Call, ...]: ...
    def there(
        self, actor: Member, customers: Collection[int]
    ) -> tuple[tuple[int, int, str, datetime], ...]: ...  # customer, author, outcome and moment of each call
    def heard_in(self, actor: Member, call_id: int) -> tuple[Heard, ...]: ...
    def prep(self, actor: Member, id: int) -> Prep | None: ...
    def last_prep(
        self, actor: Member, customer_id: int
    ) -> Prep | None: ...  # the last one that was not skipped
    def moves(self, actor: Member, customer_id: int, limit: int) -> tuple[Move, ...]: ...
    def promise(self, actor: Member, customer_id: int) -> Promise | None: ...  # the open one
    def open_of(
        self, actor: Member, member_id: int
    ) -> tuple[FollowUp | Promise, ...]: ...  # a member's open next steps and promises
    def follow_up(self, actor: Member, id: int) -> FollowUp | None: ...
    def next_step(
        self, actor: Member, customer_id: int
    ) -> FollowUp | None: ...  # the open one that is due first
    def due(self, member: Member, until: datetime, limit: int, offset: int = 0) -> tuple[FollowUp, ...]: ...
    def answer_records(self, team_id: int, objections: Collection[str]) -> tuple[AnswerRecord, ...]: ...
    def objection_counts(self, team_id: int) -> Mapping[str, int]: ...  # how often each objection was heard
    def prediction(self, member: Member, since: datetime, until: datetime) -> Prediction: ...
    def of_customer(
        self, actor: Member, customer_id: int
    ) -> tuple[Prep | Call | Heard | FollowUp | Move | Promise | Occasion | Finding, ...]: ...  # for a merge
    def tries(
        self, actor: Member, customer_id: int, since: datetime
    ) -> tuple[datetime, ...]: ...  # moments of no answer


class Days(Protocol):
    def get(self, member: Member, day: date) -> Workday | None: ...
    def between(
        self, actor: Member, first: date, last: date
    ) -> tuple[Workday, ...]: ...  # by day, then by member
    def targets(self, actor: Member, first: date, last: date) -> tuple[Target, ...]: ...


class Coaching(Protocol):
    def get(self, actor: Member, id: int) -> CoachingNote | None: ...
    def of_call(self, actor: Member, call_id: int) -> tuple[CoachingNote, ...]: ...  # the latest first
    def pinned(self, member: Member, limit: int) -> tuple[CoachingNote, ...]: ...  # on the own sheets
    def assignment(self, actor: Member, id: int) -> Assignment | None: ...
    def assigned(
        self, actor: Member, member: int, limit: int
    ) -> tuple[Assignment, ...]: ...  # one member's, the latest first
    def shared(self, actor: Member, id: int) -> Assignment | None: ...  # praise its rep let the team know of


class Figures(Protocol):
    """A rep's are about the own work, a leader's about the whole team's: who wants one rep's asks as that rep."""

    def dials(
        self, actor: Member, first: date, last: date
    ) -> tuple[Dialled, ...]: ...  # outgoing and inbound calls
    def of_teams(self, day: date) -> tuple[TeamDialled, ...]: ...  # of the installation
    def first_talks(self, actor: Member, first: date, last: date) -> tuple[FirstTalked, ...]: ...
    def promises(
        self, actor: Member, first: date, last: date
    ) -> tuple[Promise, ...]: ...  # for days from first to last
    def moments(
        self, actor: Member, days: tuple[date, date], span: tuple[datetime, datetime]
    ) -> tuple[Moment, ...]: ...  # contacts of the days, call sheets of the time
    def sheets(self, actor: Member, since: datetime, until: datetime) -> tuple[Moment, ...]: ...
    def standing(self, actor: Member) -> tuple[Stood, ...]: ...
    def moves(self, actor: Member, since: datetime, until: datetime) -> tuple[Moved, ...]: ...
    def surprises(
        self, actor: Member, since: datetime, until: datetime, limit: int
    ) -> tuple[Surprise, ...]: ...  # the most frequent first


class Erasure(Protocol):
    """For leaders: what is known of a customer, and how it goes for good."""

    def same_person(self, actor: Member, customer: Customer) -> tuple[Customer, ...]: ...
    def counts(self, actor: Member, customer: Customer) -> Mapping[str, int]: ...  # by the record's kind
    def fingerprint(self, customer: Customer) -> str: ...  # by which a certificate is checked
    def erase(self, actor: Member, customer: Customer, deed: Deed) -> None: ...


class Exports(Protocol):
    """What is handed out as a file, a page at a time."""

    def page(
        self, kind: type[R], actor: Member, after: int, limit: int
    ) -> tuple[R, ...]: ...  # Customer, Call, Prep or Move, by id
    def own(
        self, kind: type[R], member: Member, after: int, limit: int
    ) -> tuple[R, ...]: ...  # Workday, Attempt, Taken, Rehearsal or CoachingNote, by id
    def heard_in(self, actor: Member, calls: Sequence[int]) -> tuple[Heard, ...]: ...
    def next_steps(
        self, actor: Member, customers: Sequence[int]
    ) -> Mapping[int, datetime]: ...  # when each is due next


class Behind(Protocol):
    """What the numbers of ``Figures`` are made of, the first first."""

    def calls(
        self,
        actor: Member,
        what: str,
        first: date,
        last: date,
        limit: int,
        offset: int = 0,
        outcome: str = "",
    ) -> tuple[Call, ...]: ...  # calls, talked, goal, prepared, outcome
    def moves(self, actor: Member, since: datetime, until: datetime) -> tuple[Move, ...]: ...
    def surprises(
        self, actor: Member, key: str, since: datetime, until: datetime
    ) -> tuple[int, ...]: ...  # calls


class Planning(Protocol):
    """All of it is the member's own."""

    def to_call(self, member: Member, now: datetime, ends: datetime) -> tuple[ToCall, ...]: ...
    def stays(
        self, member: Member, now: datetime
    ) -> Mapping[str, Sequence[int]]: ...  # days of finished stays, by layer
    def stepless(
        self, member: Member, layers: Sequence[str], limit: int, offset: int = 0
    ) -> tuple[Customer, ...]: ...
    def no_steps(self, member: Member, layers: Sequence[str]) -> int: ...  # how many are stepless
    def stalled(
        self, member: Member, before: Mapping[str, datetime], limit: int, offset: int = 0
    ) -> tuple[Customer, ...]: ...  # in their layer since before the moment given for it
    def unlogged(
        self, member: Member, since: datetime, until: datetime
    ) -> tuple[Prep, ...]: ...  # call sheets opened, and nothing logged after


class Work(Protocol):
    """All of it is the member's own."""

    def calls_on(self, member: Member, day: date) -> tuple[DayCall, ...]: ...
    def by_layer(self, member: Member, first: date, last: date) -> WeekCalls: ...


class Reminders(Protocol):
    def come(
        self, member: Member, now: datetime
    ) -> tuple["Planned", ...]: ...  # whose time has come, the first due first
    def settle(
        self, planned: "Planned", decision: "Decision", place: int | None, now: datetime
    ) -> None: ...  # what became of it, and the place that shows it


class Findings(Protocol):
    def get(self, actor: Member, id: int) -> Finding | None: ...
    def of(self, actor: Member, customer_id: int, limit: int) -> tuple[Finding, ...]: ...  # the latest first
    def of_call(self, actor: Member, call_id: int) -> tuple[Finding, ...]: ...
    def count(self, member: Member, kind: str, since: datetime) -> int: ...
    def voices(
        self, actor: Member, members: Collection[int], kinds: Collection[str], since: datetime
    ) -> tuple[Finding, ...]: ...  # the latest first


class Occasions(Protocol):
    def open(self, actor: Member, customer_id: int) -> tuple[Occasion, ...]: ...  # the first to come first
    def coming(self, member: Member, until: date) -> Mapping[int, tuple[str, date]]: ...  # by own customer


class Wordings(Protocol):
    def of(self, member_id: int, talk: int) -> Mapping[int, str]: ...  # better words, by the mark of a line


class Library(Protocol):
    def cards(self, actor: Member) -> tuple[TeamCard, ...]: ...  # the team's, and those kept for oneself
    def answers(self, actor: Member) -> tuple[TeamAnswer, ...]: ...
    def unanswered(
        self, member: Member, since: datetime
    ) -> Mapping[str, int]: ...  # heard without an answer, by the line's id or words
    def prepared_in_vain(
        self, team_id: int, objections: Collection[str]
    ) -> Mapping[str, int]: ...  # by answer, where the objection did not come


class Counted(Protocol):
    def hinted(self, team_id: int, members: Collection[int], since: date) -> tuple[HintTally, ...]: ...
    def openings(self, team_id: int, members: Collection[int], since: date) -> tuple[OpeningTally, ...]: ...
    def asked(self, team_id: int, members: Collection[int], since: date) -> tuple[AskedTally, ...]: ...
    def learned(self, team_id: int, members: Collection[int], since: date) -> tuple[LearnedTally, ...]: ...
    def types(self, team_id: int, members: Collection[int], since: date) -> tuple[TypeTally, ...]: ...


class Learning(Protocol):
    """What a member learns is the member's own: nobody else's role sees more of it."""

    def recalls(self, member: Member) -> tuple[Recall, ...]: ...  # what fades first comes first
    def attempts(self, member: Member, since: date) -> Mapping[date, int]: ...  # cards answered, per day
    def taken(self, member: Member, limit: int) -> tuple[Taken, ...]: ...  # the latest first
    def rehearsals(self, member: Member, limit: int) -> tuple[Rehearsal, ...]: ...  # the latest first
    def outcomes(
        self, member: Member, since: date, until: date
    ) -> Mapping[str, int]: ...  # of the own calls of these days, both included
    def lost_to(
        self, member: Member, since: datetime
    ) -> Mapping[str, int]: ...  # objections heard in calls that missed their goal, the most frequent first


class Lists(Protocol):
    """Lists on their way in: only whoever sent one sees it before it is kept."""

    def get(self, member: Member, id: int) -> Import | None: ...
    def keep(self, list: Import, octets: bytes | None = None) -> None: ...
    def first(self, list: Import, limit: int) -> "tuple[Entry, ...]": ...  # without a problem
    def entries(self, list: Import) -> "tuple[Entry, ...]": ...  # all without a problem
    def card_lines(self, list: Import) -> "tuple[CardLine, ...]": ...  # of an objection library
    def bad(
        self, list: Import, limit: int, offset: int = 0
    ) -> "tuple[tuple[Entry, tuple[str, ...]], ...]": ...  # each with its cells as they came
    def rows(
        self, list: Import
    ) -> "tuple[tuple[Entry, tuple[str, ...]], ...]": ...  # all, each with its cells as they came
    def samples(self, list: Import, limit: int) -> tuple[tuple[str, ...], ...]: ...  # cells of the first rows
    def problems(self, list: Import) -> Mapping[str, int]: ...  # rows by problem, "" for those without
    def words(
        self, list: Import, field: str
    ) -> Mapping[str, int]: ...  # owners, stages or outcomes, with their counts
    def known(self, list: Import) -> Mapping[int, Customer]: ...  # by line, whoever owns the customer
    def owners_of_known(self, list: Import) -> Mapping[int, int]: ...  # rows about known customers, by owner


class Places(Protocol):
    def get(self, id: int) -> Place | None: ...
    def latest(self, member_id: int) -> Place | None: ...  # the open one that was shown last
    def parked(self, member_id: int, now: datetime) -> tuple[Place, ...]: ...  # the latest first
    def board(self, member_id: int) -> Place | None: ...  # the open one of the latest day
    def keep(self, place: Place) -> None: ...


class Journal(Protocol):
    def keep(self, deed: Deed, records: Sequence[Record]) -> None:
        """Save the records as the whole of this deed: what it kept before and is not among them goes back
        to what it was. Raises MovedOn when a record that the deed kept was changed by another act since."""

    def undo(self, deed: Deed, by: Deed) -> None:
        """Restore what the deed's records were before it, as the act ``by``. Raises MovedOn as ``keep`` does."""

    def undo_untouched(self, deed: Deed, by: Deed) -> tuple[int, int]:
        """The same for those that nothing has come after: how many customers went back, and how many stay."""

    def get(self, member_id: int, deed_id: int) -> Deed | None: ...
    def last(self, member_id: int, since: datetime) -> Deed | None: ...  # neither undone nor itself an undo
    def before(self, deed_id: int, kind: type[R], id: int) -> R | None: ...  # as it was before that deed
    def found(
        self, deed_id: int, kind: type[R]
    ) -> tuple[R, ...]: ...  # what the deed has changed and did not make, as it was before
    def changes(self, actor: Member, kind: str, record_id: int, limit: int) -> tuple[Change, ...]: ...


class Scoreboards(Protocol):
    def get(self, chat: int) -> Scoreboard | None: ...  # the one that stands in this group
    def keep(self, board: Scoreboard) -> None: ...
    def end(self, chat: int) -> None: ...  # it comes off the top


class Unit(Protocol):
    """One transaction."""

    @property
    def people(self) -> People: ...
    @property
    def customers(self) -> Customers: ...
    @property
    def calls(self) -> Calls: ...
    @property
    def days(self) -> Days: ...
    @property
    def figures(self) -> Figures: ...
    @property
    def behind(self) -> Behind: ...
    @property
    def coaching(self) -> Coaching: ...
    @property
    def erasure(self) -> Erasure: ...
    @property
    def exports(self) -> Exports: ...
    @property
    def planning(self) -> Planning: ...
    @property
    def work(self) -> Work: ...
    @property
    def reminders(self) -> Reminders: ...
    @property
    def findings(self) -> Findings: ...
    @property
    def library(self) -> Library: ...
    @property
    def wordings(self) -> Wordings: ...
    @property
    def occasions(self) -> Occasions: ...
    @property
    def counted(self) -> Counted: ...
    @property
    def learning(self) -> Learning: ...
    @property
    def lists(self) -> Lists: ...
    @property
    def scoreboards(self) -> Scoreboards: ...
    @property
    def places(self) -> Places: ...
    @property
    def journal(self) -> Journal: ...
    def fall_silent(self, member_id: int) -> None: ...  # closes every place, drops what is unsent
    def stranger_may_be_answered(
        self, account: int, now: datetime
    ) -> bool: ...  # at most once a minute; counts
