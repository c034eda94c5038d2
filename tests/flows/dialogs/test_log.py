"""The log: every outcome, the move with its evidence, the next step by button and in words, the details."""

import pytest

from flows.model import FollowUp
from tests.talk import Talk


@pytest.fixture
def zhang(talk: Talk) -> Talk:
    talk.add("Zhang Wei 13800138000 Hengtong")
    return talk


@pytest.fixture
def zhang_zh(talk_zh: Talk) -> Talk:
    talk_zh.add("张伟 13800138000 恒通物流")
    return talk_zh


# ---- outcomes


def test_the_goal_met_moves_the_customer_and_plans_the_next_step(zhang_zh: Talk) -> None:
    zhang_zh("""
        rep [记电话]
        coach 张伟 · 恒通物流 · L1 … 结果怎么样？ [达成目标 ★] [部分达成] [被拒绝] [再打] [🎉 成交]
        rep [达成目标]
        coach ✓ 已保存：达成目标 … 客户说了什么、做了什么，让他往前走了？ [L2：] [L3：] [留在 L1]
        rep [L2：]
        coach L2 … 下一步是什么时候？ [明天 10:0] [今天 14:00] [没有下一步]
        rep [明天 10:0]
        coach ✓ 张伟 · 达成目标 · L1→L2 · 下次 明天 10:0 … L2 现在 1/30 · 今天 1/60 [↩ 撤销] [打开]
    """)


def test_a_sentence_no_rule_understands_is_kept_as_the_note(zhang: Talk) -> None:
    zhang.quietly("rep [Log a call]")
    zhang("""
        rep the weather is lovely up there she says
        coach Zhang Wei … “the weather is lovely up there she says” · kept as this call's note … How did it end?
        rep and two of her people are new
        coach “the weather is lovely up there she says … and two of her people are new” · kept … How did it end?
        rep huh
        coach Tap one of the buttons
        rep [Busy]
        coach ✓ Zhang Wei · Busy
        rep [Open]
        coach Zhang Wei … Busy · the weather is lovely up there she says … and two of her people are new
    """)


def test_so_it_is_in_chinese(zhang_zh: Talk) -> None:
    zhang_zh.quietly("rep [记电话]")
    zhang_zh("""
        rep 她说那边天气特别好
        coach “她说那边天气特别好” · 已记进这通电话的备注 … 结果怎么样？
    """)


def test_evidence_in_own_words_proves_the_next_layer(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Partly]
        rep he rang me back by himself
        rep [No next step]
        rep [Open]
    """)
    zhang("""
        rep [History]
        coach 1 today 10:0 … call · Partly … ⇄ today … L1→L2 after 0 d · he rang me back by himself
    """)


def test_a_customer_may_stay_where_he_is(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Goal met]
    """)
    zhang("""
        rep [Stays in L1]
        coach Zhang Wei · Hengtong · L1 … What comes next, and when?
        rep [No next step]
        coach ✓ Zhang Wei · Goal met … L1 now 1/60
    """)


def test_refused_and_given_up_asks_for_the_reason(zhang_zh: Talk) -> None:
    zhang_zh.quietly("rep [记电话]")
    zhang_zh("""
        rep [被拒绝]
        coach ✓ 已保存：被拒绝 … 下一步是什么时候？ [周三 12/2 10:0] [丢单] [没有下一步]
        rep [丢单]
        coach 为什么丢单？ [‹ 返回]
        rep 嫌我们太远
        coach ✓ 张伟 · 被拒绝 · L1→丢单 … 原因：嫌我们太远 … 丢单 现在 1 · 今天 1/60
        rep [打开]
        coach 张伟 · 恒通物流 · 丢单 … 在 L1 丢的 … 上次：今天 … 被拒绝 · 嫌我们太远
    """)


