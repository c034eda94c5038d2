"""What comes to a leader by itself: exceptions in the morning, the team's day in the evening; and to whom else where
nobody leads."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from flows.model import Customer, Member, Team
from flows.ports import Deed
from storage.house import reminders
from tests.talk import Talk


@pytest.fixture
def team(talk: Talk) -> Talk:
    """A leader, Li Na, with Zhao Lei and Sun Yue; Zhao Lei has locked a list for Thursday, where it is 09:12."""
    talk.join("zhao", "Zhao Lei")
    talk.join("sun", "Sun Yue")
    talk.quietly("""
        come rep
        come zhao
        zhao Li Bo 13800138001
        zhao [✓
        zhao /plan
        zhao [✓
        + 23 h
        + 11 min
    """)
    return talk


def kept(talk: Talk, *records: Team | Member) -> None:
    with talk.database.unit() as unit:
        unit.journal.keep(Deed(talk.turns << 30, 0, "", talk.now), list(records))


def became_of(talk: Talk, kind: str) -> list[tuple[str, str]]:
    of_kind = select(reminders.c.state, reminders.c.why).where(reminders.c.kind == kind)
    with talk.database.unit() as unit:
        rows = unit.query.rows(of_kind.where(reminders.c.state != "planned"))
    return [(state, why) for state, why in rows]


def test_who_has_no_list_is_named_and_reminded_with_one_tap(team: Talk) -> None:
    team("""
        come rep
        coach One has no list for today: … Sun Yue [🔔 Remind them] [Leave it today]
        rep [🔔 Remind them] in no list
        coach to sun List for today, Thu 26 Nov
        coach Reminded: one list is on its way
    """)


def test_when_all_is_well_nothing_is_said(team: Talk) -> None:
    sun = team.member(team.people["sun"].account)
    kept(team, replace(sun, days_off=("2026-11-26",)))
    team.quietly("come rep")
    assert became_of(team, "no-list") == [("skipped", "nothing-to-say")]


def test_who_leads_no_more_is_told_nothing(team: Talk) -> None:
    """The row was planned for a leader; what counts is who that is when it is sent."""
    team.quietly("""
        rep /team
        rep [Sun Yue]
        rep [Make leader]
        sun /team
        sun [Li Na]
        sun [Make rep]
        + 2 min
        come rep
    """)
    assert ("skipped", "no-leader") in became_of(team, "no-list")


def test_the_day_comes_in_the_evening_as_a_picture(team: Talk) -> None:
    team.quietly("come rep\n + 9 h\n come rep")
    (shown,) = [each.message for each in team.shown[7] if each.message.picture]
    assert "Thu 26 Nov" in shown.html


def test_a_team_without_a_leader_falls_back_to_the_owner(team: Talk) -> None:
    """No leader of the other team can be reached: its people are named to the owner, who may look, and nobody else."""
    lin = Member(92, 91, "Lin Jie", 92, 92, language="en")
    mei = Customer(94, 91, 92, "Mei", created_at=team.now)
    kept(team, Team(91, "West", "en"), lin, mei, replace(lin, id=93, account=None, chat=None, role="leader"))
    team("""
        come rep
        coach 2 have no list for today: … our company: Sun Yue … West: Lin Jie
    """)
    team.quietly("""
        + 9 h
        come rep
    """)
    team("""
        rep [West] in has no leader
        coach Thu 26 Nov · 0/60 calls [Lin Jie] [‹ The day before] [-Team]
        rep [Lin Jie]
        coach Lin Jie · Thu 26 Nov
        rep /start t_2k_2j
        coach Lin Jie · Thu 26 Nov
        rep [🔍
        coach Thu 26 Nov · Lin Jie … [🔻 L1: 1]
        rep [🔻
        coach 1 Mei · L1 [-1] [📎 As a file]
        sun /start t_2k_2j
        coach Only a leader can do that.
    """)


def test_nobody_but_the_owner_sees_another_team(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Sun Yue]
        rep [Make leader]
    """)
    lin = Member(92, 91, "Lin Jie", 92, 92, language="en")
    kept(team, Team(91, "West", "en"), lin)
    team.quietly("+ 9 h\n come rep")
    (shown,) = [each for each in team.shown[7] if each.message.picture]
    other = next(key for row in shown.message.rows for key in row if key.label == "West")
    team.again(other, team.people["sun"].account)
    assert team.toast
    assert not team.heard


def test_the_owner_sees_all_teams_and_founds_another(team: Talk) -> None:
    team.quietly("come rep")
    team("""
        rep /teams
        coach One team · Thu 26 Nov … 1 our company · 0 calls [1] [＋ New team]
        rep [＋ New team]
        coach The leader of the new team opens this link, once
    """)
    team.meet("wang", "Wang Fang")
    team.quietly("wang /start {code}")
    for _ in range(5):
        team.tap(team.best(team.people["wang"].account), team.people["wang"].account)
    team.heard.clear()
    wang = team.member(team.people["wang"].account)
    assert (wang.role, wang.status) == ("leader", "active")
    assert wang.team_id != team.member().team_id
    team("""
        rep /teams
        coach 2 teams … 2 our company [1] [2]
        rep 2
        coach Thu 26 Nov · nobody calls in this team yet [-Team]
        wang /teams
        coach There is no /teams.
        wang /summary
        coach Thu 26 Nov · nobody calls in this team yet
    """)


def test_a_new_team_is_called_so_in_its_leaders_language(team: Talk) -> None:
    team.quietly("rep /teams\nrep [＋ New team]")
    team.meet("wang", "王芳", "zh")
    team.quietly("wang /start {code}")
    account = team.people["wang"].account
    for _ in range(4):
        team.tap(team.best(account), account)
    team.heard.clear()
    team.tap(team.best(account), account)
    team.heard.clear()
    team("rep /teams\ncoach 2 teams … 2 我们公司")
