"""A member's own contacts one by one: those of a day, and those of a week by the layer they went to."""

from collections import Counter
from datetime import date

from sqlalchemy import and_, bindparam, exists, func, or_, select

from flows.model import NOT_TALKED, Member
from flows.ports import DayCall, WeekCalls
from storage.scope import who
from storage.statements import Query
from storage.tables import calls, customers, moves, preps

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
_left = (
    select(moves.c.from_layer)
    .where(moves.c.customer_id == calls.c.customer_id, moves.c.at >= calls.c.at)
    .order_by(moves.c.at, moves.c.id)
    .limit(1)
    .scalar_subquery()
)
LAYER_THEN = func.coalesce(_left, customers.c.layer)
"""Where the customer of a call stood when it was made."""
_earlier = calls.alias("earlier")
KNOWN = exists().where(
    _earlier.c.customer_id == calls.c.customer_id,
    _earlier.c.at < calls.c.at,
    *(_earlier.c.outcome != outcome for outcome in NOT_TALKED),
)
BY_LAYER = (
    select(LAYER_THEN, KNOWN)
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

    def by_layer(self, member: Member, first: date, last: date) -> WeekCalls:
        """Dials of these days by the layer the customer was in then, and how many went to customers never talked to."""
        rows = self._query.rows(BY_LAYER, **who(member), first=first, last=last)
        return WeekCalls(Counter(layer for layer, _ in rows), sum(not known for _, known in rows))
