"""A member's day: whom to call, what was done, what comes up by itself."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple, Protocol

from flows.counted import Target
from flows.model import Customer, Member, Prep, Workday

if TYPE_CHECKING:  # these look at figures, which look at what is asked here
    from flows.reminders import Decision, Planned


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


class Days(Protocol):
    def get(self, member: Member, day: date) -> Workday | None: ...
    def between(
        self, actor: Member, first: date, last: date
    ) -> tuple[Workday, ...]: ...  # by day, then by member
    def targets(self, actor: Member, first: date, last: date) -> tuple[Target, ...]: ...


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
