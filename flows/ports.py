"""What the coach asks of storage: one transaction, and the questions that may be asked in it.

Every question about a team's data takes the acting member: a rep sees the own customers and what belongs to them,
a leader the whole team's, nobody another team's. What an actor may not see is answered exactly like what
does not exist.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol, TypeVar

from flows.model import (
    Call,
    Customer,
    FollowUp,
    Heard,
    Invite,
    Member,
    Move,
    Prep,
    Promise,
    Recall,
    Record,
    Rehearsal,
    Taken,
    Team,
)
from flows.talk import Session

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Place:
    """One message in a chat in which something is open: the rooms walked into (the last one is shown), the revision
    its buttons were drawn at, and where the front end put it (``message``, None until it was delivered).

    ``status`` is open, parked (a draft kept until ``until``) or closed; ``shown_at`` is when the member
    turned to it last.
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


class People(Protocol):
    def by_account(self, account: int) -> Member | None: ...
    def get(self, actor: Member, id: int) -> Member | None: ...
    def of_team(self, actor: Member) -> tuple[Member, ...]: ...
    def leaders(self, team_id: int) -> tuple[Member, ...]: ...
    def team(self, id: int) -> Team | None: ...
    def invite(self, code_hash: str) -> Invite | None: ...
    def anybody(self) -> bool: ...


class Customers(Protocol):
    def get(self, actor: Member, id: int) -> Customer | None: ...
    def by_phone(
        self, team_id: int, phone: str
    ) -> Customer | None: ...  # whoever owns it: to recognise a duplicate
    def by_phones(self, team_id: int, phones: Collection[str]) -> Mapping[str, Customer]: ...
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
    def counts(self, actor: Member) -> Mapping[str, int]: ...  # per layer, of active customers
    def days_in(
        self, actor: Member, layer: str, now: datetime
    ) -> float | None: ...  # median of finished stays


class Calls(Protocol):
    def get(self, actor: Member, id: int) -> Call | None: ...
    def history(self, actor: Member, customer_id: int, limit: int, offset: int = 0) -> tuple[Call, ...]: ...
    def heard_in(self, actor: Member, call_id: int) -> tuple[Heard, ...]: ...
    def prep(self, actor: Member, id: int) -> Prep | None: ...
    def last_prep(
        self, actor: Member, customer_id: int
    ) -> Prep | None: ...  # the last one that was not skipped
    def moves(self, actor: Member, customer_id: int, limit: int) -> tuple[Move, ...]: ...
    def promise(self, actor: Member, customer_id: int) -> Promise | None: ...  # the open one
    def follow_up(self, actor: Member, id: int) -> FollowUp | None: ...
    def next_step(
        self, actor: Member, customer_id: int
    ) -> FollowUp | None: ...  # the open one that is due first
    def due(self, member: Member, until: datetime, limit: int, offset: int = 0) -> tuple[FollowUp, ...]: ...
    def tally(
        self, member: Member, day: date
    ) -> Mapping[str, int]: ...  # dials per outcome (kinds call and inbound)
    def answer_records(self, team_id: int, objections: Collection[str]) -> tuple[AnswerRecord, ...]: ...
    def objection_counts(self, team_id: int) -> Mapping[str, int]: ...  # how often each objection was heard
    def prediction(self, member: Member, since: datetime) -> Prediction: ...
    def of_customer(
        self, actor: Member, customer_id: int
    ) -> tuple[Prep | Call | Heard | FollowUp | Move | Promise, ...]: ...  # everything, for a merge
    def tries(
        self, actor: Member, customer_id: int, since: datetime
    ) -> tuple[datetime, ...]: ...  # moments of no answer


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


class Places(Protocol):
    def get(self, id: int) -> Place | None: ...
    def latest(self, member_id: int) -> Place | None: ...  # the open one that was shown last
    def parked(self, member_id: int, now: datetime) -> tuple[Place, ...]: ...  # the latest first
    def keep(self, place: Place) -> None: ...


class Journal(Protocol):
    def keep(self, deed: Deed, records: Sequence[Record]) -> None:
        """Save the records as the whole of this deed: what it kept before and is not among them goes back
        to what it was. Raises MovedOn when a record that the deed kept was changed by another act since."""

    def undo(self, deed: Deed, by: Deed) -> None:
        """Restore what the deed's records were before it, as the act ``by``. Raises MovedOn as ``keep`` does."""

    def get(self, member_id: int, deed_id: int) -> Deed | None: ...
    def last(self, member_id: int, since: datetime) -> Deed | None: ...  # neither undone nor itself an undo
    def before(self, deed_id: int, kind: type[R], id: int) -> R | None: ...  # as it was before that deed
    def found(
        self, deed_id: int, kind: type[R]
    ) -> tuple[R, ...]: ...  # what the deed has changed and did not make, as it was before
    def changes(self, actor: Member, kind: str, record_id: int, limit: int) -> tuple[Change, ...]: ...


class Unit(Protocol):
    """One transaction."""

    @property
    def people(self) -> People: ...
    @property
    def customers(self) -> Customers: ...
    @property
    def calls(self) -> Calls: ...
    @property
    def learning(self) -> Learning: ...
    @property
    def places(self) -> Places: ...
    @property
    def journal(self) -> Journal: ...
    def stranger_may_be_answered(
        self, account: int, now: datetime
    ) -> bool: ...  # at most once a minute; counts
