"""The real process: starts at once, says what is wrong, stops within seconds, and never tells its secrets."""

import asyncio
import io
import json
import logging
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.alone import AlreadyRunning, alone
from bot.logs import AsJson, Redacted, about, redact
from bot.telegram.introduction import owner_lines, profile
from bot.watchdog import Stuck, Watch, keep_watch, notify_systemd
from flows.wording import Wording
from storage.unfinished import workshop
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.server import FakeTelegram

TOKEN = "123456789:AAEsecretsecretsecretsecretsecret12"
ROOT = Path(__file__).parents[2]


class Process:
    """`prelude run` in a folder of its own."""

    def __init__(self, child: asyncio.subprocess.Process) -> None:
        self.child = child

    async def line(self, holding: str, within: float = 40.0) -> str:
        """The next line of its output that holds these words."""
        assert self.child.stdout is not None
        async with asyncio.timeout(within):
            while line := await self.child.stdout.readline():
                if holding in line.decode():
                    return line.decode()
        raise AssertionError(f"it ended without saying {holding!r}")

    async def stop(self, number: int = signal.SIGTERM, within: float = 5.0) -> int:
        self.child.send_signal(number)
        return await asyncio.wait_for(self.child.wait(), within)

    async def ends(self, within: float = 40.0) -> tuple[int, str]:
        """Its exit code and what it said until then."""
        output, _ = await asyncio.wait_for(self.child.communicate(), within)
        assert self.child.returncode is not None
        return self.child.returncode, output.decode()


@asynccontextmanager
async def running(telegram: FakeTelegram, folder: Path, **settings: str) -> AsyncIterator[Process]:
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": f"{telegram.base_url}/bot",
        "DEFAULT_LANGUAGE": "en",
    }
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        cwd=folder, env=environment | settings,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    try:
        yield Process(child)
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(TOKEN) as telegram:
        yield telegram
        assert not telegram.violations


async def until(condition: Callable[[], object], within: float = 40.0) -> None:
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110 (what is waited for rings no bell)
            await asyncio.sleep(0.01)


async def first_poll(telegram: FakeTelegram) -> None:
    await until(lambda: telegram.records.of("deleteWebhook"))


# ---- starts and stops ------------------------------------------------------------------------------


@pytest.mark.slow
async def test_the_first_start_introduces_the_bot_and_the_second_has_no_need_to(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    owner = telegram.person("Wang Qiang", language="en")
    async with running(telegram, tmp_path) as bot:
        code = (await bot.line("/start own_")).split()[-1]
        owner.start(code)
        await owner.sees(lambda chat: bool(chat.by_bot))
        first_answer = owner.chat().by_bot[0].text
        await until(lambda: len(telegram.records.of("setMyShortDescription")) == 3)
        assert {code for _, code in telegram.profile.commands} == {"", "en", "zh"}
        assert await bot.stop() == 0
    async with running(telegram, tmp_path) as bot:
        owner.say("/help")
        await owner.sees(lambda chat: chat.by_bot[-1].text != first_answer, within=40)
        assert await bot.stop() == 0
        assert bot.child.stdout is not None
        assert b"own_" not in await bot.child.stdout.read()


@pytest.mark.slow
async def test_a_kill_loses_nothing(telegram: FakeTelegram, tmp_path: Path) -> None:
    stranger = telegram.person("Stranger", language="en")
    async with running(telegram, tmp_path) as bot:
        await first_poll(telegram)
        telegram.faults.add(Fault(kind="delay", methods=("sendMessage",), seconds=30, times=1))
        stranger.say("hello")
        await until(lambda: telegram.faults.struck)
        bot.child.kill()
        await bot.child.wait()
    async with running(telegram, tmp_path):
        await stranger.sees(lambda chat: len(chat.by_bot) == 1, within=40)


@pytest.mark.slow
async def test_a_stop_takes_less_than_five_seconds_however_much_waits(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    telegram.faults.add(Fault(kind="delay", methods=("sendMessage",), seconds=30))
    for n in range(50):
        telegram.person(f"P{n}").say("hello")
    async with running(telegram, tmp_path) as bot:
        await first_poll(telegram)
        await asyncio.sleep(0.5)
        begun = time.monotonic()
        bot.child.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.1)
        assert await bot.stop(signal.SIGINT) == 0
        assert time.monotonic() - begun < 5


# ---- what it refuses -------------------------------------------------------------------------------


@pytest.mark.slow
async def test_a_second_process_is_refused(telegram: FakeTelegram, tmp_path: Path) -> None:
    async with running(telegram, tmp_path) as first:
        await first_poll(telegram)
        async with running(telegram, tmp_path) as second:
            code, said = await second.ends()
        assert code == 1
        assert f"process {first.child.pid} already serves data/prelude.db" in said


@pytest.mark.slow
@pytest.mark.parametrize("url", ["sqlite:///data/prelude.db", "postgresql+psycopg://127.0.0.1:9/prelude"])
async def test_a_start_tidies_up_what_a_killed_restore_of_its_database_left(
    telegram: FakeTelegram, tmp_path: Path, url: str
) -> None:
    for folder in ("data", "backups"):
        (tmp_path / folder).mkdir()
    here = url.replace("///", f"///{tmp_path}/")
    left = [workshop(each, tmp_path / "backups", datetime.now(UTC)) for each in (here, f"{here}-2")]
    async with running(telegram, tmp_path, DATABASE_URL=here, BACKUP_FOLDER="backups") as bot:
        await bot.line("a restore was killed")
        assert [each.exists() for each in left] == [False, True]


def test_the_lock_ends_with_its_holder(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/deep/prelude.db"
    with alone(url), pytest.raises(AlreadyRunning, match=str(os.getpid())), alone(url):
        pass
    with alone(url), alone("postgresql+psycopg://host/name"):
        pass


@pytest.mark.slow
@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"TELEGRAM_TOKEN": "nonsense"}, "TELEGRAM_TOKEN"),
        ({"TELEGRAM_TOKEN": ""}, "TELEGRAM_TOKEN"),
        ({"SEND_RATE": "x"}, "SEND_RATE"),
    ],
)
async def test_wrong_settings_are_named(
    telegram: FakeTelegram, tmp_path: Path, settings: dict[str, str], named: str
) -> None:
    async with running(telegram, tmp_path, **settings) as bot:
        code, said = await bot.ends()
    assert code == 2
    assert named in said
    assert "Traceback" not in said


