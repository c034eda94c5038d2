"""Nobody is trapped: putting away, resuming, stale and double taps, closed cards, other people's buttons."""

import pytest

from tests.talk import Talk


@pytest.fixture
def prep(talk: Talk) -> Talk:
    """In the middle of preparing a call."""
    talk.add("Tom Brown 13900139000", "Zhang Wei 13800138000")
    talk.quietly("""
        rep [☎ Prepare]
        rep [Qualify]
    """)
    return talk


def test_cancel_puts_the_draft_away_and_says_how_to_go_on(prep: Talk) -> None:
    prep("""
        rep /cancel
        coach ⏸ Preparing Zhang Wei put away for 24 hours. [▶ Resume]
        coach Put away: Preparing Zhang Wei. ▶ Resume or /resume goes on.
        rep /resume
        coach Preparing Zhang Wei goes on below ↓
        coach Purpose Qualify … 2/5 · What shall be true when you hang up?
        rep [‹ Back]
        coach 1/5
        rep [✕ Later]
        coach ⏸ Preparing Zhang Wei put away for 24 hours. [▶ Resume]
        toast Put away: Preparing Zhang Wei.
        rep [▶ Resume]
        coach Preparing Zhang Wei goes on below ↓
        coach 1/5
    """)


def test_starting_something_else_parks_what_was_in_the_middle(prep: Talk) -> None:
    prep("""
        rep /prep Tom
        coach ⏸ Preparing Zhang Wei put away for 24 hours. [▶ Resume]
        coach Tom Brown · L1 … Why are you calling?
        rep [Qualify]
        coach Tom Brown · L1 … 2/5
        rep /start
        coach ⏸ Preparing Tom Brown put away
        coach Li Na · our company [▶ Next] [▶ Resume]
        rep [▶ Resume]
        coach Preparing Tom Brown goes on below ↓
        coach Tom Brown · L1 … 2/5
        rep [▶ Resume] in Preparing Zhang Wei
        coach Preparing Zhang Wei goes on below ↓
        coach ⏸ Preparing Tom Brown put away
        coach Zhang Wei · L1 … 2/5
    """)


def test_a_parked_button_waits_for_resume(prep: Talk) -> None:
    old = prep.button("Confirmed")
    prep.quietly("rep /cancel")
    prep.again(old)
    prep("toast This was put away. ▶ Resume brings it back.")


def test_resume_is_tapped_once(prep: Talk) -> None:
    prep.quietly("rep /cancel")
    prep("""
        rep [▶ Resume][▶ Resume]
        coach goes on below ↓
        coach 2/5
        toast This card is closed.
    """)


def test_a_draft_is_kept_for_a_day(prep: Talk) -> None:
    prep.quietly("rep /cancel")
    prep("""
        + 25 h
        rep /resume
        coach Nothing is put away.
    """)


def test_a_stale_tap_is_answered_and_writes_nothing(prep: Talk) -> None:
    old = prep.button("Confirmed")
    prep.quietly("rep [Confirmed]")
    prep.again(old)
    prep("toast Already moved on: see the message above ↑")
    prep.again(old)
    prep.again(old)
    assert "3/5" in prep.message("Purpose").html


def test_a_tap_on_a_closed_card_says_so(talk: Talk) -> None:
    talk.quietly("rep /help")
    old = talk.button("Settings")
    talk("""
        rep /cancel
        coach Closed. ▶ Next or a name goes on.
    """)
    talk.again(old)
    talk("toast This card is closed. /today shows where you are.")


def test_with_nothing_open_there_is_nothing_to_cancel(prep: Talk) -> None:
    for _ in range(10):
        prep.quietly("rep /cancel")
    prep("""
        rep /cancel
        coach Nothing is open that could be cancelled.
        rep /resume
        coach Preparing Zhang Wei goes on below ↓
        coach 2/5
    """)


def test_other_peoples_buttons_do_nothing(prep: Talk) -> None:
    zhao = prep.join("zhao", "Zhao Lei")
    prep.quietly("rep /prep Zhang")
    key = prep.button("Confirmed")
    prep.again(key, zhao.account)
    assert "out of date" in prep.toast
    prep("")
    assert "2/5" in prep.message("Purpose Qualify").html


