"""The real process, killed while a list is fetched, read, told of and saved: all of it comes in or nothing, once, and
the user is answered in the end."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.bot.test_errands import PATIENCE, customers, settings, settle_in, shows
from tests.bot.test_run import TOKEN, running, until
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.server import FakeTelegram

pytestmark = pytest.mark.slow
ROWS = 3000
LIST = "Name,Phone\n" + "".join(f"Ann {n},+1 415 {200 + n // 1000} {n % 10_000:04}\n" for n in range(ROWS))


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(TOKEN) as telegram:
        yield telegram
        assert not telegram.violations


def one(folder: Path, question: str) -> str:
    """What the bot's database answers, beside the bot; "" for nothing."""
    engine = create_engine(f"sqlite:///{folder / 'data' / 'prelude.db'}")
    try:
        with engine.connect() as connection:
            return str(connection.execute(text(question)).scalar() or "")
    finally:
        engine.dispose()


STATE = "SELECT state FROM imports"
TAPPED = "SELECT key FROM inbox WHERE state = 'waiting' AND body LIKE '%save%'"


async def test_killed_at_every_step_a_list_comes_in_whole_once_and_is_answered(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    async def starts_and_dies(when: Callable[[], object]) -> None:
        async with running(telegram, tmp_path, **settings(telegram)) as bot:
            await until(when, within=PATIENCE)
            bot.child.kill()
            await bot.child.wait()
        assert customers(tmp_path) in (0, ROWS)

    async with running(telegram, tmp_path, **settings(telegram)) as bot:
        owner = await settle_in(telegram, (await bot.line("/start own_", within=PATIENCE)).split()[-1])
        telegram.faults.add(Fault(kind="status", methods=("download",)))
        owner.send_document("list.csv", LIST.encode())
        await shows(owner, "Getting list.csv")
        await until(lambda: telegram.faults.struck, within=PATIENCE)
        bot.child.kill()  # while it is fetched
        await bot.child.wait()
    assert one(tmp_path, STATE) == "fetching"
    telegram.faults.clear()
    await starts_and_dies(lambda: one(tmp_path, STATE) == "reading")
    await starts_and_dies(lambda: one(tmp_path, STATE) == "read")  # before it is told, or while it is
    assert customers(tmp_path) == 0
    async with running(telegram, tmp_path, **settings(telegram)) as bot:
        await shows(owner, "new customers")
        owner.tap("Save")
        await until(lambda: one(tmp_path, TAPPED), within=PATIENCE)
        bot.child.kill()  # in the middle of saving
        await bot.child.wait()
    assert customers(tmp_path) in (0, ROWS)
    polled = len(telegram.records.of("deleteWebhook"))
    await starts_and_dies(
        lambda: len(telegram.records.of("deleteWebhook")) > polled
    )  # while it is done again
    async with running(telegram, tmp_path, **settings(telegram)) as bot:
        await shows(owner, "customers are in")
        assert await bot.stop() == 0
    assert customers(tmp_path) == ROWS
    told = [message for message in owner.chat().by_bot if "customers are in" in message.text]
    assert len(told) == 1


async def test_a_download_that_breaks_off_is_fetched_anew(telegram: FakeTelegram, tmp_path: Path) -> None:
    async with running(telegram, tmp_path, **settings(telegram)) as bot:
        owner = await settle_in(telegram, (await bot.line("/start own_", within=PATIENCE)).split()[-1])
        telegram.faults.add(Fault(kind="cut", methods=("download",), times=2))
        owner.send_document("list.csv", LIST.encode())
        await shows(owner, "new customers")
        assert telegram.faults.struck == 2
        assert len(telegram.records.of("getFile")) == 3
        assert await bot.stop() == 0