def test_refused_with_another_try_keeps_the_customer(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Refused]
    """)
    zhang("""
        rep in two weeks
        coach ✓ Zhang Wei · Refused · next Wed 9 Dec … L1 now 1/60
    """)


def test_no_answer_three_times_tries_other_hours(zhang_zh: Talk) -> None:
    slots = []
    for _ in range(3):
        zhang_zh.quietly("""
            rep /prep 张伟
            rep [跳过准备]
            rep [📵 没接]
        """)
        member = zhang_zh.member()
        with zhang_zh.database.unit() as unit:
            (customer,) = unit.customers.recent(member, 1)
            step = unit.calls.next_step(member, customer.id)
        assert step is not None
        assert step.kind == "retry"
        slots.append((step.day, step.at_time))
        zhang_zh.now = step.due_at
    assert customer.tries == 3
    assert len({at and at.hour for _, at in slots}) == 3, slots


def test_busy_plans_its_own_next_try(zhang: Talk) -> None:
    zhang.quietly("rep [Log a call]")
    zhang("""
        rep [Busy]
        coach ✓ Zhang Wei · Busy · next today 14:00 [↩ Undo] [Open] [Next step] [✎ Note] [-What they said]
    """)


def test_a_wrong_number_needs_no_next_step_and_is_not_called_again(zhang: Talk) -> None:
    zhang.add("Tom Brown 13900139000")
    zhang.quietly("""
        rep Zhang Wei
        rep [Log a call]
    """)
    zhang("""
        rep [Wrong number]
        coach ✓ Zhang Wei · Wrong number … 1/60 today [▶ Next: Tom Brown] [-Next step]
        rep [Open]
        coach ⚠ The number was wrong. ✎ Edit, Phone. … No next step
        rep /next
        coach Tom Brown
    """)


def test_do_not_call_is_respected(zhang: Talk) -> None:
    zhang.quietly("rep [Log a call]")
    zhang("""
        rep [Do not call]
        coach ✓ Zhang Wei · Do not call [-Next step]
        rep /next
        coach Nobody is waiting for a call.
        rep /prep Zhang
        coach Zhang Wei
        rep [Skip preparation]
        coach 🚫 Do not call: this customer asked not to be called.
    """)


def test_won_needs_no_next_step(zhang_zh: Talk) -> None:
    zhang_zh.quietly("rep [记电话]")
    zhang_zh("""
        rep [🎉 成交]
        coach ✓ 张伟 · 🎉 成交 · L1→成交 … 成交 现在 1 · 今天 1/60 [↩ 撤销] [打开] [-下一步]
    """)


def test_hung_up_in_the_opening_offers_another_day(zhang: Talk) -> None:
    zhang.quietly("rep [Log a call]")
    zhang("""
        rep [Hung up]
        coach ✓ Saved: Hung up in the opening … What comes next, and when? [Wed 2 Dec] [Lost] [No next step]
    """)


def test_messages_and_meetings_are_logged_too(zhang_zh: Talk) -> None:
    zhang_zh.quietly("""
        rep [✉ 消息]
        rep [再打]
        rep 明天下午3点
        rep 张伟
        rep [🤝 见面]
        rep [部分达成]
        rep [留在 L1]
        rep [没有下一步]
        rep 张伟
    """)
    zhang_zh("""
        rep [历史]
        coach 1 今天 … 见面 · 部分达成 … 2 今天 … 消息 · 再打
        rep /today
        coach 0/60 通
    """)


# ---- changing one's mind before the end


def test_another_outcome_after_back_is_what_is_kept(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Goal met]
        rep [L2: ]
        rep [‹ Back]
        rep [‹ Back]
        rep [Refused]
    """)
    zhang("""
        rep in 3 days
        coach ✓ Zhang Wei · Refused · next Sat 28 Nov … L1 now 1/60
    """)
    assert contacts(zhang) == 1


def test_a_reason_is_asked_only_of_who_is_given_up_in_the_end(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Refused]
        rep [Lost]
        rep [‹ Back]
        rep [‹ Back]
    """)
    zhang("""
        rep [🎉 Won]
        coach ✓ Zhang Wei · 🎉 Won · L1→Won
    """)


def test_a_saved_call_is_left_by_its_end_or_later_never_saved_twice(receipt: Talk) -> None:
    receipt.quietly("""
        rep /prep Zhang
        rep [Skip preparation]
        rep [⏹ Done]
        rep [Refused]
    """)
    receipt("""
        rep [‹ Back]
        coach ✓ Saved: Refused … How did it end? [✕ Later] [-‹ Back]
        rep [Goal met]
        coach ✓ Saved: Goal met
    """)
    assert contacts(receipt) == 2


# ---- the next step


def test_times_to_choose_from_become_buttons(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Partly]
        rep [Stays in L1]
    """)
    zhang("""
        rep Thu am or Fri
        coach What comes next, and when? [tomorrow 09:00] [Fri 27 Nov]
        rep [tomorrow 09:00]
        coach ✓ Zhang Wei · Partly · next tomorrow 09:00
    """)