def test_yesterdays_question_does_not_swallow_todays_words(prep: Talk) -> None:
    prep("""
        + 5 h
        rep Tom Brown
        coach ⏸ Preparing Zhang Wei put away for 24 hours. [▶ Resume]
        coach Tom Brown · L1 [☎ Prepare]
    """)


def test_the_same_call_is_never_prepared_twice(prep: Talk) -> None:
    prep("""
        rep /cancel
        coach ⏸ Preparing Zhang Wei put away
        coach Put away
        rep /prep zw
        coach Preparing Zhang Wei goes on below ↓
        coach Zhang Wei · L1 … Purpose Qualify … 2/5
        rep /prep Zhang
        coach Preparing Zhang Wei goes on below ↓
        coach Zhang Wei · L1 … Purpose Qualify … 2/5
        rep /prep Tom
        coach ⏸ Preparing Zhang Wei put away
        coach Tom Brown · L1 … 1/5
        + 25 h
        rep /prep Zhang
        coach Zhang Wei · L1 … 1/5
    """)


def test_next_brings_back_a_call_sheet_with_its_ticks(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep /next
        rep [Qualify]
        rep [
        rep [✓ That's it]
        rep [✓ That's it]
        rep [1]
        rep [☐ 2]
        rep /cancel
    """)
    talk("""
        rep /next
        coach Call sheet Zhang Wei goes on below ↓
        coach Zhang Wei · L1 … Purpose Qualify [☐ 1] [☑ 2] [☐ 3] [⏹ Done]
    """)


def test_back_from_a_call_sheet_keeps_its_ticks(prep: Talk) -> None:
    prep.quietly("""
        rep [
        rep [✓ That's it]
        rep [✓ That's it]
        rep [1]
        rep [☐ 2]
    """)
    prep("""
        rep [‹ Back]
        coach Zhang Wei · L1 … No contact yet [☎ Prepare]
        rep [☎ Prepare]
        coach Purpose Qualify [☐ 1] [☑ 2] [☐ 3]
        rep [‹ Back]
        coach No contact yet [☎ Prepare]
        rep [‹ Back]
        coach Purpose Qualify [☐ 1] [☑ 2] [☐ 3] [⏹ Done]
        rep [⏹ Done]
        coach How did it end?
        rep [‹ Back]
        coach [☑ 2]
    """)


def test_a_sheet_with_ticks_is_put_away_not_closed(prep: Talk) -> None:
    prep.quietly("""
        rep [Confirmed]
        rep [✓ That's it]
        rep [✓ That's it]
        rep [Skip]
        rep [☐ 2]
    """)
    prep("""
        rep /cancel
        coach ⏸ Call sheet Zhang Wei put away for 24 hours. [▶ Resume]
        coach Put away: Call sheet Zhang Wei.
        rep /resume
        coach goes on below
        coach [☐ 1] [☑ 2]
    """)


def test_a_saved_call_that_is_put_away_stays_saved(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh.quietly("""
        rep [记电话]
        rep [被拒绝]
    """)
    talk_zh("""
        rep /cancel
        coach ⏸ 记录 张伟 先放着，保留 24 小时。 [▶ 继续]
        coach 先放着了：记录 张伟。点 ▶ 继续 或发 /resume 接着做。
        rep 张伟
        coach 上次：今天 10:00 被拒绝
        rep /resume
        coach 记录 张伟 在下面继续 ↓
        coach ✓ 已保存：被拒绝 … 下一步是什么时候？
        rep 周五
        coach ✓ 张伟 · 被拒绝 · 下次 周五 11/27
    """)


def test_another_customer_named_in_the_middle_of_a_preparation_puts_it_away(prep: Talk) -> None:
    prep.quietly("rep [‹ Back]")
    prep("""
        rep Tom Brown
        coach ⏸ Preparing Zhang Wei put away for 24 hours. [▶ Resume]
        coach Tom Brown · L1 [☎ Prepare]
    """)
