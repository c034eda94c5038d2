"""From the summary to one call in three taps: the team's day, a rep's day, the calls behind a number, the call."""

import pytest

from flows.pictures import Bars
from tests.talk import Talk


@pytest.fixture
def team(talk: Talk) -> Talk:
    """A leader and a rep with three customers, two of them called today."""
    talk.join("zhao", "Zhao Lei")
    for number, name in enumerate(("Zhang Wei", "Li Bo", "Chen Gang")):
        talk.quietly(f"""
            zhao {name} 1380013800{number}
            zhao [✓ Save]
        """)
    talk.quietly("""
        zhao /log Zhang Wei
        zhao [No answer]
        zhao /log Li Bo
        zhao [Partly]
    """)
    return talk


def test_from_the_teams_day_to_one_call(team: Talk) -> None:
    team("""
        rep /summary
        coach Wed 25 Nov · 2/60 calls · 1 talked … L6 is thin: Zhao Lei 0/2 … Prepared: 0 of 1 talks
        … What preparing brings: too few yet
        … [Zhao Lei] [🔍 Numbers] [🗓 The week] [Why?] [‹ The day before] [Team]
        rep [Zhao Lei]
        coach Zhao Lei · Wed 25 Nov … 2/60 calls · 1 talked … Effect 50 % of 1 talk … Wed 25 Nov · 2/60 … L1
        … [Partly 1] [No answer 1]
        rep [Partly 1]
        coach Zhao Lei · Wed 25 Nov · Partly … Li Bo [1] [‹ Back]
        rep 1
        coach Li Bo … Ended Partly [‹ Back]
        rep [‹ Back]
        coach Zhao Lei · Wed 25 Nov · Partly
        rep [‹ Back]
        coach Zhao Lei · Wed 25 Nov … 2/60 calls
    """)


def test_the_picture_shows_what_the_caption_says(team: Talk) -> None:
    team.quietly("rep /summary")
    (shown,) = [outgoing.message.picture for outgoing in team.shown[7] if outgoing.message.picture]
    calls, funnel = shown.panels
    assert isinstance(calls, Bars)
    assert isinstance(funnel, Bars)
    assert [tuple(bar) for bar in calls.bars] == [("Zhao Lei", 2, 1, 60)]
    assert sum(bar.whole for bar in funnel.bars) == 3


def test_the_day_before_is_another_message(team: Talk) -> None:
    team("""
        rep /summary
        coach Wed 25 Nov · 2/60
        rep [‹ The day before]
        coach Tue 24 Nov · nobody was to call that day
    """)


def test_a_rep_sees_the_own_card_and_nobody_elses(team: Talk) -> None:
    team("""
        zhao /me
        coach Logging Li Bo put away
        coach Zhao Lei · Wed 25 Nov … 2/60 calls
        zhao /summary
        coach There is no /summary.
    """)


def test_a_leader_coaches_on_a_call_and_sees_what_became_of_it(team: Talk) -> None:
    team.quietly("""
        rep /summary
        rep [Zhao Lei]
        rep [Partly 1]
    """)
    team("""
        rep 1
        coach Li Bo … Ended Partly [💬 Coach] [✎ Correct]
        rep [💬 Coach]
        coach Li Bo … What shall become of it? [👍 Keep] [➕ Start] [✋ Stop]
        rep [➕ Start]
        coach In one sentence:
        rep ask first, then quote
        coach Send it like this? … ➕ Start: ask first, then quote [Send it ★]
        rep [Send it]
        coach Li Bo … ➕ Start: ask first, then quote … waits for a pause in the calls
        toast A note for Zhao Lei, outside golden hours
        come zhao
        + 2 h
        come zhao
        coach Li Na on Li Bo … ➕ Start: ask first, then quote [✓ Got it] [📌 Pin] [↩ Answer] [Open the call]
        coach So far 2/60 calls
        zhao [📌 Pin] in Li Na on Li Bo
        coach ✓ Got it … 📌 On your call sheets [📌 Take off my sheets]
        zhao [↩ Answer]
        coach What do you want to say?
        zhao thank you, tomorrow
        coach to rep Li Na on Li Bo … ↩ thank you, tomorrow
        coach ↩ thank you, tomorrow
    """)


def test_what_is_pinned_stands_on_the_next_sheet(team: Talk) -> None:
    team.quietly("""
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
        zhao /prep Chen Gang
        zhao [Skip preparation
    """)
    assert "➕ Start: ask first, then quote" in team.drawn(
        team.message("138 0013 8002", team.people["zhao"].account)
    )


