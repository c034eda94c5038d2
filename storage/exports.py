"""What is handed out as a file: all that an actor may see of a kind, a page at a time, in the order it came about."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, Table, bindparam, func, select

from flows.model import (
    Attempt,
    Call,
    CoachingNote,
    Customer,
    Heard,
    Member,
    Move,
    Prep,
    Rehearsal,
    Taken,
    Workday,
)
from flows.ports import R
from storage.schema import columns_of
from storage.scope import ACTOR, TEAM, Scoped, about_customers, between_two, of_customers, who
from storage.statements import Query
from storage.tables import (
    attempts,
    calls,
    coaching_notes,
    customers,
    follow_ups,
    heard,
    moves,
    preps,
    rehearsals,
    taken,
    workdays,
)
from storage.within import within


def _paged(record: type[Any], table: Table) -> Select[Any]:
    after = select(*columns_of(record, table)).where(table.c.id > bindparam("after"))
    return after.order_by(table.c.id).limit(bindparam("limit"))


PAGES: Mapping[type[Any], Scoped] = MappingProxyType(
    {
        Customer: of_customers(_paged(Customer, customers).where(customers.c.status == "active")),
        Call: about_customers(calls, _paged(Call, calls)),
        Prep: about_customers(preps, _paged(Prep, preps)),
        Move: about_customers(moves, _paged(Move, moves)),
    }
)
OWN: Mapping[type[Any], Select[Any]] = MappingProxyType(
    {
        record: _paged(record, table).where(table.c.team_id == TEAM, table.c.member_id == ACTOR)
        for record, table in (
            (Workday, workdays),
            (Attempt, attempts),
            (Taken, taken),
            (Rehearsal, rehearsals),
        )
    }
    | {CoachingNote: between_two(coaching_notes, _paged(CoachingNote, coaching_notes)).rep}
)
HEARD = about_customers(
    heard,
    select(*columns_of(Heard, heard))
    .where(within(heard.c.call_id, "calls"), heard.c.heard.is_(True))
    .order_by(heard.c.id),
)
NEXT_STEPS = about_customers(
    follow_ups,
    select(follow_ups.c.customer_id, func.min(follow_ups.c.due_at))
    .where(within(follow_ups.c.customer_id, "customers"), follow_ups.c.status == "open")
    .group_by(follow_ups.c.customer_id),
)


class Exports:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def page(self, kind: type[R], actor: Member, after: int, limit: int) -> tuple[R, ...]:
        """Customers, calls, preparations or moves with ids beyond ``after``, the lowest first."""
        return self._query.all(kind, PAGES[kind].of(actor), **who(actor), after=after, limit=limit)

    def own(self, kind: type[R], member: Member, after: int, limit: int) -> tuple[R, ...]:
        """The member's days, cards answered, lessons read, role-plays, and what leaders said to him, likewise."""
        return self._query.all(kind, OWN[kind], **who(member), after=after, limit=limit)

    def heard_in(self, actor: Member, calls: Sequence[int]) -> tuple[Heard, ...]:
        """What was heard in these calls."""
        return self._query.all(Heard, HEARD.of(actor), **who(actor), calls=list(calls))

    def next_steps(self, actor: Member, customers: Sequence[int]) -> Mapping[int, datetime]:
        """When each of these customers is due next."""
        return dict(self._query.rows(NEXT_STEPS.of(actor), **who(actor), customers=list(customers)))
