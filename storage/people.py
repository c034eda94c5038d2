"""Teams, their members, and the ways in."""

from sqlalchemy import bindparam, exists, select

from flows.model import Invite, Member, Team
from storage.house import chats
from storage.schema import columns_of
from storage.statements import Query
from storage.tables import invites, members, teams

_member = select(*columns_of(Member, members))
BY_ACCOUNT = _member.where(members.c.account == bindparam("account"))
BY_FEED = _member.where(members.c.feed == bindparam("code_hash"), members.c.status == "active")
MEMBER = _member.where(members.c.id == bindparam("id"), members.c.team_id == bindparam("team"))
OF_TEAM = _member.where(members.c.team_id == bindparam("team")).order_by(members.c.id)
LEADERS = OF_TEAM.where(members.c.role == "leader", members.c.status == "active")
OWNER = (
    _member.where(
        members.c.role == "leader",
        members.c.status == "active",
        members.c.chat.is_not(None),
        members.c.deputy_until.is_(None),
    )
    .order_by(members.c.id)
    .limit(1)
)
_leads = exists().where(
    members.c.team_id == teams.c.id,
    members.c.role == "leader",
    members.c.status == "active",
    members.c.chat.is_not(None),
    ~exists().where(chats.c.chat == members.c.chat),
)
_works = exists().where(members.c.team_id == teams.c.id, members.c.status == "active")
TEAMS = select(teams).order_by(teams.c.id)
LEADERLESS = TEAMS.where(~_leads, _works)
TEAM = select(teams).where(teams.c.id == bindparam("id"))
INVITE = select(invites).where(invites.c.code_hash == bindparam("code_hash"))
ANYBODY = select(members.c.id).limit(1)


class People:
    """Members of one team know each other; nobody knows another team's."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def by_account(self, account: int) -> Member | None:
        """Whoever speaks from this account, whatever their status."""
        return self._query.one(Member, BY_ACCOUNT, account=account)

    def by_feed(self, code_hash: str) -> Member | None:
        """Whose calendar has this address: nobody's who left."""
        return self._query.one(Member, BY_FEED, code_hash=code_hash)

    def get(self, actor: Member, id: int) -> Member | None:
        return self._query.one(Member, MEMBER, id=id, team=actor.team_id)

    def of_team(self, actor: Member) -> tuple[Member, ...]:
        """Everybody of the team, those who left as well, the first to join first."""
        return self._query.all(Member, OF_TEAM, team=actor.team_id)

    def leaders(self, team_id: int) -> tuple[Member, ...]:
        """The active ones."""
        return self._query.all(Member, LEADERS, team=team_id)

    def owner(self) -> Member | None:
        """Who looks after this installation: its first leader, no deputy."""
        return self._query.one(Member, OWNER)

    def teams(self) -> tuple[Team, ...]:
        """All of the installation's: for the owner alone."""
        return self._query.all(Team, TEAMS)

    def leaderless(self) -> tuple[Team, ...]:
        """Those where people work and no leader can be reached."""
        return self._query.all(Team, LEADERLESS)

    def team(self, id: int) -> Team | None:
        return self._query.one(Team, TEAM, id=id)

    def invite(self, code_hash: str) -> Invite | None:
        return self._query.one(Invite, INVITE, code_hash=code_hash)

    def anybody(self) -> bool:
        """Whether this installation has a member yet."""
        return self._query.row(ANYBODY) is not None
