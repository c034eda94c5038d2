"""Changing what is known of a customer: each field, the next step, do not call, merging, removing."""

import pytest

from tests.talk import Talk


@pytest.fixture
def zhang(talk: Talk) -> Talk:
    talk.add("Tom Brown 13900139000", "Zhang Wei 13800138000 Hengtong")
    return talk


def edit(talk: Talk, field: str) -> None:
    talk.quietly(f"""
        rep [✎ Edit]
        rep [{field}]
    """)


@pytest.mark.parametrize(
    ("field", "typed", "shown"),
    [
        ("Name", "Wei Zhang", "Wei Zhang · Hengtong"),
        ("Company", "Hengtong Cold Chain", "Zhang Wei · Hengtong Cold Chain"),
        ("Phone", "021 6123 4567", "021 6123 4567"),
        ("Value", "8.6万", "Value ¥86,000"),
        ("Note", "likes tea", "✎ likes tea"),
        ("Source", "fair in May", "we called · fair in May"),
    ],
)
def test_each_field_is_changed_by_typing(zhang: Talk, field: str, typed: str, shown: str) -> None:
    edit(zhang, field)
    zhang(f"""
        rep {typed}
        coach Zhang Wei · {field} changed
        coach {shown}
        rep /undo
        coach ↩ Undone: Zhang Wei · {field} changed
        coach Zhang Wei · Hengtong · L1
    """)


def test_the_personality_is_one_of_four(zhang: Talk) -> None:
    edit(zhang, "Personality")
    zhang("""
        rep cheerful
        coach Tap one of the buttons, or type its number.
        rep [Analytical]
        coach Zhang Wei · Hengtong
        toast Zhang Wei · Personality changed
    """)


def test_bad_and_taken_numbers_are_refused_with_the_way_out(zhang: Talk) -> None:
    edit(zhang, "Phone")
    zhang("""
        rep 12345
        coach “12345” is no complete phone number. Type it with its area code
        rep 139 0013 9000
        coach 139 0013 9000 belongs to another customer already. Merge the two from ⋯ More.
        rep 13800138000
        coach Zhang Wei · Phone changed
        coach 138 0013 8000
    """)


def test_a_new_number_takes_the_warning_away(zhang: Talk) -> None:
    zhang.quietly("""
        rep [Log a call]
        rep [Wrong number]
        rep [Open]
        rep [✎ Edit]
        rep [Phone]
    """)
    zhang("""
        rep 13700137000
        coach Zhang Wei · Phone changed
        coach 137 0013 7000 … Not reached yet
    """)
    assert "number was wrong" not in zhang.buttons[7].html


def test_what_is_no_amount_says_so(zhang: Talk) -> None:
    edit(zhang, "Value")
    zhang("""
        rep a lot
        coach That is no amount. Type a number such as 86000 or 86k.
        rep 999999999999m
        coach That is no amount.
        rep 12.5k
        coach Zhang Wei · Value changed
        coach Value ¥12,500
    """)


def test_too_long_a_text_is_refused_by_its_length(zhang: Talk) -> None:
    edit(zhang, "Note")
    zhang(f"""
        rep {"x" * 1001}
        coach That is 1001 characters, at most 1000 fit. Please shorten it.
    """)


def test_a_found_name_is_the_new_one(zhang: Talk) -> None:
    edit(zhang, "Name")
    zhang.quietly("rep 王小明")
    zhang("""
        rep wxm
        coach 王小明 · Hengtong
        rep Zhang Wei
        coach Nothing found
    """)


