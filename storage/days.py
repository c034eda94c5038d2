"""Members' days: the list for each, and what the evening made of it."""

from dataclasses import replace
from datetime import date

from sqlalchemy import bindparam, select

from flows.counted import Target
from flows.model import Member, Workday
from storage.scope import by_members, who
from storage.statements import Query
from storage.tables import workdays

OF_DAY = select(workdays).where(
    workdays.c.team_id == bindparam("team"),
    workdays.c.member_id == bindparam("actor"),
    workdays.c.day == bindparam("day"),
)
BETWEEN = by_members(
    workdays,
    select(workdays)
    .where(workdays.c.day >= bindparam("first"), workdays.c.day <= bindparam("last"))
    .order_by(workdays.c.day, workdays.c.member_id),
)
TARGETS = by_members(
    workdays,
    select(workdays.c.member_id, workdays.c.day, workdays.c.target).where(
        workdays.c.day >= bindparam("first"), workdays.c.day <= bindparam("last")
    ),
)


class Days:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, member: Member, day: date) -> Workday | None:
        """The member's own."""
        return self._query.one(Workday, OF_DAY, **who(member), day=day)

    def between(self, actor: Member, first: date, last: date) -> tuple[Workday, ...]:
        """From ``first`` to ``last``, both included, by day; a leader's are those of the whole team, and without
        the others' reflections, which are nobody else's business."""
        found = self._query.all(Workday, BETWEEN.of(actor), **who(actor), first=first, last=last)
        return tuple(day if day.member_id == actor.id else replace(day, reflection="") for day in found)

    def targets(self, actor: Member, first: date, last: date) -> tuple[Target, ...]:
        """The days' own targets from ``first`` to ``last``, both included; a leader's are those of the whole team."""
        return self._query.all(Target, TARGETS.of(actor), **who(actor), first=first, last=last)
