"""`prelude people`: the owner's view of all teams, and what nobody can do from the chat once the leader is lost."""

import argparse
import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from bot.plain_words import PlainWords, plain_words
from bot.settings import Settings
from bot.telegram.hello import NoHello, say_hello
from flows.leading.invites import HOURS, HOUSE, MEMBER, new_account_invite, new_code, team_invite
from flows.model import Invite, Member, Record, Team
from flows.ports import Deed
from flows.talk import Text, text
from storage.audit import everybody
from storage.database import Database
from storage.migrate import upgrade
from storage.unit import SqlUnit

Named = TypeVar("Named", Team, Member)
Teams = Sequence[tuple[Team, Sequence[Member]]]


class Unclear(Exception):
    """What was asked for cannot be done, in words for who asked."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.id)
        self.why = why


def main(settings: Settings, given: Sequence[str], write: Callable[[str], None] = print) -> int:
    """The exit code: 1 where nothing was done."""
    wish = _parser().parse_args(given)
    words = plain_words(settings.language)
    upgrade(settings.database_url)
    try:
        with Database(settings.database_url) as database, database.unit() as unit:
            teams = everybody(unit.query)
            if not teams:
                raise Unclear(text("admin-people-none"))
            match wish.deed:
                case "invite":
                    team = team_named(teams, wish.team)
                    code, invite = _invitation(unit, teams, team)
                case "account":
                    code, invite = _way_back(unit, teams, member_named(teams, wish.member))
                case "role":
                    write(
                        words(_told(_changed(unit, teams, member_named(teams, wish.member), role=wish.role)))
                    )
                    return 0
                case "leave":
                    gone = _changed(
                        unit, teams, member_named(teams, wish.member), status="left", account=None, chat=None
                    )
                    write(words(_told(gone)))
                    return 0
                case _:
                    _list(teams, words, write)
                    return 0
    except Unclear as unclear:
        write(words(unclear.why))
        return 1
    write(words(_link(settings, code, invite.uses_left)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="prelude people", description="Teams and members; without more: all of them."
    )
    deeds = parser.add_subparsers(dest="deed", metavar="DEED")
    invite = deeds.add_parser("invite", help="a link for new members of a team")
    invite.add_argument(
        "team", nargs="?", default="", help="its number or name; left out where there is one team"
    )
    account = deeds.add_parser("account", help="a link for a member with a new Telegram account")
    role = deeds.add_parser("role", help="make a member a leader or a rep")
    leave = deeds.add_parser("leave", help="take a member out; what is the member's stays in the team")
    for each in (account, role, leave):
        each.add_argument("member", help="number or name")
    role.add_argument("role", choices=("leader", "rep"))
    return parser


def _list(teams: Teams, words: PlainWords, write: Callable[[str], None]) -> None:
    for team, members in teams:
        write(words(text("admin-people-team", name=team.name, id=str(team.id), zone=team.zone)))
        for member in members:
            write("  " + words(_told(member, "admin-people-member")))


def _told(member: Member, id: str = "admin-people-done") -> Text:
    role, status = text(f"role.{member.role}"), text(f"status.{member.status}")
    return text(id, id=str(member.id), name=member.name, role=role, status=status)


def team_named(teams: Teams, said: str) -> Team:
    if not teams:
        raise Unclear(text("admin-people-none"))
    if not said and len(teams) == 1:
        return teams[0][0]
    if not said:
        raise Unclear(
            text("admin-people-which-team", teams=tuple(f"{team.id} {team.name}" for team, _ in teams))
        )
    return _one([team for team, _ in teams], said)


def member_named(teams: Teams, said: str) -> Member:
    return _one([member for _, members in teams for member in members], said)


def _one(among: Iterable[Named], said: str) -> Named:
    """By number or name, or by a part of the name. Raises Unclear where it is nobody, or more than one."""
    everyone = list(among)
    found = [each for each in everyone if said in (str(each.id), each.name)]
    if not found and said:
        found = [each for each in everyone if said.casefold() in each.name.casefold()]
    if len(found) != 1:
        raise Unclear(text("admin-people-which", said=said))
    return found[0]


# ---- deeds


def _invitation(unit: SqlUnit, teams: Teams, team: Team) -> tuple[str, Invite]:
    leader = next((each for each in _of(teams, team.id) if _leads(each)), None)
    if leader is None:
        raise Unclear(text("admin-people-no-leader", team=team.name))
    code = new_code(MEMBER)
    id, now = _number(unit), datetime.now(UTC)
    invite = team_invite(id + 1, code, leader, now)
    _keep(unit, id, now, invite)
    return code, invite


def _way_back(unit: SqlUnit, teams: Teams, member: Member) -> tuple[str, Invite]:
    code = new_code(MEMBER)
    id, now = _number(unit), datetime.now(UTC)
    invite = new_account_invite(id + 1, code, member, member, now)
    _keep(unit, id, now, invite)
    return code, invite


def _changed(unit: SqlUnit, teams: Teams, member: Member, **to: object) -> Member:
    after = replace(member, **to)  # type: ignore[arg-type]
    others = [each for each in _of(teams, member.team_id) if each.id != member.id]
    if _leads(member) and not _leads(after) and not any(map(_leads, others)):
        team = next(team for team, _ in teams if team.id == member.team_id)
        raise Unclear(text("admin-people-no-leader", team=team.name))
    _keep(unit, _number(unit), datetime.now(UTC), after)
    return after


def _leads(member: Member) -> bool:
    return (member.role, member.status) == ("leader", "active")


def _of(teams: Teams, id: int) -> Sequence[Member]:
    return next(members for team, members in teams if team.id == id)


def _number(unit: SqlUnit) -> int:
    now = datetime.now(UTC)
    return unit.inbox.turn_of_its_own(f"owner:{now.isoformat()}", now) << 16


def _keep(unit: SqlUnit, id: int, now: datetime, record: Record) -> None:
    unit.journal.keep(Deed(id, HOUSE, "", now), [record])


def _link(settings: Settings, code: str, uses: int) -> Text:
    """With the bot's name where Telegram tells it, else the bare code."""
    token = settings.telegram_token.get_secret_value()
    try:
        bot = asyncio.run(say_hello(settings, token)) if token else None
    except NoHello:
        bot = None
    if bot is None:
        return text("admin-people-code", code=code, uses=uses, hours=str(HOURS))
    link = f"https://t.me/{bot.username}?start={code}"
    return text("admin-people-link", link=link, uses=uses, hours=str(HOURS))
