"""Told to stop, the bot stops at once and loses nothing of what waits; told twice, neither."""

import asyncio
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.fake_telegram import Person
from tests.torture.judge import judge
from tests.torture.killing import come_in, come_to_rest, start
from tests.torture.process import BotProcess
from tests.torture.stage import Stage

WAITING = 1000
STRANGERS = 50


@pytest.mark.slow
@pytest.mark.parametrize("signals", [1, 2])
async def test_a_stop_with_a_thousand_updates_waiting_loses_nothing(tmp_path: Path, signals: int) -> None:
    async with Stage() as stage, BotProcess(tmp_path, stage, SEND_RATE="0") as bot:
        stage.settings.rates = None
        (owner,) = await come_in(stage, bot, count=1, pace=0.05)
        await owner.answered(within=10)
        people = [owner.person, *(stage.person(f"Stranger {number}") for number in range(STRANGERS - 1))]
        _all_write(people)
        await asyncio.sleep(0.15)
        began = time.monotonic()
        for _ in range(signals):
            bot.signal(signal.SIGTERM)
            await asyncio.sleep(0.01)
        assert await bot.ended(within=5) == 0
        took = time.monotonic() - began
        left = len(stage.updates.pending)
        await start(stage, bot)
        await come_to_rest(stage, bot)
    verdict = judge(stage, bot, tmp_path)
    sys.stdout.write(f"\nstopped by {signals} SIGTERM in {took:.2f} s, {left} updates still at Telegram\n")
    assert verdict.faults == []
    assert not verdict.twins
    assert left < WAITING, "the signal came before the bot had begun"


def _all_write(people: list[Person]) -> None:
    for number in range(WAITING):
        people[number % len(people)].say(f"/help {number}")
