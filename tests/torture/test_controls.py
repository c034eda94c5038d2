"""Bugs put in on purpose are found: a loop that finds none of these would prove nothing."""

import asyncio
from pathlib import Path

import pytest

from storage.migrate import upgrade
from tests.fake_telegram import Fault
from tests.torture.judge import Verdict, judge
from tests.torture.killing import come_in, come_to_rest, listening, start
from tests.torture.process import BotProcess
from tests.torture.seeded import without_key
from tests.torture.stage import Stage

KILLS = 6
TROUBLE = Fault(kind="status", methods=("getUpdates",), chance=0.5)
"""Half of the polls fail, and with them the confirmation of what is saved already."""


@pytest.mark.torture
async def test_an_update_confirmed_before_it_is_saved_is_lost_and_found_missing(tmp_path: Path) -> None:
    verdict = await tortured("ack-first", tmp_path)
    assert verdict.lost


@pytest.mark.torture
async def test_an_inbox_that_takes_an_update_twice_is_found_out(tmp_path: Path) -> None:
    verdict = await tortured("no-key", tmp_path, TROUBLE)
    assert verdict.doubled


@pytest.mark.torture
async def test_without_a_bug_the_same_kills_do_no_harm(tmp_path: Path) -> None:
    verdict = await tortured("", tmp_path, TROUBLE)
    assert verdict.faults == []


async def tortured(bug: str, folder: Path, *faults: Fault) -> Verdict:
    """A few kills while hundreds of updates come in, of a member and of strangers."""
    async with Stage() as stage, BotProcess(folder, stage, SEND_RATE="0") as bot:
        stage.settings.rates = None
        if bug:
            bot.entry = ("-m", "tests.torture.seeded", bug, "run")
        if bug == "no-key":
            upgrade(bot.url)
            without_key(bot.database)
        (owner,) = await come_in(stage, bot, count=1, pace=0.05)
        await owner.answered(within=10)
        people = [owner.person, *(stage.person(f"Stranger {number}") for number in range(20))]
        for fault in faults:
            stage.faults.add(fault)
        for kill in range(KILLS):
            await listening(stage, bot)
            for number in range(200):
                people[number % len(people)].say(f"/help {number}")
            await asyncio.sleep(0.03 + 0.04 * kill)
            await bot.kill()
            await start(stage, bot)
        stage.faults.clear()
        await come_to_rest(stage, bot)
    return judge(stage, bot, folder)
