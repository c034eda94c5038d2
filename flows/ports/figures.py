"""What is counted, and what the numbers are made of."""

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple, Protocol

from flows.counted import (
    Contacted,
    Dialled,
    FirstTalked,
    FromSource,
    Moment,
    Moved,
    Stood,
    Surprise,
    TeamDialled,
)
from flows.model import Call, Customer, Line, Member, Move, Promise


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


class Sources(Protocol):
    def counts(self, actor: Member) -> tuple[FromSource, ...]: ...
    def customers(self, actor: Member, source: str, limit: int, offset: int = 0) -> tuple[Customer, ...]: ...
    def contacted(self, actor: Member, first: date, last: date) -> tuple[Contacted, ...]: ...
    def reached(
        self, actor: Member, whom: str, first: date, last: date, limit: int, offset: int = 0
    ) -> tuple[Call, ...]: ...  # new, funnel, bought


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


class Counted(Protocol):
    def hinted(self, team_id: int, members: Collection[int], since: date) -> tuple[HintTally, ...]: ...
    def openings(self, team_id: int, members: Collection[int], since: date) -> tuple[OpeningTally, ...]: ...
    def asked(self, team_id: int, members: Collection[int], since: date) -> tuple[AskedTally, ...]: ...
    def learned(self, team_id: int, members: Collection[int], since: date) -> tuple[LearnedTally, ...]: ...
    def types(self, team_id: int, members: Collection[int], since: date) -> tuple[TypeTally, ...]: ...
