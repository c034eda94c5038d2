"""What a leader sets, asks for and thanks for; who stands in for him; and what a word on a call has done."""

import pytest

from tests.talk import Talk


@pytest.fixture
def team(talk: Talk) -> Talk:
    """A leader, Li Na, with Zhao Lei and Sun Yue."""
    talk.join("zhao", "Zhao Lei")
    talk.join("sun", "Sun Yue")
    return talk


def test_targets_are_set_for_all_and_for_one(team: Talk) -> None:
    team("""
        rep /targets
        coach Targets · our company … Calls a day: 60 … At least: L1 60 [☎ 5 fewer] [☎ 5 more] [☎ Type it] [For one rep]
        rep [☎ 5 more]
        coach Calls a day: 65
        rep [⚡ Sprint]
        coach Sprint and challenge, two numbers above the base
        rep 60 70
        coach Base is 65: sprint must be more
        rep 75 90
        coach Sprint 75 · challenge 90
        rep [🏖
        coach Which day is off?
        rep nothing
        coach “nothing” names no day to come.
        rep 1 dec
        coach Days off: Tue 1 Dec
        rep [🏖
        coach Which day is off? [✕ Tue 1 Dec]
        rep 24 dec
        coach Days off: Tue 1 Dec · Thu 24 Dec
        rep [🏖
        coach Which day is off?
        rep 1 dec
        coach Days off: Tue 1 Dec · Thu 24 Dec
        rep [🏖
        coach Which day is off? [✕ Tue 1 Dec] [✕ Thu 24 Dec]
        rep [✕ Thu
        coach Days off: Tue 1 Dec
        rep [For one rep]
        coach Whose targets? [Zhao Lei] [Sun Yue]
        rep [Sun Yue]
        coach Targets · Sun Yue … Calls a day: 65 … Days off: Tue 1 Dec [-⚡ Sprint]
        rep [☎ 5 fewer]
        coach Calls a day: 60
        rep [‹ Back]
        coach Whose targets?
        rep [‹ Back]
        coach Calls a day: 65 … Their own: Sun Yue 60
        rep /undo
        coach Undone: targets of Sun Yue
        coach Calls a day: 65 [-Their own]
    """)
    zhao, sun = (team.member(team.people[who].account) for who in ("zhao", "sun"))
    assert (zhao.daily_target, sun.daily_target) == (65, 65)
    assert zhao.days_off == sun.days_off == ("2026-12-01",)


def test_who_comes_in_later_starts_with_what_is_set(team: Talk) -> None:
    team.quietly("""
        rep /targets
        rep [🏖
        rep 1 dec
        rep [🟨
        rep [09:00-12:00
        rep [☎ 5 more]
    """)
    team.quietly("rep /invite\n rep [Make a link]")
    team.meet("lin", "Lin Jie")
    team.quietly("lin /start {code}")
    lin = team.member(team.people["lin"].account)
    assert (lin.daily_target, lin.hours, lin.days_off) == (65, "09:00-12:00 13:30-18:00", ("2026-12-01",))


def test_a_lesson_is_asked_for_and_done(team: Talk) -> None:
    team("""
        rep /team
        coach our company
        rep [Zhao Lei]
        coach Zhao Lei [🎯 Targets] [📌 Ask or thank] [Deputy]
        rep [📌 Ask or thank]
        coach Zhao Lei … What is it? [📖 Take a lesson] [🕯 Call silent VIPs] [✍ Something else] [🎉 Well done]
        rep [🕯
        coach Send it like this? … Call the VIPs who have waited too long. [Send it ★]
        rep [Send it]
        coach to zhao Li Na: … Call the VIPs who have waited too long. [🕯 Who waits?] [✓ Done] [Not possible]
        coach Zhao Lei
        toast A word for Zhao Lei
        zhao [✓ Done]
        coach to rep Call the VIPs … ✓ done [-✓ Done]
        coach ✓ done [-✓ Done]
    """)
    team.quietly("rep /summary\n rep [Zhao Lei]")
    assert "☑ Asked for: 1 of 1 done" in team.drawn(team.message("Zhao Lei · Wed"))


