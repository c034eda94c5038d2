"""Whatever happens to the real process, nothing it writes anywhere but to Telegram says who or what was spoken of."""

import asyncio
import json
import re
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from tests.bot.test_health import free_port
from tests.fake_telegram.faults import Fault
from tests.torture.process import BotProcess
from tests.torture.rep import SPEECH, Rep
from tests.torture.stage import Stage

NAMES = ("Canarina Gelb", "金丝雀", "Kanarek Zolty", "黄鸟儿")
COMPANIES = ("Volieren GmbH", "鸟笼公司")
WORDS = ("He whistles yellow on Friday", "tomorrow 10:00", "客户说笼子太贵", "too expensive, says the canary")
SIGNS = ("canar", "金丝雀", "kanarek", "黄鸟", "volieren", "鸟笼", "whistle", "笼子", "elster", "喜鹊")
PHONES = re.compile(rb"138[ -]?0[\d ]{7,}")


class Canary(Rep):
    """A rep whose every word is recognised again."""

    def __init__(self, *given, **more) -> None:
        super().__init__(*given, **more)
        self.speech = replace(self.speech, names=NAMES, companies=COMPANIES, answers=WORDS)

    def act(self) -> bool:
        """A message that was refused leaves no button to go on from."""
        if not super().act():
            self.person.start()
        return True


def test_the_canary_sings() -> None:
    """What is looked for is in what is said."""
    said = " ".join(NAMES + COMPANIES + WORDS).lower()
    assert all(sign in said for sign in SIGNS[:-2])
    assert PHONES.search(b"x 13800010000 y")
    assert set(SPEECH["en"].__dataclass_fields__) == {"names", "companies", "answers"}


@pytest.mark.slow
@pytest.mark.parametrize(("language", "log_format"), [("en", "json"), ("zh", "text")])
async def test_no_output_holds_a_token_phone_name_or_text(
    tmp_path: Path, language: str, log_format: str
) -> None:
    listen = f"127.0.0.1:{free_port()}"
    settings = {"LOG_LEVEL": "debug", "LOG_FORMAT": log_format, "HEALTH_LISTEN": listen}
    async with (
        Stage() as telegram,
        BotProcess(tmp_path, telegram, entry=("-m", "tests.bot.clumsy", "run"), **settings) as bot,
    ):
        await bot.start()
        async with asyncio.timeout(20):
            while not bot.owner_codes():  # noqa: ASYNC110 (a file rings no bell)
                await asyncio.sleep(0.05)
        person = telegram.person({"en": "Elster", "zh": "喜鹊"}[language], language=language)
        person.start(bot.owner_codes()[0])
        rep, stop = Canary(telegram, person, 1, 0.01), asyncio.Event()
        telegram.faults.add(Fault(kind="status", status=400, methods=("sendMessage",), chance=0.05))
        telegram.faults.add(Fault(kind="status", status=502, chance=0.05))
        telegram.faults.add(Fault(kind="truncated", chance=0.02))
        working = asyncio.create_task(rep.work(stop))
        async with asyncio.timeout(60):
            while rep.deeds < 80:  # noqa: ASYNC110 (nor does a rep)
                await asyncio.sleep(0.1)
        stop.set()
        await working
        body = {
            "message_id": 9,
            "date": 1,
            "chat": {"id": person.id, "type": "private"},
            "text": {"a": NAMES[1]},
        }
        telegram.updates.push("message", body | {"from": {"id": person.id, "first_name": 7}}, "x")
        await asyncio.sleep(1)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://{listen}/metrics") as reply:
                metrics = await reply.read()
            async with session.get(f"http://{listen}/healthz") as reply:
                metrics += await reply.read()
        bot.signal()
        await bot.ended(5)
    log = bot.log.read_bytes()
    outputs = log + bot.out.read_bytes() + metrics
    assert log.count(b"ValueError at") >= 3
    assert b"settled in" in log
    assert re.search(
        rb'"member": \d+, "dialog": \d+' if log_format == "json" else rb"member=\d+ dialog=\d+", log
    )
    assert telegram.token.encode() not in outputs
    assert not PHONES.search(outputs)
    assert [sign for sign in SIGNS if sign in outputs.decode().lower()] == []
    if log_format == "json":
        assert all(json.loads(line)["level"] for line in log.splitlines())
