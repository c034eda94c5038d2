"""The call sheet: ticks as fast as one likes, typed objections, a report, the way back."""

import pytest

from tests.talk import Talk


@pytest.fixture
def sheet(talk: Talk) -> Talk:
    """Open at the sheet of a prepared call, with a supplier and a friend predicted."""
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [✓ That's it]
        rep [☐ We have a supplier]
        rep A friend does this for us
        rep [✓ That's it]
        rep [1]
    """)
    return talk


def test_the_sheet_holds_all_that_is_needed_while_talking(sheet: Talk) -> None:
    shown = sheet.message("They say")
    lines = [line for line in sheet.drawn(shown).splitlines() if line]
    assert lines[1] == "138 0013 8000", "the number stands alone, so that a phone can dial it"
    sheet.holds(
        "Zhang Wei … Purpose Qualify … Goal Confirmed … Open Hello Zhang Wei … Ask … 1 … 2 … 3", shown
    )
    sheet.holds("“We have a supplier” → … “A friend does this for us” → … For L2 listen for", shown)


def test_another_customers_name_or_number_is_not_what_this_one_said(sheet: Talk) -> None:
    sheet.add("Tom Brown 13900139000")
    sheet.quietly("rep /prep Zhang")
    sheet.quietly("""
        rep [⚡ Same]
        rep [☐ 1]
    """)
    sheet("""
        rep Tom Brown
        coach ⏸ Call sheet Zhang Wei put away
        coach Tom Brown · L1 … 139 0013 9000
    """)


def test_fast_double_ticks_tick_once_and_a_later_tap_unticks(sheet: Talk) -> None:
    sheet("""
        rep [☐ 1][☐ 1]
        coach [☑ 1] [☐ 2] [☐ 3]
        rep [☐ 2][☐ 3][☐ We have]
        coach [☑ 1] [☑ 2] [☐ 3]
        coach [☑ 1] [☑ 2] [☑ 3]
        coach [☑ 1] [☑ 2] [☑ 3] [☑ We have a supplier] [☐ A friend]
        rep [☑ 1]
        coach [☐ 1] [☑ 2] [☑ 3]
    """)


def test_what_the_customer_says_may_be_typed(sheet: Talk) -> None:
    sheet("""
        rep we already work with another supplier
        coach “We have a supplier” →
        coach [☑ We have a supplier] [☐ A friend]
        rep too expensive
        coach “Too expensive” →
        coach [☑ We have a supplier] [☑ Too expensive]
        rep the moon is blue
        coach Noted: “the moon is blue”
        coach [☑ Too expensive] [☑ the moon is blue]
        rep the moon is blue
        coach Noted: “the moon is blue”
        rep [☑ Too expensive][☑ Too expensive]
        coach [☑ We have a supplier] [☑ the moon is blue] [-☑ Too expensive]
    """)


def test_back_from_the_log_finds_the_sheet_with_its_ticks(sheet: Talk) -> None:
    sheet("""
        rep [☐ 2]
        coach [☑ 2]
        rep [⏹ Done]
        coach How did it end? [‹ Back]
        rep [‹ Back]
        coach They say → you say [☐ 1] [☑ 2] [⏹ Done]
        rep [⏹ Done]
        coach How did it end?
        rep [Call back]
        coach ✓ Saved: Call back … What comes next, and when?
    """)


def test_a_report_typed_on_the_sheet_keeps_what_was_ticked(sheet: Talk) -> None:
    sheet.quietly("""
        rep [☐ 1]
        rep [☐ A friend]
        rep the moon is blue
    """)
    sheet("""
        rep too expensive, call back thursday at 10
        coach They said A friend does this for us · the moon is blue · Too expensive … Next tomorrow 10:00
        rep [✓ Save]
        coach Zhang Wei · Call back · next tomorrow 10:00 … Predicted 1 of 2 … New: the moon is blue · Too expensive
        … [✍ An answer]
    """)


def test_no_answer_is_one_tap_and_proposes_the_retry(sheet: Talk) -> None:
    sheet("""
        rep [📵 No answer]
        coach ✓ Zhang Wei · No answer · next today 14:00 … L1 now 1/60 · 1/60 today [↩ Undo] [Open] [Next step] [✎ Note]
    """)


def test_an_undone_preparation_says_so_on_its_sheet(sheet: Talk) -> None:
    sheet("""
        rep /undo
        coach ↩ Undone: preparation for Zhang Wei
        coach That preparation was undone. Type the customer's name to prepare anew.
    """)


def test_a_personality_and_the_last_call_give_hints(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep [✎ 修改]
        rep [性格]
        rep [力量型]
        rep [记电话]
        rep [被拒绝]
        rep [丢单]
        rep 嫌贵
        rep [打开]
        rep [⇄ 换层]
        rep [↺ L1]
        rep [⋯ 更多]
        rep [🎯 承诺推进]
        rep [L4]
        rep 周五
        rep /prep 张伟
    """)
    talk_zh("""
        rep [跳过准备]
        coach 没有准备 … 上次他说：“嫌贵” … 你定过：周五 11/27 前到 L4 … 💡
    """)


def test_the_coach_asks_which_objection_it_was_when_it_is_not_sure(sheet: Talk) -> None:
    sheet("""
        rep too expensive and i have to ask my boss
        coach which of these do they mean? [Too expensive] [I must ask my boss] [None of these]
        rep [I must ask my boss]
        coach [☑ I must ask my boss] [-None of these]
        toast “I must ask my boss” →
        rep too expensive and i have to ask my boss
        coach which of these do they mean?
        rep [None of these]
        coach Zhang Wei … [☑ too expensive and i have to]
        toast Noted
    """)


def test_what_was_typed_last_is_on_the_page_that_is_shown(sheet: Talk) -> None:
    for said in ("his dog hates parcels", "a merger next door", "the roof of their hall"):
        sheet.quietly(f"rep {said}")
    sheet("""
        rep the lift is out of order
        coach Noted
        coach … [☑ the lift is out of order] [⋯ More]
    """)


def test_anothers_no_is_what_they_said_and_no_end_of_the_call(sheet: Talk) -> None:
    sheet("""
        rep my horoscope says no
        coach Noted: “my horoscope says no”
        coach They say [☑ my horoscope]
        rep he said no
        coach he said no … Ended Refused [✓ Save ★]
    """)


def test_a_no_of_the_stars_is_asked_about_in_chinese(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000 恒通")
    talk_zh.quietly("""
        rep [☎ 准备]
        rep [筛选客户]
        rep [
        rep [✓ 就这些]
        rep [✓ 就这些]
        rep [1]
    """)
    talk_zh("""
        rep 我的星座不答应
        coach “我的星座不答应”：他说的是哪一个意思？ [都不是]
        rep [都不是]
        coach 目的 [☑ 我的星座不答应]
        toast 记下了
    """)


def test_a_time_in_what_they_say_of_the_goods_is_no_next_step(sheet: Talk) -> None:
    sheet("""
        rep it falls apart after a week they say
        coach “Is the quality good enough?” → A fair question
        coach They say [☑ Is the quality good enough?] [⏹ Done]
    """)
