"""What is said in a group: counts, names of those who want it, and nothing about a customer, whatever is kept."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.group import redrawn
from flows.model import LAYERS, Customer, Record
from flows.ports import Deed
from flows.talk import InGroup, Sender
from flows.wording import plain
from storage.queues import Arrived
from tests.storage.worlds import story
from tests.talk import Talk

GROUP = -1001


def in_group(talk: Talk, who: str, rest: str = "", bot: str = "") -> list[str]:
    """What the group reads after somebody's /scoreboard."""
    person, talk.turns = talk.people[who], talk.turns + 1
    with talk.database.unit() as unit:
        (id,) = unit.inbox.put([Arrived(f"group:{talk.turns}", GROUP, "{}", talk.now)])
        sender = Sender(person.account, GROUP, "", person.language)
        reply = talk.coach.hear(unit, id, sender, InGroup(rest, bot), talk.now)
        unit.outbox.put(id, reply.outgoing, talk.now)
    assert {each.chat for each in reply.outgoing} <= {GROUP}
    return [plain(each.message.html) for each in reply.outgoing]


def shown(talk: Talk) -> str:
    """The scoreboard as it would be drawn now."""
    with talk.database.unit() as unit:
        board = unit.scoreboards.get(GROUP)
        assert board is not None
        return plain(redrawn(talk.coach, unit, board, talk.now).message.html)


@pytest.fixture
def team(talk: Talk) -> Talk:
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        zhao Zhang Wei 13800138000 Hengtong
        zhao [✓ Save]
        zhao /log Zhang Wei
        zhao [Partly]
    """)
    return talk


def test_a_leader_puts_it_up_and_takes_it_down(team: Talk) -> None:
    assert in_group(team, "rep") == [
        "📊 our company · Wed 25 Nov\n📞 1/60 calls · 1 talked\n➡️ 0 moved on · 🎉 0 won\n"
        "L1 1 · L2 0 · L3 0 · L4 0 · L5 0 · L6 0"
    ]
    assert in_group(team, "rep") == ["The scoreboard is pinned above. “/scoreboard off” takes it down."]
    assert in_group(team, "rep", "OFF") == [
        "The scoreboard of “our company” has ended.",
        "There is no scoreboard here now. /scoreboard puts one up.",
    ]
    assert len(in_group(team, "rep")) == 1
    assert "1/60 calls" in shown(team)


def test_nobody_else_is_told_more_than_one_line_a_minute(team: Talk) -> None:
    team.meet("somebody", "Somebody")
    assert in_group(team, "zhao") == ["I only talk in private: open a chat with me."]
    assert in_group(team, "somebody") == []
    team.now += timedelta(minutes=2)
    assert in_group(team, "somebody") == ["I only talk in private: open a chat with me."]
    with team.database.unit() as unit:
        assert unit.scoreboards.get(GROUP) is None


def test_another_bots_command_is_not_ours(team: Talk) -> None:
    team.coach.bot, bot = "prelude_bot", team.coach.bot
    try:
        assert in_group(team, "rep", bot="another_bot") == []
        assert len(in_group(team, "rep", bot="Prelude_Bot")) == 1
    finally:
        team.coach.bot = bot


def test_a_name_comes_with_its_owners_yes_and_goes_with_the_no(team: Talk) -> None:
    in_group(team, "rep")
    assert "Zhao Lei" not in shown(team)
    team.quietly("""
        zhao /settings
        zhao [👥 Show]
    """)
    assert shown(team).endswith("\nZhao Lei: 1/60 · 1 talked")
    team.quietly("zhao [👥 Hide]")
    assert "Zhao Lei" not in shown(team)


def test_the_next_day_begins_at_nothing_by_the_teams_clock(team: Talk) -> None:
    in_group(team, "rep")
    team.now = team.now.replace(hour=15, minute=59)  # 23:59 in Shanghai
    assert "Wed 25 Nov\n📞 1/60" in shown(team)
    team.now += timedelta(minutes=1)
    assert "Thu 26 Nov\n📞 0/60" in shown(team)


words = st.text(st.sampled_from("XYZ漢字"), min_size=3, max_size=8)
numbers = st.integers(10**7, 10**8 - 1).map("+86138{}".format)
ids = count(10**6)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=words, company=words, note=words, phone=numbers, layer=st.sampled_from(LAYERS))
def test_nothing_of_a_customer_is_ever_in_it(
    team: Talk, name: str, company: str, note: str, phone: str, layer: str
) -> None:
    with team.database.unit() as unit:
        zhao = unit.people.by_account(team.people["zhao"].account)
        assert zhao is not None
        about = Customer(next(ids), zhao.team_id, zhao.id, name, phone, company, note, layer=layer, vip=True)
        told = [replace(record, **words_of(record, note)) for record in story(about, zhao)]
        records = [replace(zhao, named=True), about, *told]
        unit.journal.keep(Deed(next(ids), zhao.id, name, team.now), records)
        unit.scoreboards.end(GROUP)
    said = "\n".join((*in_group(team, "rep"), shown(team), *in_group(team, "rep", "off")))
    assert "Zhao Lei" in said
    for secret in (name, company, note, phone, phone[-8:]):
        assert secret not in said


def words_of(record: Record, words: str) -> dict[str, str]:
    """All that somebody wrote into the record."""
    return {
        name: words
        for name in ("goal", "note", "words", "reason")
        if isinstance(getattr(record, name, None), str)
    }


def test_the_team_speaks_its_own_language(talk_zh: Talk) -> None:
    assert in_group(talk_zh, "rep")[0].startswith("📊 我们公司 · ")
    assert "谈上 0" in shown(talk_zh)
