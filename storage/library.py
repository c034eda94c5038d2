"""What a team has written into its objection library, and how its answers did."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, bindparam, func, or_, select

from flows.model import Member, TeamAnswer, TeamCard
from storage.scope import ACTOR, TEAM, who
from storage.statements import Query
from storage.tables import heard, team_answers, team_cards
from storage.within import within


def _visible(table: Table) -> Select[Any]:
    """The team's, and what the actor keeps for himself; whoever leads."""
    mine = or_(table.c.personal.is_(False), table.c.member_id == ACTOR)
    return select(table).where(table.c.team_id == TEAM, mine).order_by(table.c.id)


CARDS = _visible(team_cards)
ANSWERS = _visible(team_answers)
UNANSWERED = (
    select(heard.c.objection_key, func.count())
    .where(
        heard.c.team_id == TEAM,
        heard.c.member_id == ACTOR,
        heard.c.at >= bindparam("since"),
        heard.c.heard.is_(True),
        heard.c.answer_key == "",
    )
    .group_by(heard.c.objection_key)
    .order_by(func.count().desc(), heard.c.objection_key)
)
PREPARED = (
    select(heard.c.answer_key, func.count())
    .where(
        heard.c.team_id == TEAM,
        heard.c.heard.is_(False),
        within(heard.c.objection_key, "objections"),
        heard.c.answer_key != "",
    )
    .group_by(heard.c.answer_key)
)


class Library:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def cards(self, actor: Member) -> tuple[TeamCard, ...]:
        """In the order they were made."""
        return self._query.all(TeamCard, CARDS, **who(actor))

    def answers(self, actor: Member) -> tuple[TeamAnswer, ...]:
        """In the order they were made."""
        return self._query.all(TeamAnswer, ANSWERS, **who(actor))

    def unanswered(self, member: Member, since: datetime) -> Mapping[str, int]:
        """What the member heard since then and had no answer to, by its line's id or words, the most often first."""
        return dict(self._query.rows(UNANSWERED, **who(member), since=since))

    def prepared_in_vain(self, team_id: int, objections: Collection[str]) -> Mapping[str, int]:
        """How often each answer to these objections was prepared for a call in which the objection did not come."""
        return dict(self._query.rows(PREPARED, team=team_id, objections=sorted(set(objections))))
