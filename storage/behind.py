"""What stands behind a number: the very calls and moves that ``storage.figures`` counts, page by page."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from sqlalchemy import ColumnElement, and_, bindparam, exists, select, true

from flows.model import ANSWERED, Call, Member, Move
from storage.figures import DIALLED, TALKED, UNFORESEEN
from storage.scope import Scoped, by_members, who
from storage.statements import Query
from storage.tables import calls, heard, moves, preps

_prepared = exists().where(preps.c.id == calls.c.prep_id, preps.c.skipped.is_(False))


def _calls(*conditions: ColumnElement[bool]) -> Scoped:
    return by_members(
        calls,
        select(calls)
        .where(calls.c.day >= bindparam("first"), calls.c.day <= bindparam("last"), DIALLED, *conditions)
        .order_by(calls.c.day, calls.c.at, calls.c.id)
        .limit(bindparam("limit"))
        .offset(bindparam("offset")),
    )


CALLS: Mapping[str, Scoped] = MappingProxyType(
    {
        "calls": _calls(true()),
        "talked": _calls(TALKED),
        "goal": _calls(TALKED, calls.c.outcome != ANSWERED),
        "prepared": _calls(TALKED, _prepared),
        "outcome": _calls(calls.c.outcome == bindparam("outcome")),
    }
)
MOVED = by_members(
    moves,
    select(moves)
    .where(moves.c.at >= bindparam("since"), moves.c.at < bindparam("until"))
    .order_by(moves.c.at, moves.c.id),
)
SURPRISED = by_members(
    heard,
    select(heard.c.call_id)
    .where(and_(UNFORESEEN, heard.c.objection_key == bindparam("key")))
    .order_by(heard.c.at, heard.c.id),
)


class Behind:
    """A rep sees what stands behind the own numbers, a leader what stands behind the team's."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def calls(
        self,
        actor: Member,
        what: str,
        first: date,
        last: date,
        limit: int,
        offset: int = 0,
        outcome: str = "",
    ) -> tuple[Call, ...]:
        """The dials of these days, both included, the first first. ``what`` says which: all ``calls``, those that
        ``talked``, had a ``goal``, were ``prepared``, or ended with this ``outcome``."""
        ended = {"outcome": outcome} if what == "outcome" else {}
        return self._query.all(
            Call, CALLS[what].of(actor), **who(actor), first=first, last=last, limit=limit, offset=offset, **ended
        )  # fmt: skip

    def moves(self, actor: Member, since: datetime, until: datetime) -> tuple[Move, ...]:
        """Moves in the funnel from ``since`` up to ``until``, the first first."""
        return self._query.all(Move, MOVED.of(actor), **who(actor), since=since, until=until)

    def surprises(self, actor: Member, key: str, since: datetime, until: datetime) -> tuple[int, ...]:
        """The calls in which this objection came and nobody had predicted it, the first first."""
        rows = self._query.rows(SURPRISED.of(actor), **who(actor), key=key, since=since, until=until)
        return tuple(call for (call,) in rows)
