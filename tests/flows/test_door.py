"""The door: which codes let whom in, and what stays shut without a word about why."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.coach import Coach
from flows.leading.invites import HOURS, MEMBER, OWNER, USES, hashed, new_code, open_to, team_invite, used
from flows.model import Member
from flows.talk import Opened, Sender
from storage.database import Database
from tests.talk import WEDNESDAY, Talk

LEADER = Member(1, 1, "Li Na", 7, 7, role="leader")


def test_codes_are_long_random_and_fit_a_link() -> None:
    codes = {new_code(prefix) for prefix in (OWNER, MEMBER) for _ in range(500)}
    assert len(codes) == 1000
    for code in codes:
        assert len(code) <= 64
        assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
        assert len(code.split("_", 1)[1]) * 6 >= 128


def test_only_the_hash_of_a_code_is_kept(talk: Talk) -> None:
    talk.quietly("""
        rep /invite
        rep [Make a link]
    """)
    with talk.database.unit() as unit:
        assert unit.people.invite(hashed(talk.code))
        assert unit.people.invite(talk.code) is None
    assert talk.code not in hashed(talk.code)


def test_an_invitation_is_open_for_its_uses_and_hours() -> None:
    invite = team_invite(1, new_code(MEMBER), LEADER, WEDNESDAY)
    assert not open_to(None, WEDNESDAY)
    assert open_to(invite, WEDNESDAY + timedelta(hours=HOURS, seconds=-1))
    assert not open_to(invite, WEDNESDAY + timedelta(hours=HOURS))
    for _ in range(USES):
        assert open_to(invite, WEDNESDAY)
        invite = used(invite)
    assert not open_to(invite, WEDNESDAY)


@pytest.mark.parametrize(
    "code", ["", "own_", "inv_", "own_" + "A" * 22, "inv_" + "A" * 22, "c_1", "own_é", "OWN_x"]
)
def test_every_other_code_is_answered_like_none(coaches: dict[str, Coach], talk: Talk, code: str) -> None:
    sender = Sender(99, 99, "Eve", "en")
    with talk.database.unit() as unit:
        reply = talk.coach.hear(unit, 10**9, sender, Opened(code), WEDNESDAY)
        again = talk.coach.hear(unit, 10**9 + 1, replace(sender, account=98), Opened("nothing"), WEDNESDAY)
    assert reply.forget
    assert [outgoing.message for outgoing in reply.outgoing] == [
        outgoing.message for outgoing in again.outgoing
    ]


@pytest.mark.parametrize(
    ("spoken", "answered"),
    [("zh-hans", "团队"), ("en-GB", "team"), ("EN", "team"), ("fr", "团队"), ("", "团队")],
)
def test_a_stranger_is_answered_in_his_language_or_the_houses(
    talk_zh: Talk, spoken: str, answered: str
) -> None:
    with talk_zh.database.unit() as unit:
        reply = talk_zh.coach.hear(unit, 10**9, Sender(99, 99, "Eve", spoken), Opened(""), WEDNESDAY)
    assert answered in reply.outgoing[0].message.html


def test_the_owners_link_is_made_only_while_nobody_is_in(coaches: dict[str, Coach], memory: Database) -> None:
    coach = coaches["en"]
    with memory.unit() as unit:
        first = coach.owner_invite(unit, 1, WEDNESDAY)
        second = coach.owner_invite(unit, 2, WEDNESDAY)
        assert first
        assert second
        assert first != second
        coach.hear(unit, 3, Sender(7, 7, "Li Na", "en"), Opened(second), WEDNESDAY)
        assert coach.owner_invite(unit, 4, WEDNESDAY) is None
        (leader,) = unit.people.leaders(unit.people.by_account(7).team_id)  # type: ignore[union-attr]
    assert (leader.name, leader.role, leader.status) == ("Li Na", "leader", "active")


def test_a_second_owners_link_founds_no_second_team(coaches: dict[str, Coach], memory: Database) -> None:
    """A link that was printed by an earlier start, and forgotten."""
    coach = coaches["en"]
    with memory.unit() as unit:
        first = coach.owner_invite(unit, 1, WEDNESDAY)
        second = coach.owner_invite(unit, 2, WEDNESDAY)
        assert first
        assert second
        coach.hear(unit, 3, Sender(7, 7, "Li Na", "en"), Opened(first), WEDNESDAY)
        reply = coach.hear(unit, 4, Sender(8, 8, "Eve", "en"), Opened(second), WEDNESDAY)
        assert unit.people.by_account(8) is None
    assert reply.forget


def test_whoever_lost_an_account_is_the_same_member_with_the_new_one(talk: Talk) -> None:
    zhao = talk.join("zhao", "Zhao Lei")
    before = talk.member(zhao.account)
    talk.meet("zhao2", "Zhao L.")
    talk.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [New Telegram account]
        zhao2 /start {code}
    """)
    after = talk.member(talk.people["zhao2"].account)
    assert after == replace(before, account=after.account, chat=after.chat)
    with talk.database.unit() as unit:
        assert unit.people.by_account(zhao.account) is None


def test_a_link_for_a_new_account_works_once(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [New Telegram account]
    """)
    code = talk.code
    talk.meet("zhao2", "Zhao L.")
    talk.meet("eve", "Eve")
    talk.quietly(f"zhao2 /start {code}")
    talk(f"""
        eve /start {code}
        coach This bot belongs to a sales team.
    """)
