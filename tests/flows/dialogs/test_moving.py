"""Moving by hand: forward with evidence, skipping, back, lost and restored; the promise of a move."""

import pytest

from tests.talk import Talk


@pytest.fixture
def zhang(talk: Talk) -> Talk:
    talk.add("Zhang Wei 13800138000")
    return talk


def test_forward_needs_what_the_customer_said(zhang: Talk) -> None:
    zhang("""
        rep [⇄ Move]
        coach Where does the customer stand now? [→ L2] [🎉 Won] [Lost] [⇥ L3] [‹ Back]
        rep [→ L2]
        coach What did they say or do that shows it? [Picked up] [‹ Back]
        rep he called back himself
        coach Zhang Wei · L1→L2
        coach Zhang Wei · L2
        rep [History]
        coach ⇄ today 10:00 L1→L2 after 0 d · he called back himself
    """)


def test_skipping_back_and_forth(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep [⇄ 换层]
        coach 客户现在在哪一层？ [→ L2 还没谈上 ★] [⇥ L4 准备解决（跳层）]
        rep [⇥ L4]
        coach 他说了什么、做了什么能说明？ [说了几号前要解决]
        rep [说了几号前]
        coach 张伟 · L4 准备解决
        toast 张伟 · L1→L4
        rep [⇄ 换层]
        coach [→ L5 比较供应商 ★] [🎉 成交] [丢单] [← L3 发现问题]
        rep [← L3]
        coach 张伟 · L3 发现问题
        toast 张伟 · L4→L3
    """)


def test_lost_is_restored_to_exactly_where_it_was_lost(zhang: Talk) -> None:
    zhang.quietly("""
        rep [⇄ Move]
        rep [⇥ L4]
        rep [
    """)
    zhang("""
        rep [⇄ Move]
        coach [→ L5] [🎉 Won] [Lost]
        rep [Lost]
        coach What did they say or do that shows it?
        rep bought elsewhere
        coach Zhang Wei · L4→Lost
        coach Zhang Wei · Lost … Lost in L4
        rep [⇄ Move]
        coach Where does the customer stand now? [↺ L4] [-→] [-←] [-⇥]
        rep [↺ L4]
        coach Zhang Wei · L4 [-Lost in]
        toast Zhang Wei · Lost→L4
    """)


def test_won_is_undone_or_moved_back(zhang: Talk) -> None:
    zhang.quietly("""
        rep [⇄ Move]
        rep [🎉 Won]
        rep [
    """)
    zhang("""
        rep [⇄ Move]
        coach [← L6] [← L5] [← L4] [← L3] [⋯ More]
        rep [⋯ More]
        coach [← L2] [← L1] [⋯ More]
        rep [⋯ More]
        coach [← L6] [← L5] [← L4] [← L3] [⋯ More]
        rep [← L5]
        coach Zhang Wei · L5
        toast Zhang Wei · Won→L5
        rep /undo
        coach ↩ Undone: Zhang Wei · Won→L5
        coach Zhang Wei · Won
    """)


def test_a_promise_is_made_shown_and_kept_by_a_log(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep [⋯ 更多]
        coach [🎯 承诺推进]
        rep [🎯 承诺推进]
        coach 1/2 · 承诺推进到哪一层？ [L2 还没谈上 ★] [L3] [🎉 成交]
        rep [L2]
        coach 2/2 · 什么时候之前？
        rep 周五
        coach 张伟 · 周五 11/27 前到 L2
        coach [🎯 承诺推进]
        rep [‹ 返回]
        coach 🎯 承诺：周五 11/27 前到 L2
        rep [记电话]
        coach 结果怎么样？
        rep [达成目标]
        coach 往前走了？
        rep [L2：]
        coach L2
        rep 周五
        coach L1→L2
        rep [打开]
        coach 张伟 · L2
    """)
    assert "承诺" not in talk_zh.buttons[7].html


def test_a_new_promise_replaces_the_old_one(zhang: Talk) -> None:
    zhang.quietly("""
        rep [⋯ More]
        rep [🎯 Promise]
        rep [L2]
        rep friday
        rep [🎯 Promise]
        rep [L3]
        rep in 2 weeks
    """)
    zhang("""
        rep [‹ Back]
        coach 🎯 Promise: L3 by Wed 9 Dec
    """)
