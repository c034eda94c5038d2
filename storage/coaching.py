"""What leaders have said about calls, asked for, and thanked for."""

from sqlalchemy import bindparam, select

from flows.model import Assignment, CoachingNote, Member
from storage.scope import between_two, by_members, who
from storage.statements import Query
from storage.tables import assignments, coaching_notes

_notes = select(coaching_notes)
GET = between_two(coaching_notes, _notes.where(coaching_notes.c.id == bindparam("id")))
OF_CALL = between_two(
    coaching_notes,
    _notes.where(coaching_notes.c.call_id == bindparam("call")).order_by(
        coaching_notes.c.at.desc(), coaching_notes.c.id.desc()
    ),
)
PINNED = between_two(
    coaching_notes,
    _notes.where(coaching_notes.c.member_id == bindparam("member"), coaching_notes.c.pinned.is_(True))
    .order_by(coaching_notes.c.at.desc(), coaching_notes.c.id.desc())
    .limit(bindparam("limit")),
)
OF_MEMBER = between_two(
    coaching_notes,
    _notes.where(coaching_notes.c.member_id == bindparam("member"))
    .order_by(coaching_notes.c.at.desc(), coaching_notes.c.id.desc())
    .limit(bindparam("limit")),
)
_assigned = select(assignments)
ASSIGNMENT = by_members(assignments, _assigned.where(assignments.c.id == bindparam("id")))
ASSIGNED = by_members(
    assignments,
    _assigned.where(assignments.c.member_id == bindparam("member"))
    .order_by(assignments.c.at.desc(), assignments.c.id.desc())
    .limit(bindparam("limit")),
)
SHARED = _assigned.where(
    assignments.c.id == bindparam("id"),
    assignments.c.team_id == bindparam("team"),
    assignments.c.kind == "praise",
    assignments.c.status == "shared",
)


class Coaching:
    """A note is seen by whom it is for, as long as the customer is his, and by the team's leaders."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, actor: Member, id: int) -> CoachingNote | None:
        return self._query.one(CoachingNote, GET.of(actor), **who(actor), id=id)

    def of_call(self, actor: Member, call_id: int) -> tuple[CoachingNote, ...]:
        """The latest first."""
        return self._query.all(CoachingNote, OF_CALL.of(actor), **who(actor), call=call_id)

    def of_member(self, actor: Member, member: int, limit: int) -> tuple[CoachingNote, ...]:
        """Those to one member, the latest first."""
        return self._query.all(CoachingNote, OF_MEMBER.of(actor), **who(actor), member=member, limit=limit)

    def pinned(self, member: Member, limit: int) -> tuple[CoachingNote, ...]:
        """The member's own, the latest first."""
        return self._query.all(CoachingNote, PINNED.of(member), **who(member), member=member.id, limit=limit)

    def assignment(self, actor: Member, id: int) -> Assignment | None:
        """A rep's own, a leader's are the team's."""
        return self._query.one(Assignment, ASSIGNMENT.of(actor), **who(actor), id=id)

    def assigned(self, actor: Member, member: int, limit: int) -> tuple[Assignment, ...]:
        """One member's, the latest first."""
        return self._query.all(Assignment, ASSIGNED.of(actor), **who(actor), member=member, limit=limit)

    def shared(self, actor: Member, id: int) -> Assignment | None:
        """Praise that its rep let the team know of."""
        return self._query.one(Assignment, SHARED, id=id, team=actor.team_id)
