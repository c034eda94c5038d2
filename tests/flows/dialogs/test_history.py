"""The history: contacts, moves, one call with its preparation beside the outcome, and corrections with their trace."""

from itertools import pairwise

import pytest

from tests.talk import Talk


@pytest.fixture
def zhang(talk_zh: Talk) -> Talk:
    """A customer with a prepared call that is half an hour old."""
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep [☎ 准备]
        rep [筛选客户]
        rep 说出现在的供应商
        rep [✓ 就这些]
        rep [☐ 我们有供应商了]
        rep [✓ 就这些]
        rep [1]
        rep [☐ 1]
        rep [☐ 我们有供应商了]
        rep [⏹ 打完了]
        rep [达成目标]
        rep [L2：]
        rep 周五
        + 30 min
        rep 张伟
    """)
    return talk_zh


def test_a_call_is_seen_with_its_preparation_beside_the_outcome(zhang: Talk) -> None:
    zhang("""
        rep [历史]
        coach 1 今天 10:0 … 去电 · 达成目标 … ⇄ 今天 10:0 … L1→L2，停留 0 天 [1] [‹ 返回]
        rep 1
        coach 去电 … 目的 筛选客户 … 目标 说出现在的供应商 … 结果 达成目标 … 预测 我们有供应商了
        … 听到 我们有供应商了 … 问了 [✎ 更正] [‹ 返回]
        rep [‹ 返回]
        coach 1 今天 10:0
        rep [‹ 返回]
        coach 张伟 · L2
    """)


def test_the_outcome_is_corrected_with_a_trace(zhang: Talk) -> None:
    zhang.quietly("""
        rep [历史]
        rep [1]
    """)
    zhang("""
        rep [✎ 更正]
        coach 结果 达成目标 … 更正哪一项？ [结果] [客户说了什么] [备注] [‹ 返回]
        rep [结果]
        coach 实际结果是？ [达成目标] [部分达成]
        rep [部分达成]
        coach 结果 部分达成 … ✎ 今天 10:3 … 更正：张伟 · 更正结果
        toast 张伟 · 更正结果
        rep [‹ 返回]
        coach 1 今天 10:0 … 去电 · 部分达成
    """)


def test_what_was_heard_and_the_note_are_corrected(zhang: Talk) -> None:
    zhang.quietly("""
        rep [历史]
        rep [1]
        rep [✎ 更正]
        rep [客户说了什么]
    """)
    zhang("""
        rep [☑ 我们有供应商了]
        coach [☐ 我们有供应商了]
        rep 要问老婆
        coach [☑ 要问老婆] [☐ 我们有供应商了]
        rep [✓ 就这些]
        coach 预测 我们有供应商了 … 听到 要问老婆
        toast 张伟 · 更正客户说了什么
        rep [✎ 更正]
        coach 更正哪一项？
        rep 3
        coach 重写备注：
        rep 喜欢喝茶
        coach 张伟 · 更正备注
        coach ✎ 喜欢喝茶 … 更正：张伟 · 更正备注
    """)


def test_a_corrected_do_not_call_is_respected(zhang: Talk) -> None:
    zhang.quietly("""
        rep [历史]
        rep [1]
        rep [✎ 更正]
        rep [结果]
        rep [不要再打]
        rep [‹ 返回]
    """)
    zhang("""
        rep [‹ 返回]
        coach 🚫 不要再打
    """)


def corrected(talk: Talk, *outcomes: str) -> tuple[str, list[tuple[str, str]]]:
    """The layer after these corrections of the latest call, and the customer's moves, oldest first."""
    for outcome in outcomes:
        talk.quietly(f"""
            rep 张伟
            rep [历史]
            rep [1]
            rep [✎ 更正]
            rep [结果]
            rep [{outcome}]
        """)
    member = talk.member()
    with talk.database.unit() as unit:
        customer = next(each for each in unit.customers.recent(member, 9) if each.name == "张伟")
        moves = unit.calls.moves(member, customer.id, 20)
    return customer.layer, [(move.from_layer, move.to_layer) for move in reversed(moves)]


