"""The records of the trade: plain frozen dataclasses whose fields are the columns they are kept in.

Every record has an ``id`` that the turn which made it gave out (see ``flows.facts.Facts.new_id``), so that deciding
stays pure and a turn done again makes the same record. Instants are aware UTC; a wish of the wall clock is a local day
and time beside its zone; money is in the team's currency's minor units.
"""

from flows.model.call import ANSWERED, NOT_TALKED, OUTCOMES, Call, FollowUp, Heard, Move, Prep, Promise
from flows.model.coaching import Assignment, CoachingNote, TeamAnswer, TeamCard
from flows.model.customer import LAYERS, LOST, WON, Customer, Finding, Occasion
from flows.model.day import OnList, Workday
from flows.model.learning import Attempt, Recall, Rehearsal, Taken
from flows.model.line import NOTHING, Expected, Line
from flows.model.people import Invite, Member, Team

__all__ = [
    "ANSWERED",
    "LAYERS",
    "LOST",
    "NOTHING",
    "NOT_TALKED",
    "OUTCOMES",
    "WON",
    "Assignment",
    "Attempt",
    "Call",
    "CoachingNote",
    "Customer",
    "Expected",
    "Finding",
    "FollowUp",
    "Heard",
    "Invite",
    "Line",
    "Member",
    "Move",
    "Occasion",
    "OnList",
    "Prep",
    "Promise",
    "Recall",
    "Record",
    "Rehearsal",
    "Taken",
    "Team",
    "TeamAnswer",
    "TeamCard",
    "Workday",
]

Record = (
    Team
    | Member
    | Invite
    | Customer
    | Prep
    | Call
    | Heard
    | FollowUp
    | Move
    | Promise
    | Workday
    | CoachingNote
    | Assignment
    | Finding
    | Occasion
    | TeamCard
    | TeamAnswer
    | Recall
    | Attempt
    | Taken
    | Rehearsal
)
