"""Which records of an act nothing has come after: they can go without taking anything along."""

from collections.abc import Mapping

from sqlalchemy import select

from flows.model import Customer
from storage.acts import Key, Past, Records
from storage.kinds import BY_NAME, KINDS
from storage.statements import Query, Statement
from storage.within import within

CUSTOMER = Customer.__name__
ABOUT: Mapping[str, Statement] = {
    kind.name: select(kind.table.c.id, kind.table.c.customer_id).where(
        within(kind.table.c.customer_id, "customers")
    )
    for kind in KINDS
    if "customer_id" in kind.table.c
}


def untouched(query: Query, past: Past, now: Records) -> set[Key]:
    """The records the act changed that are as it left them. A customer whom it made and something else is about stays,
    as does one who was changed since, and all of the act's that is about them."""
    same = {key for key, was in past.held.items() if _is_as(key, was.after, now)}
    customers = {id for name, id in past.held if name == CUSTOMER}
    about: dict[Key, int] = {}
    for name, question in ABOUT.items():
        about |= {(name, id): customer for id, customer in query.rows(question, customers=sorted(customers))}
    stay = {id for id in customers if (CUSTOMER, id) not in same}
    made = {id for (name, id), was in past.held.items() if name == CUSTOMER and was.before is None}
    stay |= {customer for key, customer in about.items() if key not in same and customer in made}
    return {key for key in same if (key[1] if key[0] == CUSTOMER else about.get(key, 0)) not in stay}


def _is_as(key: Key, after: str | None, now: Records) -> bool:
    kind = BY_NAME[key[0]]
    return kind.told(now[key]) == after or now[key] == kind.untold(after)
