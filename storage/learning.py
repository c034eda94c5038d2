"""What members learn: every question is about the member's own."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import bindparam, func, or_, select

from flows.model import Member, Recall, Rehearsal, Taken
from storage.scope import ACTOR, TEAM, who
from storage.statements import Query
from storage.tables import attempts, calls, heard, recalls, rehearsals, taken

RECALLS = (
    select(recalls).where(recalls.c.team_id == TEAM, recalls.c.member_id == ACTOR).order_by(recalls.c.due)
)
ATTEMPTS = (
    select(attempts.c.day, func.count())
    .where(attempts.c.team_id == TEAM, attempts.c.member_id == ACTOR, attempts.c.day >= bindparam("since"))
    .group_by(attempts.c.day)
)
TAKEN = (
    select(taken)
    .where(taken.c.team_id == TEAM, taken.c.member_id == ACTOR)
    .order_by(taken.c.at.desc())
    .limit(bindparam("limit"))
)
REHEARSALS = (
    select(rehearsals)
    .where(rehearsals.c.team_id == TEAM, rehearsals.c.member_id == ACTOR)
    .order_by(rehearsals.c.at.desc())
    .limit(bindparam("limit"))
)
OUTCOMES = (
    select(calls.c.outcome, func.count())
    .where(
        calls.c.team_id == TEAM,
        calls.c.member_id == ACTOR,
        calls.c.day >= bindparam("since"),
        calls.c.day <= bindparam("until"),
        or_(calls.c.kind == "call", calls.c.kind == "inbound"),
    )
    .group_by(calls.c.outcome)
)
LOST_TO = (
    select(heard.c.objection_key, func.count())
    .where(
        heard.c.team_id == TEAM,
        heard.c.member_id == ACTOR,
        heard.c.at >= bindparam("since"),
        heard.c.heard.is_(True),
        heard.c.met.is_(False),
    )
    .group_by(heard.c.objection_key)
    .order_by(func.count().desc(), heard.c.objection_key)
)


class Learning:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def recalls(self, member: Member) -> tuple[Recall, ...]:
        """One for each exercise that was ever answered; what fades first comes first."""
        return self._query.all(Recall, RECALLS, **who(member))

    def attempts(self, member: Member, since: date) -> Mapping[date, int]:
        """Cards answered, per local day."""
        return dict(self._query.rows(ATTEMPTS, **who(member), since=since))

    def taken(self, member: Member, limit: int) -> tuple[Taken, ...]:
        """Lessons read, the latest first."""
        return self._query.all(Taken, TAKEN, **who(member), limit=limit)

    def rehearsals(self, member: Member, limit: int) -> tuple[Rehearsal, ...]:
        """Role-plays, the latest first."""
        return self._query.all(Rehearsal, REHEARSALS, **who(member), limit=limit)

    def outcomes(self, member: Member, since: date, until: date) -> Mapping[str, int]:
        """Of the own calls of these days, both included."""
        return dict(self._query.rows(OUTCOMES, **who(member), since=since, until=until))

    def lost_to(self, member: Member, since: datetime) -> Mapping[str, int]:
        """Objections (by id, or by words) heard in calls that missed their goal, the most frequent first."""
        return dict(self._query.rows(LOST_TO, **who(member), since=since))
