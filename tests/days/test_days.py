"""Fourteen days of fifty reps: the real process, simulated time, outages, kills, and both changes of the clocks."""

import asyncio
import os
import random
import sys
import time
from pathlib import Path

import pytest

from tests.days.judge import Verdict, judge
from tests.days.stage import BEGIN, DAYS, Bot, History, Stage, house, live
from tests.days.warp import Leading, Loop, Time

REPS = int(os.environ.get("DAYS_REPS", "50"))
SEED = int(os.environ.get("DAYS_SEED", "1"))

pytestmark = pytest.mark.torture


def play(folder: Path) -> tuple[Verdict, History, Bot]:
    chance = random.Random(SEED)
    clock = Time(BEGIN.timestamp())
    try:
        stage = Stage(clock)
        leading = Leading(clock, stage.under_way)
        bot = Bot(stage, leading, clock, folder)
        history = History(house(bot.url, REPS, chance))

        async def main() -> None:
            async with stage:
                for changes in history.members.values():
                    member = changes[0][1]
                    stage.person(member.name, id=member.chat, started=True)
                await live(stage, bot, history, chance)
                await bot.kill()

        with asyncio.Runner(loop_factory=lambda: Loop(clock, leading)) as runner:
            runner.run(main())
        assert not stage.violations
        return judge(stage, bot.url, history), history, bot
    finally:
        clock.stop()


def test_every_reminder_comes_once_in_its_time_or_is_skipped_for_a_reason(tmp_path: Path) -> None:
    began = time.monotonic()
    verdict, history, bot = play(tmp_path)
    took = time.monotonic() - began
    happened = ", ".join(f"{what} {count}" for what, count in history.events.items())
    sys.stdout.write(
        f"\n{REPS} reps, {DAYS} days in {took:.0f} s; {bot.kills} kills; {happened}\n{verdict}\n"
    )
    assert not verdict.doubled, verdict.doubled[:5]
    assert not verdict.in_quiet_hours, verdict.in_quiet_hours[:5]
    assert not verdict.forgotten, verdict.forgotten[:5]
    assert verdict.sent > verdict.due / 3
    assert verdict.repeated <= bot.kills + 5 * history.events["lost answers"]
