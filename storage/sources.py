"""Where customers come from and how far they got, and whom the calls of some days went to."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from flows.counted import Contacted, FromSource
from flows.model import WON, Call, Customer, Member
from storage.figures import DIALLED
from storage.schema import columns_of
from storage.scope import Scoped, by_members, of_customers, who
from storage.statements import Query
from storage.tables import calls, customers
from storage.work import KNOWN, LAYER_THEN

_active = customers.c.status == "active"
BY_SOURCE = of_customers(
    select(customers.c.source, customers.c.layer, func.count())
    .where(_active)
    .group_by(customers.c.source, customers.c.layer)
)
OF_SOURCE = of_customers(
    select(*columns_of(Customer, customers))
    .where(_active, customers.c.source == bindparam("source"))
    .order_by(customers.c.last_contact.asc().nulls_first(), customers.c.id)
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)
_in_days = (calls.c.day >= bindparam("first"), calls.c.day <= bindparam("last"), DIALLED)
_stood: tuple[ColumnElement[Any], ...] = (LAYER_THEN.label("layer_then"), KNOWN.label("known"))
_each_call = by_members(
    calls,
    select(*_stood).join_from(calls, customers, customers.c.id == calls.c.customer_id).where(*_in_days),
)


def _counted(each: Select[Any]) -> Select[Any]:
    """PostgreSQL groups by no question that is asked of each row, only by its answer."""
    stood = each.subquery()
    return select(stood.c.layer_then, stood.c.known, func.count()).group_by(stood.c.layer_then, stood.c.known)


CONTACTED = Scoped(rep=_counted(_each_call.rep), leader=_counted(_each_call.leader))


def _reaching(*conditions: ColumnElement[bool]) -> Scoped:
    return by_members(
        calls,
        select(*columns_of(Call, calls))
        .join_from(calls, customers, customers.c.id == calls.c.customer_id)
        .where(*_in_days, *conditions)
        .order_by(calls.c.day, calls.c.at, calls.c.id)
        .limit(bindparam("limit"))
        .offset(bindparam("offset")),
    )


REACHED: Mapping[str, Scoped] = MappingProxyType(
    {
        "new": _reaching(LAYER_THEN != WON, ~KNOWN),
        "funnel": _reaching(LAYER_THEN != WON, KNOWN),
        "bought": _reaching(LAYER_THEN == WON),
    }
)


class Sources:
    """A rep's are about the own customers and calls, a leader's about the whole team's."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def counts(self, actor: Member) -> tuple[FromSource, ...]:
        """Active customers by source and layer, as they are now."""
        return self._query.all(FromSource, BY_SOURCE.of(actor), **who(actor))

    def customers(self, actor: Member, source: str, limit: int, offset: int = 0) -> tuple[Customer, ...]:
        """Those of one source, the longest without contact first."""
        return self._query.all(
            Customer, OF_SOURCE.of(actor), **who(actor), source=source, limit=limit, offset=offset
        )

    def contacted(self, actor: Member, first: date, last: date) -> tuple[Contacted, ...]:
        """Dials from the local day ``first`` to ``last`` by where their customers stood then."""
        rows = self._query.rows(CONTACTED.of(actor), **who(actor), first=first, last=last)
        return tuple(Contacted(layer, bool(known), times) for layer, known, times in rows)

    def reached(
        self, actor: Member, whom: str, first: date, last: date, limit: int, offset: int = 0
    ) -> tuple[Call, ...]:
        """The very dials, the first first: to ``new`` names, into the ``funnel``, to those who had ``bought``."""
        return self._query.all(
            Call, REACHED[whom].of(actor), **who(actor), first=first, last=last, limit=limit, offset=offset
        )
