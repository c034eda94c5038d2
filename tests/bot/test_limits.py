"""Telegram's limits hold in any window of time, and an answer never waits behind a push."""

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.limits import BURST, SHORT, Bucket, Gate, Limits, Window

moments = st.lists(st.floats(0, 0.7, allow_nan=False), min_size=1, max_size=120)
"""Pauses between one wish to send and the next."""


def sent_at(part: Window | Bucket, wishes: list[float]) -> list[float]:
    """When each goes, if every wish waits as long as it is told to."""
    now, times = 100.0, []
    for pause in wishes:
        now = max(now + pause, part.free_at(now + pause))
        part.note(now)
        times.append(now)
    return times


@given(moments, st.integers(1, 30), st.floats(0.1, 5))
def test_no_window_holds_more_than_it_may(wishes: list[float], most: int, span: float) -> None:
    times = sent_at(Window(most, span), wishes)
    for first, later in zip(times, times[most:], strict=False):
        assert later - first >= span - 1e-9


@given(moments, st.integers(1, 5), st.floats(0.05, 2))
def test_a_bucket_lets_its_burst_pass_and_then_its_mean(
    wishes: list[float], burst: int, every: float
) -> None:
    times = sent_at(Bucket(burst, every), wishes)
    for first in range(len(times)):
        for last in range(first, len(times)):
            assert last - first + 1 <= burst + (times[last] - times[first]) / every + 1e-6


@given(moments)
def test_a_bucket_is_no_slower_than_it_must_be(wishes: list[float]) -> None:
    bucket = Bucket(BURST, 1.0)
    times = sent_at(bucket, wishes)
    assert times[:BURST] == pytest.approx(
        [100.0 + sum(wishes[: n + 1]) for n in range(min(BURST, len(wishes)))]
    )
    wish = 100.0
    for pause, (before, time) in zip(wishes[1:], pairwise(times), strict=True):
        wish = max(before, wish) + pause
        assert time <= max(wish, before + 1.0) + 1e-6


@given(st.lists(st.tuples(st.integers(1, 9), st.floats(0, 0.1)), min_size=1, max_size=300))
def test_all_limits_together(wishes: list[tuple[int, float]]) -> None:
    limits, now = Limits(28), 0.0
    sent: list[tuple[float, int]] = []
    for chat, pause in wishes:
        now += pause
        now = max(now, limits.free_at(now), limits.chat_free_at(chat, now))
        limits.note(chat, now)
        sent.append((now, chat))
    times = [time for time, _ in sent]
    assert all(later - first >= 1 - 1e-9 for first, later in zip(times, times[28:], strict=False))
    for chat in {chat for _, chat in sent}:
        own = [time for time, each in sent if each == chat]
        assert all(
            later - first >= n - BURST + 1 - 1e-6
            for n in range(BURST, 9)
            for first, later in zip(own, own[n:], strict=False)
        )


def test_a_stream_of_pushes_takes_three_percent_more_than_telegram_would_allow_and_is_never_refused() -> None:
    limits, now, times = Limits(), 0.0, []
    for chat in range(900):
        now = max(now, limits.free_at(now, urgent=False))
        limits.note(chat, now)
        times.append(now)
    assert all(later - first > 1.02 for first, later in zip(times, times[30:], strict=False))
    assert times[-1] <= 1.03 * 900 / 30


def test_an_answer_waits_for_one_push_of_a_stream_and_not_for_a_heap() -> None:
    limits, now = Limits(), 0.0
    for chat in range(100):
        now = max(now, limits.free_at(now, urgent=False))
        limits.note(chat, now)
        assert limits.free_at(now + 0.001) <= now + 0.035


def test_a_rate_of_nothing_lifts_every_limit_but_telegrams_own() -> None:
    limits = Limits(0)
    for _ in range(1000):
        limits.note(7, 5.0)
    assert limits.free_at(5.0) == limits.chat_free_at(7, 5.0) == 5.0
    limits.refused(7, 40, 5.0)
    assert limits.chat_free_at(7, 5.0) == 45.0


def test_a_long_pause_is_one_chats_until_a_second_is_told_the_same() -> None:
    limits = Limits(28)
    limits.refused(1, 35, 100.0)
    assert limits.chat_free_at(1, 100.0) == 135.0
    assert limits.chat_free_at(2, 100.0) == limits.free_at(100.0) == 100.0
    limits.refused(2, 20, 101.0)
    assert limits.free_at(101.0) == 121.0


def test_refusals_one_after_the_other_stay_each_chats_own() -> None:
    limits = Limits(28)
    limits.refused(1, 5, 100.0)
    limits.refused(2, 5, 106.0)
    assert limits.free_at(106.0) == 106.0


def test_a_short_pause_is_kept_by_all() -> None:
    limits = Limits(28)
    limits.refused(1, SHORT, 100.0)
    assert limits.free_at(100.0) == 100.0 + SHORT


async def test_answers_go_before_pushes_that_came_first() -> None:
    gate, order = Gate(Limits(50)), []

    async def go(chat: int, urgent: bool) -> None:
        await gate.enter(chat, lambda: urgent)
        order.append(chat)

    pushes = [asyncio.create_task(go(chat, False)) for chat in range(100, 125)]
    await asyncio.sleep(0.01)
    answers = [asyncio.create_task(go(chat, True)) for chat in range(5)]
    await asyncio.gather(*pushes, *answers)
    at_once = order.index(0)
    assert order[at_once : at_once + 5] == list(range(5))
    assert order == [*range(100, 100 + at_once), *range(5), *range(100 + at_once, 125)]


async def test_a_push_that_waits_becomes_urgent_with_the_answer_behind_it() -> None:
    gate, order = Gate(Limits(50)), []
    urgent: set[int] = set()

    async def go(chat: int) -> None:
        await gate.enter(chat, lambda: chat in urgent)
        order.append(chat)

    tasks = [asyncio.create_task(go(chat)) for chat in range(30)]
    await asyncio.sleep(0.01)
    urgent.add(29)
    gate.hurry(29)
    await asyncio.gather(*tasks)
    assert order.index(29) <= order.index(0) + 10
    assert sorted(order) == list(range(30))


async def test_who_gives_up_waiting_leaves_no_hole() -> None:
    gate, order = Gate(Limits(50)), []

    async def go(chat: int) -> None:
        await gate.enter(chat, lambda: True)
        order.append(chat)

    tasks = [asyncio.create_task(go(chat)) for chat in range(14)]
    await asyncio.sleep(0.01)
    tasks[11].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert order == [chat for chat in range(14) if chat != 11]
