"""Looking around: today, the funnel and why, a layer, answers to objections, who is next, what came due."""

from tests.talk import Talk


def test_today_lists_who_is_due_and_who_is_next(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000", "李四 13900139000")
    talk_zh.quietly("""
        rep 张伟
        rep [⏰ 下一步]
        rep 今天11点
    """)
    talk_zh("""
        rep 📋 今天
        coach 周三 11/25 · 0/60 通 · 达成 0 … 1 张伟 · 今天 11:00 · L1 … ▶ 李四：新客户，还没打过
        … [▶ 开始] [📋 名单] [为什么？] [1 张伟]
        + 2 h
        rep /today
        coach 📋 今天 在下面继续 ↓
        coach 1 张伟 · ⚠ 今天 11:00 · L1 … ▶ 张伟：约好 今天 11:00
        rep 1
        coach 张伟 · L1 … ⚠ 已过期：今天 11:00 [☎ 准备]
    """)


def test_an_empty_day_teaches(talk: Talk) -> None:
    talk("""
        rep /today
        coach Wed 25 Nov · 0/60 calls · 0 goals met … Nothing due any more today.
        rep /next
        coach Nobody is waiting for a call. Add customers (“Name +44…”) or look at 🔻 Funnel.
    """)


def test_next_prepares_who_is_due_before_who_is_new(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000", "Tom Brown 13900139000")
    talk("""
        rep ▶ Next
        coach Zhang Wei · L1 … Why are you calling?
    """)
    talk.quietly("""
        rep Tom Brown
        rep /customer Brown
        rep [⏰ Next step]
        rep today 10:05
        + 10 min
    """)
    talk("""
        rep /next
        coach Tom Brown · L1 … Why are you calling?
    """)


def test_the_receipt_leads_to_the_next_call(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000", "Tom Brown 13900139000")
    talk.quietly("""
        rep /log Zhang
        rep [Busy]
    """)
    talk("""
        rep [▶ Next: Tom Brown]
        coach Tom Brown · L1 … Why are you calling?
    """)


def test_the_funnel_is_a_picture_with_advice_by_name(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000", "李四 13900139000", "王五 13700137000")
    talk_zh.quietly("""
        rep 李四
        rep [⇄ 换层]
        rep [⇥ L3]
        rep [
    """)
    talk_zh("""
        rep /funnel
        coach 漏斗 · 3 个客户 … L1 ▇▇▇▇▇▇▇▇▇▇▇▇ 2/60 … L3 ▇▇▇▇▇▇ 1/12 … L6 0/2 … 成交 0 · 丢单 0
        … ⚠ L4 太少：0/6。去打 L3 的：李四（新客户，还没打过） … ⚠ 入口快干了：L1 2/60
        … [李四 ★] [L1] [L2] [L3] [L4] [L5] [L6] [📈 流动] [⤒ 排进名单] [✓ 梳理] [为什么？]
        rep [李四]
        coach 李四 · L3 [‹ 返回]
        rep [‹ 返回]
        coach 漏斗
        rep [为什么？]
        coach 一层的客户数少于下限，就是太少。 … L4：0 个客户，下限 6 … 离成交近的层先提醒 [‹ 返回]
        rep [‹ 返回]
        coach 漏斗
        rep [L1]
        coach L1 未接触或满意 … 进入条件： … 1 张伟 … 2 王五 [1 张伟] [2 王五]
        rep 2
        coach 王五 · L1
        rep [‹ 返回]
        coach L1
        rep [‹ 返回]
        coach 漏斗
        rep [L6]
        coach 这一层还没有客户。
    """)


def test_an_empty_funnel_says_what_is_missing(talk: Talk) -> None:
    talk("""
        rep 🔻 Funnel
        coach Funnel · 0 customers … L1 0/60 … Won 0 · lost 0 … ⚠ L6 is thin: 0/2, and L5 is empty too. [Why?]
    """)


def test_a_customers_sentence_finds_its_answer(talk: Talk) -> None:
    talk("""
        rep 🎯 Coach
        coach Type what the customer said, or tap one: [Too expensive]
        rep [Too expensive]
        coach They say: Too expensive … under it, often: benefit (product, price) [Another one]
        rep [Another one]
        coach Type what the customer said, or tap one:
        rep that is far too expensive for us
        coach They say: Too expensive [All answers]
        rep [All answers]
        coach They say: Too expensive … under it, often
    """)


def test_an_objection_is_answered_from_anywhere(talk_zh: Talk) -> None:
    talk_zh("""
        rep 太贵了
        coach 他说：太贵了 [全部答法]
    """)


def test_the_answer_offered_first_is_the_one_that_worked(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    for _ in range(2):
        talk.quietly("""
            rep /prep Zhang
            rep [Qualify]
            rep [Confirmed]
            rep [✓ That's it]
            rep [☐ We have a supplier]
            rep [✓ That's it]
            rep [Skip]
            rep [☐ We have a supplier]
            rep [⏹ Done]
            rep [Goal met]
            rep [Stays in L1]
            rep [No next step]
        """)
    talk("""
        rep we have a supplier
        coach They say: We have a supplier … Worked 2 of 2 times
    """)


def test_what_comes_due_is_a_message_of_its_own(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [⏰ Next step]
        rep today 10:30
        rep [☎ Prepare]
        rep [Qualify]
        + 30 min
    """)
    talk("""
        due Zhang Wei
        coach ⏰ today 10:30 … Zhang Wei · L1 … 138 0013 8000 [☎ Prepare] [✓ Done] [+15 min] [+1 h]
        [Tomorrow] [Other time…] [Open]
        rep He agrees to a demo on Thursday at 10
        coach Goal He agrees to a demo on Thursday at 10
        rep [+1 h] in ⏰
        coach ⏰ today 11:3
        rep [Other time…]
        coach When is the next step? [‹ Back]
        rep friday
        coach Zhang Wei · next Fri 27 Nov
        coach ⏰ Fri 27 Nov
        rep [✓ Done]
        coach ✓ Zhang Wei: taken care of
    """)


def test_a_reminder_of_what_is_settled_already_is_silent(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [⏰ Next step]
        rep today 10:30
    """)
    step = talk.next_step_of("Zhang Wei")
    talk.quietly("""
        rep /log Zhang
        rep [Refused]
        rep friday
    """)
    talk.come_due(step)
    talk("")


def test_a_link_opens_a_card_for_who_may_see_it(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk.add("Zhang Wei 13800138000")
    talk.quietly("rep [⋯ More]")
    code = talk.buttons[7].html.split("/start ")[1].split()[0].removesuffix("</code>")
    talk(f"""
        rep /start {code}
        coach Zhang Wei · L1 [☎ Prepare]
        zhao /start {code}
        coach That customer is not here (any more).
        zhao /start c_zzzzzzzzzzzz
        coach That customer is not here (any more).
        zhao /start nonsense
        coach Zhao Lei · our company
    """)


def test_a_contact_card_to_dial_from(talk: Talk) -> None:
    talk.add("Zhang Wei 021-61234567转302")
    reply = talk.tap("👤 Contact card")
    (card, _) = reply.outgoing
    assert card.message.contact == ("Zhang Wei", "+862161234567")
    assert talk.drawn(card.message) == "👤 Zhang Wei\n021 6123 4567 ext. 302"
    talk.quietly("""
        rep [☎ Prepare]
        rep [Skip preparation]
    """)
    talk("""
        rep [👤 Contact card]
        coach 👤 Zhang Wei
        rep [‹ Back]
        coach [☎ Prepare]
        rep [⋯ More]
        coach [🚫 Do not call]
        rep [🚫 Do not call]
        coach [May be called again]
        toast do not call
        rep [‹ Back]
        coach 🚫 Do not call … [⋯ More] [-👤]
    """)
