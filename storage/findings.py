"""What was found out about customers, the latest first."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, func, select

from flows.model import Finding, Member
from storage.scope import ACTOR, TEAM, about_customers, by_members, who
from storage.statements import Query
from storage.tables import findings
from storage.within import within

MANY = 1000  # interviews of a team's week, five a day each

OF = about_customers(
    findings,
    select(findings)
    .where(findings.c.customer_id == bindparam("customer"))
    .order_by(findings.c.at.desc(), findings.c.id.desc())
    .limit(bindparam("limit")),
)
OF_CALL = about_customers(
    findings, select(findings).where(findings.c.call_id == bindparam("call")).order_by(findings.c.id)
)
COUNT = select(func.count()).where(
    findings.c.team_id == TEAM,
    findings.c.member_id == ACTOR,
    findings.c.kind == bindparam("kind"),
    findings.c.at >= bindparam("since"),
)
VOICES = by_members(
    findings,
    select(findings)
    .where(
        findings.c.at >= bindparam("since"),
        within(findings.c.kind, "kinds"),
        within(findings.c.member_id, "members"),
    )
    .order_by(findings.c.at.desc(), findings.c.id.desc())
    .limit(MANY),
)
GET = about_customers(findings, select(findings).where(findings.c.id == bindparam("id")))


class Findings:
    """What belongs to a customer is seen by whoever sees the customer."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, actor: Member, id: int) -> Finding | None:
        return self._query.one(Finding, GET.of(actor), **who(actor), id=id)

    def of(self, actor: Member, customer_id: int, limit: int) -> tuple[Finding, ...]:
        return self._query.all(Finding, OF.of(actor), **who(actor), customer=customer_id, limit=limit)

    def of_call(self, actor: Member, call_id: int) -> tuple[Finding, ...]:
        """In the order they were made."""
        return self._query.all(Finding, OF_CALL.of(actor), **who(actor), call=call_id)

    def voices(
        self, actor: Member, members: Collection[int], kinds: Collection[str], since: datetime
    ) -> tuple[Finding, ...]:
        """Findings of these kinds that these members have noted since then, the latest first: a rep's own."""
        return self._query.all(
            Finding, VOICES.of(actor), **who(actor), members=sorted(members), kinds=list(kinds), since=since
        )

    def count(self, member: Member, kind: str, since: datetime) -> int:
        """How many of a kind the member has noted since then."""
        ((count,),) = self._query.rows(COUNT, **who(member), kind=kind, since=since)
        return int(count)
