"""Customers: one by one, found by name or number, and counted by layer."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import BindParameter, bindparam, case, exists, func, or_, select

from flows.model import LOST, WON, Customer, Member
from flows.ports import Campaign
from storage.schema import columns_of
from storage.scope import ACTOR, TEAM, Scoped, by_members, of_customers, who
from storage.statements import Query
from storage.tables import CAMPAIGN, NEW, SERVED, customers, follow_ups, moves
from storage.within import within

NEEDLES = 12  # spellings of one search that are looked for; a name has hardly more
STAYS = 500  # the latest finished stays in a layer that a median is taken of
YEAR = timedelta(days=365)

LIMIT: BindParameter[int] = bindparam("limit")
OFFSET: BindParameter[int] = bindparam("offset")
_active = customers.c.status == "active"
_latest = (customers.c.latest.desc().nulls_last(), customers.c.id.desc())
_customer = select(*columns_of(Customer, customers))
_everybody = _customer.where(_active)


def _like(needles: int) -> Scoped:
    any_needle = or_(
        *(customers.c.search.like(bindparam(f"needle{number}"), escape="\\") for number in range(needles))
    )
    return of_customers(_everybody.where(any_needle).order_by(*_latest).limit(LIMIT))


GET = of_customers(_customer.where(customers.c.id == bindparam("id")))
BY_PHONES = _customer.where(
    customers.c.team_id == bindparam("team"), within(customers.c.phone, "phones")
).order_by(customers.c.id.desc())
LIKE: Mapping[int, Scoped] = {needles: _like(needles) for needles in range(1, NEEDLES + 1)}
_ends = or_(
    *(customers.c.phone.like(bindparam(name), escape="\\") for name in ("ending", "before_extension"))
)
ENDING = of_customers(_everybody.where(_ends).order_by(*_latest).limit(LIMIT))
KEYS = of_customers(select(customers.c.id, customers.c.search).where(_active).order_by(*_latest).limit(LIMIT))
_these = _customer.where(within(customers.c.id, "ids"), customers.c.team_id + 0 == TEAM)
# The + 0 keeps SQLite from an index of a whole team, which it takes for shorter than a list of ids.
SOME = Scoped(rep=_these.where(customers.c.owner_id + 0 == ACTOR), leader=_these)
CALLED = of_customers(_everybody.where(within(customers.c.name, "names")).order_by(customers.c.id))
IN_LAYER = of_customers(
    _everybody.where(customers.c.layer == bindparam("layer"))
    .order_by(customers.c.last_contact.asc().nulls_first(), customers.c.id)
    .limit(LIMIT)
    .offset(OFFSET)
)
RECENT = of_customers(_everybody.order_by(*_latest).limit(LIMIT).offset(OFFSET))
UNTOUCHED = of_customers(
    _everybody.where(
        NEW,
        customers.c.do_not_call.is_(False),
        customers.c.wrong_number.is_(False),
        customers.c.phone != "",
        customers.c.layer != WON,
        customers.c.layer != LOST,
        ~exists().where(follow_ups.c.customer_id == customers.c.id, follow_ups.c.status == "open"),
    )
    .order_by(customers.c.id)
    .limit(LIMIT)
)
OWNED = of_customers(_everybody.where(customers.c.owner_id == bindparam("owner")).order_by(customers.c.id))
COUNTS = of_customers(select(customers.c.layer, func.count()).where(_active).group_by(customers.c.layer))
CAMPAIGNS = of_customers(
    select(
        customers.c.campaign,
        func.count(),
        func.count(customers.c.last_contact),
        func.sum(case((customers.c.qualified == "yes", 1), else_=0)),
        func.sum(case((customers.c.qualified == "no", 1), else_=0)),
        func.sum(case((customers.c.layer == WON, 1), else_=0)),
    )
    .where(CAMPAIGN, _active)
    .group_by(customers.c.campaign)
    .order_by(func.max(customers.c.id).desc())
    .limit(LIMIT)
)
WAITING = of_customers(
    _customer.where(
        SERVED, customers.c.served == bindparam("served"), customers.c.latest < bindparam("since")
    )
    .order_by(customers.c.latest, customers.c.id)
    .limit(LIMIT)
)
DAYS_IN = by_members(
    moves,
    select(moves.c.days)
    .where(moves.c.from_layer == bindparam("layer"), moves.c.at.between(bindparam("since"), bindparam("now")))
    .order_by(moves.c.at.desc())
    .limit(STAYS),
)


class Customers:
    """Merged and removed customers are found by ``get`` and ``some`` alone."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, actor: Member, id: int) -> Customer | None:
        return self._query.one(Customer, GET.of(actor), **who(actor), id=id)

    def by_phone(self, team_id: int, phone: str) -> Customer | None:
        """Whoever owns it: to recognise a duplicate."""
        return self.by_phones(team_id, (phone,)).get(phone)

    def called(self, actor: Member, names: Collection[str]) -> tuple[Customer, ...]:
        """Those who are called exactly so."""
        sought = sorted(set(names) - {""})
        return self._query.all(Customer, CALLED.of(actor), **who(actor), names=sought) if sought else ()

    def by_phones(self, team_id: int, phones: Collection[str]) -> Mapping[str, Customer]:
        """By phone, the first of several; no phone ("") is nobody's."""
        sought = sorted(set(phones) - {""})
        if not sought:
            return {}
        found = self._query.all(Customer, BY_PHONES, team=team_id, phones=sought)
        return {customer.phone: customer for customer in found if customer.status == "active"}

    def like(self, actor: Member, needles: Sequence[str], limit: int) -> tuple[Customer, ...]:
        """Those whose search key holds one of the needles, the latest contact first."""
        patterns = {
            f"needle{number}": f"%{_literal(needle)}%" for number, needle in enumerate(needles[:NEEDLES])
        }
        if not patterns:
            return ()
        question = LIKE[len(patterns)].of(actor)
        return self._query.all(Customer, question, **who(actor), limit=limit, **patterns)

    def ending(self, actor: Member, digits: str, limit: int) -> tuple[Customer, ...]:
        """Those whose phone ends so, with its extension or before it, the latest contact first."""
        end = f"%{_literal(digits)}"
        return self._query.all(
            Customer, ENDING.of(actor), **who(actor), ending=end, before_extension=f"{end};ext=%", limit=limit
        )

    def keys(self, actor: Member, limit: int) -> tuple[tuple[int, str], ...]:
        """(id, search), the latest contact first."""
        found = self._query.rows(KEYS.of(actor), **who(actor), limit=limit)
        return tuple((id, search) for id, search in found)

    def some(self, actor: Member, ids: Sequence[int]) -> tuple[Customer, ...]:
        """In the order of ``ids``, without those that are out of sight."""
        found = {
            customer.id: customer
            for customer in self._query.all(Customer, SOME.of(actor), **who(actor), ids=list(ids))
        }
        return tuple(found[id] for id in ids if id in found)

    def in_layer(self, actor: Member, layer: str, limit: int, offset: int = 0) -> tuple[Customer, ...]:
        """The longest without contact first."""
        return self._query.all(
            Customer, IN_LAYER.of(actor), **who(actor), layer=layer, limit=limit, offset=offset
        )

    def recent(self, actor: Member, limit: int, offset: int = 0) -> tuple[Customer, ...]:
        """The latest contact first; one without contact counts from when it was added."""
        return self._query.all(Customer, RECENT.of(actor), **who(actor), limit=limit, offset=offset)

    def untouched(self, actor: Member, limit: int) -> tuple[Customer, ...]:
        """Callable, without contact and without an open follow-up, the oldest first."""
        return self._query.all(Customer, UNTOUCHED.of(actor), **who(actor), limit=limit)

    def owned(self, actor: Member, owner_id: int) -> tuple[Customer, ...]:
        """All active customers of one member, the one known longest first."""
        return self._query.all(Customer, OWNED.of(actor), **who(actor), owner=owner_id)

    def counts(self, actor: Member) -> Mapping[str, int]:
        """Active customers by layer."""
        return dict(self._query.rows(COUNTS.of(actor), **who(actor)))

    def days_in(self, actor: Member, layer: str, now: datetime) -> float | None:
        """Median days of the stays in a layer that ended within a year, None without any."""
        days = self._query.rows(DAYS_IN.of(actor), **who(actor), layer=layer, since=now - YEAR, now=now)
        return float(median(number for (number,) in days)) if days else None

    def campaigns(self, actor: Member, limit: int) -> tuple[Campaign, ...]:
        """What became of each batch of leads, the latest batch first."""
        rows = self._query.rows(CAMPAIGNS.of(actor), **who(actor), limit=limit)
        return tuple(Campaign(name, *map(int, counts)) for name, *counts in rows)

    def waiting(self, actor: Member, served: str, since: datetime, limit: int) -> tuple[Customer, ...]:
        """Of a class of service (``flows.profile.standards``), without contact since then, the longest first."""
        return self._query.all(
            Customer, WAITING.of(actor), **who(actor), served=served, since=since, limit=limit
        )


def _literal(words: str) -> str:
    """The words as LIKE takes them literally."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
