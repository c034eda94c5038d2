"""The real process tells how it does, to this machine alone; without an address the heartbeat does."""

import asyncio
import re
import socket
from pathlib import Path

import aiohttp
import pytest

from bot.health import main
from bot.settings import load_settings
from storage.database import Database
from tests.bot.installation import bare, env
from tests.bot.test_run import first_poll, running, telegram, until

__all__ = ["bare", "env", "telegram"]


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


async def get(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(address) as reply:
        return reply.status, await reply.text()


@pytest.mark.slow
@pytest.mark.usefixtures("bare")
async def test_a_running_bot_tells_how_it_does(telegram, tmp_path: Path, env, capsys):
    listen = f"127.0.0.1:{free_port()}"
    settings = load_settings(env(f"HEALTH_LISTEN={listen}\n"))
    assert await asyncio.to_thread(main, settings) == 1
    assert "the bot does not run" in capsys.readouterr().err
    async with running(telegram, tmp_path, HEALTH_LISTEN=listen) as bot:
        await first_poll(telegram)
        telegram.person("Stranger", language="en").say("hello")
        await until(lambda: telegram.records.of("sendMessage"))
        assert await get(f"http://{listen}/healthz") == (200, '{"alive": true, "troubles": []}')
        status, told = await get(f"http://{listen}/metrics")
        figures = dict(re.findall(r"^(prelude_\w+) (\S+)$", told, re.MULTILINE))
        assert status == 200
        assert float(figures["prelude_poll_age_seconds"]) < 5
        assert figures["prelude_turn_seconds_count"] == "1"
        assert figures["prelude_outbox_dead"] == "0"
        assert await asyncio.to_thread(main, settings) == 0
        assert await bot.stop() == 0


@pytest.mark.slow
async def test_where_nothing_can_listen_it_is_said(telegram, tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        async with running(telegram, tmp_path, HEALTH_LISTEN=listen) as bot:
            code, said = await bot.ends()
    assert code == 1
    assert "set HEALTH_LISTEN" in said


@pytest.mark.usefixtures("bare")
def test_without_an_address_the_heartbeat_tells(env, database: Database, database_url: str, capsys):
    settings = load_settings(env(f"DATABASE_URL={database_url}\n"))
    assert main(settings) == 1
    for at, code in (("2026-01-01T00:00:00+00:00", 1), ("2999-01-01T00:00:00+00:00", 0)):
        with database.unit() as unit:
            unit.kept.set("heartbeat", at)
        assert main(settings) == code
    assert main(load_settings(env("DATABASE_URL=sqlite:///nowhere/x.db\n"))) == 1
    assert "has not run yet" in capsys.readouterr().err
