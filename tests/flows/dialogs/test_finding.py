"""Customers found from anywhere in the chat: by name, pinyin, initials, company, last digits."""

import pytest

from tests.talk import Talk

CUSTOMERS = ("张伟 13800138000 恒通物流", "张三 13900000001 三一贸易", "李四 13900000002")


@pytest.mark.parametrize(
    "words", ["张伟", "zhangwei", "Zhang Wei", "zw", "恒通", "hengtong", "8000", "尾号8000"]
)
def test_one_customer_fits_and_opens(talk_zh: Talk, words: str) -> None:
    talk_zh.add(*CUSTOMERS)
    talk_zh(f"""
        rep {words}
        coach 张伟 · 恒通物流 · L1 [☎ 准备]
    """)


def test_several_fit_and_one_is_chosen_by_its_number(talk_zh: Talk) -> None:
    talk_zh.add(*CUSTOMERS)
    talk_zh("""
        rep zhang
        coach “zhang”找到： … 1 张三 · 三一贸易 · L1（0 天） … 2 张伟 · 恒通物流 · L1（0 天） [1 张三] [2 张伟]
        rep 2
        coach 张伟 · 恒通物流 · L1 [☎ 准备] [‹ 返回]
        rep [‹ 返回]
        coach “zhang”找到：
        rep [1 张三]
        coach 张三 · 三一贸易
    """)


def test_a_list_searches_anew_for_other_words(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000", "Zhang San 13900000001", "Tom Brown 13900139000")
    talk("""
        rep zhang
        coach Found for “zhang”: [1 Zhang San] [2 Zhang Wei]
        rep brown
        coach Tom Brown · L1 [‹ Back]
        rep [‹ Back]
        coach Found for “zhang”:
        rep o
        coach Nothing found for “o”.
        rep 7
        coach Nothing found for “7”.
        rep Sue Green 13700137000
        coach 1. Sue Green
    """)


def test_a_command_finds_too_or_offers_the_latest(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000", "Tom Brown 13900139000")
    talk("""
        rep /customer
        coach Your latest customers: … 1 Tom Brown … 2 Zhang Wei [1 Tom Brown] [2 Zhang Wei]
        rep 2
        coach Zhang Wei · L1
        rep /prep brown
        coach Tom Brown · L1 … 1/5 · Why are you calling?
        rep /log zhang
        coach Zhang Wei · L1 … How did it end?
        rep /prep nobody
        coach Nothing found for “nobody”. You can type a name, the last digits of a number, “Name +44…”
        rep /log
        coach Your latest customers: [1 Tom Brown]
        rep [1 Tom Brown]
        coach Tom Brown · L1 … How did it end? [‹ Back]
    """)


def test_a_misspelt_name_is_found(talk: Talk) -> None:
    talk.add("Alexander Smith 13800138000", "Tom Brown 13900139000")
    talk("""
        rep Alexnader
        coach Alexander Smith
    """)


def test_nothing_found_teaches_what_can_be_typed(talk: Talk) -> None:
    talk("""
        rep xyz
        coach Nothing found for “xyz”. You can type a name, the last digits of a number, “Name +44…” for a new customer
        rep /customer
        coach Nobody here yet. Type “Name +44…” to add the first one.
    """)


def test_a_long_list_has_pages(talk: Talk) -> None:
    talk.add(r"\n".join(f"Lin{chr(64 + number)} Yu 139000000{number:02}" for number in range(1, 12)))
    talk("""
        rep lin
        coach Found for “lin”: … 1 Lin … 8 Lin [›] [-‹ Back]
        rep [›]
        coach 1 Lin … 3 Lin [1 Lin] [3 Lin] [‹]
        rep 3
        coach Lin … L1 [‹ Back]
    """)
