"""What the owner of an installation may ask, over all its teams: who is in, and who changed what."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from flows.model import Customer, Member, Record, Team
from storage.house import deeds, journal
from storage.kinds import BY_NAME, KINDS
from storage.schema import columns_of
from storage.statements import Query
from storage.tables import customers, members, teams
from storage.within import within

ALIKE = 20
"""Customers of one search."""
DIGITS = 4
NO_SIGNS = str.maketrans("", "", " +-()")

# A customer's own lines, and those of what belongs to it.
TOUCHING = (
    and_(journal.c.kind == Customer.__name__, within(journal.c.record_id, "about")),
    *(
        and_(
            journal.c.kind == kind.name,
            journal.c.record_id.in_(select(kind.table.c.id).where(within(kind.table.c.customer_id, "about"))),
        )
        for kind in KINDS
        if "customer_id" in kind.table.c
    ),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal. ``changed`` is what differs, each field with its value before and after; all
    fields are new where ``before`` is False, and gone where ``after`` is."""

    at: datetime
    member: int
    words: str
    kind: str
    record: int
    customer: int | None
    before: bool
    after: bool
    changed: tuple[tuple[str, object, object], ...]


def everybody(query: Query) -> tuple[tuple[Team, tuple[Member, ...]], ...]:
    """All teams with all their members, the first to come first."""
    people = query.all(Member, select(*columns_of(Member, members)).order_by(members.c.id))
    found = query.all(Team, select(*columns_of(Team, teams)).order_by(teams.c.id))
    return tuple((team, tuple(each for each in people if each.team_id == team.id)) for team in found)


def customers_like(query: Query, words: str) -> tuple[Customer, ...]:
    """By a part of the name or company, or four digits of the number and more; whatever their status."""
    bare = words.translate(NO_SIGNS)
    found: ColumnElement[bool]
    if bare.isdecimal() and len(bare) >= DIGITS:
        found = customers.c.phone.like(f"%{bare}%")
    else:
        found = or_(customers.c.name.icontains(words), customers.c.company.icontains(words))
    asked = select(*columns_of(Customer, customers)).where(found).order_by(customers.c.id).limit(ALIKE)
    return query.all(Customer, asked)


def changes(
    query: Query,
    about: Collection[int] | None,
    by: Collection[int] | None,
    since: datetime | None,
    limit: int,
) -> list[Entry]:
    """The latest first: ``about`` are customers' ids, ``by`` members'; None asks for all."""
    asked = (
        select(deeds.c.member_id, deeds.c.words, journal.c.at, journal.c.kind, journal.c.record_id)
        .add_columns(journal.c.before, journal.c.after)
        .join_from(journal, deeds, deeds.c.id == journal.c.deed_id)
        .order_by(journal.c.id.desc())
        .limit(limit)
    )
    if about is not None:
        asked = asked.where(or_(*TOUCHING))
    if by is not None:
        asked = asked.where(within(deeds.c.member_id, "by"))
    if since is not None:
        asked = asked.where(journal.c.at >= since)
    given = {name: list(ids) for name, ids in (("about", about), ("by", by)) if ids is not None}
    return [_entry(row) for row in query.rows(asked, **given)]


def _entry(row: Sequence[Any]) -> Entry:
    member, words, at, kind, id, told_before, told_after = row
    before, after = BY_NAME[kind].untold(told_before), BY_NAME[kind].untold(told_after)
    there = after or before
    customer = id if kind == Customer.__name__ else getattr(there, "customer_id", None)
    return Entry(
        at,
        member,
        words,
        kind,
        id,
        customer,
        before is not None,
        after is not None,
        _differing(before, after),
    )


def _differing(before: Record | None, after: Record | None) -> tuple[tuple[str, object, object], ...]:
    if before is None or after is None:
        return ()
    return tuple(
        (field.name, was, now)
        for field in fields(before)
        if (was := getattr(before, field.name)) != (now := getattr(after, field.name))
    )
