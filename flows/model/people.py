"""Who works here: teams, their members, and the ways in."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any


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

    @property
    def sells(self) -> bool:
        """Whether calling is the own work: a rep's, and a rep's who stands in for a leader."""
        return self.role == "rep" or self.deputy_until is not None


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