def test_a_call_shows_what_came_of_it(team: Talk) -> None:
    team.quietly("""
        zhao /log Chen Gang
        zhao [Partly]
        zhao [L2: Reception
        zhao friday 10:00
        rep /summary
        rep [Zhao Lei]
        rep [Partly 2]
    """)
    team("""
        rep 2
        coach Chen Gang … Ended Partly … ⇄ today 10:02 L1→L2 … Next: Fri 27 Nov 10:00
    """)


def test_a_weeks_list_tells_the_days(team: Talk) -> None:
    team.quietly("""
        + 1 d
        zhao /log Chen Gang
        zhao [No answer]
        rep /summary
        rep [Zhao Lei]
    """)
    team("""
        rep [Volume]
        coach Zhao Lei · week of Mon 23 Nov · all calls … 1 yesterday 10:01 Zhang Wei
        … 3 today 10:02 Chen Gang
    """)


def test_a_day_without_calls_draws_the_funnel_alone(team: Talk) -> None:
    team.quietly("rep /summary")
    team.quietly("rep [‹ The day before]")
    *_, last = [outgoing.message.picture for outgoing in team.shown[7] if outgoing.message.picture]
    assert len(last.panels) == 1


def test_first_talks_are_listed_wherever_their_customer_is_now(team: Talk) -> None:
    team.join("sun", "Sun Yue")
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [Hand over]
        rep [Sun Yue]
        rep /summary
        rep [Zhao Lei]
    """)
    team("""
        rep [Targeting]
        coach Zhao Lei · week of Mon 23 Nov · talked to for the first time … 1 Li Bo [1]
        rep 1
        coach Li Bo
        zhao /me
        coach That customer is not here
        coach Zhao Lei · Wed 25 Nov
        zhao [Targeting]
        coach talked to for the first time … 1 Li Bo · with a colleague now [-1] [📎 As a file]
        zhao 1
        coach That customer is not here
        zhao [📎 As a file]
        coach to zhao 📎
    """)


def test_a_reps_numbers_lead_to_their_lists(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [📌
        rep [✍
        rep call the one from Monday
        rep [Send it]
        rep /summary
        rep [Zhao Lei]
    """)
    team("""
        rep [🔍 Numbers]
        coach Wed 25 Nov · Zhao Lei … [☎ 2 calls] [💬 1 talked] [🔻 L1: 3] [📌 1 asked for] [Why?] [‹ Back]
        rep [🔻 L1
        coach Zhao Lei · Wed 25 Nov · in L1 … [1] [2] [3]
        rep [‹ Back]
        coach Wed 25 Nov · Zhao Lei
        rep [📌 1
        coach 1 ✍ call the one from Monday · open [1] [📎 As a file]
        rep 1
        coach ✍ call the one from Monday
    """)


def test_a_weeks_numbers_lead_to_their_lists(team: Talk) -> None:
    team.quietly("""
        zhao [Stays in L1]
        zhao [No next step]
        zhao Li Bo
        zhao [⋯ More]
        zhao [🎯 Promise]
        zhao [L3]
        zhao today
        + 1 d
        rep /summary
        rep [🗓 The week]
    """)
    team("""
        rep [🔍 Numbers]
        coach Week of Mon 23 Nov · our company … [☎ 2 calls] [💬 1 talked] [🤝 1 promised]
        rep [🤝
        coach our company · week of Mon 23 Nov · moves promised … 1 Zhao Lei: Li Bo → L3 by Wed 25 Nov · not kept
        rep 1
        coach Li Bo
    """)


def test_reps_who_find_no_button_in_the_summary_are_one_tap_further(talk: Talk) -> None:
    for number in range(14):
        talk.join(f"rep{number}", f"Rep {number:02}")
    talk.quietly("""
        rep13 Zhang Wei 13800138000
        rep13 [✓ Save]
        rep13 /log Zhang Wei
        rep13 [Busy]
    """)
    talk("""
        rep /summary
        coach Wed 25 Nov · 1/840 calls … [Rep 00] [Rep 05] [-Rep 06] [👥 All 14]
        rep [👥
        coach Wed 25 Nov · our company … 1 Rep 00 · 0/60 · 0 talked … 8 Rep 07 … [1] [8] [›]
        rep [›]
        coach 6 Rep 13 · 1/60 · 0 talked
        rep 6
        coach Rep 13 · Wed 25 Nov … 1/60 calls [Busy 1]
        rep [Busy
        coach Zhang Wei · Busy
    """)
    (shown,) = [outgoing.message.picture for outgoing in talk.shown[7] if outgoing.message.picture]
    assert [len(panel.bars) for panel in shown.panels if isinstance(panel, Bars)] == [12, 6]
    assert shown.panels[0].title == "Calls · 2 more not drawn"
