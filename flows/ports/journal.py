"""What was done, by whom, and how it is taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol, TypeVar

from flows.model import Member, Record

R = TypeVar("R", bound=Record)


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
    """A record was changed by a later act, so an earlier one can be neither amended nor undone; ``kind`` is its class
    by name, "" where it is no one record."""

    def __init__(self, why: str, kind: str = "") -> None:
        super().__init__(why)
        self.kind = kind


class Journal(Protocol):
    def keep(self, deed: Deed, records: Sequence[Record]) -> None:
        """Save the records as the whole of this deed: what it kept before and is not among them goes back
        to what it was. Raises MovedOn when a record that the deed kept was changed by another act since."""

    def undo(self, deed: Deed, by: Deed) -> None:
        """Restore what the deed's records were before it, as the act ``by``. Raises MovedOn as ``keep`` does."""

    def undo_untouched(self, deed: Deed, by: Deed, kind: type[Record]) -> tuple[int, int]:
        """The same for those that nothing has come after: how many of a kind went back, and how many stay."""

    def get(self, member_id: int, deed_id: int) -> Deed | None: ...
    def last(self, member_id: int, since: datetime) -> Deed | None: ...  # neither undone nor itself an undo
    def before(self, deed_id: int, kind: type[R], id: int) -> R | None: ...  # as it was before that deed
    def found(
        self, deed_id: int, kind: type[R]
    ) -> tuple[R, ...]: ...  # what the deed has changed and did not make, as it was before
    def changes(self, actor: Member, kind: str, record_id: int, limit: int) -> tuple[Change, ...]: ...
