"""A leader's people: roles, customers that get another owner, and somebody who leaves."""

from dataclasses import replace

import pytest

from flows.model import Customer, FollowUp
from flows.ports import Deed
from tests.talk import Talk

NAMES = ("Zhang Wei", "Li Bo", "Chen Gang")


@pytest.fixture
def team(talk: Talk) -> Talk:
    """A leader, Li Na, with two reps, of whom Zhao Lei has three customers."""
    talk.join("zhao", "Zhao Lei")
    talk.join("sun", "Sun Yue")
    for number, name in enumerate(NAMES):
        talk.quietly(f"""
            zhao {name} 1380013800{number}
            zhao [✓ Save]
        """)
    return talk


def owned(talk: Talk, who: str) -> list[Customer]:
    member = talk.member(talk.people[who].account)
    with talk.database.unit() as unit:
        return list(unit.customers.owned(member, member.id))


def test_a_customer_goes_to_a_colleague_with_its_next_step_and_its_history(team: Talk) -> None:
    team.quietly("""
        zhao Zhang Wei
        zhao [Log a call]
        zhao [No answer]
        zhao Zhang Wei
        zhao [⏰ Next step]
        zhao fri 2pm
    """)
    team("""
        rep Zhang Wei
        coach Zhang Wei … Fri 27 Nov 14:00
        rep [⋯ More]
        coach Zhang Wei [Hand over]
        rep [Hand over]
        coach Zhang Wei … Who takes over? [Li Na] [Sun Yue]
        rep [Sun Yue]
        coach to sun Li Na handed you Zhang Wei, with history and next step. [Zhang Wei]
        coach Zhang Wei
        toast Zhang Wei goes to Sun Yue
        zhao Zhang Wei
        coach Nothing found
        sun [Zhang Wei]
        coach Zhang Wei … Fri 27 Nov 14:00
    """)
    (customer,), sun = owned(team, "sun"), team.member(team.people["sun"].account)
    with team.database.unit() as unit:
        step = unit.calls.next_step(sun, customer.id)
        (call,) = unit.calls.history(sun, customer.id, 9)
    assert isinstance(step, FollowUp)
    assert step.member_id == sun.id
    assert call.member_id == team.member(team.people["zhao"].account).id, "history keeps its author"


def test_all_of_a_reps_customers_are_shared_out_and_taken_back(team: Talk) -> None:
    team.quietly("""
        rep Own One 13800138007
        rep [✓ Save]
    """)
    team("""
        rep /team
        coach our company · 3
        rep [Zhao Lei]
        coach Zhao Lei · rep · active … 3 customers [Hand over] [Make leader] [New Telegram account] [Take out]
        rep [Hand over]
        coach Zhao Lei · 3 customers, with what is open. … [Li Na] [Sun Yue] [Share out among all]
        rep [Share out]
        coach to sun Li Na handed you Li Bo
        coach Zhao Lei · rep · active … No customers [-Hand over]
        toast 3 customers go to all
    """)
    assert [one.name for one in owned(team, "rep")] == ["Zhang Wei", "Chen Gang", "Own One"]
    assert [one.name for one in owned(team, "sun")] == ["Li Bo"]
    team("""
        rep /undo
        coach Undone: 3 customers go to all
        coach to sun What Li Na had handed you is with somebody else now.
        coach Zhao Lei · rep · active … 3 customers [Hand over]
    """)
    assert [one.name for one in owned(team, "zhao")] == list(NAMES)


def test_who_leaves_first_hands_over_and_then_hears_nothing_more(team: Talk) -> None:
    team.quietly("""
        zhao Li Bo
        rep /team
        rep [Zhao Lei]
    """)
    team("""
        rep [Take out]
        coach Zhao Lei · 3 customers … Who takes over?
        toast First: who takes Zhao Lei's customers?
        rep [Sun Yue]
        coach to sun Li Na handed you 3 customers … 1 Zhang Wei … 3 Chen Gang [1 Zhang Wei] [2 Li Bo] [3 Chen Gang]
        coach Zhao Lei · rep · active … No customers
        rep [Take out]
        coach Zhao Lei will hear nothing more from me [Cancel] [Take out]
        rep [Cancel]
        coach Zhao Lei · rep · active
        rep [Take out]
        coach Zhao Lei will hear nothing more
        rep [Take out]
        coach to zhao You are no longer in our company.
        coach Zhao Lei has left the team. [Let back in] [‹ Back]
        zhao [☎ Prepare] in Li Bo
        coach This bot belongs to a sales team.
    """)
    leader = team.member()
    with team.database.unit() as unit:
        (zhao,) = [each for each in unit.people.of_team(leader) if each.name == "Zhao Lei"]
        assert unit.places.latest(zhao.id) is None
    assert (zhao.status, zhao.account) == ("left", None)


