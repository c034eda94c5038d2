"""The webhook says 200 only for what is committed, and nothing at all to whoever does not know the secret."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer, unused_port
from sqlalchemy import text

from bot.telegram.webhook import CONNECTIONS, LARGEST, SECRET, Webhook
from flows.talk import Said
from storage.writer import StorageUnavailable
from tests.bot.edges import Edges, edges
from tests.bot.test_turns import message
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram

RIGHT = "aBc_123-secret"


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        telegram.settings.rates = None
        telegram.settings.webhook_second = 0.05
        yield telegram
        assert not telegram.violations


@pytest.fixture
async def bot(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Edges]:
    async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db", rate=0) as parts:
        yield parts


@pytest.fixture
def na(telegram: FakeTelegram) -> Person:
    return telegram.person("Li Na", started=True)


def webhook(bot: Edges, port: int = 0) -> Webhook:
    address = f"http://127.0.0.1:{port}/hook"
    return Webhook(bot.bot, bot.writer, bot.turns, address, RIGHT, ("127.0.0.1", port))


@pytest.fixture
async def line(bot: Edges) -> AsyncIterator[TestClient[Any, Any]]:
    server = TestServer(webhook(bot).application(lambda: {"ok": True}))
    async with TestClient(server) as client:
        yield client


def rows(bot: Edges) -> list[tuple[str, str]]:
    with bot.database.engine.connect() as connection:
        return [(key, state) for key, state in connection.execute(text("SELECT key, state FROM inbox"))]


async def post(line: TestClient[Any, Any], body: bytes | str, secret: str | None = RIGHT) -> int:
    headers = {} if secret is None else {SECRET: secret}
    async with line.post("/hook", data=body, headers=headers) as answer:
        assert await answer.read() == b"" or answer.status == 413
        return answer.status


def update(number: int, words: str = "hello") -> str:
    return json.dumps({"update_id": number, **message(7, words)})


async def test_what_is_committed_is_answered_with_200(bot: Edges, line: TestClient[Any, Any]) -> None:
    assert await post(line, update(1)) == 200
    assert [key for key, _ in rows(bot)] == ["tg:1"]
    await bot.until(lambda: bot.coach.heard == [(7, Said("hello"))])


async def test_what_comes_again_is_heard_once(bot: Edges, line: TestClient[Any, Any]) -> None:
    for _ in range(5):
        assert await post(line, update(1)) == 200
    await bot.until(lambda: bot.coach.heard)
    await asyncio.sleep(0.1)
    assert len(bot.coach.heard) == 1


async def test_what_cannot_be_committed_is_to_come_again(
    bot: Edges, line: TestClient[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(job: Any) -> Any:
        raise StorageUnavailable("full")

    monkeypatch.setattr(bot.writer, "do", away)
    assert await post(line, update(1)) == 503


WRONG = [None, "", "a", RIGHT[:-1], RIGHT + "x", RIGHT.upper(), "ключ", "x" * 5000]


@pytest.mark.parametrize("secret", WRONG)
async def test_without_the_secret_nothing_is_read(
    bot: Edges, line: TestClient[Any, Any], secret: str | None
) -> None:
    assert await post(line, update(1), secret) == 403
    assert not rows(bot)


async def test_a_secret_that_is_no_text_is_wrong_like_any_other(
    bot: Edges, line: TestClient[Any, Any]
) -> None:
    reader, writer = await asyncio.open_connection(line.host, line.port)
    writer.write(
        f"POST /hook HTTP/1.1\r\nHost: x\r\n{SECRET}: ".encode() + b"\xff\xfe\r\nContent-Length: 0\r\n\r\n"
    )
    assert (await reader.readline()).split()[1] in (b"400", b"403")
    writer.close()


HOSTILE = {
    "nothing": b"",
    "no json": b"hello",
    "half": b'{"update_id": 1',
    "a list": b"[1, 2]",
    "no number": b'{"message": {}}',
    "a number that is none": b'{"update_id": "1; DROP TABLE inbox"}',
    "null": b"null",
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "no utf-8": b"\xff\xfe\x00\x01",
    "nul": b'{"update_id": \x00}',
    "not a number": b'{"update_id": NaN}',
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
async def test_what_is_no_update_is_put_aside_and_not_asked_for_again(
    bot: Edges, line: TestClient[Any, Any], body: bytes
) -> None:
    assert await post(line, body) == 200
    assert await post(line, body) == 200
    ((key, state),) = rows(bot)
    assert key.startswith("bad:")
    assert state == "dead"
    assert await post(line, update(1)) == 200
    await bot.until(lambda: bot.coach.heard == [(7, Said("hello"))])


async def test_more_than_a_megabyte_is_refused(bot: Edges, line: TestClient[Any, Any]) -> None:
    assert await post(line, b" " * (LARGEST + 1)) == 413
    assert not rows(bot)


async def test_other_ways_lead_nowhere(line: TestClient[Any, Any]) -> None:
    headers = {SECRET: RIGHT}
    assert (await line.get("/hook", headers=headers)).status == 405
    assert (await line.post("/", headers=headers)).status == 404


async def test_health_is_told_to_this_machine_only(line: TestClient[Any, Any]) -> None:
    answer = await line.get("/healthz")
    assert await answer.json() == {"ok": True}
    assert (await line.get("/healthz", headers={"X-Forwarded-For": "203.0.113.7"})).status == 404


async def test_telegram_learns_where_to_call_and_calls(
    bot: Edges, telegram: FakeTelegram, na: Person, caplog: pytest.LogCaptureFixture
) -> None:
    na.say("waiting since before")
    bot.tasks.create_task(webhook(bot, unused_port()).run(lambda: {}))
    await na.sees("waiting since before")
    na.say("and after")
    await na.sees("and after")
    (call,) = telegram.records.of("setWebhook")
    assert call.arguments["secret_token"] == RIGHT
    assert call.arguments["max_connections"] == CONNECTIONS
    assert call.arguments["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
    assert "drop_pending_updates" not in call.arguments
    assert RIGHT not in caplog.text
