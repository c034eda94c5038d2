"""The owner's tools: everybody of all teams, links to come in by, and who changed what."""

import re

import pytest

from bot.commands.audit import main as audit
from bot.commands.people import Unclear, member_named
from bot.commands.people import main as people
from bot.settings import load_settings
from flows.leading.invites import hashed
from flows.model import Member, Team
from flows.ports import Deed
from storage.database import Database
from tests.bot.installation import TOKEN, bare, env
from tests.bot.installation import telegram as small_telegram
from tests.storage.worlds import LEADER, LI, NOW, OTHER_LEADER, ZHAO, everything, keep, keep_all

__all__ = ["bare", "env", "small_telegram"]
pytestmark = pytest.mark.usefixtures("bare")


@pytest.fixture
def run(env, database: Database, database_url: str):
    with database.unit() as unit:
        keep(unit, everything())

    def run(tool, *given: str, more: str = "") -> tuple[int, list[str]]:
        file = env(f"DATABASE_URL={database_url}\nDEFAULT_TIMEZONE=Asia/Shanghai\n{more}")
        screen: list[str] = []
        code = tool(load_settings(file), given, screen.append)
        return code, "\n".join(screen).splitlines()

    return run


def member(database: Database, of, id: int):
    with database.unit() as unit:
        return unit.people.get(of, id)


def test_everybody_is_listed_team_by_team(run):
    code, screen = run(people)
    assert code == 0
    assert screen[0] == "East (number 1, Asia/Shanghai)"
    assert screen[1] == "  11  Wang · leader · active"
    assert [line[:4] for line in screen].count("  21") == 1
    assert run(people, more="DEFAULT_LANGUAGE=zh\n")[1][1] == "  11  Wang · 组长 · 在组"


def test_an_invitation_opens_its_team(run, database, small_telegram):
    code, (said,) = run(people, "invite", "West", more=f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN}\n")
    assert code == 0
    assert said.startswith("Good for 10 people within 72 hours: https://t.me/coach_bot?start=inv_")
    with database.unit() as unit:
        invite = unit.people.invite(hashed(said.partition("start=")[2]))
    assert (invite.team_id, invite.role, invite.made_by) == (2, "rep", OTHER_LEADER.id)


def test_a_leader_who_lost_the_account_comes_back(run, database):
    code, (said,) = run(people, "account", "Wang")
    assert code == 0
    (link,) = re.findall(r"/start (inv_\S+)", said)
    with database.unit() as unit:
        assert unit.people.invite(hashed(link)).replaces == LEADER.id


def test_roles_change_and_a_team_is_never_without_a_leader(run, database):
    code, said = run(people, "role", "Wang", "rep")
    assert (code, said) == (1, ["East would be without a leader: make somebody else one first."])
    assert run(people, "role", "Li", "leader") == (0, ["✓ Li · leader · active"])
    assert run(people, "leave", "11") == (0, ["✓ Wang · leader · left"])
    assert member(database, LEADER, LEADER.id).account is None
    assert run(people, "leave", "Li")[0] == 1
    assert run(people, "role", "Nobody", "rep")[1] == [
        "“Nobody” is not one of them: name a number, or a name nobody shares."
    ]


def test_who_moved_this_customer(run, database):
    with database.unit() as unit:
        before = unit.customers.get(LI, 1202)
        moved = type(before)(**{name: getattr(before, name) for name in before.__dataclass_fields__} | {
            "layer": "L4", "owner_id": ZHAO.id,
        })  # fmt: skip
        unit.journal.keep(Deed(555, LEADER.id, "gave a customer", NOW), [moved])
    code, screen = run(audit, "--customer", "zhang wei", "--member", "wang", "--limit", "1")
    assert code == 0
    assert screen == ["2026-11-24 17:00  Wang  Customer 1202 Zhang Wei: owner_id Li → Zhao, layer L1 → L4"]
    assert run(audit, "--customer", "+86 138 0000 2000", "--since", "2026-11-24")[0] == 0
    assert run(audit, "--since", "2026-11-25") == (1, ["Nothing of that kind was changed."])
    assert run(audit, "--customer", "0000 9999")[1] == ["No customer is called like “0000 9999”."]
    code, screen = run(audit, "--member", "Zhao", "--limit", "200")
    assert {line.split("  ")[1] for line in screen} == {"Zhao"}
    assert any("Move " in line and line.endswith(": new") for line in screen)


def test_nobody_is_in_yet(env, database, database_url):
    screen: list[str] = []
    assert people(load_settings(env(f"DATABASE_URL={database_url}\n")), [], screen.append) == 1
    assert screen[0].startswith("Nobody is in yet")
    with database.unit() as unit:
        keep_all(unit, [])


def test_a_part_of_a_name_is_enough_where_only_one_has_it():
    nina, leo, nora = (
        Member(id, 1, name, None, None) for id, name in ((3, "Nina Hart"), (4, "Leo"), (5, "Leo Ninas"))
    )
    teams = [(Team(1, "Brightsail", "en", "Europe/London"), [nina, leo, nora])]
    assert member_named(teams, "hart") is nina
    assert member_named(teams, "Leo") is leo  # the whole name before a part of one
    for said in ("nina", "nobody", ""):
        with pytest.raises(Unclear):
            member_named(teams, said)
