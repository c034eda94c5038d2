"""Who sees what: a question about a team's data exists twice, for a rep and for a leader.

A rep sees the own customers and what belongs to them, whoever wrote it; a leader the whole team's. A rep's
tallies are about the own work. What is out of sight is answered like what does not exist.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Select, Table, bindparam, exists, false, or_, select

from flows.model import Member
from storage.tables import assignments, coaching_notes, customers, invites, teams, workdays

TEAM: BindParameter[int] = bindparam("team")
ACTOR: BindParameter[int] = bindparam("actor")


@dataclass(frozen=True, slots=True)
class Scoped:
    """One question in its two forms; both take ``**who(actor)`` beside their own values."""

    rep: Select[Any]
    leader: Select[Any]

    def of(self, actor: Member) -> Select[Any]:
        return self.leader if actor.role == "leader" else self.rep


def who(actor: Member) -> dict[str, int]:
    return {"team": actor.team_id, "actor": actor.id}


def of_customers(question: Select[Any]) -> Scoped:
    """A question about customers."""
    team = question.where(customers.c.team_id == TEAM)
    return Scoped(rep=team.where(customers.c.owner_id == ACTOR), leader=team)


def about_customers(table: Table, question: Select[Any]) -> Scoped:
    """A question about what belongs to customers."""
    team = question.where(table.c.team_id == TEAM)
    own = exists().where(
        customers.c.id == table.c.customer_id, customers.c.team_id == TEAM, customers.c.owner_id == ACTOR
    )
    return Scoped(rep=team.where(own), leader=team)


def by_members(table: Table, question: Select[Any]) -> Scoped:
    """A question about work, counted for those who did it."""
    team = question.where(table.c.team_id == TEAM)
    return Scoped(rep=team.where(table.c.member_id == ACTOR), leader=team)


def between_two(table: Table, question: Select[Any]) -> Scoped:
    """A question about what a leader tells one rep about a customer: it is no business of whoever has him later."""
    scoped = about_customers(table, question)
    return Scoped(rep=scoped.rep.where(table.c.member_id == ACTOR), leader=scoped.leader)


def sight_of(table: Table) -> Scoped:
    """The question whether the actor may see the record with this ``id``."""
    question = select(table.c.id).where(table.c.id == bindparam("id"))
    if table is customers:
        return of_customers(question)
    if table is coaching_notes:
        return between_two(table, question)
    if "customer_id" in table.c:
        return about_customers(table, question)
    if table is assignments:
        return by_members(table, question)
    if table is workdays:  # holds what its member told nobody
        own = question.where(table.c.team_id == TEAM, table.c.member_id == ACTOR)
        return Scoped(rep=own, leader=own)
    team = question.where((table.c.id if table is teams else table.c.team_id) == TEAM)
    if "personal" in table.c:
        team = team.where(or_(table.c.personal.is_(False), table.c.member_id == ACTOR))
    return Scoped(rep=team.where(false()) if table is invites else team, leader=team)
