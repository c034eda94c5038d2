"""What a member learns."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol

from flows.model import Member, Recall, Rehearsal, Taken


class Learning(Protocol):
    """What a member learns is the member's own: nobody else's role sees more of it."""

    def recalls(self, member: Member) -> tuple[Recall, ...]: ...  # what fades first comes first
    def attempts(self, member: Member, since: date) -> Mapping[date, int]: ...  # cards answered, per day
    def taken(self, member: Member, limit: int) -> tuple[Taken, ...]: ...  # the latest first
    def rehearsals(self, member: Member, limit: int) -> tuple[Rehearsal, ...]: ...  # the latest first
    def outcomes(
        self, member: Member, since: date, until: date
    ) -> Mapping[str, int]: ...  # of the own calls of these days, both included
    def lost_to(
        self, member: Member, since: datetime
    ) -> Mapping[str, int]: ...  # objections heard in calls that missed their goal, the most frequent first
