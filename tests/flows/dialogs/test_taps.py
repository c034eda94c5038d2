"""Taps to a target: what a rep does sixty times a day must cost almost nothing."""

import pytest

from tests.talk import Talk

LANGUAGES = ("talk", "talk_zh")


@pytest.fixture(params=LANGUAGES)
def chat(request: pytest.FixtureRequest) -> Talk:
    chat: Talk = request.getfixturevalue(request.param)
    chat.add("Zhang Wei 13800138000", "Tom Brown 13900139000")
    return chat


def tap_until(chat: Talk, words: str, limit: int) -> int:
    """Taps the best button, else the first, until a message holds the words; how many taps it took."""
    for taps in range(limit + 1):
        chat.heard.clear()
        if words in chat.buttons[7].html:
            return taps
        first = next(key for row in chat.buttons[7].rows for key in row)
        best = [key for row in chat.buttons[7].rows for key in row if key.style == "best"]
        chat.again(best[0] if best else first)
    raise AssertionError(f"more than {limit} taps:\n{chat.drawn(chat.buttons[7])}")


def words_of(chat: Talk, id: str) -> str:
    return chat.coach.wording.text(chat.language, id)


def test_from_next_to_the_sheet_in_six_taps(chat: Talk) -> None:
    chat.quietly("rep /next")
    assert tap_until(chat, words_of(chat, "sheet-ask"), 6) <= 6


def test_same_as_last_time_in_one(chat: Talk) -> None:
    chat.quietly("rep /prep Zhang")
    tap_until(chat, words_of(chat, "sheet-ask"), 6)
    chat.quietly("rep /prep Zhang")
    chat.tap(words_of(chat, "prep-same"))
    assert words_of(chat, "sheet-ask") in chat.buttons[7].html


def test_from_done_to_a_saved_call_with_its_next_step_in_four(chat: Talk) -> None:
    chat.quietly("rep /prep Zhang")
    tap_until(chat, words_of(chat, "sheet-ask"), 6)
    assert tap_until(chat, "→<b>L2</b>", 4) <= 4
    assert chat.next_step_of("Zhang Wei")


def test_a_call_back_in_three(chat: Talk) -> None:
    chat.quietly("rep /prep Zhang")
    chat.tap(words_of(chat, "prep-skip"))
    for label in (words_of(chat, "sheet-done"), words_of(chat, "outcome.callback"), chat.best):
        chat.tap(label if isinstance(label, str) else label())
    assert chat.next_step_of("Zhang Wei")


def test_no_answer_in_one(chat: Talk) -> None:
    chat.quietly("rep /prep Zhang")
    chat.tap(words_of(chat, "prep-skip"))
    chat.tap(words_of(chat, "sheet-no-answer"))
    assert chat.next_step_of("Zhang Wei")


def test_an_inbound_call_in_four(chat: Talk) -> None:
    chat.quietly("rep /inbound")
    assert tap_until(chat, "✓ <b>Tom Brown</b>", 4) <= 4
