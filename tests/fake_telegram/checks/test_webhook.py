"""A webhook is called in order, with its secret, until it takes what it is brought."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web

from tests.fake_telegram import FakeTelegram, Person

from .asking import Ask, until


class Receiver:
    """A bot's own endpoint, which refuses the first ``refusals`` deliveries of each text."""

    def __init__(self, refusals: int = 0, status: int = 500) -> None:
        self.refusals = refusals
        self.status = status
        self.taken: list[str] = []
        self.tries: list[str] = []
        self.secrets: set[str | None] = set()

    async def take(self, request: web.Request) -> web.Response:
        text = json.loads(await request.read())["message"]["text"]
        self.tries.append(text)
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.tries.count(text) <= self.refusals:
            return web.Response(status=self.status)
        self.taken.append(text)
        return web.Response()


@pytest.fixture
async def receive() -> AsyncIterator[Callable[[Receiver], Awaitable[str]]]:
    runners: list[web.AppRunner] = []

    async def receive(receiver: Receiver) -> str:
        app = web.Application()
        app.router.add_post("/hook", receiver.take)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}/hook"

    yield receive
    for runner in runners:
        await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_until_it_takes_them(
    telegram: FakeTelegram, rep: Person, ask: Ask, receive: Callable[[Receiver], Awaitable[str]]
) -> None:
    receiver = Receiver(refusals=2)
    other = telegram.person("Wang", started=True)
    rep.say("1")
    url = await receive(receiver)
    assert (await ask("setWebhook", url=url, secret_token="s3cret", max_connections=2))["ok"]
    rep.say("2")
    other.say("a")
    await until(lambda: len(receiver.taken) == 3)
    assert receiver.taken.index("1") < receiver.taken.index("2")
    assert sorted(receiver.tries) == ["1"] * 3 + ["2"] * 3 + ["a"] * 3
    assert receiver.secrets == {"s3cret"}
    poll = await ask("getUpdates")
    assert (poll["error_code"], "while webhook is active" in poll["description"]) == (409, True)
    await until(lambda: not telegram.updates.pending)
    info = (await ask("getWebhookInfo"))["result"]
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (url, 0, 2)
    assert "500" in info["last_error_message"]
    await ask("deleteWebhook")
    rep.say("3")
    assert (await ask("getUpdates"))["result"][0]["message"]["text"] == "3"


async def test_a_webhook_that_is_gone_for_long_is_taken_away(
    telegram: FakeTelegram, rep: Person, ask: Ask, receive: Callable[[Receiver], Awaitable[str]]
) -> None:
    receiver = Receiver(refusals=1000, status=410)
    await ask("setWebhook", url=await receive(receiver))
    rep.say("1")
    await until(lambda: len(receiver.tries) > 1)
    telegram.clock.advance(23 * 3600 + 1)
    await until(lambda: telegram.webhook.url == "")
    assert (await ask("getUpdates"))["result"][0]["message"]["text"] == "1"


async def test_a_set_webhook_ends_the_poll(ask: Ask, receive: Callable[[Receiver], Awaitable[str]]) -> None:
    url = await receive(Receiver())
    poll = asyncio.create_task(ask("getUpdates", timeout=5))
    await asyncio.sleep(0.02)
    await ask("setWebhook", url=url)
    assert (await asyncio.wait_for(poll, 1))["description"] == "Conflict: terminated by setWebhook request"
