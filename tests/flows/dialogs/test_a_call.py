"""A whole call as the rep sees it: added, prepared, talked, logged, moved, undone."""

from flows.wording import read_data
from tests.talk import Talk


def test_a_call_from_a_typed_line_to_a_moved_customer(talk: Talk) -> None:
    talk("""
        rep Zhang Wei 13800138000 Hengtong Logistics
        coach One line, 1 new: … 1. Zhang Wei · 138 0013 8000 [✓ Save]
        rep [✓ Save]
        coach Zhang Wei · Hengtong Logistics · L1 [☎ Prepare] [Log a call]
        rep [☎ Prepare]
        coach 1/5 · Why are you calling? [Qualify] [Skip preparation]
        rep [Qualify]
        coach 2/5 · What shall be true when you hang up?
        rep introduce the product
        coach “introduce the product” … That says what you do. [Keep mine]
        rep [Keep mine]
        coach Goal introduce the product … 3/5 · What will you ask? [☑] [✓ That's it]
        rep [✓ That's it]
        coach 4/5 · What may they say? [☐ We have a supplier]
        rep [☐ We have a supplier]
        coach We have a supplier → … [☑ We have a supplier] [✓ That's it]
        rep [✓ That's it]
        coach 5/5 · How will you open? [1 ★] [2] [3]
        rep [1]
        coach 138 0013 8000 … Goal introduce the product … They say → you say [☐ 1] [⏹ Done] [📵 No answer]
        rep [☐ We have a supplier]
        coach Goal [☑ We have a supplier]
        rep [⏹ Done]
        coach Your goal was: introduce the product … How did it end? [Goal met] [🎉 Won]
        rep [Goal met]
        coach ✓ Saved: Goal met … What did they say or do [L2:] [Stays in L1]
        rep [L2:]
        coach L2 … What comes next, and when? [tomorrow 10:0]
        rep fri 2pm
        coach ✓ Zhang Wei · Goal met · L1→L2 · next Fri 27 Nov 14:00 … Predicted 1 of 1 … 1/60 today [↩ Undo]
        rep [↩ Undo]
        coach ↩ Undone: Zhang Wei · Goal met · L1→L2 [Log again]
        toast Undone
    """)


def test_a_second_tap_writes_nothing(talk: Talk) -> None:
    talk("""
        rep Zhang Wei 13800138000
        coach 1 new [✓ Save]
    """)
    save = talk.button("✓ Save")
    talk.tap("✓ Save")
    tapped = read_data(save.data)
    assert tapped is not None
    talk.turn(tapped)
    assert "moved on" in talk.toast
    member = talk.member()
    with talk.database.unit() as unit:
        assert unit.customers.counts(member) == {"L1": 1}


def test_a_name_typed_instead_of_a_purpose_opens_that_customer(talk: Talk) -> None:
    talk(r"""
        rep Zhang Wei 13800138000\nLisa Brown 13900139000
        coach 2 lines, 2 new [✓ Save]
        rep [✓ Save]
        coach ✓ 2 customers saved
        rep /prep lisa
        coach Lisa Brown … Why are you calling?
        rep zw
        coach Zhang Wei … 138 0013 8000
    """)


def test_a_whole_call_can_be_typed(talk_zh: Talk) -> None:
    talk_zh("""
        rep 张伟 13800138000
        coach 1 个新客户 [✓ 保存]
        rep 保存 1 个
        coach 张伟 · L1 [☎ 准备]
        rep 准备
        coach 1/5 · 这个电话的目的？
        rep 筛选客户
        coach 2/5 · 挂电话后，要得到什么？
        rep 1
        coach 3/5 · 一定要问什么？
        rep 就这些
        coach 4/5 · 客户可能会说什么？
        rep 我们有供应商了
        coach 我们有供应商了 → … [☑ 我们有供应商了]
        rep 就这些
        coach 5/5 · 怎么开场？
        rep 返回
        coach 4/5 · 客户可能会说什么？ [☑ 我们有供应商了]
        rep 就这些
        coach 5/5 · 怎么开场？
        rep 跳过
        coach 138 0013 8000 … 目标
        rep 没接
        coach ✓ 张伟 · 没接 · 下次
    """)


def test_a_whole_call_in_chinese_from_the_name_to_the_next_one(talk_zh: Talk) -> None:
    talk_zh.add("李四 13900139000", "张伟 13800138000 恒通物流")
    talk_zh("""
        rep zw
        coach 张伟 · 恒通物流 · L1 … 138 0013 8000 … 还没联系过 [☎ 准备]
        rep [☎ 准备]
        coach 1/5 · 这个电话的目的？ [筛选客户 ★]
        rep [筛选客户]
        coach 2/5 · 挂电话后，要得到什么？
        rep 介绍产品
        coach “介绍产品” … 挂电话时，客户那边会有什么结果？ [用这句 ★] [就用我的]
        rep [用这句]
        coach 目标 客户说出 … 3/5 · 一定要问什么？
        rep [✓ 就这些]
        coach 4/5 · 客户可能会说什么？ [☐ 我们有供应商了]
        rep [☐ 我们有供应商了]
        coach 我们有供应商了 →
        rep [✓ 就这些]
        coach 5/5 · 怎么开场？ [1 ★]
        rep [1]
        coach 138 0013 8000 … 目标 客户说出 … 他说 → 你说 [☐ 1] [☐ 我们有供应商了] [⏹ 打完了] [📵 没接]
        rep [☐ 1][☐ 我们有供应商了]
        coach [☑ 1]
        coach [☑ 1] [☑ 我们有供应商了]
        rep 太贵了
        coach “太贵了” →
        coach [☑ 我们有供应商了] [☑ 太贵了]
        rep [⏹ 打完了]
        coach 你的目标：客户说出 … 结果怎么样？ [达成目标 ★]
        rep [达成目标]
        coach ✓ 已保存：达成目标 … 让他往前走了？ [L2：] [L3：] [留在 L1]
        rep [L3：亲口]
        coach 张伟 · 恒通物流 · L3 … 下一步是什么时候？
        rep 周四上午10点
        coach ✓ 张伟 · 达成目标 · L1→L3 · 下次 明天 10:00 … 预测命中 1/1（本周听到的 2 个里料到 1 个）
        … 没料到：太贵了 … L3 现在 1/12 · 今天 1/60 [↩ 撤销] [打开] [▶ 下一个：李四]
        rep [▶ 下一个：李四]
        coach 李四 · L1 … 1/5 · 这个电话的目的？
    """)