def test_who_left_comes_back_by_a_link_of_one_use(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Sun Yue]
        rep [Take out]
        rep [Take out]
        rep [Let back in]
    """)
    team("""
        sun /start {code}
        coach Sun Yue · our company
        coach Here are your keys.
    """)


def test_a_team_always_has_a_leader(team: Talk) -> None:
    team("""
        rep /team
        coach our company
        rep [Sun Yue]
        coach Sun Yue · rep
        rep [Make leader]
        coach to sun Sun Yue · our company … Li Na has made you a leader of the team.
        … /summary is your team's day [Invite] [Team]
        coach Sun Yue · leader · active [Make rep]
        sun /team
        coach our company … Sun Yue · leader [Li Na]
        sun [Li Na]
        coach Li Na · leader [Make rep]
        sun [Make rep]
        coach to rep Li Na · our company … Sun Yue has made you a rep again. [-Team]
        coach Li Na · rep · active [Make leader]
    """)


def test_what_only_leaders_may_do_is_asked_again_when_it_is_done(team: Talk) -> None:
    """A button that was drawn for a leader does nothing for who is none any more."""
    team.quietly("""
        rep /team
        rep [Sun Yue]
        rep [Make leader]
        sun /team
        sun [Zhao Lei]
    """)
    sun = team.people["sun"].account
    drawn = team.button("Make leader", sun)
    team.quietly("rep [Make rep]")
    before = team.member(team.people["zhao"].account)
    reply = team.again(drawn, sun)
    assert team.member(team.people["zhao"].account) == before
    assert reply.toast == "Only a leader can do that."


def test_a_colleague_is_chosen_by_the_name_they_are_called_by(team: Talk) -> None:
    team.quietly("""
        rep Li Bo
        rep [⋯ More]
        rep [Hand over]
        rep [Sun Yue]
        rep [Hand over]
    """)
    team("""
        rep zhao
        coach Li Bo goes to Zhao Lei
        coach to zhao Li Na handed you Li Bo
        coach Li Bo
    """)


def test_some_of_a_reps_customers_go_by_their_layer(team: Talk) -> None:
    team.quietly("""
        zhao Zhang Wei
        zhao [⇄ Move]
        zhao [→ L2]
        zhao he called back himself
        rep /team
        rep [Zhao Lei]
    """)
    team("""
        rep [Hand over]
        coach Zhao Lei · 3 customers … Which of them? [All 3 ★] [L1 · 2] [L2 · 1]
        rep [L2
        coach Zhao Lei · one customer … Who takes over? [Li Na] [Sun Yue] [-Share out among all]
        rep [Sun Yue]
        coach to sun Li Na handed you Zhang Wei
        coach Zhao Lei · rep · active … 2 customers
    """)
    assert [one.name for one in owned(team, "sun")] == ["Zhang Wei"]
    assert [one.name for one in owned(team, "zhao")] == ["Li Bo", "Chen Gang"]


def test_a_deputy_does_not_make_up_for_the_last_leader(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [Deputy]
        rep monday
        zhao /team
    """)
    team("""
        zhao [Li Na]
        coach Li Na · leader
        zhao [Make rep]
        toast Li Na is the only leader
    """)


