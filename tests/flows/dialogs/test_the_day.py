"""A rep's day: the list the evening before, the board through the day, the evening's review; in the reader's words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.day import dayplan, pushes
from flows.day.dayplan import lines
from flows.facts import Facts
from flows.ports import Deed
from flows.rooms import CARDS
from flows.talk import Session, text
from tests.talk import Talk

NAMES = ("Ann Ash 13800000011", "Ben Birch 13800000012", "Cy Cedar 13800000013")


@pytest.fixture
def three(talk: Talk) -> Talk:
    talk.add(*NAMES)
    return talk


def aim_at(calls: int, talk: Talk) -> None:
    member = replace(talk.member(), daily_target=calls)
    with talk.database.unit() as unit:
        unit.journal.keep(Deed(1 << 40, 0, "", talk.now), [member])


def test_a_list_is_locked_by_one_tap_and_unlocked_by_another(three: Talk) -> None:
    three("""
        rep /plan
        coach List for tomorrow, Thu 26 Nov · target 60 · 3 names … 🆕 3 new … First: Ann Ash, new, not called yet
        … [✓ Lock 3] [👀 Names] [＋ Add] [🎯 Target] [Why?]
        rep [✓ Lock 3]
        coach 🔒 Locked today 10:0 … [☎ Prepare the first] [↩ Undo]
        rep [↩ Undo]
        coach List for tomorrow [✓ Lock 3]
        toast Undone: list for Thu 26 Nov locked, 3
    """)


def test_names_are_moved_taken_out_and_added(three: Talk) -> None:
    three("""
        rep /plan
        coach List for tomorrow
        rep [👀 Names]
        coach 3 names, in the order to call them … 1 Ann Ash · new, not called yet … 3 Cy Cedar [1 Ann Ash]
        rep 3
        coach Cy Cedar … On the list: new, not called yet [⤒ First] [↑ Up] [✕ Take out] [Why?]
        rep [⤒ First]
        toast list for Thu 26 Nov changed
        rep [‹ Back]
        coach 1 Cy Cedar … 2 Ann Ash … 3 Ben Birch
        rep 2
        coach Ann Ash
        rep [✕ Take out]
        coach 2 names … 1 Cy Cedar … 2 Ben Birch [-3]
        rep [‹ Back]
        coach List for tomorrow
        rep [＋ Add]
        coach Whom shall I add? [Ann Ash]
        rep ann
        coach Ann Ash on the list for Thu 26 Nov
        coach List for tomorrow … 3 names … 🆕 2 new · ✍ 1 added by you
    """)


def test_who_names_nobody_or_several_is_told_what_to_type(three: Talk) -> None:
    three.add("Ann Ashby 13800138055")
    three.quietly("""
        rep /plan
        rep [👀 Names]
        rep Ann Ashby
        rep [✕ Take out]
        rep [‹ Back]
        rep [＋ Add]
    """)
    three("""
        rep zebedee
        coach Nobody found for “zebedee”. Type another name, a company, or a number's last digits; ‹ Back or ✕ Later
        rep ann
        coach Several customers fit “ann”: Ann Ashby · Ann Ash. Type the whole name, or the last digits.
        rep ann ash
        coach Ann Ash on the list
        coach List for
    """)


def test_a_new_customers_number_typed_where_one_is_added_to_the_list_makes_them_known(three: Talk) -> None:
    three.quietly("""
        rep /plan
        rep [＋ Add]
    """)
    three("""
        rep Nick Novak 13800138077
        coach Nick Novak [✓ Save]
    """)


def test_nobody_is_added_who_must_not_be_called(three: Talk) -> None:
    three.quietly("""
        rep Ann Ash
        rep [⋯ More]
        rep [🚫 Do not call]
        rep /plan
        rep [＋ Add]
    """)
    three("""
        rep Ann Ash
        coach Ann Ash is not to be called
    """)


def test_another_target_is_typed_or_tapped(three: Talk) -> None:
    three("""
        rep /plan
        coach target 60 · 3 names
        rep [🎯 Target]
        coach How many calls that day? [60] [40] [70]
        rep many
        coach “many” is no daily target.
        rep 75
        coach target for Thu 26 Nov: 75
        coach target 75 · 3 names
    """)


def test_a_list_says_who_is_due_and_finds_no_room(three: Talk) -> None:
    three.quietly("""
        rep /log Ann
        rep [No answer]
        rep /log Ben
        rep [No answer]
    """)
    three.now += timedelta(hours=7, minutes=40)
    aim_at(1, three)
    three("""
        rep /plan
        coach target 1 · one name … First: Ann Ash … ⚠ One more is due and finds no room: 🎯 Target makes some.
    """)


def test_who_is_in_hand_today_is_not_named_as_without_a_step(three: Talk) -> None:
    for name in ("Ann", "Ben"):
        three.quietly(f"""
            rep /log {name}
            rep [Partly]
            rep [Stays
            rep [No next step]
        """)
    aim_at(2, three)
    member = three.member()
    with three.database.unit() as unit:
        late = [replace(each, layer="L6") for each in unit.customers.recent(member, 3) if each.last_contact]
        unit.journal.keep(Deed(1 << 42, 0, "", three.now), late)  # a layer that fills no other
    told = {}
    for days in range(7):
        now = three.now + timedelta(days=days)
        with three.database.unit() as unit:
            facts = Facts(unit, member, now, 1 << 41, three.coach.playbooks, three.coach.wording)
            if dayplan.works(facts.today, facts):
                told[f"{facts.today:%a}"] = (
                    pushes.stepless(facts.today, facts),
                    [customer.name for customer in dayplan.stepless(facts)],
                )
    assert told == {
        "Wed": (False, []),  # both were called
        "Thu": (True, ["Ben Birch"]),  # Ann Ash is on the list
        "Fri": (False, ["Ben Birch"]),  # and he was named yesterday
        "Mon": (True, ["Ben Birch"]),
        "Tue": (False, ["Ben Birch"]),
    }


def test_a_promised_move_is_named_before_its_day_and_when_late_once_a_week(three: Talk) -> None:
    three.quietly("""
        rep /customer Ann
        rep [⋯ More]
        rep [🎯
        rep [L2
        rep tomorrow
    """)
    member, told = three.member(), {}
    for days in range(9):
        now = three.now + timedelta(days=days)
        with three.database.unit() as unit:
            facts = Facts(unit, member, now, 1 << 41, three.coach.playbooks, three.coach.wording)
            if dayplan.works(facts.today, facts):
                told[f"{facts.today:%a %d}"] = pushes.promised(facts.today, facts)
    assert told == {
        "Wed 25": True, "Thu 26": True, "Fri 27": False, "Mon 30": True, "Tue 01": False, "Wed 02": False,
        "Thu 03": False,
    }  # fmt: skip


def test_an_hour_agreed_in_another_zone_is_told_by_the_own_clock(three: Talk) -> None:
    three.quietly("""
        rep /customer Ann
        rep [⏰ Next step]
        rep tomorrow 3pm
        rep /settings
        rep [Time zone]
        rep Tokyo
    """)
    three("""
        rep /customer Ann
        coach Ann Ash … tomorrow 16:00
    """)


def test_a_day_off_has_neither_target_nor_list(three: Talk) -> None:
    three.now += timedelta(days=3)  # Saturday
    three("""
        rep /today
        coach Sat 28 Nov · a day off · 0 calls · 0 goals met … L1 3/60 … ▶ Ann Ash
    """)


def test_why_of_the_board_explains_each_of_its_lines(three: Talk) -> None:
    three("""
        rep /today
        coach Wed 25 Nov
        rep [Why?]
        coach Why? … today's target of 60 … golden hours within 6 minutes … A layer is thin when … ▶ is who was promised
        … First who was promised a call
    """)


def test_why_names_the_rule_the_numbers_and_the_sample(three: Talk) -> None:
    three("""
        rep /plan
        coach List for tomorrow
        rep [👀 Names]
        coach 1 Ann Ash
        rep 1
        coach On the list
        rep [Why?]
        coach Why? … On the list: new, not called yet … Never called: the best grade and value first. 3 in this queue. …
        … grade: none yet [‹ Back]
    """)


def test_before_the_day_begins_it_is_todays_list_and_the_calls_follow_it(three: Talk) -> None:
    three.now += timedelta(hours=22)  # Thursday 08:00
    three.quietly("""
        rep /plan
        rep [👀 Names]
        rep 3
        rep [⤒ First]
        rep /plan
    """)
    three("""
        rep [✓ Lock 3]
        coach List for today, Thu 26 Nov … 🔒 Locked
        rep /next
        coach Cy Cedar … Why are you calling?
    """)


def test_the_board_is_kept_up_to_date_in_its_place(three: Talk) -> None:
    three("""
        rep /today
        coach Wed 25 Nov · 0/60 calls … 🟨 Golden hours 0:00 of 6:00 … L1 3/60 … 📋 3 on the list, a draft so far …
        … ▶ Ann Ash: new, not called yet [▶ Start] [📋 List] [Why?]
        rep /log Ann
        coach How did it end?
        rep [No answer]
        coach Wed 25 Nov · 1/60 calls … Golden hours 0:06 of 6:00 … 1 Ann Ash · today 14:00 … ▶ Ben Birch
        coach ✓ Ann Ash · No answer [▶ Next: Ben Birch]
        rep /undo
        coach Wed 25 Nov · 0/60 calls … ▶ Ann Ash
        coach Undone: Ann Ash · No answer
        coach Ann Ash · No answer
    """)


def test_yesterdays_board_is_over(three: Talk) -> None:
    three.quietly("rep /today")
    three.now += timedelta(days=1)
    three("""
        rep [▶ Start]
        coach Ann Ash … Why are you calling?
        coach Wed 25 Nov … That day is over.
    """)


def test_yesterdays_board_comes_down_as_a_line_of_the_diary(three: Talk) -> None:
    three.quietly("rep /today")
    three.quietly("""
        rep /log Ann
        rep [No answer]
    """)
    three.now += timedelta(days=1)
    three("""
        rep /today
        coach Wed 25 Nov · 1/60 calls · 0 goals met … Golden hours 0:06 of 6:00 … That day is over.
        coach Thu 26 Nov · 0/60 calls
    """)
    old, new = (
        each for each in three.shown[7] if each.message.html.startswith("<b>") and "Nov" in each.message.html
    )
    assert (old.pin, new.pin) == (False, True)
    assert not old.message.rows


def test_a_second_board_of_the_day_takes_the_first_ones_place(three: Talk) -> None:
    three("""
        rep /today
        coach Wed 25 Nov · 0/60 calls
        rep /today
        coach 📋 Today goes on below
        coach Wed 25 Nov · 0/60 calls
    """)
    assert [each.pin for each in three.shown[7][-2:]] == [False, True]


def test_a_board_that_waited_with_others_comes_as_a_message_of_its_own(three: Talk) -> None:
    for name in ("Ann", "Ben"):
        three.quietly(f"""
            rep /log {name}
            rep [Call back]
            rep tomorrow 9:00
        """)
    three.quietly("come rep")
    three.now += timedelta(hours=24, minutes=50)
    three("""
        come rep
        coach I was away. 3 reminders waited for you: … Today's board … today 09:00 Ann Ash [Today's board]
        rep [Today's board]
        coach (a little late) … Thu 26 Nov · 0/60 calls [▶ Start]
    """)
    assert [each.pin for each in three.shown[7][-2:]] == [False, True]


def test_a_line_that_looks_back_becomes_what_it_comes_down_to(three: Talk) -> None:
    three("""
        rep /reflect
        coach Wed 25 Nov
        rep [✍ What I learnt]
        coach One line, yours alone.
        rep I interrupted Ann
        coach ✍ I interrupted Ann (yours alone)
        rep [🎯 Tomorrow I…]
        coach It will stand on every call sheet. [Ask, then keep silent ★] [Ask before I pitch] [-I interrupted]
        rep [Ask, then
        coach 🎯 Tomorrow I: Ask, then keep silent
    """)


def test_the_resolution_of_the_evening_stands_on_the_next_day(three: Talk) -> None:
    three("""
        rep /reflect
        coach Wed 25 Nov · 0/60 calls · 0 talks · 0 goals met … No call today. … never your ✍ one.
        … [✍ What I learnt] [🎯 Tomorrow I…] [💬 For my leader] [📋 Tomorrow's list]
        rep [✍ What I learnt]
        coach One line, yours alone.
        rep listen longer
        coach ✍ listen longer (yours alone)
        rep [🎯 Tomorrow I…]
        coach It will stand on every call sheet. [listen longer ★] [Ask before I pitch]
        rep [listen longer]
        coach 🎯 Tomorrow I: listen longer
        rep [💬 For my leader]
        coach What should your leader know
        rep many were ill
        coach 💬 many were ill
    """)
    three.now += timedelta(days=1)
    three("""
        rep /today
        coach Thu 26 Nov … 🎯 Today I: listen longer
        rep /prep Ann
        coach Ann Ash
        rep [Skip preparation]
        coach Golden hours 0:06 of 6:00
        coach 🎯 Today I: listen longer
    """)


def test_call_sheets_that_were_not_logged_are_logged_or_dropped(three: Talk) -> None:
    for name in ("Ann", "Ben"):
        three.quietly(f"""
            rep /prep {name}
            rep [Skip
        """)
    three.quietly("""
        rep /reflect
    """)
    three("""
        rep [⚠ Not logged: 2]
        coach 2 call sheets were opened and not logged: … 1 Ann Ash … 2 Ben Birch [Log Ann Ash] [✕ 1 not called]
        rep [✕ 1 not called]
        coach One call sheet was opened and not logged: … 1 Ben Birch
        rep [Log Ben Birch]
        coach How did it end?
        rep [No answer]
        coach ✓ Ben Birch
        rep /reflect
        coach Wed 25 Nov · 1/60 calls [-⚠ Not logged]
    """)


def test_the_week_is_planned_against_actual_and_asks(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep /log 张伟
        rep [没接]
    """)
    talk_zh("""
        rep /week
        coach 周一 11/23 – 周五 11/27 … 周三 11/25：1/60 … 总计 1/180（1 %）
        … 你的电话量够了吗？ [够] [不够…] [🔻 月度梳理]
        rep [不够…]
        coach 是什么耽误了？ [早上没有名单]
        rep 开会太多
        coach 电话量够了吗？开会太多
        rep [为什么？]
        coach 打了的 ÷ 计划的：1/180
    """)


def test_a_pause_is_typed_or_tapped(three: Talk) -> None:
    three("""
        rep /pause until Monday
        coach ⏸ Paused until Mon 30 Nov … /undo brings it back
        rep /plan
        coach List for Mon 30 Nov
        rep /pause
        coach ⏸ Paused until Mon 30 Nov … Until when? [▶ Work again]
        rep [▶ Work again]
        coach Closed.
        toast The pause is over.
        rep /pause forever
        coach I find no time to come in “forever”.
        coach Until when?
    """)


def test_reminders_are_set_kind_by_kind(talk: Talk) -> None:
    talk("""
        rep /settings
        coach [⏰ Reminders] [⏸ Pause]
        rep [⏰ Reminders]
        coach Due calls: on … Tomorrow's list: 17:35, on … Quiet hours: 21:00-08:00
        rep [Tomorrow's list]
        coach Tomorrow's list: 17:35, on [on ★] [without sound] [off] [Time]
        rep [Time]
        coach At what time?
        rep noon-ish
        coach “noon-ish” is no time of day.
        rep 18:10
        coach Tomorrow's list: 18:10, on
        rep [off]
        coach Tomorrow's list: off
        rep [‹ Back]
        coach Tomorrow's list: off
        rep [Quiet hours]
        coach When shall I be silent?
        rep 22-7
        coach Quiet hours: 22:00-07:00
        rep [Days off]
        coach None. On a day off
        rep [＋ A day]
        coach Which day? (or several: 24 Dec - 2 Jan)
        rep 2 Jan - 24 Dec
        coach I find no time to come in “2 Jan - 24 Dec”.
        rep friday
        coach · Fri 27 Nov [✕ Fri 27 Nov]
        rep [✕ Fri 27 Nov]
        coach None.
        rep [＋ A day]
        coach Which day?
        rep 24 Dec - 2 Jan
        coach · Thu 24 Dec … · Fri 25 Dec … · Mon 28 Dec … · Fri 1 Jan [✕ Thu 24 Dec]
        rep /undo
        coach Undone: days off
        coach None.
    """)


def test_the_funnel_is_reviewed_one_by_one(three: Talk) -> None:
    for name in ("Ann", "Ben", "Cy"):
        three.quietly(f"""
            rep /customer {name}
            rep [⇄ Move]
            rep [⇥ L3]
            rep [
        """)
    three("""
        rep /review
        coach 3 without a date in L3 or deeper … Ann Ash … When do you call? [By Wed 2 Dec] [By Fri 27 Nov] [← L2]
        rep [By Fri 27 Nov]
        coach 2 without a date … Ben Birch [↩ Undo]
        rep [↩ Undo]
        coach 3 without a date … Ann Ash
        toast Undone
        rep [Later]
        coach 2 without a date … Ben Birch
        rep [← L2]
        coach 1 without a date … Cy Cedar
        rep [Lost…]
        coach What did they say or do
        rep they went elsewhere
        coach Cy Cedar · L3→Lost
        coach ✓ Done, 1 left for later.
    """)


def test_the_months_review_also_looks_at_who_stands_still(three: Talk) -> None:
    for name in ("Ann", "Ben"):
        three.quietly(f"""
            rep /customer {name}
            rep [⇄ Move]
            rep [⇥ L3]
            rep [
        """)
    three.now += timedelta(days=44)
    three("""
        rep /review
        coach Funnel review · 2 without a date in L3 or deeper … Ann Ash
        rep [By Wed 13 Jan]
        coach 1 without a date … Ben Birch
        rep [By Wed 13 Jan]
        coach ✓ Every customer in L3 or deeper has a date.
        rep /review month
        coach Month's review · 2 without a date or standing still … Ann Ash … Wed 13 Jan
        … Twice as long here as usual. What moves them? [By Wed 13 Jan] [By Fri 15 Jan] [← L2] [Stays as it is]
        rep [By Fri 15 Jan]
        coach Month's review · 1 without … Ben Birch … Wed 13 Jan [Stays as it is] [↩ Undo]
        rep [↩ Undo]
        coach 2 without … Ann Ash … Wed 13 Jan
        toast Undone: Ann Ash · next Fri 15 Jan
        rep [Stays as it is]
        coach 1 without … Ben Birch
        rep [← L2]
        coach ✓ Every customer in L3 or deeper has a date, and whoever stands still was looked at.
    """)


def test_what_a_rep_set_himself_is_reported_on_friday(three: Talk) -> None:
    three.quietly("""
        rep /reflect
        rep [✍ What I learnt]
        rep ask before I pitch
    """)
    three("""
        rep [🎯 Tomorrow I…]
        coach It will stand on every call sheet. [ask before I pitch ★] [Offer two dates] [-Ask before]
        rep [ask before I pitch]
        coach 🎯 Tomorrow I: ask before I pitch
    """)
    three.now += timedelta(days=1)
    three.quietly("""
        rep /prep Ann
        rep [Skip preparation]
        rep [⏹ Done]
        rep [Goal met]
    """)
    three.now += timedelta(days=1)
    three("""
        rep /week
        coach ⏸ Logging Ann Ash put away
        coach Mon 23 Nov – Fri 27 Nov … 🎯 Thu 26 Nov: ask before I pitch · on one sheet · 1 goal met in one talk
        … ⚠ The top runs dry: L1 3/60 … Was that enough calls?
    """)


def test_words_typed_under_the_evening_are_a_line_of_it_and_a_name_is_a_name(three: Talk) -> None:
    three("""
        rep /reflect
        coach Wed 25 Nov
        rep less talk from me
        coach ✍ less talk from me (yours alone)
        rep their pace is the pace
        coach ✍ less talk from me … 🎯 Tomorrow I: their pace is the pace
        rep /undo
        coach Undone: tomorrow's resolution
        coach ✍ less talk from me
        rep Ben
        coach Ben Birch · L1
    """)


def test_a_thin_layer_names_whom_to_call_and_puts_them_first(three: Talk) -> None:
    three.quietly("""
        rep /customer Cy
        rep [⇄ Move]
        rep [⇥ L3]
        rep [
        rep /funnel
    """)
    three("""
        rep [⤒ On the list]
        coach So far 0/60 calls … L4 is thin: 0/6. From L3 … 1 Cy Cedar [⤒ Put them first] [1 Cy Cedar] [Why?]
        rep [⤒ Put them first]
        coach ✓ Next on your list: Cy Cedar
        rep /next
        coach Cy Cedar
    """)


def test_a_list_holds_nobody_twice_and_never_who_must_not_be_called(three: Talk) -> None:
    three.quietly("""
        rep Ben Birch
        rep [⋯ More]
        rep [🚫 Do not call]
        rep Ann Ash
        rep [⏰ Next step]
        rep tomorrow 10:00
    """)
    member, coach = three.member(), three.coach
    with three.database.unit() as unit:
        facts = Facts(unit, member, three.now, 1 << 20, coach.playbooks, coach.wording)
        found = [line.customer for line in lines(facts.today + timedelta(days=1), facts)]
        names = [customer.name for customer in unit.customers.some(member, found)]
    assert names == ["Ann Ash", "Cy Cedar"]


def test_a_usual_resolution_is_typed_and_what_a_customer_says_is_answered(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep /reflect
        coach 周三 11/25
        rep 先问再讲
        coach 🎯 明天我要：先问再讲
        rep 太贵了
        coach 太贵了
    """)


def test_whatever_comes_late_says_so(three: Talk) -> None:
    three.quietly("""
        rep /log Ann
        rep [Partly]
        rep [Stays
        rep [No next step]
        rep /prep Ben
        rep [Skip preparation]
    """)
    member, coach = three.member(), three.coach
    cards = {card.name: card for card in CARDS}
    with three.database.unit() as unit:
        facts = Facts(unit, member, three.now, 1 << 20, coach.playbooks, coach.wording)
        about = {"day": facts.today.isoformat(), "late": True}
        late = {
            kind: text("came-late") in cards[push.room].show(Session(push.room, about), facts).lines
            for kind, push in pushes.PUSHES.items()
            if kind not in ("midday", "no-list", "news")  # nothing to say here; said once, whenever
        }
    assert all(late.values()), late
