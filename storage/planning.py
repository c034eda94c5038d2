"""Whom to call: everybody who may come onto a member's list, and the customers that wait for a step."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, exists, func, or_, select

from flows.model import LAYERS, LOST, Customer, Member, Prep
from flows.ports import ToCall
from storage.schema import columns_of
from storage.scope import who
from storage.statements import Query
from storage.tables import calls, customers, follow_ups, moves, preps, promises
from storage.within import within

FRESH = timedelta(weeks=5)  # an older talk is no signal, so nobody asks how it ended
YEAR = timedelta(days=365)
STAYS = 3000  # the latest finished stays that medians are taken of

_own = (
    customers.c.team_id == bindparam("team"),
    customers.c.owner_id == bindparam("actor"),
    customers.c.status == "active",
)
_callable = (
    customers.c.do_not_call.is_(False),
    customers.c.wrong_number.is_(False),
    customers.c.phone != "",
)
_step = and_(follow_ups.c.customer_id == customers.c.id, follow_ups.c.status == "open")
_since = func.coalesce(customers.c.layer_since, customers.c.created_at, type_=customers.c.layer_since.type)
TO_CALL = (
    select(
        customers.c.id,
        customers.c.layer,
        customers.c.tries,
        customers.c.last_contact,
        _since,
        customers.c.value,
        follow_ups.c.due_at,
        follow_ups.c.at_time,
        customers.c.grade,
        customers.c.vip,
        customers.c.nurture,
    )
    .join_from(customers, follow_ups, _step, isouter=True)
    .where(
        *_own,
        *_callable,
        customers.c.layer != LOST,
        or_(follow_ups.c.due_at.is_(None), follow_ups.c.due_at < bindparam("ends")),
    )
)
ENDED = (
    select(calls.c.customer_id, calls.c.outcome)
    .where(
        calls.c.team_id == bindparam("team"),
        calls.c.member_id == bindparam("actor"),
        calls.c.day >= bindparam("since"),
    )
    .order_by(calls.c.at, calls.c.id)
)
PROMISES = select(promises.c.customer_id, promises.c.to_layer, promises.c.by_day).where(
    promises.c.team_id == bindparam("team"),
    promises.c.member_id == bindparam("actor"),
    promises.c.status == "open",
)
STAYED = (
    select(moves.c.from_layer, moves.c.days)
    .where(
        moves.c.team_id == bindparam("team"),
        moves.c.member_id == bindparam("actor"),
        moves.c.at.between(bindparam("since"), bindparam("now")),
    )
    .order_by(moves.c.at.desc())
    .limit(STAYS)
)
_stepless = (
    select(*columns_of(Customer, customers))
    .where(*_own, *_callable, within(customers.c.layer, "layers"), ~exists().where(_step))
    .order_by(customers.c.layer.desc(), customers.c.last_contact.asc().nulls_first(), customers.c.id)
)
STEPLESS = _stepless.limit(bindparam("limit")).offset(bindparam("offset"))
NO_STEPS = (
    select(func.count())
    .select_from(customers)
    .where(*_own, *_callable, within(customers.c.layer, "layers"), ~exists().where(_step))
)
STALLED = (
    select(*columns_of(Customer, customers))
    .where(
        *_own,
        or_(
            *(
                and_(
                    customers.c.layer == layer,
                    _since < bindparam(f"before_{layer}", type_=customers.c.layer_since.type),
                )
                for layer in LAYERS
            )
        ),
    )
    .order_by(customers.c.layer.desc(), _since, customers.c.id)
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)
UNLOGGED = (
    select(preps)
    .where(
        preps.c.team_id == bindparam("team"),
        preps.c.member_id == bindparam("actor"),
        preps.c.at.between(bindparam("since"), bindparam("until")),
        preps.c.dropped.is_(False),
        ~exists().where(calls.c.customer_id == preps.c.customer_id, calls.c.at >= preps.c.at),
    )
    .order_by(preps.c.at, preps.c.id)
)


class Planning:
    """All of it is the member's own."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def to_call(self, member: Member, now: datetime, ends: datetime) -> tuple[ToCall, ...]:
        """Everybody who may be called before ``ends``, each once, with the step that is due first."""
        ended: dict[int, str] = dict(self._query.rows(ENDED, **who(member), since=(now - FRESH).date()))
        given = {row[0]: row[1:] for row in self._query.rows(PROMISES, **who(member))}
        found: dict[int, ToCall] = {}
        for row in self._query.rows(TO_CALL, **who(member), ends=ends):
            customer, due_at = row[0], row[6]
            before = found.get(customer)
            if before is None or (due_at and before.due_at and due_at < before.due_at):
                promised = given.get(customer, (None, None))
                found[customer] = ToCall._make((*row, *promised, ended.get(customer)))
        return tuple(found.values())

    def stays(self, member: Member, now: datetime) -> Mapping[str, Sequence[int]]:
        """Days of the stays that ended within a year, by layer."""
        days: dict[str, list[int]] = {}
        for layer, stayed in self._query.rows(STAYED, **who(member), since=now - YEAR, now=now):
            days.setdefault(layer, []).append(stayed)
        return days

    def stepless(
        self, member: Member, layers: Sequence[str], limit: int, offset: int = 0
    ) -> tuple[Customer, ...]:
        """Callable customers in these layers without any next step, the latest layer first."""
        return self._query.all(
            Customer, STEPLESS, **who(member), layers=list(layers), limit=limit, offset=offset
        )

    def no_steps(self, member: Member, layers: Sequence[str]) -> int:
        """How many ``stepless`` would find."""
        found = self._query.row(NO_STEPS, **who(member), layers=list(layers))
        return int(found[0]) if found else 0

    def stalled(
        self, member: Member, before: Mapping[str, datetime], limit: int, offset: int = 0
    ) -> tuple[Customer, ...]:
        """Customers who came into their layer before the moment given for it, the latest layer first."""
        moments = {f"before_{layer}": before[layer] for layer in LAYERS}
        return self._query.all(Customer, STALLED, **who(member), limit=limit, offset=offset, **moments)

    def unlogged(self, member: Member, since: datetime, until: datetime) -> tuple[Prep, ...]:
        """Call sheets opened in that time after which nothing was logged for their customer, and not dropped."""
        return self._query.all(Prep, UNLOGGED, **who(member), since=since, until=until)
