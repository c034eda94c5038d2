"""The preparation: taps alone, own words, the coach's doubts, skip, Back, same as last time."""

import pytest

from flows.model import Prep
from tests.talk import Talk


@pytest.fixture
def zhang(talk: Talk) -> Talk:
    talk.add("Zhang Wei 13800138000 Hengtong")
    return talk


@pytest.fixture
def zhang_zh(talk_zh: Talk) -> Talk:
    talk_zh.add("张伟 13800138000 恒通物流")
    return talk_zh


def test_a_call_is_prepared_by_taps_alone(zhang_zh: Talk) -> None:
    zhang_zh("""
        rep [☎ 准备]
        coach 张伟 · 恒通物流 · L1 … 还没联系过 … 1/5 · 这个电话的目的？ [筛选客户 ★] [跳过准备] [‹ 返回] [✕ 先放着]
        rep [筛选客户]
        coach 目的 筛选客户 … 2/5 · 挂电话后，要得到什么？ [‹ 返回]
        rep [
        coach 目标 … 3/5 · 一定要问什么？ [☑] [☑] [☑] [☐] [✓ 就这些]
        rep [✓ 就这些]
        coach 4/5 · 客户可能会说什么？ [☐ 我们有供应商了] [✓ 就这些]
        rep [☐ 我们有供应商了]
        coach 我们有供应商了 → … [☑ 我们有供应商了]
        rep [✓ 就这些]
        coach 5/5 · 怎么开场？ … 1（ … 秒） … 2（ [1 ★] [2] [3] [‹ 返回] [跳过]
        rep [2]
        coach 138 0013 8000 … 目的 筛选客户 … 目标 … 开场 … 问 … 他说 → 你说 … “我们有供应商了” →
        [☐ 1] [⏹ 打完了] [📵 没接]
    """)


def test_a_tick_typed_ends_a_question_with_ticks(zhang: Talk) -> None:
    zhang("""
        rep [☎ Prepare]
        coach 1/5 · Why are you calling? [Qualify ★]
        rep [Qualify]
        coach 2/5 · What shall be true when you hang up? [Confirmed if they are a prospect ★]
        rep [Confirmed]
        coach 3/5 · What will you ask? [☑] [✓ That's it]
        rep ✓
        coach 4/5 · What may they say? [✓ That's it]
        rep ✓
        coach 5/5
    """)


def test_the_first_question_offers_more_and_takes_numbers_and_own_words(zhang: Talk) -> None:
    zhang("""
        rep [☎ Prepare]
        coach 1/5 · Why are you calling? [Qualify ★] [Skip preparation] [⋯ More]
        rep [⋯ More]
        coach 1/5 · Why are you calling? [Get clear on the problem] [Skip preparation] [⋯ More] [-Qualify]
        rep 1
        coach Purpose Get clear on the problem … 2/5 · What shall be true when you hang up?
        rep [‹ Back]
        coach 1/5 · Why are you calling?
        rep win them back
        coach Purpose win them back … 2/5 · What shall be true when you hang up?
    """)


def test_the_first_question_shows_the_best_few(zhang_zh: Talk) -> None:
    zhang_zh("""
        rep [☎ 准备]
        coach 1/5 · 这个电话的目的？ [筛选客户 ★] [约见面] [跳过准备] [⋯ 更多] [-跟进报价]
        rep 跟进报价
        coach 目的 跟进报价 … 2/5 · 挂电话后，要得到什么？
    """)


def test_the_coach_doubts_a_goal_and_takes_the_better_form(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
    """)
    zhang("""
        rep introduce the product
        coach 2/5 … “introduce the product” … That says what you do. What will be true when you hang up? … →
        [Use this ★] [Keep mine]
        rep [Use this]
        coach Goal The customer says … 3/5 · What will you ask?
    """)


def test_the_rep_may_insist_and_think_again(zhang_zh: Talk) -> None:
    zhang_zh.quietly("""
        rep [☎ 准备]
        rep [筛选客户]
    """)
    zhang_zh("""
        rep 介绍产品
        coach 2/5 … “介绍产品” … 挂电话时，客户那边会有什么结果？ [就用我的] [‹ 返回]
        rep [‹ 返回]
        coach 2/5 · 挂电话后，要得到什么？ [-就用我的]
        rep 了解一下
        coach “了解一下” … 这是你要做的事。 … → 客户说出 [用这句 ★] [就用我的]
        rep [就用我的]
        coach 目标 了解一下 … 3/5 · 一定要问什么？
        rep [‹ 返回]
        coach 2/5 · 挂电话后，要得到什么？
        rep 张总答应周四10点看演示
        coach 目标 张总答应周四10点看演示 … 3/5
    """)


def test_insisting_is_kept_with_the_preparation_only_while_it_lasts(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep introduce the product
        rep [Keep mine]
        rep [‹ Back]
        rep He agrees to a demo on Thursday at 10
        rep [✓ That's it]
        rep [✓ That's it]
        rep [Skip]
    """)
    (prep,) = preps(zhang)
    assert prep.goal.words == "He agrees to a demo on Thursday at 10"
    assert not prep.insisted


