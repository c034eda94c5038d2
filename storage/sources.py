"""Where customers come from and how far they got, and whom the calls of some days went to."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select

from flows.counted import Contacted, FromSource
from flows.model import Customer, Member
from storage.figures import DIALLED
from storage.schema import columns_of
from storage.scope import by_members, of_customers, who
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
_stood: tuple[ColumnElement[Any], ...] = (LAYER_THEN.label("layer_then"), KNOWN.label("known"))
CONTACTED = by_members(
    calls,
    select(*_stood, func.count())
    .join_from(calls, customers, customers.c.id == calls.c.customer_id)
    .where(calls.c.day >= bindparam("first"), calls.c.day <= bindparam("last"), DIALLED)
    .group_by(*_stood),
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