@pytest.mark.slow
async def test_a_folder_where_nothing_can_be_kept_is_no_error_of_the_bots(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    (tmp_path / "data").touch()
    async with running(telegram, tmp_path) as bot:
        code, said = await bot.ends()
    assert code == 1
    assert "data" in said
    assert "`prelude doctor` says more" in said
    assert "of the bot's own" not in said


@pytest.mark.slow
async def test_a_token_that_telegram_does_not_know_ends_it_within_a_minute(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    async with running(telegram, tmp_path, TELEGRAM_TOKEN="1" + TOKEN) as bot:
        code, said = await bot.ends(within=60)
    assert code == 1
    assert "prelude setup" in said
    assert "AAE" not in said


@pytest.mark.slow
async def test_telegram_may_be_away_at_the_start(telegram: FakeTelegram, tmp_path: Path) -> None:
    telegram.faults.add(Fault(kind="status", status=502, times=4))
    stranger = telegram.person("Stranger", language="en")
    stranger.say("hello")
    async with running(telegram, tmp_path) as bot:
        await stranger.sees(lambda chat: bool(chat.by_bot), within=40)
        assert await bot.stop() == 0
        assert bot.child.stdout is not None
        assert b"AAE" not in await bot.child.stdout.read()


# ---- the command line ------------------------------------------------------------------------------


def test_a_wrong_command_is_a_wrong_setting(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["dance"], ["run", "fast"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 2
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("prelude ")


@pytest.mark.slow
def test_who_has_seen_enough_is_no_error() -> None:
    unread, written = os.pipe()
    os.close(unread)
    command = [sys.executable, "-m", "bot", "diagram", "prep"]
    said = subprocess.run(command, stdout=written, stderr=subprocess.PIPE, check=False)
    os.close(written)
    assert (said.returncode, said.stderr) == (0, b"")


def test_migrate_and_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/a.db")
    assert main(["backup"]) == 1
    assert "there is no database" in capsys.readouterr().err
    assert main(["migrate"]) == 0
    assert main(["backup"]) == 0
    (made,) = (tmp_path / "backups").iterdir()
    assert str(made) in capsys.readouterr().out


@pytest.mark.parametrize(
    "command",
    ["audit", "people", "certificate 1 Ann", "export", "hooks", "migrate", "restore", "import list.csv"],
)
@pytest.mark.parametrize("how", ["away", "damaged", "newer", "barred"])
def test_whatever_is_asked_of_a_database_that_does_not_open_is_told_in_words(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    how: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEFAULT_LANGUAGE", "en")
    file = tmp_path / "prelude.db"
    url = {
        "away": "postgresql://u:hidden@127.0.0.1:9/prelude",
        "barred": f"sqlite:///{tmp_path}/list.csv/data/prelude.db",
    }.get(how, f"sqlite:///{file}")
    monkeypatch.setenv("DATABASE_URL", url)
    (tmp_path / "list.csv").write_text("Name,Phone\nAnn Lee,+14155552671\n")
    if how == "damaged":
        file.write_bytes(b"no database" * 100)
    if how == "newer":
        main(["migrate"])
        with closing(sqlite3.connect(file)) as database:
            database.execute("UPDATE alembic_version SET version_num = '9999'")
            database.commit()
    code = main(command.split())
    out, err = capsys.readouterr()
    assert code == 1
    said = {
        "away": "Database 127.0.0.1/prelude does not open: connection failed",
        "damaged": "prelude.db does not open: file is not a database",
        "newer": "the database has schema 9999",
        "barred": "list.csv/data cannot be used: Not a directory",
    }[how]
    assert said in out + err or (command == "restore" and "no backup in" in out)
    assert "hidden" not in out + err


async def test_the_command_line_imports_nothing_it_does_not_need() -> None:
    asked = "import sys, bot.__main__; print(*{n.partition('.')[0] for n in sys.modules})"
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", asked, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await child.communicate()
    assert not {"telegram", "aiohttp", "sqlalchemy", "pydantic"} & set(output.decode().split())


# ---- watchdog --------------------------------------------------------------------------------------


def test_the_oldest_step_is_the_one_that_is_stuck() -> None:
    now = 0.0
    watch = Watch(lambda: now)
    with watch.over("poll"):
        now = 50.0
        with watch.over("saving"):
            watch.check()
            now = 95.0
            with pytest.raises(Stuck, match=r"poll .* 95 s"):
                watch.check()
    watch.check()


async def test_the_watch_ends_the_bot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.watchdog.ROUND", 0.02)
    rounds = iter(range(100))
    watch = Watch(lambda: 40.0 * next(rounds))
    with watch.over("poll"), pytest.raises(Stuck):
        await asyncio.wait_for(keep_watch(watch), 2)
    assert next(rounds) > 3


def test_systemd_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify_systemd("READY=1")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        notify_systemd("WATCHDOG=1")
        assert systemd.recv(100) == b"WATCHDOG=1"
    notify_systemd("WATCHDOG=1")


# ---- logs ------------------------------------------------------------------------------------------

SECRET_LINES = [
    (f"GET https://api.telegram.org/bot{TOKEN}/getMe", "GET https://api.telegram.org/<token>/getMe"),
    ("call 13800000000 now", "call <phone> now"),
    ("+86 138 0000 0000", "<phone>"),
    ("(021) 6888-1234 x", "(<phone> x"),
    ("turn 12 failed at storage/writer.py:104", "turn 12 failed at storage/writer.py:104"),
    ("chat 5000000001", "chat <phone>"),
    ("2026-11-23 09:32:43,915 INFO", "2026-11-23 09:32:43,915 INFO"),
]


@pytest.mark.parametrize(("line", "shown"), SECRET_LINES)
def test_logs_hold_no_token_and_no_number(line: str, shown: str) -> None:
    assert redact(line) == shown


def test_a_traceback_is_redacted_too() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Redacted(("hooksecret",)))
    logger = logging.Logger("somebody.elses")
    logger.addHandler(handler)
    try:
        raise ValueError(f"https://x/bot{TOKEN}/getMe of 13800000000 by hooksecret")
    except ValueError:
        logger.exception("it failed for %s", TOKEN)
    assert "ValueError" in stream.getvalue()
    for secret in ("AAE", "13800000000", "hooksecret"):
        assert secret not in stream.getvalue()


def record(words: str, error: BaseException | None = None, **facts: object) -> logging.LogRecord:
    raised = (type(error), error, error.__traceback__) if error else None
    made = logging.LogRecord("bot.x", logging.ERROR, "x.py", 1, words, (), raised)
    made.__dict__.update(about(**facts))
    return made


def test_what_a_line_is_about_stands_beside_it_and_is_never_taken_for_a_number() -> None:
    line = Redacted().format(record("it failed", turn=20_000 << 16, update="tg:123456789"))
    assert line.endswith("bot.x: it failed [update=tg:123456789 turn=1310720000]")
    told = json.loads(AsJson(("s3",)).format(record("call 13800000000 by s3", member=7, dialog=9)))
    assert (told["text"], told["member"], told["dialog"]) == ("call <phone> by <secret>", 7, 9)


@pytest.mark.parametrize("formatter", [Redacted(), AsJson()])
def test_an_error_is_told_by_kind_and_place_alone(formatter: logging.Formatter) -> None:
    try:
        try:
            raise KeyError("Zhang Wei")
        except KeyError as error:
            raise ExceptionGroup("of Zhang Wei", [ValueError("Zhang Wei")]) from error
    except ExceptionGroup as group:
        line = formatter.format(record("it failed", group))
    assert re.search(
        r"ExceptionGroup at \S+test_run.py:\d+; ValueError, from KeyError at \S+test_run.py", line
    )
    assert "Zhang" not in line


# ---- what the bot says about itself ----------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_owners_way_in(language: str) -> None:
    said = owner_lines(Wording(), language, "own_x-Y", "aPreludeBot")
    assert "https://t.me/aPreludeBot?start=own_x-Y" in said
    assert "/start own_x-Y" in said


def test_the_profile_keeps_telegrams_limits() -> None:
    for _, parameters in profile(Wording(), "zh"):
        assert len(parameters.get("description", "")) <= 512
        assert len(parameters.get("short_description", "")) <= 120
        for command in parameters.get("commands", ()):
            assert 1 <= len(command["command"]) <= 32
            assert 1 <= len(command["description"]) <= 256
