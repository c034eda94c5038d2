"""Calls with all that belongs to them."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import NamedTuple, Protocol

from flows.model import Call, Finding, FollowUp, Heard, Member, Move, Occasion, Prep, Promise


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