def test_questions_are_ticked_typed_and_chosen_by_number(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
    """)
    zhang("""
        rep [☑]
        coach 3/5 · What will you ask? [☐] [☑] [☑]
        rep how many trucks do you run?
        coach [☑ how many trucks do you run?] [☐] [☑] [☑] [✓ That's it] [⋯ More]
        rep 4
        rep 2
        coach [☑ how many trucks do you run?] [☑] [☑] [☑] [⋯ More]
        rep 9
        coach Tap what fits, then ✓.
        rep [⋯ More]
        coach 3/5 … ☑ how many trucks do you run? … ☑ … ☑ [☐] [☐] [☐] [☐] [⋯ More]
    """)
    while not zhang.drawn(zhang.buttons[7]).count("[☑ how many"):
        zhang.quietly("rep [⋯ More]")
    zhang("""
        rep [☑ how many trucks]
        coach [☑] [☑] [☑] [☐] [-☑ how many]
        rep Would you like to buy our new premium product, 20% off?
        coach [☑ Would you like]
        rep [✓ That's it]
        coach “Would you like to buy our new premium product, 20% off?”
        … This one sells before a need is known. [Keep mine]
        rep [Keep mine]
        coach 4/5 · What may they say?
    """)


def test_fast_taps_on_own_words_take_away_only_what_was_tapped(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep first of mine?
        rep second of mine?
    """)
    zhang("""
        rep [☑ first of mine?][☑ first of mine?]
        coach [☑ second of mine?] [-☑ first]
    """)


def test_fast_taps_on_a_tick_tick_once(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [✓ That's it]
    """)
    zhang("""
        rep [☐ We have a supplier][☐ We have a supplier]
        coach We have a supplier → [☑ We have a supplier]
        rep [☑ We have a supplier][☐ We don't need it]
        coach 4/5 [☐ We have a supplier]
        coach 4/5 [☐ We have a supplier] [☑ We don't need it]
    """)


def test_an_own_objection_has_no_answer_yet(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [✓ That's it]
    """)
    zhang("""
        rep My horoscope advises against it
        coach My horoscope advises against it → no answer yet; what will you say? [☑ My horoscope]
        rep [✓ That's it]
        coach 5/5
        rep [Skip]
        coach They say → you say … My horoscope advises against it → no answer yet; what will you say? [☐ My horoscope]
    """)


def test_an_opening_is_timed_and_advised(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [✓ That's it]
        rep [✓ That's it]
    """)
    zhang("""
        rep Hello, I am calling to say hello.
        coach “Hello, I am calling to say hello.” … There is no question in it. [Keep mine] [‹ Back] [Skip]
        rep Hello Mr Zhang, Li Na here. Are you the one who looks after deliveries?
        coach Open Hello Mr Zhang, Li Na here. Are you the one who looks after deliveries? [⏹ Done]
    """)


def test_skipping_is_allowed_and_counted(zhang: Talk) -> None:
    zhang("""
        rep [☎ Prepare]
        coach [Skip preparation]
        rep [Skip preparation]
        coach Unprepared … For L2 listen for [⏹ Done] [📵 No answer] [-☐]
    """)
    assert [prep.skipped for prep in preps(zhang)] == [True]


def test_a_way_round_the_question_is_known_by_its_first_word(zhang: Talk) -> None:
    zhang.quietly("rep [☎ Prepare]")
    zhang("""
        rep ski
        coach Purpose ski … 2/5
        rep [‹ Back]
        coach 1/5
        rep skip
        coach Zhang Wei … Unprepared [⏹ Done]
    """)


def test_and_by_its_first_word_in_chinese(zhang_zh: Talk) -> None:
    zhang_zh.quietly("rep [☎ 准备]")
    zhang_zh("""
        rep 跳过
        coach 张伟 … 没有准备 [⏹ 打完了]
    """)


def test_skipping_after_going_back_keeps_nothing_of_the_way_left(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [‹ Back]
        rep [‹ Back]
    """)
    zhang("""
        rep [Skip preparation]
        coach Unprepared [⏹ Done] [-☐]
    """)


def test_same_as_last_time_is_one_tap(zhang_zh: Talk) -> None:
    zhang_zh.quietly("""
        rep [☎ 准备]
        rep [筛选客户]
        rep 说出现在的供应商
        rep [✓ 就这些]
        rep [☐ 我们有供应商了]
        rep [✓ 就这些]
        rep [1]
        rep [⏹ 打完了]
        rep [再打]
        rep 周五
        rep /prep 张伟
    """)
    zhang_zh("""
        rep [⚡ 同上次]
        coach 目的 筛选客户 … 目标 说出现在的供应商 … “我们有供应商了” → [☐ 1] [☐ 我们有供应商了]
    """)


def test_back_walks_through_all_questions_and_remembers_ticks(zhang: Talk) -> None:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [☐]
        rep [✓ That's it]
        rep [☐ We have a supplier]
        rep [✓ That's it]
    """)
    zhang("""
        rep [‹ Back]
        coach 4/5 [☑ We have a supplier]
        rep [‹ Back]
        coach 3/5 [☑] [☑] [☑] [☑] [⋯ More]
        rep [‹ Back]
        coach 2/5
        rep [‹ Back]
        coach 1/5
        rep [‹ Back]
        coach Zhang Wei · Hengtong · L1 [☎ Prepare]
    """)


def preps(talk: Talk) -> list[Prep]:
    """What was prepared for the only customer."""
    member = talk.member()
    with talk.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
        return [record for record in unit.calls.of_customer(member, customer.id) if isinstance(record, Prep)]