def test_the_next_step_is_read_strictly_and_echoed(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Call back]
    """)
    zhang("""
        rep maybe later
        coach I find no time to come in “maybe later”. Try “tomorrow 3pm”, “Fri” or “in 2 weeks”.
        rep budget 3万
        coach I find no time to come in
        rep 3/4
        coach What comes next, and when? [Thu 4 Mar] [Sat 3 Apr] [Lost] [No next step]
        rep [Sat 3 Apr]
        coach ✓ Zhang Wei · Call back · next Sat 3 Apr
    """)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("明天下午3点", "明天 15:00"),
        ("周四10点", "明天 10:00"),
        ("下周二", "周二 12/1"),
        ("三天后", "周六 11/28"),
    ],
)
def test_the_next_step_in_chinese_words(zhang_zh: Talk, words: str, shown: str) -> None:
    zhang_zh.quietly("""
        rep [记电话]
        rep [再打]
    """)
    zhang_zh(f"""
        rep {words}
        coach ✓ 张伟 · 再打 · 下次 {shown}
    """)


def test_a_log_answers_the_step_that_was_open(zhang: Talk) -> None:
    for script in ("rep /log Zhang", "rep Zhang Wei\nrep [Log a call]", "rep /log\nrep [1 Zhang Wei]"):
        zhang.quietly(f"""
            {script}
            rep [Call back]
            rep tomorrow
        """)
    member = zhang.member()
    with zhang.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
        steps = [each for each in unit.calls.of_customer(member, customer.id) if isinstance(each, FollowUp)]
    assert [step.status for step in steps] == ["done", "done", "open"]


# ---- details, added from the receipt


@pytest.fixture
def receipt(zhang: Talk) -> Talk:
    zhang.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [✓ That's it]
        rep [☐ We have a supplier]
        rep A friend does this for us
        rep [✓ That's it]
        rep [1]
        rep [☐ 1]
        rep [☐ We have a supplier]
        rep [⏹ Done]
        rep [Refused]
        rep friday
    """)
    return zhang


def test_what_was_heard_is_compared_with_what_was_predicted(receipt: Talk) -> None:
    receipt("""
        rep [What they said]
        coach ✓ Saved: Refused … What did they say? [☑ We have a supplier] [☐ A friend] [✓ That's it] [‹ Back]
        rep [☐ A friend]
        coach [☑ We have a supplier] [☑ A friend]
        rep I ask my dog first
        coach [☑ I ask my dog first]
        rep [✓ That's it]
        coach ✓ Zhang Wei · Refused … Predicted 2 of 2 (this week 2 of 3 heard were foreseen) … New: I ask my dog first
    """)
    assert contacts(receipt) == 1


def test_the_reason_and_what_lies_under_it(receipt: Talk) -> None:
    receipt("""
        rep [Real reason]
        coach What reason did they give? [We have a supplier] [‹ Back]
        rep [We have a supplier]
        coach And what do you think lies under it? [benefit] [relationship] [trust] [Skip]
        rep [trust]
        coach Reason: We have a supplier · under it: trust (feeling, doubt)
        rep [Real reason]
        coach What reason did they give?
        rep they moved away
        coach lies under it?
        rep [Skip]
        coach Reason: they moved away … L1 now
    """)


def test_the_next_step_and_the_note_are_changed_in_the_same_deed(receipt: Talk) -> None:
    receipt("""
        rep [Next step]
        coach When is the next step? [‹ Back]
        rep next tuesday 3pm
        coach · next Tue 1 Dec 15:00
        rep [✎ Note]
        coach Your note:
        rep likes tea
        coach ✓ Zhang Wei · Refused · next Tue 1 Dec 15:00
        rep [Open]
        coach Last: today … Refused · likes tea
        rep [‹ Back]
        coach ✓ Zhang Wei · Refused
        rep [↩ Undo]
        coach ↩ Undone: Zhang Wei · Refused [Log again] [Open]
    """)
    assert contacts(receipt) == 0


def test_an_answer_goes_into_the_customers_file(receipt: Talk) -> None:
    receipt.quietly("""
        rep [✍ An answer]
        rep [What is your main business]
        rep Cold chain, mostly hospitals
    """)
    member = receipt.member()
    with receipt.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
    assert "Cold chain, mostly hospitals" in (customer.profile or {}).values()


def test_a_detail_may_be_left_again(receipt: Talk) -> None:
    for label in ("What they said", "Real reason", "Next step", "✎ Note", "✍ An answer"):
        receipt(f"""
            rep [{label}]
            coach ✓ Saved: Refused [‹ Back] [✕ Later]
            rep [‹ Back]
            coach ✓ Zhang Wei · Refused [{label}]
        """)


def contacts(talk: Talk) -> int:
    """How many calls are logged with the only customer."""
    member = talk.member()
    with talk.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
        return len(unit.calls.history(member, customer.id, 100))


def test_a_day_that_is_typed_is_not_the_button_that_begins_so(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep [Log a call]
        coach How did it end?
        rep [Call back]
        coach What comes next, and when? [tomorrow 10:00]
        rep tomorrow
        coach ✓ Zhang Wei · Call back · next tomorrow L1 now
    """)


def test_what_is_told_with_the_time_of_the_next_step_goes_into_the_note(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [Log a call]
        rep [Call back]
        rep Friday or Monday, and bring three samples
        rep [Fri
    """)
    talk("""
        rep Zhang Wei
        coach Call back · Friday or Monday, and bring three samples … Next: Fri 27 Nov
        rep [Log a call]
        coach How did it end?
        rep [Call back]
        coach What comes next, and when?
        rep on Friday please
        coach ✓ Zhang Wei · Call back · next Fri 27 Nov
        rep [Open]
        coach today 10:01 Call back … Next: Fri 27 Nov
    """)
    assert "please" not in talk.drawn(talk.shown[7][-1].message)
