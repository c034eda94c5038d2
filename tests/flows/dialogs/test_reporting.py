"""A call told in one sentence: the draft is shown, one tap saves it."""

from tests.talk import Talk


def test_a_sentence_after_the_call_is_the_whole_log(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep 周四10点可以,嫌贵,还要问采购
        coach 张伟 · L1 … “周四10点可以,嫌贵,还要问采购” … 他说 太贵了 … 下次 明天 10:00 [✓ 保存 ★] [用按钮记]
        rep [✓ 保存]
        coach ✓ 张伟 · … 下次 明天 10:00 … 没料到：太贵了 [↩ 撤销] [打开]
        rep [打开]
        coach 张伟 … 上次：今天
    """)


def test_a_sentence_without_an_outcome_asks_for_it(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("rep [Log a call]")
    talk("""
        rep Friday 3pm, and bring the papers
        coach “Friday 3pm, and bring the papers” … Next Fri 27 Nov 15:00 … How did it end? [Goal met ★]
        rep [Partly]
        coach Ended Partly … Save it like this? [✓ Save ★] [Log by buttons]
        rep [✓ Save]
        coach ✓ Zhang Wei · Partly · next Fri 27 Nov 15:00
    """)


def test_two_readings_become_two_buttons(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep she is busy, call back 3/4
        coach Which time is meant? [Thu 4 Mar] [Sat 3 Apr]
        rep [Sat 3 Apr]
        coach Save it like this?
        rep [✓ Save]
        coach · Call back · next Sat 3 Apr
    """)


def test_a_draft_that_is_wrong_is_logged_by_buttons(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep call back tomorrow 3pm
        coach Ended Call back … Next tomorrow 15:00 [✓ Save ★] [Log by buttons]
        rep [Log by buttons]
        coach “call back tomorrow 3pm” · kept as this call's note … How did it end? [Goal met ★]
        rep [Busy]
        coach ✓ Zhang Wei · Busy
    """)


def test_what_was_told_stays_as_the_note_of_a_call_logged_by_buttons(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep 他开了两家店，嫌贵，周五再打
        coach 结果 再打 … 他说 太贵了 … 备注 他开了两家店 … 这样保存吗？
        rep [用按钮记]
        coach “他开了两家店，嫌贵，周五再打” · 已记进这通电话的备注 … 结果怎么样？
        rep [占线]
        coach ✓ 张伟 · 占线
        rep [打开]
        coach 占线 · 他开了两家店，嫌贵，周五再打
        rep /undo
        coach ↩ 已撤销：张伟 · 占线
        coach 张伟
    """)


