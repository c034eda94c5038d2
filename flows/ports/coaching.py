"""What leaders say to reps, and the objection library."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from flows.model import Assignment, CoachingNote, Member, TeamAnswer, TeamCard


class Coaching(Protocol):
    def get(self, actor: Member, id: int) -> CoachingNote | None: ...
    def of_call(self, actor: Member, call_id: int) -> tuple[CoachingNote, ...]: ...  # the latest first
    def of_member(
        self, actor: Member, member: int, limit: int
    ) -> tuple[CoachingNote, ...]: ...  # those to one member, the latest first
    def pinned(self, member: Member, limit: int) -> tuple[CoachingNote, ...]: ...  # on the own sheets
    def assignment(self, actor: Member, id: int) -> Assignment | None: ...
    def assigned(
        self, actor: Member, member: int, limit: int
    ) -> tuple[Assignment, ...]: ...  # one member's, the latest first
    def shared(self, actor: Member, id: int) -> Assignment | None: ...  # praise its rep let the team know of


class Library(Protocol):
    def cards(self, actor: Member) -> tuple[TeamCard, ...]: ...  # the team's, and those kept for oneself
    def answers(self, actor: Member) -> tuple[TeamAnswer, ...]: ...
    def unanswered(
        self, member: Member, since: datetime
    ) -> Mapping[str, int]: ...  # heard without an answer, by the line's id or words
    def prepared_in_vain(
        self, team_id: int, objections: Collection[str]
    ) -> Mapping[str, int]: ...  # by answer, where the objection did not come
