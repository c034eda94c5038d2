"""A file sent to the real bot: fetched, read, shown, kept with a tap; and a wrong one refused."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.bot.test_run import TOKEN, running
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.people import Person
from tests.fake_telegram.server import FakeTelegram

PATIENCE = 240.0
"""Seconds to wait for what comes within one on a machine that has nothing else to do."""
LIST = "Name,Phone,Deal stage\n" + "".join(
    f"Ann {number},+1 415 555 {2000 + number},Proposal\n" for number in range(40)
)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(TOKEN) as telegram:
        yield telegram
        assert not telegram.violations


def settings(telegram: FakeTelegram) -> dict[str, str]:
    return {"TELEGRAM_FILE_URL": f"{telegram.base_url}/file/bot", "SEND_RATE": "0"}


async def settle_in(telegram: FakeTelegram, code: str) -> Person:
    owner = telegram.person("Wang Qiang", language="en")
    owner.start(code)
    await owner.sees(lambda chat: bool(chat.by_bot), within=PATIENCE)
    return owner


async def shows(owner: Person, words: str) -> None:
    """Wherever in the chat."""
    await owner.sees(lambda chat: any(words in message.text for message in chat.by_bot), within=PATIENCE)


def customers(folder: Path) -> int:
    engine = create_engine(f"sqlite:///{folder / 'data' / 'prelude.db'}")
    try:
        with engine.connect() as connection:
            return int(connection.execute(text("SELECT count(*) FROM customers")).scalar_one())
    finally:
        engine.dispose()


@pytest.mark.slow
async def test_a_file_becomes_customers_and_a_wrong_one_is_refused(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    async with running(telegram, tmp_path, **settings(telegram)) as bot:
        owner = await settle_in(telegram, (await bot.line("/start own_", within=PATIENCE)).split()[-1])
        telegram.faults.add(Fault(kind="status", methods=("getFile",), times=1))
        telegram.faults.add(Fault(kind="cut", methods=("download",), times=1))
        owner.send_document("list.csv", LIST.encode())
        await shows(owner, "40 new customers")
        assert telegram.faults.struck == 2
        assert customers(tmp_path) == 0
        owner.tap("Save 40")
        await shows(owner, "40 customers are in")
        assert customers(tmp_path) == 40
        owner.send_document("../../etc/passwd", b"%PDF-1.7")
        await shows(owner, "This is something else")
        owner.send_document("large.csv", bytes(6 * 2**20))
        await shows(owner, "too large for a customer list")
        assert await bot.stop() == 0
