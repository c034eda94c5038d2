"""A fake without limits, one rep in it, and three ways to talk to it."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import telegram as ptb
from telegram.request import HTTPXRequest

from tests.fake_telegram import FakeTelegram, Person, Settings

from .asking import TOKEN, Ask


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    settings = Settings(rates=None, conflict_pause=0.05, poll_guard=False, webhook_second=0.005)
    async with FakeTelegram(TOKEN, settings=settings) as telegram:
        yield telegram


@pytest.fixture
def rep(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", language="zh", started=True)


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:
        yield http


@pytest.fixture
def ask(telegram: FakeTelegram, http: aiohttp.ClientSession) -> Ask:
    async def ask(method: str, **arguments: object) -> dict[str, Any]:
        async with http.post(f"{telegram.base_url}/bot{TOKEN}/{method}", json=arguments) as response:
            answer: dict[str, Any] = await response.json()
            assert answer["ok"] == (response.status == 200)
            return answer

    return ask


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[ptb.Bot]:
    base = telegram.base_url
    plain = [HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2)]  # certificates load slowly
    async with ptb.Bot(
        TOKEN,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=plain[0],
        get_updates_request=plain[1],
    ) as bot:
        yield bot