def test_the_next_step_is_set_moved_and_dropped(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh("""
        rep [⏰ 下一步]
        coach 下一步是什么时候？ [今天 14:00 ★] [-没有下一步]
        rep 再说吧
        coach “再说吧”里没看出以后的时间。
        rep 周四上午10点
        coach 张伟 · 下次 明天 10:00
        coach 下一步：明天 10:00
        rep [⏰ 下一步]
        coach 下一步：明天 10:00 … 下一步是什么时候？ [没有下一步]
        rep [没有下一步]
        coach 没有下一步
        toast 张伟 · 没有下一步
    """)


def test_do_not_call_is_set_and_taken_back(zhang: Talk) -> None:
    zhang.quietly("""
        rep [⏰ Next step]
        rep today 11:00
        rep [⋯ More]
    """)
    zhang("""
        rep [🚫 Do not call]
        coach [May be called again]
        toast Zhang Wei · do not call
        rep [‹ Back]
        coach 🚫 Do not call … No next step
        rep [⋯ More]
        coach [May be called again]
        rep [May be called again]
        coach [🚫 Do not call]
        toast Zhang Wei · may be called again
    """)


def test_two_entries_of_one_customer_are_merged_and_parted_again(zhang: Talk) -> None:
    zhang.add("Wei Zhang 13700137000")
    zhang.quietly("""
        rep [Log a call]
        rep [Refused]
        rep friday
        rep Hengtong
        rep [⋯ More]
    """)
    zhang("""
        rep [Merge]
        coach Zhang Wei stays, and takes over the other's history. … 1/2 · Which other entry is the same customer?
        rep nobody
        coach Nobody found for “nobody”. Type another name, a company, or a number's last digits; ‹ Back or ✕ Later
        rep hengtong
        coach “hengtong” is Zhang Wei, who stays. Type the name of the other entry.
        rep 7000
        coach 2/2 · Merge them? [Merge Wei Zhang into Zhang Wei ★] [‹ Back]
        rep [Merge Wei Zhang into]
        coach Zhang Wei · Hengtong
        toast Wei Zhang merged into Zhang Wei
        rep [‹ Back]
        coach Last: today … Refused … Next: Fri 27 Nov
        rep /undo
        coach ↩ Undone: Wei Zhang merged into Zhang Wei
        coach No contact yet … No next step
        rep 7000
        coach Wei Zhang · L1 … Last: today
    """)


def test_of_two_next_steps_the_first_one_survives_a_merge(zhang: Talk) -> None:
    zhang.add("Wei Zhang 13700137000")
    zhang.quietly("""
        rep [⏰ Next step]
        rep friday
        rep Hengtong
        rep [⏰ Next step]
        rep tomorrow 11:00
        rep [⋯ More]
        rep [Merge]
        rep 7000
    """)
    zhang("""
        rep [Merge Wei Zhang into]
        coach Zhang Wei · Hengtong
        toast Wei Zhang merged into Zhang Wei
        rep [‹ Back]
        coach Next: tomorrow 11:00
        rep [Log a call]
        coach How did it end?
        rep [🎉 Won]
        coach ✓ Zhang Wei · 🎉 Won
        rep [Open]
        coach No next step
    """)


def test_a_name_that_is_typed_twice_merges_nobody(zhang: Talk) -> None:
    zhang.quietly("""
        rep Hengtong
        rep [⋯ More]
        rep [Merge]
        rep Tom Brown
    """)
    zhang("""
        rep Tom Brown
        coach Merging Zhang Wei put away
        coach Tom Brown · L1
    """)


def test_a_link_to_a_merged_customer_opens_the_one_that_stayed(zhang: Talk) -> None:
    zhang.quietly("""
        rep Tom Brown
        rep [⋯ More]
    """)
    code = zhang.buttons[7].html.split("/start ")[1].split()[0].removesuffix("</code>")
    zhang.quietly("""
        rep Hengtong
        rep [⋯ More]
        rep [Merge]
        rep Tom
        rep [Merge Tom Brown into]
    """)
    zhang(f"""
        rep /start {code}
        coach Zhang Wei · Hengtong
    """)


def test_removing_is_asked_twice_and_ends_all_reminders(zhang: Talk) -> None:
    zhang.quietly("""
        rep [⏰ Next step]
        rep today 11:00
        rep [⋯ More]
    """)
    zhang("""
        rep [Remove]
        coach Remove Zhang Wei from your list? The history is kept [Cancel] [Remove]
        rep [Cancel]
        coach [Merge] [Remove]
        rep [Remove]
        coach Remove Zhang Wei from your list?
        rep [Remove]
        coach Zhang Wei removed … /undo brings it back within 10 minutes.
        rep Hengtong
        coach Nothing found
        + 2 h
        rep /today
        coach 0/60 calls … ▶ Tom Brown [▶ Start] [-1 Zhang Wei]
    """)


def test_a_removal_is_undone_with_the_next_step(zhang: Talk) -> None:
    zhang.quietly("""
        rep [⏰ Next step]
        rep today 11:00
        rep [⋯ More]
        rep [Remove]
        rep [Remove]
    """)
    zhang("""
        rep /undo
        coach ↩ Undone: Zhang Wei removed
        rep Hengtong
        coach Zhang Wei · Hengtong … Next: today 11:00
    """)
