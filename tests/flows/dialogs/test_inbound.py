"""The customer rings: somebody known, somebody new, by number, name or from the card."""

from tests.talk import Talk


def test_a_new_caller_is_logged_and_known_in_one_go(talk_zh: Talk) -> None:
    talk_zh("""
        rep 📥 来电
        coach 谁打来的？输入号码或名字。 [✕ 先放着]
        rep 钱多多
        coach 没有叫“钱多多”的客户，里面也没有完整的号码。
        rep 钱多多 13911113333 多多商贸
        coach 📥 钱多多 · 139 1111 3333 · 多多商贸 … 他想要什么？ [亲口说出一个问题] [‹ 返回]
        rep [要了报价]
        coach 他从哪里知道我们的？ [转介绍] [广告] [网站] [老客户] [名录] [跳过]
        rep [广告]
        coach 下一步是什么时候？ [今天 14:00 ★] [没有下一步]
        rep [今天 14:00]
        coach ✓ 钱多多 … 下次 今天 14:00 … L5 现在 1/3 · 今天 1/60
        rep [打开]
        coach 钱多多 · 多多商贸 · L5 … 要了报价 … 客户找来 · 广告
    """)


def test_a_known_caller_is_chosen_by_a_tap(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000", "Tom Brown 13900139000")
    talk("""
        rep /inbound
        coach Who is ringing? [Tom Brown] [Zhang Wei]
        rep [Zhang Wei]
        coach 📥 Zhang Wei … What do they want?
        rep wants the delivery on Mondays
        coach Where do they know us from?
        rep [Skip]
        coach What comes next, and when?
        rep [No next step]
        coach ✓ Zhang Wei
        rep [Open]
        coach Zhang Wei · L1 … Last: today … wants the delivery on Mondays
    """)


def test_of_several_who_may_ring_nobody_is_guessed(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000", "Zhang Li 13900139000", "Zhang Lina 13900139001")
    talk("""
        rep /inbound zhang
        coach Several customers fit “zhang”: Zhang … Type the whole name, or the last digits.
        coach Who is ringing?
        rep zhang
        coach Several customers fit “zhang”
        rep zhang li
        coach 📥 Zhang Li … What do they want?
    """)


def test_of_many_who_may_ring_the_first_are_named(talk: Talk) -> None:
    talk.add(
        *(f"Zhang {name} 138001380{at}" for at, name in enumerate(("Bo", "Fei", "Li", "Tao", "Wei"), 10))
    )
    talk.heard.clear()
    talk.play("rep /inbound zhang")
    several = talk.drawn(talk.heard[0].message)
    assert several.count("Zhang ") == 4
    assert several.endswith(" · …. Type the whole name, or the last digits.")


def test_whoever_was_meant_rings_also_where_another_is_called_so_meanwhile(talk: Talk) -> None:
    talk.add("Ann Lee 13800138000")
    talk.quietly("""
        rep /inbound
        rep ann
        rep [Asked for a quote
        rep [✕ Later]
        rep Ann Leeson 13900139006
        rep [✓ Save]
    """)
    talk("""
        rep /resume
        coach Inbound call goes on below
        coach 📥 Ann Lee … Where do they know us from?
        rep [Skip]
        coach 📥 Ann Lee
        rep [No next step]
        coach ✓ Ann Lee
    """)


def test_what_is_told_with_the_time_of_the_next_step_is_noted(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep /inbound 张伟
        rep 要报价
        rep [跳过]
    """)
    talk_zh("""
        rep 周五10点，带三份样品
        coach ✓ 张伟 … 下次 周五 11/27 10:00
        rep [打开]
        coach 要报价 周五10点，带三份样品
    """)


def test_the_number_tells_who_rings(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep /inbound 13800138000
        coach Zhang Wei · L1 … What do they want?
        rep /inbound
        coach Who is ringing?
        rep 138 0013 8000
        coach 📥 Zhang Wei … What do they want?
        rep [
        coach Where do they know us from?
        rep [Referral]
        coach What comes next, and when?
        rep tomorrow
        coach ✓ Zhang Wei
    """)
    member = talk.member()
    with talk.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 5)
    assert customer.source == "Referral"


def test_the_source_is_asked_once(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep /inbound Zhang
        rep [
        rep [Website]
        rep tomorrow
        rep /inbound Zhang
    """)
    talk("""
        rep [
        coach What comes next, and when?
        rep [‹ Back]
        coach What do they want?
    """)


def test_from_the_card_he_rang_is_two_taps_away(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep [⋯ 更多]
        coach [🎯 承诺推进] [📥 他打来了] [🚫 不要再打] [合并] [删除] [‹ 返回]
        rep [📥 他打来了]
        coach 张伟 · L1 … 他想要什么？ [‹ 返回]
    """)


def test_what_is_added_to_the_receipt_keeps_the_new_caller_and_the_source(talk: Talk) -> None:
    talk.quietly("""
        rep /inbound Sue Green 13700137000
        rep [
        rep [Website]
        rep tomorrow
        rep [✎ Note]
    """)
    talk("""
        rep asks for Mr Li
        coach ✓ Sue Green · … next tomorrow
        rep [Next step]
        coach When is the next step?
        rep friday
        coach ✓ Sue Green · … next Fri 27 Nov
        rep [Open]
        coach Sue Green · L3 … asks for Mr Li … came to us · Website
    """)


def test_a_bare_number_rings_in_as_a_number_and_gets_its_name_when_it_is_typed(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep /inbound 13911112222
        coach 📥 139 1111 2222 … 他想要什么？
        rep [要了报价]
        coach 他从哪里知道我们的？
        rep [广告]
        coach 下一步是什么时候？
        rep [今天 14:00]
        coach ✓ 139 1111 2222 · 已接听 · 下次 今天 14:00 … 怎么称呼这位？
        rep 明天上午
        coach ⏰ 明天 09:00 … 是谁的下一步？
        rep [✕ 先放着]
        coach 先放着
        rep 王芳
        coach ✓ 王芳 · 已接听 · 下次 今天 14:00 [↩ 撤销] [打开]
        rep [✎ 备注]
        coach 写一句备注
        rep 周末不方便
        coach ✓ 王芳 · 已接听
        rep [打开]
        coach 王芳 · L5 … 139 1111 2222 … 周末不方便
        rep /undo
        coach ↩ 已撤销：王芳 · 已接听
        coach 找不到这位客户
    """)


def test_the_name_at_the_receipt_is_none_where_it_means_something_else(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep /inbound 13911112222
        rep [Asked for a quote]
        rep [Skip]
        rep [No next step]
    """)
    talk("""
        rep zw
        coach Zhang Wei · L1
    """)


def test_an_unknown_name_behind_the_command_says_what_is_missing(talk: Talk) -> None:
    talk("""
        rep /inbound Sue Green
        coach I know nobody called “Sue Green” and find no complete number in it.
        coach Who is ringing?
    """)


def test_a_call_that_came_in_meets_no_goal(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep /inbound Zhang
        rep [
        rep [Website]
        rep tomorrow
    """)
    talk("""
        rep /today
        coach 1/60 calls · 0 goals met
    """)
    member = talk.member()
    with talk.database.unit() as unit:
        day = talk.now.date()
        assert [(each.outcome, each.times) for each in unit.figures.dials(member, day, day)] == [
            ("answered", 1)
        ]