def test_what_was_told_stays_as_the_note_on_the_way_back_too_and_the_last_word_counts(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("rep [Log a call]")
    talk("""
        rep she refused, too expensive
        coach Ended Refused … Save it like this? [‹ Back]
        rep [‹ Back]
        coach “she refused, too expensive” · kept as this call's note … How did it end?
        rep no, she agreed, Friday 3pm
        coach Ended Goal met … They said Too expensive … Next Fri 27 Nov 15:00 … Save it like this?
        rep [Log by buttons]
        coach “she refused, too expensive … no, she agreed, Friday 3pm” · kept as this call's note
        rep [Busy]
        coach ✓ Zhang Wei · Busy
    """)


def test_what_no_rule_understands_is_added_to_the_note_of_a_draft(talk: Talk) -> None:
    talk.add("Tom Brown 13900139000", "Zhang Wei 13800138000")
    talk("""
        rep call back tomorrow 3pm
        coach Ended Call back … Save it like this?
        rep she runs three shops near the port
        coach Ended Call back … Next tomorrow 15:00 … Note she runs three shops near the port … Save it like this?
        rep ship it
        coach Tap one of the buttons, or type its number.
        rep Tom Brown
        coach Logging Zhang Wei put away
        coach Tom Brown · L1
    """)


def test_what_is_told_on_the_way_back_from_a_saved_outcome_is_the_same_call(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [Log a call]
        rep [Goal met]
        rep [‹ Back]
    """)
    talk("""
        rep refused, too expensive, call back on Thursday 10am
        coach Ended Refused … Save it like this? [✓ Save ★]
        rep [✓ Save]
        coach ✓ Zhang Wei · Refused · next tomorrow 10:00 … 1/60 today
        rep [Open]
        coach Last: … Refused
        rep [History]
        coach call · Refused [1] [-2]
        rep /undo
        coach Undone: Zhang Wei · Refused
        coach Nothing logged yet
    """)


def test_a_meeting_told_in_a_sentence_stays_a_meeting(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep [🤝 见面]
        rep 周四10点可以,嫌贵
        rep [✓ 保存]
        rep [打开]
    """)
    talk_zh("""
        rep [历史]
        coach 1 今天 … 见面 · 达成目标
    """)


def test_a_call_logged_anew_keeps_its_note(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep call back tomorrow 3pm
        coach [Log by buttons]
        rep [Log by buttons]
        coach kept as this call's note … How did it end?
        rep [Busy]
        coach ✓ Zhang Wei · Busy
        rep [↩ Undo]
        toast ↩ Undone: Zhang Wei · Busy
        coach [Log again]
        rep [Log again]
        coach “call back tomorrow 3pm” · kept as this call's note … How did it end?
    """)


def test_a_report_answers_the_open_step(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [⏰ Next step]
        rep today 11:00
    """)
    talk("""
        rep too expensive, call back on Friday at 10
        coach Ended Call back [✓ Save ★]
        rep [✓ Save]
        coach · next Fri 27 Nov 10:00
        rep /today
        coach Nothing due any more today.
    """)


def test_who_decides_too_goes_into_the_file_and_stays_there(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep 周四10点可以,采购是刘经理
        rep [✓ 保存]
        rep [✎ 备注]
        rep 下周出差
    """)
    member = talk_zh.member()
    with talk_zh.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
    assert customer.profile == {"deciders": "刘经理"}


# ---- a time alone, and words that lead elsewhere


def test_a_bare_time_asks_whose_next_step_it_is(talk: Talk) -> None:
    talk.add("Tom Brown 13900139000", "Zhang Wei 13800138000")
    talk("""
        rep 3pm
        coach “3pm” … ⏰ today 15:00 … Whose next step is it? [Zhang Wei ★] [Tom Brown] [☎ It's about a call]
        rep [Zhang Wei]
        coach Zhang Wei … Next: today 15:00
        toast Zhang Wei · next today 15:00
        rep friday
        coach ⏰ Fri 27 Nov … Whose next step is it? [Zhang Wei ★] [Tom Brown]
        rep Tom
        coach Tom Brown · next Fri 27 Nov
        coach Tom Brown … Next: Fri 27 Nov
        rep /undo
        coach ↩ Undone: Tom Brown · next Fri 27 Nov
        coach Tom Brown … No next step
    """)


def test_a_bare_time_of_two_readings_asks_which_then_whose(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep 3/4
        coach 是哪个时间？ [周四 3/4] [周六 4/3]
        rep [周六 4/3]
        coach ⏰ 周六 4/3 … 是谁的下一步？ [张伟 ★] [☎ 是刚打的电话]
        rep [☎ 是刚打的电话]
        coach 张伟 … 结果怎么样？
        rep [再打]
        coach 是哪个时间？
        rep [周四 3/4]
        coach 这样保存吗？
    """)


def test_a_time_beside_what_was_heard_is_a_report(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep 嫌贵，明天
        coach 张伟 … 他说 太贵了 … 下次 明天 … 结果怎么样？
    """)


def test_the_customer_at_hand_is_meant_before_the_one_who_was_in_touch_last(talk: Talk) -> None:
    talk.add("Tom Brown 13900139000", "Zhang Wei 13800138000")
    talk.quietly("""
        rep zw
        rep [Log a call]
        rep [No answer]
    """)
    talk("""
        rep Tom
        coach Tom Brown · L1
        rep he wants a call back on Friday
        coach Tom Brown · L1 … Ended Call back … Next Fri 27 Nov
    """)


def test_words_typed_at_a_report_may_lead_elsewhere(talk: Talk) -> None:
    talk.add("Tom Brown 13900139000", "Zhang Wei 13800138000")
    talk.quietly("rep call back on Friday")
    talk("""
        rep Tom
        coach ⏸ Logging Zhang Wei put away for 24 hours. [▶ Resume]
        coach Tom Brown · L1
        rep [▶ Resume] in put away
        coach Logging Zhang Wei goes on below ↓
        coach Save it like this?
        rep 13800138000
        coach ⏸ Logging Zhang Wei put away
        coach Zhang Wei · L1 … 138 0013 8000
        rep /resume
        coach goes on below
        coach Save it like this?
        rep help
        coach ⏸ Logging Zhang Wei put away
        coach What you can do
        rep resume
        coach goes on below
        coach Save it like this?
        rep hm, whatever
        coach Tap one of the buttons, or type its number.
        rep too pricey
        coach “call back on Friday too pricey” … They said Too expensive … Save it like this?
        rep cancel
        coach ⏸ Logging Zhang Wei put away
        coach Put away
    """)


def test_a_name_typed_where_only_buttons_are_asked_finds_its_customer(talk_zh: Talk) -> None:
    talk_zh.add("汤姆 13900139000", "张伟 13800138000")
    talk_zh.quietly("rep [记电话]")
    talk_zh("""
        rep 汤姆
        coach 汤姆 · L1
        rep [记电话]
        coach 结果怎么样？
        rep 汤某某
        coach 请点一个按钮，或输入它的序号。
    """)


def test_the_last_word_counts_whether_tapped_or_typed(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("rep [Log a call]")
    talk("""
        rep Friday 3pm, and bring the papers
        coach … How did it end? [Partly]
        rep [Partly]
        coach Ended Partly … Next Fri 27 Nov 15:00 … Save it like this?
        rep Friday 4pm
        coach Ended Partly … Next Fri 27 Nov 16:00 … Save it like this?
        rep no, she refused
        coach Ended Refused … Next Fri 27 Nov 16:00 … Save it like this?
        rep [✓ Save]
        coach ✓ Zhang Wei · Refused
    """)


def test_a_report_under_an_answer_that_was_looked_up_is_a_report(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep 太贵了
        coach 他说：太贵了
        rep 周四10点可以,嫌贵,还要问采购
        coach “周四10点可以,嫌贵,还要问采购” … 他说 太贵了 … 下次 明天 10:00
        rep [✕ 先放着]
        coach ⏸ 记录 张伟 先放着
        rep /coach
        coach 输入客户说的话
        rep 太贵了，下个月再打给我
        coach “太贵了，下个月再打给我”：他说的是哪一个意思？ [太贵了]
    """)


def test_more_words_after_a_tapped_outcome_still_let_it_be_logged_by_buttons(talk: Talk) -> None:
    """The log asks for the outcome anew: it kept nothing, or had no question left."""
    talk.add("Zhang Wei 13800138000")
    talk.quietly("rep [Log a call]")
    talk("""
        rep Friday 3pm, and bring the papers
        coach How did it end?
        rep [Busy]
        coach Ended Busy … Save it like this?
        rep too expensive
        coach Ended Busy … They said Too expensive … Save it like this?
        rep [Log by buttons]
        coach How did it end? [Goal met ★]
        rep [Busy]
        coach ✓ Zhang Wei · Busy
    """)


def test_a_day_that_was_chosen_stays_when_more_is_typed(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep she is busy, call back 3/4
        coach Which time is meant? [Thu 4 Mar] [Sat 3 Apr]
        rep [Sat 3 Apr]
        coach Next Sat 3 Apr … Save it like this?
        rep too expensive
        coach They said Too expensive … Next Sat 3 Apr … Save it like this?
        rep Friday 4pm
        coach Next Fri 27 Nov 16:00 … Save it like this?
        rep [✓ Save]
        coach ✓ Zhang Wei · Call back · next Fri 27 Nov 16:00
    """)


def test_what_names_nobody_where_a_customer_is_asked_for_means_what_it_means_elsewhere(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep Friday 3pm
        coach Whose next step is it? [Zhang Wei ★]
        rep too expensive
        coach They say: Too expensive … [All answers]
        rep Zhang
        coach Zhang Wei · L1
    """)
