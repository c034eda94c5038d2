"""What people did, counted in sets: calls, first talks, moves, promises, surprises. What it means, flows says.

Each question has one form for a rep, about the own work, and one for a leader, about the whole team's; a leader who
wants one rep's figures asks as that rep.
"""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Integer, and_, bindparam, case, func, or_, select, type_coerce

from flows.counted import Dialled, FirstTalked, Moment, Moved, Stood, Surprise, TeamDialled
from flows.model import LAYERS, NOT_TALKED, WON, Member, Promise
from storage.columns import Id
from storage.scope import by_members, of_customers, who
from storage.statements import Query
from storage.tables import calls, customers, heard, moves, preps, promises, teams

PROSPECTS = (*LAYERS[2:], WON)
"""Where a customer is one of those that were looked for."""

_in_days = and_(calls.c.day >= bindparam("first"), calls.c.day <= bindparam("last"))
DIALLED = or_(calls.c.kind == "call", calls.c.kind == "inbound")
TALKED = and_(*(calls.c.outcome != outcome for outcome in NOT_TALKED))
_prepared = preps.c.id.is_not(None) & preps.c.skipped.is_(False)
DIALS = by_members(
    calls,
    select(calls.c.member_id, calls.c.day, calls.c.outcome, _prepared, func.count())
    .join(preps, preps.c.id == calls.c.prep_id, isouter=True)
    .where(_in_days, DIALLED)
    .group_by(calls.c.member_id, calls.c.day, calls.c.outcome, _prepared),
)
STANDING = of_customers(
    select(customers.c.owner_id, customers.c.layer, func.count())
    .where(customers.c.status == "active")
    .group_by(customers.c.owner_id, customers.c.layer)
)


def _deep(layer: ColumnElement[str]) -> ColumnElement[bool]:
    return or_(*(layer == each for each in PROSPECTS))


_before = calls.alias("before")
_talked_before = (
    select(_before.c.id)
    .where(
        _before.c.customer_id == calls.c.customer_id,
        or_(_before.c.kind == "call", _before.c.kind == "inbound"),
        *(_before.c.outcome != outcome for outcome in NOT_TALKED),
        or_(_before.c.at < calls.c.at, and_(_before.c.at == calls.c.at, _before.c.id < calls.c.id)),
    )
    .exists()
)
_entered = (
    select(func.min(moves.c.at))
    .where(moves.c.customer_id == calls.c.customer_id, _deep(moves.c.to_layer))
    .scalar_subquery()
)
_began_there = case((_deep(customers.c.layer), customers.c.created_at))
FIRST_TALKS = by_members(
    calls,
    select(
        calls.c.member_id,
        calls.c.customer_id,
        calls.c.day,
        calls.c.at,
        type_coerce(func.coalesce(_entered, _began_there), calls.c.at.type),
    )
    .join(customers, customers.c.id == calls.c.customer_id)
    .where(_in_days, DIALLED, TALKED, ~_talked_before)
    .order_by(calls.c.at, calls.c.id),
)
OF_TEAMS = (
    select(teams.c.id, calls.c.outcome, func.count())
    .join(calls, calls.c.team_id == teams.c.id)
    .where(calls.c.day == bindparam("day"), DIALLED)
    .group_by(teams.c.id, calls.c.outcome)
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
PROMISED = by_members(
    promises,
    select(promises)
    .where(promises.c.by_day >= bindparam("first"), promises.c.by_day <= bindparam("last"))
    .order_by(promises.c.by_day, promises.c.id),
)
CONTACTS = by_members(calls, select(calls.c.member_id, calls.c.at).where(_in_days))
SHEETS = by_members(
    preps,
    select(preps.c.member_id, preps.c.at).where(
        preps.c.at >= bindparam("since"), preps.c.at < bindparam("until")
    ),
)
_times = type_coerce(func.count(), Integer)
UNFORESEEN = and_(
    heard.c.at >= bindparam("since"),
    heard.c.at < bindparam("until"),
    heard.c.heard.is_(True),
    heard.c.predicted.is_(False),
)
SURPRISES = by_members(
    heard,
    select(heard.c.objection_key, func.min(heard.c.objection), _times)
    .where(UNFORESEEN)
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

    def of_teams(self, day: date) -> tuple[TeamDialled, ...]:
        """The day's calls of every team of the installation: for the owner alone."""
        return self._query.all(TeamDialled, OF_TEAMS, day=day)

    def first_talks(self, actor: Member, first: date, last: date) -> tuple[FirstTalked, ...]:
        """Calls of these days in which a customer was talked to for the first time, the first first."""
        return self._query.all(FirstTalked, FIRST_TALKS.of(actor), **who(actor), first=first, last=last)

    def standing(self, actor: Member) -> tuple[Stood, ...]:
        """Active customers by owner and layer, as they are now."""
        return self._query.all(Stood, STANDING.of(actor), **who(actor))

    def moves(self, actor: Member, since: datetime, until: datetime) -> tuple[Moved, ...]:
        """Moves in the funnel from ``since`` up to ``until``; the value is that of the deals won."""
        return self._query.all(Moved, MOVES.of(actor), **who(actor), since=since, until=until)

    def promises(self, actor: Member, first: date, last: date) -> tuple[Promise, ...]:
        """Whatever became of those that were given for a day from ``first`` to ``last``, by that day."""
        return self._query.all(Promise, PROMISED.of(actor), **who(actor), first=first, last=last)

    def moments(
        self, actor: Member, days: tuple[date, date], span: tuple[datetime, datetime]
    ) -> tuple[Moment, ...]:
        """The traces of work: contacts logged on these days, both included, and call sheets opened in this time."""
        first, last = days
        logged = self._query.all(Moment, CONTACTS.of(actor), **who(actor), first=first, last=last)
        return logged + self.sheets(actor, *span)

    def sheets(self, actor: Member, since: datetime, until: datetime) -> tuple[Moment, ...]:
        """When call sheets were opened, from ``since`` up to ``until``."""
        return self._query.all(Moment, SHEETS.of(actor), **who(actor), since=since, until=until)

    def surprises(self, actor: Member, since: datetime, until: datetime, limit: int) -> tuple[Surprise, ...]:
        """What customers said that nobody had predicted, the most frequent first."""
        rows = self._query.rows(SURPRISES.of(actor), **who(actor), since=since, until=until, limit=limit)
        return tuple(Surprise(key, line[1], times) for key, line, times in rows)
