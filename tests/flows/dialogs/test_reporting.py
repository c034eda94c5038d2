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
        coach How did it end? [Goal met ★]
        rep [Busy]
        coach ✓ Zhang Wei · Busy
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
