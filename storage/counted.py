"""Figures that compare many calls, counted in SQL: openings, questions, types of customers."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import bindparam, exists, func, select

from flows.model import NOT_TALKED
from flows.ports import AskedTally, HintTally, LearnedTally, OpeningTally, TypeTally
from storage.statements import Query
from storage.tables import calls, customers, findings, moves, preps
from storage.tallies import times
from storage.within import within

_theirs = (
    calls.c.team_id == bindparam("team"),
    within(calls.c.member_id, "members"),
    calls.c.day >= bindparam("since"),
    *(calls.c.outcome != outcome for outcome in NOT_TALKED),
)


OPENINGS = (
    select(preps.c.opening, func.count(), times(calls.c.outcome == "hangup"))
    .join(preps, preps.c.id == calls.c.prep_id)
    .where(*_theirs)
    .group_by(preps.c.opening)
    .order_by(func.count().desc(), preps.c.opening)
)
HINTED = (
    select(preps.c.hints, calls.c.outcome, func.count())
    .join(preps, preps.c.id == calls.c.prep_id)
    .where(*_theirs)
    .group_by(preps.c.hints, calls.c.outcome)
)
_moved = exists().where(moves.c.call_id == calls.c.id).correlate(calls)
_calls = select(calls.c.asked.label("asked"), _moved.label("moved")).where(*_theirs).subquery()
ASKED = select(_calls.c.asked, _calls.c.moved, func.count()).group_by(_calls.c.asked, _calls.c.moved)
LEARNED = (
    select(calls.c.asked, findings.c.kind, func.count(calls.c.id.distinct()))
    .join(findings, findings.c.call_id == calls.c.id)
    .where(*_theirs)
    .group_by(calls.c.asked, findings.c.kind)
)
TYPES = (
    select(customers.c.personality, calls.c.outcome, func.count())
    .join(customers, customers.c.id == calls.c.customer_id)
    .where(*_theirs, customers.c.personality != "")
    .group_by(customers.c.personality, calls.c.outcome)
)


class Counted:
    """Over calls since a day that came to a talk, of these members of the team."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def openings(self, team_id: int, members: Collection[int], since: date) -> tuple[OpeningTally, ...]:
        """By the opening prepared, the most used first; those prepared without one count as the empty line."""
        return self._query.all(
            OpeningTally, OPENINGS, team=team_id, members=sorted(set(members)), since=since
        )

    def hinted(self, team_id: int, members: Collection[int], since: date) -> tuple[HintTally, ...]:
        """By the hints that stood on the sheet, and the outcome."""
        return self._query.all(HintTally, HINTED, team=team_id, members=sorted(set(members)), since=since)

    def asked(self, team_id: int, members: Collection[int], since: date) -> tuple[AskedTally, ...]:
        """By what was asked, and whether the customer moved in that call."""
        found = self._query.rows(ASKED, team=team_id, members=sorted(set(members)), since=since)
        return tuple(AskedTally(asked, bool(moved), count) for asked, moved, count in found)

    def learned(self, team_id: int, members: Collection[int], since: date) -> tuple[LearnedTally, ...]:
        """By what was asked, and the kind of finding that the call brought."""
        return self._query.all(LearnedTally, LEARNED, team=team_id, members=sorted(set(members)), since=since)

    def types(self, team_id: int, members: Collection[int], since: date) -> tuple[TypeTally, ...]:
        """By the customer's type and the outcome; customers without a type are left out."""
        return self._query.all(TypeTally, TYPES, team=team_id, members=sorted(set(members)), since=since)
