"""What comes in and goes out by the list."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from flows.lists.staged import Import
from flows.model import Customer, Heard, Member
from flows.ports.journal import R

if TYPE_CHECKING:  # these look at figures, which look at what is asked here
    from flows.lists.cards import CardLine
    from flows.lists.entries import Entry


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