@pytest.mark.parametrize(
    ("outcomes", "layer"),
    [
        (("🎉 成交",), "won"),
        (("丢单",), "lost"),
        (("🎉 成交", "被拒绝"), "L2"),
        (("丢单", "部分达成"), "L2"),
        (("丢单", "被拒绝"), "lost"),
        (("丢单", "🎉 成交"), "won"),
        (("🎉 成交", "丢单", "没接"), "L2"),
        (("🎉 成交", "🎉 成交", "号码不对", "🎉 成交", "达成目标"), "L2"),
    ],
)
def test_won_and_lost_follow_a_correction_by_the_funnels_rules(
    zhang: Talk, outcomes: tuple[str, ...], layer: str
) -> None:
    stands, moves = corrected(zhang, *outcomes)
    assert stands == layer
    assert moves[0] == ("L1", "L2")
    assert all(one[1] == other[0] for one, other in pairwise(moves)), moves
    assert moves[-1][1] == layer


def test_a_call_won_by_mistake_gives_its_customer_back(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep [记电话]
        rep [🎉 成交]
        + 30 min
        rep 张伟
    """)
    talk_zh("""
        rep [历史]
        coach 去电 · 🎉 成交 … ⇄ … L1→成交
        rep [1]
        coach [✎ 更正]
        rep [✎ 更正]
        coach 更正哪一项？
        rep [结果]
        coach 实际结果是？ … [🎉 成交] [丢单] [-⋯ 更多]
        rep [再打]
        coach 结果 再打
        rep [‹ 返回]
        coach 去电 · 再打 … ⇄ … 成交→L1 … ⇄ … L1→成交
        rep /undo
        coach ↩ 已撤销：张伟 · 更正结果
        coach 去电 · 🎉 成交
    """)


def test_who_was_won_since_is_not_lost_by_an_older_call(zhang: Talk) -> None:
    zhang.quietly("""
        rep [⇄ 换层]
        rep [🎉 成交]
        rep 签了合同
    """)
    assert corrected(zhang, "丢单")[0] == "won"
    assert corrected(zhang, "被拒绝")[0] == "won"


def test_an_end_corrected_away_takes_its_warning_along_and_keeps_what_stood_before(zhang: Talk) -> None:
    corrected(zhang, "不要再打")
    zhang("""
        rep 张伟
        coach 🚫 不要再打 … 没有下一步
    """)
    corrected(zhang, "被拒绝")
    zhang.quietly("rep 张伟")
    assert "🚫" not in zhang.buttons[7].html


def test_an_inbound_call_is_corrected_among_its_own_outcomes(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep /inbound Zhang
        rep [
        rep [Skip]
        rep [No next step]
        rep [Open]
        rep [History]
        rep [1]
        rep [✎ Correct]
    """)
    talk("""
        rep [How it ended]
        coach How did it really end? [Answered] [Goal met] [🎉 Won] [Lost] [-No answer] [-Hung up]
    """)


def test_a_correction_is_undone_like_everything_else(zhang: Talk) -> None:
    zhang.quietly("""
        rep [历史]
        rep [1]
        rep [✎ 更正]
        rep [结果]
        rep [被拒绝]
    """)
    zhang("""
        rep /undo
        coach ↩ 已撤销：张伟 · 更正结果
        coach 结果 达成目标
    """)
    assert "更正：" not in zhang.buttons[7].html


def test_an_empty_history_teaches(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep [History]
        coach Nothing logged yet. ☎ Prepare starts the first call. [‹ Back]
    """)


def test_a_long_history_has_pages(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    for day in range(10):
        talk.quietly(f"""
            rep /log Zhang Wei
            rep [Busy]
            rep [✎ Note]
            rep note {day}
            + 1 d
        """)
    talk.quietly("rep Zhang Wei")
    talk("""
        rep [History]
        coach 1 … note 9 … 8 … note 2 [1] [8] [›] [‹ Back]
        rep [›]
        coach 1 … note 1 … 2 … note 0 [1] [2] [‹] [‹ Back]
        rep 2
        coach note 0
    """)
