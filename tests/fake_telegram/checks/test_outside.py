"""Over HTTP, as a process and on a terminal: the fake from outside, and the load it can make."""

import asyncio
import json
import sys
import urllib.parse
import urllib.request
from typing import Any

import aiohttp
import pytest

from tests.fake_telegram import FakeTelegram

from .asking import TOKEN, Ask, keyboard, until


async def test_everything_is_there_over_http(telegram: FakeTelegram, http: aiohttp.ClientSession) -> None:
    async def control(verb: str, **arguments: object) -> Any:
        async with http.post(f"{telegram.base_url}/control/{verb}", json=arguments) as response:
            answer = await response.json()
        return answer["result"] if answer["ok"] else answer["error"]

    async def call(method: str, **arguments: object) -> Any:
        async with http.post(f"{telegram.base_url}/bot{TOKEN}/{method}", json=arguments) as response:
            return await response.json()

    assert {"user", "say", "tap", "fault", "load", "latency"} <= (await control("")).keys()
    user = (await control("user", first_name="Li Na", language="zh"))["id"]
    said = (await control("say", user=user, text="/start"))["message_id"]
    await call("sendMessage", chat_id=user, text="hi", reply_markup=keyboard("Go"))
    query = (await control("tap", user=user, label="Go"))["query_id"]
    assert (await control("chat", user=user))["spinning"] == 1
    await call("answerCallbackQuery", callback_query_id=query, text="on my way")
    seen = await control("chat", user=user)
    assert [message["text"] for message in seen["messages"]] == ["/start", "hi"]
    assert [toast["text"] for toast in seen["toasts"]] == ["on my way"]
    waiting = asyncio.create_task(control("chat", user=user, after=seen["version"], wait=3))
    await control("edit", user=user, message_id=said, text="/next")
    assert (await waiting)["messages"][0]["text"] == "/next"
    await control("contact", user=user, phone_number="+8613900000000")
    await control("document", user=user, name="a.csv", text="a,b")
    await control("delete", user=user, message_id=said)
    assert [message["kind"] for message in (await control("chat", user=user))["messages"]] == [
        *("text", "contact", "document"),
    ]
    await control("fault", kind="status", methods=["getMe"], status=401, times=1)
    assert (await call("getMe"))["error_code"] == 401
    await control("update", kind="novelty", body={"strange": [1]})
    assert (await call("getUpdates", offset=-1))["result"][0]["novelty"] == {"strange": [1]}
    telegram.updates.push("message", b'{"text": "\\ud83d"}', "raw")
    assert (await call("getUpdates", offset=-1))["result"][0]["message"] == {"text": "\ud83d"}
    await call("sendMessage", chat_id=user, text="<b>", parse_mode="HTML")
    assert [one["rule"] for one in await control("violations")] == ["markup"]
    counts = await control("counts")
    assert (counts["sendMessage"], counts["sendMessage 400"], counts["getMe 401"]) == (2, 1, 1)
    assert (await control("calls", method="getMe"))[0]["outcome"] == "status"
    assert "no verb" in await control("sing")
    assert "no user 5" in await control("say", user=5, text="x")
    assert "no button [Stop]" in await control("tap", user=user, label="Stop")


async def test_a_load_is_measured(telegram: FakeTelegram, ask: Ask) -> None:
    telegram.load.enqueue(4, telegram.load.chats(2), ["hello"])
    updates = (await ask("getUpdates"))["result"]
    assert [update["message"]["chat"]["id"] for update in updates] == telegram.load.chats(2) * 2
    for update in updates[:3]:
        await ask("sendMessage", chat_id=update["message"]["chat"]["id"], text="hello")
    report = telegram.load.report()
    assert (report["sent"], report["answered"], report["waiting"]) == (4, 3, 1)
    assert 0 < report["p50_ms"] <= report["p99_ms"] <= report["max_ms"]
    assert len(telegram.load.latencies()) == 3


async def test_an_open_loop_keeps_its_rate(telegram: FakeTelegram) -> None:
    telegram.load.start(200, 0.1, telegram.load.chats(3), ["one", "/two"])
    with pytest.raises(ValueError, match="running already"):
        telegram.load.start(1, 1, telegram.load.chats(1), ["x"])
    await until(lambda: not telegram.load.running)
    assert len(telegram.updates.pending) == 20
    assert telegram.load.report()["lag_ms"] < 1000


@pytest.mark.slow
async def test_it_runs_as_a_process() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.fake_telegram", "--port", "0", "--token", "7:x", "--no-limits"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        port = int(await asyncio.wait_for(process.stdout.readline(), 10))
        url = f"http://127.0.0.1:{port}/bot7:x/getMe"
        with await asyncio.to_thread(urllib.request.urlopen, url, timeout=5) as response:
            assert json.load(response)["result"]["id"] == 7
    finally:
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 5) == 0


@pytest.mark.slow
async def test_a_person_can_chat_on_the_terminal() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.fake_telegram", "--port", "0", "--chat", "Li Na"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    port = int(await asyncio.wait_for(process.stdout.readline(), 10))

    async def call(method: str, **arguments: object) -> Any:
        url = f"http://127.0.0.1:{port}/bot{TOKEN}/{method}?{urllib.parse.urlencode(arguments)}"
        with await asyncio.to_thread(urllib.request.urlopen, url, timeout=5) as response:
            return json.load(response)["result"]

    process.stdin.write(b"/start\n")
    (update,) = await call("getUpdates", timeout=5)
    chat_id = update["message"]["chat"]["id"]
    await call("sendMessage", chat_id=chat_id, text="Welcome", reply_markup=json.dumps(keyboard("A", "B")))
    async with asyncio.timeout(5):
        await process.stdout.readuntil(b"Welcome\n1 [A]   2 [B]\n")
    process.stdin.write(b"2\n")
    (update,) = await call("getUpdates", timeout=5, offset=update["update_id"] + 1)
    assert update["callback_query"]["data"] == "b"
    process.stdin.write(b"\n")
    assert await asyncio.wait_for(process.wait(), 5) == 0
