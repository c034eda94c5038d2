"""The bot as a process of its own, started the way a person starts it, and killed the way a machine does it."""

import asyncio
import os
import re
import signal
import sys
import time
from pathlib import Path
from typing import Self

from tests.fake_telegram import FakeTelegram

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"\bown_[\w-]{16,}")
ENTRY = ("-m", "bot", "run")


class BotProcess:
    """One installation: a database that outlives every process, and the environment they are started with.

    ``entry`` is what Python is given to run; other ones than the bot itself exist to prove that the loop
    notices bugs.
    """

    def __init__(
        self, folder: Path, telegram: FakeTelegram, *, entry: tuple[str, ...] = ENTRY, **settings: str
    ) -> None:
        self.database = folder / "prelude.db"
        self.log = folder / "bot.log"
        self.out = folder / "bot.out"
        self.entry = entry
        self.environment = os.environ | {
            "TELEGRAM_TOKEN": telegram.token,
            "TELEGRAM_API_URL": f"{telegram.base_url}/bot",
            "TELEGRAM_FILE_URL": f"{telegram.base_url}/file/bot",
            "DATABASE_URL": self.url,
            "DEFAULT_LANGUAGE": "zh",
            "DEFAULT_TIMEZONE": "Asia/Shanghai",
            "PYTHONPATH": str(ROOT),
            **settings,
        }
        self.folder = folder
        self.starts = 0
        self.born = 0.0
        self._process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"sqlite:///{self.database}"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.alive:
            await self.kill()

    async def start(self) -> None:
        with self.log.open("ab") as log, self.out.open("ab") as out:
            self.born = time.monotonic()
            self.starts += 1
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, *self.entry, cwd=self.folder, env=self.environment, stdout=out, stderr=log
            )

    async def kill(self) -> None:
        """``kill -9``: nothing in the process learns of it."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()

    def signal(self, number: signal.Signals = signal.SIGTERM) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    async def ended(self, within: float) -> int:
        """The exit code. TimeoutError when it takes longer."""
        assert self._process is not None
        return await asyncio.wait_for(self._process.wait(), within)

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    def owner_codes(self) -> list[str]:
        """The codes of owner links printed so far."""
        return CODE.findall(self.out.read_text()) if self.out.exists() else []

    def last_words(self, lines: int = 30) -> str:
        code = self._process and self._process.returncode
        told = self.log.read_text("utf-8", "replace").splitlines()[-lines:]
        return "\n".join([f"exit code {code}", *told])
