"""The fake server and one bot beside it, as processes, and what they did."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.bots import TOKEN

PATIENCE = 120.0


class Stage:
    """The fake server of one round, its limits lifted, and its control address."""

    def __init__(self, base: str) -> None:
        self.base = base

    def control(self, verb: str, **given: Any) -> Any:
        body = json.dumps(given).encode()
        request = urllib.request.Request(
            f"{self.base}/control/{verb}", body, {"content-type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read())["result"]

    def answered(self, messages: int) -> dict[str, Any]:
        """The measurement, once so many messages are answered. Raises TimeoutError."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            report: dict[str, Any] = self.control("latency")
            if report["answered"] >= messages:
                return report
            time.sleep(0.05)
        raise TimeoutError(f"{report['answered']} of {messages} answered in {PATIENCE:.0f} s")

    def polled(self) -> None:
        """Returns when the bot has asked for updates; a poll that has nothing to give is held, so it is no call yet."""
        deadline = time.monotonic() + 30
        while not self.control("counts").get("updates polls"):
            if time.monotonic() > deadline:
                raise TimeoutError("the bot never asked for updates")
            time.sleep(0.005)


@contextmanager
def stage(latency_ms: float = 0) -> Iterator[Stage]:
    command = [
        sys.executable, "-m", "tests.fake_telegram", "--port", "0", "--token", TOKEN, "--no-limits",
        "--keep-messages", "2", "--latency-ms", str(latency_ms),
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            yield Stage(f"http://127.0.0.1:{process.stdout.readline().strip()}")
        finally:
            process.terminate()


@contextmanager
def bot(
    name: str, stage: Stage, database: Path | None = None, **more: str
) -> Iterator[subprocess.Popen[bytes]]:
    """A contestant, or ``prelude`` on its database; killed at the end."""
    given = {**os.environ, **more}
    if database is None:
        command = [sys.executable, "-m", "benchmarks.bots", name, stage.base]
    else:
        command = [sys.executable, "-m", "benchmarks.prelude"]
        given |= {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": f"{stage.base}/bot",
            "TELEGRAM_FILE_URL": f"{stage.base}/file/bot",
            "DATABASE_URL": f"sqlite:///{database}",
            "SEND_RATE": "0",
        }
    with subprocess.Popen(
        command, env=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGKILL)


def memory_mb(process: subprocess.Popen[bytes]) -> float:
    """The memory a process holds now."""
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024
