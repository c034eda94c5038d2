"""What the coach asks of storage: one transaction, and the questions that may be asked in it.

Every question about a team's data takes the acting member: a rep sees the own customers and what belongs to them,
a leader the whole team's, nobody another team's. What an actor may not see is answered exactly like what
does not exist.
"""

from datetime import datetime
from typing import Protocol

from flows.ports.calls import AnswerRecord, Calls, Prediction
from flows.ports.chat import Place, Places, Scoreboard, Scoreboards, Wordings
from flows.ports.coaching import Coaching, Library
from flows.ports.customers import Campaign, Customers, Erasure, Findings, Occasions
from flows.ports.day import DayCall, Days, Planning, Reminders, ToCall, WeekCalls, Work
from flows.ports.figures import (
    AskedTally,
    Behind,
    Counted,
    Figures,
    HintTally,
    LearnedTally,
    OpeningTally,
    Sources,
    TypeTally,
)
from flows.ports.journal import Change, Deed, Journal, MovedOn, R
from flows.ports.learning import Learning
from flows.ports.lists import Exports, Lists
from flows.ports.people import People

__all__ = [
    "AnswerRecord",
    "AskedTally",
    "Behind",
    "Calls",
    "Campaign",
    "Change",
    "Coaching",
    "Counted",
    "Customers",
    "DayCall",
    "Days",
    "Deed",
    "Erasure",
    "Exports",
    "Figures",
    "Findings",
    "HintTally",
    "Journal",
    "LearnedTally",
    "Learning",
    "Library",
    "Lists",
    "MovedOn",
    "Occasions",
    "OpeningTally",
    "People",
    "Place",
    "Places",
    "Planning",
    "Prediction",
    "R",
    "Reminders",
    "Scoreboard",
    "Scoreboards",
    "Sources",
    "ToCall",
    "TypeTally",
    "Unit",
    "WeekCalls",
    "Wordings",
    "Work",
]


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
    def sources(self) -> Sources: ...
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
