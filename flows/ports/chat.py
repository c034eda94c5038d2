"""What stands in a chat: the open messages, a group's scoreboard, better words for what was said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from flows.talk import Session


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


class Places(Protocol):
    def get(self, id: int) -> Place | None: ...
    def latest(self, member_id: int) -> Place | None: ...  # the open one that was shown last
    def parked(self, member_id: int, now: datetime) -> tuple[Place, ...]: ...  # the latest first
    def board(self, member_id: int) -> Place | None: ...  # the open one of the latest day
    def made_in(
        self, first: int, end: int
    ) -> tuple[Place, ...]: ...  # the open ones numbered from first to end
    def keep(self, place: Place) -> None: ...


class Scoreboards(Protocol):
    def get(self, chat: int) -> Scoreboard | None: ...  # the one that stands in this group
    def keep(self, board: Scoreboard) -> None: ...
    def end(self, chat: int) -> None: ...  # it comes off the top


class Wordings(Protocol):
    def of(self, member_id: int, talk: int) -> Mapping[int, str]: ...  # better words, by the mark of a line