def test_a_task_that_was_answered_is_not_taken_back_but_followed_by_another(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [📌
        rep [🕯
        rep [Send it]
    """)
    team("""
        zhao [Not possible]
        coach to rep Call the VIPs … not possible
        coach not possible
        rep /undo
        coach “A word for Zhao Lei” can't be taken back any more, it has been answered: … (/team, the name, 📌 Ask
        zhao /undo
        coach Undone: not possible
        coach to rep Call the VIPs … [-✓ Done]
        coach Call the VIPs … [✓ Done]
        rep /undo
        coach Undone: A word for Zhao Lei
        coach to zhao That is not there any more.
    """)


def test_a_note_that_has_arrived_is_not_taken_back_either(talk_zh: Talk) -> None:
    talk_zh.join("zhao", "赵磊")
    talk_zh.quietly("""
        zhao 李波 13800138001
        zhao [✓ 保存]
        zhao /log 李波
        zhao [部分达成]
        rep /summary
        rep [赵磊]
        rep [部分达成 1]
        rep 1
        + 85 min
        rep [💬 辅导]
        rep [➕ 开始]
        rep 先问再报价
        rep [发
        come zhao
        + 8 min
        come zhao
    """)
    talk_zh("""
        rep /undo
        coach 撤不回来了，已经送到：想改就再写一句（打开那通电话，💬 辅导）。
    """)


def test_praise_is_told_to_the_team_only_where_the_rep_wants_it(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [📌
        rep [🎉
    """)
    team("""
        rep three demos in one morning
        coach Send it like this? … 🎉 three demos in one morning [Send it ★]
        rep send it
        coach A word for Zhao Lei
        coach to zhao Li Na: … 🎉 three demos in one morning [Tell the team] [Keep it to myself]
        coach Zhao Lei
        zhao [Tell the team]
        coach to rep 🎉 Zhao Lei: three demos in one morning
        coach to sun 🎉 Zhao Lei: three demos in one morning
        coach told the team
    """)


def test_a_deputy_leads_until_the_day_and_no_longer(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Sun Yue]
        rep [Deputy]
    """)
    team("""
        rep monday
        coach to sun Li Na asks you to stand in as a leader until Mon 30 Nov. … [Summary]
        coach Sun Yue · leader
        sun /team
        coach our company
        + 5 d
        sun /team
        coach Your time as a deputy is over
        coach There is no /team.
    """)
    assert team.member(team.people["sun"].account).role == "rep"


def test_a_note_is_followed_to_what_it_brought(team: Talk) -> None:
    team.quietly("""
        zhao Li Bo 13800138001
        zhao [✓ Save]
        zhao /log Li Bo
        zhao [Partly]
        rep /summary
        rep [Zhao Lei]
        rep [Partly 1]
        rep 1
        rep [💬 Coach]
        rep [➕ Start]
        rep ask first, then quote
        rep [Send it]
        come zhao
        + 2 h
        come zhao
        zhao [📌 Pin] in Li Na on Li Bo
        zhao /prep Li Bo
        zhao [Skip preparation
        rep /summary
        rep [Zhao Lei]
        rep [Partly 1]
        rep 1
    """)
    shown = team.drawn(team.message("ask first, then quote"))
    assert "📌 on one call sheet since" in shown
    assert "too few talks yet (0 of 15 on each side)" in shown
    team("""
        rep [Why?]
        coach Before … 0 reached, 1 partly … Since … 0 reached, 0 partly
        rep [‹ Back]
        coach Li Bo
        rep /summary
        coach calls
        rep [Zhao Lei]
        coach Zhao Lei
        rep [🔍
        coach [💬 1 note]
        rep [💬 1 note
        coach Zhao Lei … notes on calls … 1 Li Bo · ➕ Start: ask first, then quote · taken, on the call sheets [1]
        rep 1
        coach Li Bo … 📌 on one call sheet since
    """)


def test_a_leader_sets_the_language_of_one_rep_or_of_all(team: Talk) -> None:
    team.quietly("""
        rep /targets
        rep [For one rep]
        rep [Sun Yue]
    """)
    team("""
        rep [🌐
        coach Which language shall I speak with them? [English] [中文]
        rep [中文
        coach to sun 设置 … 语言：中文
        coach Targets · Sun Yue
        rep [‹ Back]
        coach Whose targets?
        rep [‹ Back]
        coach Targets · our company
        rep [🌐
        coach Which language
        rep english
        coach to sun Settings … Language: English
        coach Targets · our company
    """)
