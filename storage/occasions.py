"""Days that matter to customers: what is coming up, and what a customer has."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import bindparam, select

from flows.model import Member, Occasion
from storage.scope import about_customers, who
from storage.statements import Query
from storage.tables import COMING, customers, occasions

MANY = 500  # of one member, for one day: more than anybody calls
OPEN = about_customers(
    occasions,
    select(occasions)
    .where(occasions.c.customer_id == bindparam("customer"), COMING)
    .order_by(occasions.c.day, occasions.c.id),
)
COMING_UP = (
    select(occasions.c.customer_id, occasions.c.kind, occasions.c.day)
    .join(customers, customers.c.id == occasions.c.customer_id)
    .where(
        occasions.c.team_id == bindparam("team"),
        COMING,
        occasions.c.from_day <= bindparam("until"),
        customers.c.owner_id == bindparam("actor"),
        customers.c.status == "active",
    )
    .order_by(occasions.c.day.desc(), occasions.c.id.desc())
    .limit(MANY)
)


class Occasions:
    """What belongs to a customer is seen by whoever sees the customer; what is coming up is the owner's."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def open(self, actor: Member, customer_id: int) -> tuple[Occasion, ...]:
        """The first to come first."""
        return self._query.all(Occasion, OPEN.of(actor), **who(actor), customer=customer_id)

    def coming(self, member: Member, until: date) -> Mapping[int, tuple[str, date]]:
        """By customer the kind and day of the first that comes up until then."""
        rows = self._query.rows(COMING_UP, **who(member), until=until)
        return {customer: (kind, day) for customer, kind, day in rows}
