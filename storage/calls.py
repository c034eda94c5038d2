"""What happened with customers: contacts, preparations, objections, follow-ups, moves and promises."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, bindparam, select

from flows.model import Call, Finding, FollowUp, Heard, Member, Move, Occasion, Prep, Promise
from flows.ports import AnswerRecord, Prediction
from storage import tallies
from storage.schema import columns_of
from storage.scope import Scoped, about_customers, by_members, who
from storage.statements import Query
from storage.tables import calls, findings, follow_ups, heard, moves, occasions, preps, promises
from storage.within import within


def _by_id(table: Table) -> Scoped:
    return about_customers(table, select(table).where(table.c.id == bindparam("id")))


def _of_customer(table: Table) -> Select[Any]:
    return select(table).where(table.c.customer_id == bindparam("customer"))


_heard = select(*columns_of(Heard, heard))

GET = _by_id(calls)
PREP = _by_id(preps)
FOLLOW_UP = _by_id(follow_ups)
HISTORY = about_customers(
    calls,
    _of_customer(calls)
    .order_by(calls.c.at.desc(), calls.c.id.desc())
    .limit(bindparam("limit"))
    .offset(bindparam("offset")),
)
THERE = about_customers(
    calls,
    select(calls.c.customer_id, calls.c.member_id, calls.c.outcome, calls.c.at).where(
        within(calls.c.customer_id, "customers")
    ),
)
HEARD_IN = about_customers(heard, _heard.where(heard.c.call_id == bindparam("call")).order_by(heard.c.id))
LAST_PREP = about_customers(
    preps,
    _of_customer(preps)
    .where(preps.c.skipped.is_(False))
    .order_by(preps.c.at.desc(), preps.c.id.desc())
    .limit(1),
)
MOVES = about_customers(
    moves, _of_customer(moves).order_by(moves.c.at.desc(), moves.c.id.desc()).limit(bindparam("limit"))
)
PROMISE = about_customers(
    promises,
    _of_customer(promises)
    .where(promises.c.status == "open")
    .order_by(promises.c.made_at.desc(), promises.c.id.desc())
    .limit(1),
)
NEXT_STEP = about_customers(
    follow_ups,
    _of_customer(follow_ups)
    .where(follow_ups.c.status == "open")
    .order_by(follow_ups.c.due_at, follow_ups.c.id)
    .limit(1),
)
DUE = (
    select(follow_ups)
    .where(
        follow_ups.c.team_id == bindparam("team"),
        follow_ups.c.member_id == bindparam("actor"),
        follow_ups.c.status == "open",
        follow_ups.c.due_at <= bindparam("until"),
    )
    .order_by(follow_ups.c.due_at, follow_ups.c.id)
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)
OPEN_STEPS = by_members(
    follow_ups,
    select(follow_ups)
    .where(follow_ups.c.member_id == bindparam("member"), follow_ups.c.status == "open")
    .order_by(follow_ups.c.due_at, follow_ups.c.id),
)
OPEN_PROMISES = by_members(
    promises,
    select(promises)
    .where(promises.c.member_id == bindparam("member"), promises.c.status == "open")
    .order_by(promises.c.id),
)
TRIES = about_customers(
    calls,
    select(calls.c.at)
    .where(
        calls.c.customer_id == bindparam("customer"),
        calls.c.outcome == "noanswer",
        calls.c.at >= bindparam("since"),
    )
    .order_by(calls.c.at),
)


OF_CUSTOMER: Mapping[type[Any], Scoped] = {
    Prep: about_customers(preps, _of_customer(preps).order_by(preps.c.id)),
    Call: about_customers(calls, _of_customer(calls).order_by(calls.c.id)),
    Heard: about_customers(
        heard, _heard.where(heard.c.customer_id == bindparam("customer")).order_by(heard.c.id)
    ),
    FollowUp: about_customers(follow_ups, _of_customer(follow_ups).order_by(follow_ups.c.id)),
    Move: about_customers(moves, _of_customer(moves).order_by(moves.c.id)),
    Promise: about_customers(promises, _of_customer(promises).order_by(promises.c.id)),
    Occasion: about_customers(occasions, _of_customer(occasions).order_by(occasions.c.id)),
    Finding: about_customers(findings, _of_customer(findings).order_by(findings.c.id)),
}


class Calls:
    """What belongs to a customer is seen by whoever sees the customer; lists come with the latest first."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, actor: Member, id: int) -> Call | None:
        return self._query.one(Call, GET.of(actor), **who(actor), id=id)

    def history(self, actor: Member, customer_id: int, limit: int, offset: int = 0) -> tuple[Call, ...]:
        return self._query.all(
            Call, HISTORY.of(actor), **who(actor), customer=customer_id, limit=limit, offset=offset
        )

    def there(self, actor: Member, customers: Collection[int]) -> tuple[tuple[int, int, str, datetime], ...]:
        """The calls with these customers, each by customer, author, outcome and moment."""
        found = self._query.rows(THERE.of(actor), **who(actor), customers=sorted(customers))
        return tuple((customer, author, outcome, at) for customer, author, outcome, at in found)

    def heard_in(self, actor: Member, call_id: int) -> tuple[Heard, ...]:
        """In the order they were made."""
        return self._query.all(Heard, HEARD_IN.of(actor), **who(actor), call=call_id)

    def prep(self, actor: Member, id: int) -> Prep | None:
        return self._query.one(Prep, PREP.of(actor), **who(actor), id=id)

    def last_prep(self, actor: Member, customer_id: int) -> Prep | None:
        """The last one that was not skipped."""
        return self._query.one(Prep, LAST_PREP.of(actor), **who(actor), customer=customer_id)

    def moves(self, actor: Member, customer_id: int, limit: int) -> tuple[Move, ...]:
        return self._query.all(Move, MOVES.of(actor), **who(actor), customer=customer_id, limit=limit)

    def promise(self, actor: Member, customer_id: int) -> Promise | None:
        """The open one."""
        return self._query.one(Promise, PROMISE.of(actor), **who(actor), customer=customer_id)

    def follow_up(self, actor: Member, id: int) -> FollowUp | None:
        return self._query.one(FollowUp, FOLLOW_UP.of(actor), **who(actor), id=id)

    def next_step(self, actor: Member, customer_id: int) -> FollowUp | None:
        """The open one that is due first."""
        return self._query.one(FollowUp, NEXT_STEP.of(actor), **who(actor), customer=customer_id)

    def open_of(self, actor: Member, member_id: int) -> tuple[FollowUp | Promise, ...]:
        """The next steps and promises that a member has open."""
        steps = self._query.all(FollowUp, OPEN_STEPS.of(actor), **who(actor), member=member_id)
        return steps + self._query.all(Promise, OPEN_PROMISES.of(actor), **who(actor), member=member_id)

    def of_customer(
        self, actor: Member, customer_id: int
    ) -> tuple[Prep | Call | Heard | FollowUp | Move | Promise | Occasion | Finding, ...]:
        """Everything that belongs to the customer, kind by kind: for a merge."""
        return tuple(
            record
            for kind, question in OF_CUSTOMER.items()
            for record in self._query.all(kind, question.of(actor), **who(actor), customer=customer_id)
        )

    def due(self, member: Member, until: datetime, limit: int, offset: int = 0) -> tuple[FollowUp, ...]:
        """The member's own open ones that are due by ``until``, the first due first."""
        return self._query.all(FollowUp, DUE, **who(member), until=until, limit=limit, offset=offset)

    def tries(self, actor: Member, customer_id: int, since: datetime) -> tuple[datetime, ...]:
        """The moments since then at which nobody answered, the first first."""
        found = self._query.rows(TRIES.of(actor), **who(actor), customer=customer_id, since=since)
        return tuple(at for (at,) in found)

    def answer_records(self, team_id: int, objections: Collection[str]) -> tuple[AnswerRecord, ...]:
        """How the team's answers to these objections did, the most used first. Both go by their line's id, or
        by their words where they are somebody's own."""
        wanted = sorted(set(objections))
        return self._query.all(AnswerRecord, tallies.ANSWERS, team=team_id, objections=wanted)

    def objection_counts(self, team_id: int) -> Mapping[str, int]:
        """How often each objection (by its line's id or words) was heard in the team."""
        return dict(self._query.rows(tallies.OBJECTIONS, team=team_id))

    def prediction(self, member: Member, since: datetime, until: datetime) -> Prediction:
        """What the member predicted and what was then heard, over the calls between these instants that came to a
        talk."""
        found = self._query.one(Prediction, tallies.PREDICTION, **who(member), since=since, until=until)
        return found or Prediction(0, 0, 0)
