"""The real process is killed in the middle of calls; nothing is lost, nothing doubled, every reply comes."""

import sys
from pathlib import Path

import pytest

from tests.torture.judge import Verdict, judge
from tests.torture.killing import Kills, come_in, kill_again_and_again
from tests.torture.process import BotProcess
from tests.torture.report import table
from tests.torture.stage import Stage

WEBHOOK = {
    "WEBHOOK_URL": "http://127.0.0.1:{port}/hook",
    "WEBHOOK_LISTEN": "127.0.0.1:{port}",
    "WEBHOOK_SECRET": "a-secret-for-tests",
}


@pytest.mark.slow
async def test_a_few_kills_lose_nothing(tmp_path: Path) -> None:
    await torture("a few kills, polling, no limits", tmp_path, chats=2, kills=5, limits=False)


@pytest.mark.torture
async def test_kills_while_polling_at_full_speed(tmp_path: Path) -> None:
    await torture("polling, no limits", tmp_path, chats=6, kills=200, limits=False)


@pytest.mark.torture
async def test_kills_while_polling_within_telegrams_limits(tmp_path: Path) -> None:
    await torture("polling, Telegram's limits", tmp_path, chats=6, kills=60, limits=True)


@pytest.mark.torture
async def test_kills_behind_a_webhook(tmp_path: Path, unused_tcp_port: int) -> None:
    settings = {name: value.format(port=unused_tcp_port) for name, value in WEBHOOK.items()}
    await torture("webhook, no limits", tmp_path, chats=6, kills=60, limits=False, **settings)


async def torture(
    title: str, folder: Path, *, chats: int, kills: int, limits: bool, **settings: str
) -> tuple[Kills, Verdict]:
    if not limits:
        settings["SEND_RATE"] = "0"
    async with Stage() as stage, BotProcess(folder, stage, **settings) as bot:
        if not limits:
            stage.settings.rates = None
        reps = await come_in(stage, bot, chats, pace=1.0 if limits else 0.05)
        struck = await kill_again_and_again(stage, bot, reps, kills)
    verdict = judge(stage, bot, folder)
    sys.stdout.write(table(title, struck, verdict, stage, reps))
    assert verdict.faults == []
    # A chat has one call under way, so a kill leaves it one twin at most: the Bot API knows no idempotency. Without
    # limits each chat has one under way all the time; within them most wait for their second.
    assert max(verdict.twins.values(), default=0) <= 1
    if limits:
        assert sum(verdict.twins.values()) <= struck.count
    return struck, verdict
