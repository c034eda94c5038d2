"""Days that matter, what follows a deal, and lead batches, as the rep sees them."""

from tests.talk import Talk


def test_a_birthday_is_typed_and_comes_up_in_the_list(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("rep Zhang\nrep [⋯ More]")
    talk("""
        rep [📅 Dates]
        coach No day noted yet. … [＋ Birthday] [＋ Renewal] [＋ Other]
        rep [＋ Birthday]
        coach When? (tap, or type a day
        rep sometime
        coach …
        rep 27 November
        coach Zhang Wei: birthday Fri 27 Nov
        coach 1 📅 birthday · Fri 27 Nov [＋ Birthday] [＋ Renewal] [＋ Other] [✕ 1]
        rep /plan
        coach Zhang Wei, birthday on Fri 27 Nov
    """)


def test_a_deal_plans_care_and_hands_off(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000 恒通")
    talk_zh.quietly("rep 张伟\nrep [记电话]\nrep [🎉 成交]")
    talk_zh("""
        rep [📦 交接单
        coach 📦 张伟 … 📅 成交后的关怀电话 … 📅 成交后的四句回访 … 转发给负责交付的同事
    """)
    member = talk_zh.member()
    with talk_zh.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 9)
        assert [each.kind for each in unit.occasions.open(member, customer.id)] == ["care", "survey"]


def test_a_lead_is_qualified_by_one_tap_after_the_first_talk(talk: Talk) -> None:
    talk.quietly("rep Tom Brown 13800138001\\nAnn Smith 13800138002\nrep [✓")
    talk("""
        rep [🏷 Campaign]
        coach 2 leads … Where do they come from?
        rep Spring mailing
        coach campaign: Spring mailing
        coach …
    """)
    talk.quietly("rep Tom\nrep [Log\nrep [Call back\nrep [")
