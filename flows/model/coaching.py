"""What leaders say to reps, and what a team knows beside the playbook."""

from dataclasses import dataclass
from datetime import datetime


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
