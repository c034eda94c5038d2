"""Undo: from the receipt, by command, twice, too late, and when something newer builds on it."""

import pytest

from tests.talk import Talk


@pytest.fixture
def logged(talk: Talk) -> Talk:
    """Open at the receipt of a call that moved the customer to L2, with a next step."""
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("""
        rep [Log a call]
        rep [Goal met]
        rep [L2: ]
        rep friday 2pm
    """)
    return talk


def test_the_receipt_takes_back_all_of_the_call(logged: Talk) -> None:
    logged("""
        rep [↩ Undo]
        coach ↩ Undone: Zhang Wei · Goal met · L1→L2 [Log again] [Open]
        toast ↩ Undone: Zhang Wei · Goal met · L1→L2
        rep [Open]
        coach Zhang Wei · Hengtong · L1 … No contact yet … No next step
        rep [‹ Back]
        coach ↩ Undone
        rep [Log again]
        coach How did it end?
        rep [Busy]
        coach ✓ Zhang Wei · Busy
    """)


def test_a_second_tap_on_undo_takes_back_nothing_more(logged: Talk) -> None:
    logged("""
        rep [↩ Undo][↩ Undo]
        coach ↩ Undone: Zhang Wei · Goal met · L1→L2
        toast Already undone: Zhang Wei
        rep Zhang Wei
        coach L1 … No contact yet
    """)


def test_the_command_takes_back_one_act_after_the_other_and_names_them(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep [☎ 准备]
        rep [跳过准备]
        rep [⏹ 打完了]
        rep [再打]
        rep 明天
    """)
    talk_zh("""
        rep /undo
        coach ↩ 已撤销：张伟 · 再打
        coach ↩ 已撤销：张伟 · 再打 [重新记录]
        rep /undo
        coach ↩ 已撤销：张伟 的准备
        rep /undo
        coach ↩ 已撤销：添加 张伟
        coach ↩ 已撤销：张伟 · 再打 [-重新记录]
        rep /undo
        coach 最近 10 分钟没有可撤销的。
    """)


def test_what_is_older_than_ten_minutes_is_corrected_not_undone(logged: Talk) -> None:
    logged("""
        + 11 min
        rep [↩ Undo]
        toast “Zhang Wei · Goal met · L1→L2” is more than 10 minutes old. Open the customer, History, to correct it.
        rep /undo
        coach Nothing to undo in the last 10 minutes. The customer's History has everything.
        rep [Open]
        coach L2
    """)


def test_what_something_newer_builds_on_stays(logged: Talk) -> None:
    logged.quietly("""
        rep [Open]
        rep [⇄ Move]
        rep [→ L3]
        rep [
        rep [‹ Back]
    """)
    logged("""
        rep [↩ Undo]
        toast “Zhang Wei · Goal met · L1→L2” can't be undone any more
        rep /undo
        coach ↩ Undone: Zhang Wei · L2→L3
        coach ✓ Zhang Wei · Goal met
        rep [↩ Undo]
        coach ↩ Undone: Zhang Wei · Goal met · L1→L2
    """)


def test_undo_in_the_middle_of_the_log_begins_it_anew(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [Log a call]
        rep [Refused]
    """)
    talk("""
        rep /undo
        coach ↩ Undone: Zhang Wei · Refused
        coach Zhang Wei · L1 … How did it end? [Goal met ★] [-Lost]
        rep [Call back]
        coach ✓ Saved: Call back
        rep tomorrow
        coach ✓ Zhang Wei · Call back · next tomorrow
    """)


def test_a_new_caller_goes_with_the_call_that_made_him_known(talk: Talk) -> None:
    talk.quietly("""
        rep /inbound
        rep Sue Green 13700137000
        rep [
        rep [Website]
        rep [
    """)
    talk("""
        rep [↩ Undo]
        coach ↩ Undone: Sue Green [-Log again] [-Open]
        toast ↩ Undone: Sue Green
        rep Sue Green
        coach Nothing found
    """)


def test_only_ones_own_acts_are_undone(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        zhao Zhang Wei 13800138000
        zhao [✓ Save]
    """)
    talk("""
        rep /undo
        coach ↩ Undone: Zhao Lei is in
        coach to zhao your leader has been asked
    """)


def test_a_setting_is_undone_and_shown_so(talk: Talk) -> None:
    talk.quietly("""
        rep /settings
        rep [Daily target]
        rep [100]
    """)
    talk("""
        rep /undo
        coach ↩ Undone: settings
        coach Calls a day: 60
    """)