def test_who_stands_in_for_a_leader_still_calls(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Sun Yue]
        rep [Deputy]
        rep monday
    """)
    team("""
        rep /summary
        coach [Sun Yue] [Zhao Lei]
    """)


def test_the_map_of_the_process_leads_to_the_customers_behind_each_count(team: Talk) -> None:
    team.quietly("""
        zhao /inbound
        zhao Fair Fay 13800138009
        zhao [
        zhao [Referral]
        zhao [
        zhao Zhang Wei
        zhao [⇄ Move]
        zhao [🎉 Won]
        zhao ordered by mail
        zhao /log Zhang Wei
        zhao [No answer]
    """)
    team("""
        rep /funnel
        coach our company · from source to care … 1 Source not told: 3 → 1 in L3 or deeper, 1 of them won
        … 2 Referral: 1 → … Won 1 · lost 0 … VIPs waiting too long: 0
        … Calls of four weeks: 1 to new names · 0 in the funnel · 1 to existing customers
        … [1] [2] [L1] [🎉 Won] [-Lost] [Why?]
        rep [1]
        coach from Source not told … Zhang Wei · Won … Li Bo … Chen Gang · L1 · last contact today
        rep [‹ Back]
        coach from source to care
        rep [🎉 Won]
        coach in Won … 1 Zhao Lei: Zhang Wei · Won [1]
        rep [‹ Back]
        coach from source to care
        rep [☎ Whose calls?]
        coach Calls of four weeks · our company … [1 to new names] [1 to existing]
        rep [1 to existing]
        coach our company · since Thu 29 Oct · calls to existing customers … Zhao Lei: Zhang Wei · No answer [1]
        rep 1
        coach Zhang Wei … Ended No answer
        rep [‹ Back]
        coach calls to existing customers
        rep [‹ Back]
        coach Calls of four weeks
        rep [‹ Back]
        coach from source to care
        rep [Why?]
        coach Calls of the last four weeks
    """)


def test_a_leader_who_does_not_call_gets_no_share(team: Talk) -> None:
    team.join("wu", "Wu Min")
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [Hand over]
        rep [Share out]
    """)
    assert (owned(team, "rep"), owned(team, "zhao")) == ([], [])
    assert sorted(len(owned(team, who)) for who in ("sun", "wu")) == [1, 2]


def test_who_was_handed_customers_sees_that_they_were_taken_back(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [Hand over]
        rep [Sun Yue]
    """)
    team("""
        rep /undo
        coach Undone: 3 customers go to Sun Yue
        coach to sun What Li Na had handed you is with somebody else now. [-Zhang Wei]
        coach Zhao Lei · rep · active … 3 customers
        sun Zhang Wei
        coach Nothing found
    """)


def test_what_a_leader_asks_for_is_read_once_more_and_gone_where_it_is_taken_back(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [📌
    """)
    team("""
        rep [🎉
        coach In one sentence:
        rep well asked today
        coach Send it like this? … 🎉 well asked today [Send it ★]
        rep [Send it]
        coach to zhao Li Na: … 🎉 well asked today [Tell the team] [Keep it to myself]
        coach Zhao Lei · rep
        toast A word for Zhao Lei
        rep /undo
        coach Undone: A word for Zhao Lei
        coach to zhao That is not there any more. [-Tell the team]
    """)


def test_who_was_taken_out_by_mistake_hears_that_it_was_one(team: Talk) -> None:
    team.quietly("""
        rep /team
        rep [Sun Yue]
        rep [Take out]
        rep [Take out]
    """)
    team("""
        rep /undo
        coach Undone: Sun Yue has left the team
        coach to sun Sun Yue · our company … [📋 Today]
        coach Sun Yue · rep · active
        sun /start
        coach Sun Yue · our company
    """)


def test_the_history_says_who_called_and_who_moved_where_it_was_somebody_else(team: Talk) -> None:
    team.quietly("""
        zhao Zhang Wei
        zhao [Log a call]
        zhao [Goal met]
        zhao [L2:
        zhao tomorrow 11:00
    """)
    team("""
        rep Zhang Wei
        coach Zhang Wei
        rep [History]
        coach … call · Goal met · Zhao Lei … L1→L2 after 0 d · … · Zhao Lei
    """)
    team.quietly("zhao Zhang Wei")
    team("""
        zhao [History]
        coach … L1→L2 after 0 d
    """)
    assert "Zhao Lei" not in team.shown[team.people["zhao"].account][-1].message.html


def test_who_moved_and_who_changed_a_customer_is_answered_in_the_chat(team: Talk) -> None:
    team.quietly("""
        zhao Zhang Wei
        zhao [Log a call]
        zhao [Goal met]
        zhao [L2:
        zhao tomorrow 11:00
    """)
    me = team.member(7)
    with team.database.unit() as unit:
        wei = next(each for each in unit.customers.recent(me, 9) if each.name == "Zhang Wei")
        changed = replace(wei, owner_id=me.id, value=860000, vip=True, note="wants an invoice")
        unit.journal.keep(Deed(1, me.id, "", team.now), [changed])
    team("""
        rep Zhang Wei
        coach Zhang Wei
        rep [History]
        coach … [🕘 Changes]
        rep [🕘 Changes]
        coach Zhang Wei … Li Na: Owner Zhao Lei → Li Na · Value – → ¥8,600 · VIP – → yes · Note – → wants an invoice
        … Zhao Lei: Layer L1 → L2 … Zhao Lei: brought in [‹ Back]
    """)


def test_all_that_was_handed_over_is_listed_page_by_page_and_taken_back_whole(team: Talk) -> None:
    more = [
        "Abe",
        "Ben",
        "Cid",
        "Dan",
        "Eve",
        "Fay",
        "Gus",
        "Hal",
        "Ida",
        "Jon",
        "Kay",
        "Lou",
        "May",
        "Ned",
        "Oda",
        "Pam",
        "Ray",
    ]
    for number, name in enumerate(more, 3):
        team.quietly(f"""
            zhao {name} 138001380{number:02}
            zhao [✓ Save]
        """)
    team.quietly("""
        rep /team
        rep [Zhao Lei]
        rep [Hand over]
    """)
    team("""
        rep [Sun Yue]
        coach to sun Li Na handed you 20 customers … 1 Zhang Wei … 8 Eve [1 Zhang Wei] [8 Eve] [›] [-‹]
        coach Zhao Lei · rep · active … No customers
        sun [›]
        coach handed you 20 customers … 1 Fay … 8 May [‹] [›]
        sun [›]
        coach 1 Ned … 4 Ray [4 Ray] [‹] [-›]
        sun ４
        coach Ray · L1
        sun [‹ Back]
        coach handed you 20 customers … 4 Ray
        rep Pam
        coach Pam
        rep [⋯ More]
        coach Pam
        rep [Hand over]
        coach Who takes over?
        rep [Zhao Lei]
        coach to zhao Li Na handed you Pam
        coach Pam
        toast Pam goes to Zhao Lei
        sun [‹]
        coach handed you 19 customers … 1 Fay
        rep /undo
        coach Undone: Pam goes to Zhao Lei
        coach to zhao What Li Na had handed you is with somebody else now.
        rep /undo
        coach Undone: 20 customers go to Sun Yue
        coach to sun What Li Na had handed you is with somebody else now. [-1 Fay]
    """)
    assert len(owned(team, "zhao")) == 20
