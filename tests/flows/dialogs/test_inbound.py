"""The customer rings: somebody known, somebody new, by number, name or from the card."""

from tests.talk import Talk


def test_a_new_caller_is_logged_and_known_in_one_go(talk_zh: Talk) -> None:
    talk_zh("""
        rep 📥 来电
        coach 谁打来的？输入号码或名字。 [✕ 先放着]
        rep 钱多多
        coach 没有叫“钱多多”的客户，里面也没有完整的号码。
        rep 钱多多 13911113333 多多商贸
        coach 📥 钱多多 13911113333 多多商贸 … 他想要什么？ [亲口说出一个问题] [‹ 返回]
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


def test_the_number_tells_who_rings(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep /inbound 13800138000
        coach Zhang Wei · L1 … What do they want?
        rep /inbound
        coach Who is ringing?
        rep 138 0013 8000
        coach 📥 138 0013 8000 … What do they want?
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
