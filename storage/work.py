"""What a member's days amount to, counted in SQL; what the numbers mean is for ``flows.figures`` to say."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import and_, bindparam, exists, func, or_, select

from flows.model import NOT_TALKED, Line, Member
from flows.ports import DayCall, WeekCalls
from storage.scope import who
from storage.statements import Query
from storage.tables import calls, customers, heard, moves, preps

_mine = (calls.c.team_id == bindparam("team"), calls.c.member_id == bindparam("actor"))
_dialled = or_(calls.c.kind == "call", calls.c.kind == "inbound")

CALLS_ON = (
    select(
        calls.c.customer_id,
        calls.c.kind,
        calls.c.outcome,
        calls.c.at,
        and_(preps.c.id.is_not(None), preps.c.skipped.is_(False)),
    )
    .join_from(calls, preps, preps.c.id == calls.c.prep_id, isouter=True)
    .where(*_mine, calls.c.day == bindparam("day"))
    .order_by(calls.c.at, calls.c.id)
)
SHEETS = select(preps.c.at).where(
    preps.c.team_id == bindparam("team"),
    preps.c.member_id == bindparam("actor"),
    preps.c.at.between(bindparam("since"), bindparam("until")),
)
MADE = (
    select(calls.c.day, func.count())
    .where(*_mine, calls.c.day.between(bindparam("first"), bindparam("last")), _dialled)
    .group_by(calls.c.day)
)
SURPRISES = (
    select(heard.c.objection)
    .where(
        heard.c.team_id == bindparam("team"),
        heard.c.member_id == bindparam("actor"),
        heard.c.at.between(bindparam("since"), bindparam("until")),
        heard.c.heard.is_(True),
        heard.c.predicted.is_(False),
    )
    .order_by(heard.c.at)
)
FLOW = (
    select(moves.c.from_layer, moves.c.to_layer, func.count())
    .where(
        moves.c.team_id == bindparam("team"),
        moves.c.member_id == bindparam("actor"),
        moves.c.at >= bindparam("since"),
    )
    .group_by(moves.c.from_layer, moves.c.to_layer)
)
_left = (
    select(moves.c.from_layer)
    .where(moves.c.customer_id == calls.c.customer_id, moves.c.at >= calls.c.at)
    .order_by(moves.c.at, moves.c.id)
    .limit(1)
    .scalar_subquery()
)
_earlier = calls.alias("earlier")
_known = exists().where(
    _earlier.c.customer_id == calls.c.customer_id,
    _earlier.c.at < calls.c.at,
    *(_earlier.c.outcome != outcome for outcome in NOT_TALKED),
)
BY_LAYER = (
    select(func.coalesce(_left, customers.c.layer), _known)
    .join_from(calls, customers, customers.c.id == calls.c.customer_id)
    .where(*_mine, calls.c.day.between(bindparam("first"), bindparam("last")), _dialled)
)


class Work:
    """All of it is the member's own."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def calls_on(self, member: Member, day: date) -> tuple[DayCall, ...]:
        """Every contact of a local day, the first first."""
        rows = self._query.rows(CALLS_ON, **who(member), day=day)
        return tuple(
            DayCall(customer, kind, outcome, at, bool(prepared))
            for customer, kind, outcome, at, prepared in rows
        )

    def sheets(self, member: Member, since: datetime, until: datetime) -> tuple[datetime, ...]:
        """When call sheets were opened."""
        return tuple(at for (at,) in self._query.rows(SHEETS, **who(member), since=since, until=until))

    def made(self, member: Member, first: date, last: date) -> Mapping[date, int]:
        """Dials by local day."""
        return dict(self._query.rows(MADE, **who(member), first=first, last=last))

    def surprises(self, member: Member, since: datetime, until: datetime) -> Mapping[str, int]:
        """What was said and not foreseen, as the rep reads it, and how often, in the order it came."""
        counts: dict[str, int] = {}
        for (objection,) in self._query.rows(SURPRISES, **who(member), since=since, until=until):
            line = Line(*objection)
            counts[line.words] = counts.get(line.words, 0) + 1
        return counts

    def flow(self, member: Member, since: datetime) -> Mapping[tuple[str, str], int]:
        """Moves since then, by where they went from and to."""
        rows = self._query.rows(FLOW, **who(member), since=since)
        return {(before, after): count for before, after, count in rows}

    def by_layer(self, member: Member, first: date, last: date) -> WeekCalls:
        """Dials of these days by the layer the customer was in then, and how many went to customers never talked to."""
        rows = self._query.rows(BY_LAYER, **who(member), first=first, last=last)
        return WeekCalls(Counter(layer for layer, _ in rows), sum(not known for _, known in rows))
