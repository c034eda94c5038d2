"""Rates refuse, faults spoil, distance delays: each as announced."""

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.fake_telegram import FakeTelegram, Fault, Person, Rates, add_group

from .asking import TOKEN, Ask


async def test_one_chat_takes_a_burst_and_then_one_a_second(
    telegram: FakeTelegram, rep: Person, ask: Ask
) -> None:
    telegram.settings.rates = Rates()
    answers = [await ask("sendMessage", chat_id=rep.id, text=str(number)) for number in range(4)]
    assert [answer["ok"] for answer in answers] == [True, True, True, False]
    assert answers[3]["parameters"] == {"retry_after": 1}
    assert telegram.violations == []
    telegram.clock.advance(0.5)
    assert not (await ask("sendMessage", chat_id=rep.id, text="too early"))["ok"]
    assert [one.rule for one in telegram.violations] == ["early"]
    telegram.clock.advance(0.5)
    assert (await ask("sendMessage", chat_id=rep.id, text="in time"))["ok"]
    assert len(rep.chat().messages) == 4


async def test_edits_count_unless_told_otherwise(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    place = {"chat_id": rep.id}
    place["message_id"] = (await ask("sendMessage", **place, text="0"))["result"]["message_id"]
    telegram.settings.rates = Rates(chat_burst=1)
    assert [(await ask("editMessageText", **place, text=text))["ok"] for text in "12"] == [True, False]
    telegram.clock.advance(1)
    telegram.settings.rates = Rates(chat_burst=1, edits_count=False)
    assert [(await ask("editMessageText", **place, text=text))["ok"] for text in "345"] == [True] * 3


async def test_a_group_takes_twenty_a_minute(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    telegram.settings.rates = Rates()
    group = add_group(telegram, "Team two", [rep])
    answers = [await ask("sendMessage", chat_id=group.id, text=str(number)) for number in range(21)]
    assert sum(answer["ok"] for answer in answers) == 20
    assert answers[20]["parameters"]["retry_after"] in (59, 60)


async def test_all_chats_take_thirty_a_second(telegram: FakeTelegram, ask: Ask) -> None:
    telegram.settings.rates = Rates()
    people = [telegram.person(str(number), started=True) for number in range(31)]
    answers = await asyncio.gather(*(ask("sendMessage", chat_id=one.id, text="x") for one in people))
    assert sum(answer["ok"] for answer in answers) == 30


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"kind": "flood", "retry_after": 35}, "429 application/json 35"),
    ({"kind": "status", "status": 502}, "502 text/html"),
    ({"kind": "status", "status": 404}, "404 application/json"),
    ({"kind": "empty"}, "200 application/json empty"),
    ({"kind": "truncated"}, "200 application/json unreadable"),
    ({"kind": "cut"}, "ClientPayloadError"),
    ({"kind": "stall", "seconds": 0.02}, "ClientPayloadError"),
    ({"kind": "reset"}, "disconnected"),
]


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize(("fault", "seen"), FAULTS)
async def test_a_fault_spoils_the_answer_with_or_without_the_effect(
    telegram: FakeTelegram,
    rep: Person,
    http: aiohttp.ClientSession,
    fault: dict[str, Any],
    seen: str,
    done: bool,
) -> None:
    telegram.faults.add(Fault(**fault, methods=("sendMessage",), times=1, done=done))
    try:
        url = f"{telegram.base_url}/bot{TOKEN}/sendMessage"
        async with http.post(url, json={"chat_id": rep.id, "text": "x"}) as response:
            body = await response.read()
            what = (
                f"{response.status} {response.content_type} {response.headers.get('Retry-After', '')}".strip()
            )
            if response.status == 200:
                assert b'"ok":true' not in body or not body.endswith(b"}")
                what += " unreadable" if body else " empty"
    except aiohttp.ClientPayloadError:
        what = "ClientPayloadError"
    except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError):
        what = "disconnected"
    assert what == seen
    assert len(rep.chat().messages) == done
    assert telegram.faults.struck == 1
    assert telegram.faults.rules == []


async def test_a_flood_closes_the_chat_as_long_as_it_said(
    telegram: FakeTelegram, rep: Person, ask: Ask
) -> None:
    other = telegram.person("Wang", started=True)
    telegram.faults.add(Fault(kind="flood", retry_after=35, times=1))
    assert (await ask("sendMessage", chat_id=rep.id, text="x"))["parameters"] == {"retry_after": 35}
    telegram.clock.advance(30)
    early = await ask("sendMessage", chat_id=rep.id, text="x")
    assert early["parameters"]["retry_after"] in (5, 6)
    assert (await ask("sendMessage", chat_id=other.id, text="x"))["ok"]
    telegram.clock.advance(5)
    assert (await ask("sendMessage", chat_id=rep.id, text="x"))["ok"]
    assert [one.rule for one in telegram.violations] == ["early"]


async def test_chances_are_repeatable(rep: Person, telegram: FakeTelegram, ask: Ask) -> None:
    telegram.faults.add(Fault(kind="status", chance=0.3))
    struck = [bool(list(telegram.faults.strike("sendMessage", 1))) for _ in range(1000)]
    assert 250 < sum(struck) < 350
    with pytest.raises(ValueError, match='no fault "explode"'):
        Fault(kind="explode")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no method sendMesage"):
        Fault(kind="reset", methods=("sendMesage",))


async def test_distance_takes_its_time(telegram: FakeTelegram, rep: Person, ask: Ask) -> None:
    telegram.settings.latency_ms = 60
    telegram.faults.add(Fault(kind="delay", seconds=0.04, times=1))
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert (await ask("sendMessage", chat_id=rep.id, text="x"))["ok"]
    assert 0.1 <= loop.time() - began < 0.5
