"""What a team's people did, counted in sets: dials, customers by layer, moves, surprises. What it means, flows says."""

from datetime import date, datetime

from sqlalchemy import Integer, bindparam, func, or_, select, type_coerce

from flows.counted import Dialled, Moved, Stood, Surprise
from flows.model import WON, Member
from storage.columns import Id
from storage.scope import by_members, of_customers, who
from storage.statements import Query
from storage.tables import calls, customers, heard, moves, preps

_prepared = preps.c.id.is_not(None) & preps.c.skipped.is_(False)
DIALS = by_members(
    calls,
    select(calls.c.member_id, calls.c.day, calls.c.outcome, _prepared, func.count())
    .join(preps, preps.c.id == calls.c.prep_id, isouter=True)
    .where(
        calls.c.day >= bindparam("first"),
        calls.c.day <= bindparam("last"),
        or_(calls.c.kind == "call", calls.c.kind == "inbound"),
    )
    .group_by(calls.c.member_id, calls.c.day, calls.c.outcome, _prepared),
)
STANDING = of_customers(
    select(customers.c.owner_id, customers.c.layer, func.count())
    .where(customers.c.status == "active")
    .group_by(customers.c.owner_id, customers.c.layer)
)
_value = func.sum(func.coalesce(customers.c.value, 0)).filter(moves.c.to_layer == WON)
MOVES = by_members(
    moves,
    select(
        moves.c.member_id,
        moves.c.from_layer,
        moves.c.to_layer,
        func.count(),
        type_coerce(func.coalesce(_value, 0), Id),
    )
    .join(customers, customers.c.id == moves.c.customer_id)
    .where(moves.c.at >= bindparam("since"), moves.c.at < bindparam("until"))
    .group_by(moves.c.member_id, moves.c.from_layer, moves.c.to_layer),
)
_times = type_coerce(func.count(), Integer)
SURPRISES = by_members(
    heard,
    select(heard.c.objection_key, _times)
    .where(
        heard.c.at >= bindparam("since"),
        heard.c.at < bindparam("until"),
        heard.c.heard.is_(True),
        heard.c.predicted.is_(False),
    )
    .group_by(heard.c.objection_key)
    .order_by(_times.desc(), heard.c.objection_key)
    .limit(bindparam("limit")),
)


class Figures:
    """A rep's are about the own work, a leader's about the whole team's."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def dials(self, actor: Member, first: date, last: date) -> tuple[Dialled, ...]:
        """Outgoing and inbound calls from the local day ``first`` to ``last``, both included."""
        return self._query.all(Dialled, DIALS.of(actor), **who(actor), first=first, last=last)

    def standing(self, actor: Member) -> tuple[Stood, ...]:
        """Active customers by owner and layer, as they are now."""
        return self._query.all(Stood, STANDING.of(actor), **who(actor))

    def moves(self, actor: Member, since: datetime, until: datetime) -> tuple[Moved, ...]:
        """Moves in the funnel from ``since`` up to ``until``; the value is that of the deals won."""
        return self._query.all(Moved, MOVES.of(actor), **who(actor), since=since, until=until)

    def surprises(self, actor: Member, since: datetime, until: datetime, limit: int) -> tuple[Surprise, ...]:
        """What customers said that nobody had predicted, the most frequent first."""
        return self._query.all(
            Surprise, SURPRISES.of(actor), **who(actor), since=since, until=until, limit=limit
        )
