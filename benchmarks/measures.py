"""What is measured: each function plays one round and gives its figures."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from benchmarks.reps import TURNS, seed
from benchmarks.stage import bot, memory_mb, stage
from bot.demo.keyboard import PROMPT

REPS = 4_000


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="prelude-bench-") as made:
        yield Path(made)


class Seeds:
    """Databases made once and copied for each round."""

    def __init__(self, where: Path) -> None:
        self._where = where

    def copy(self, name: str, turn: str = "step", reps: int = REPS, customers: int = REPS) -> Path:
        made = self._where / f"seed-{turn}-{reps}-{customers}.db"
        if not made.exists():
            seed(made, turn, reps, customers)
            with sqlite3.connect(made) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        copied = self._where / f"{name}.db"
        for old in self._where.glob(f"{name}.db*"):
            old.unlink()
        shutil.copyfile(made, copied)
        return copied


def throughput(
    name: str,
    database: Path | None,
    latency_ms: float = 0,
    messages: int = REPS,
    turn: str = "step",
    more: Mapping[str, str] = MappingProxyType({}),
) -> float:
    """Messages answered a second: all are queued at once, each from a chat of its own; ``more`` goes into the
    contestant's environment."""
    with stage(latency_ms) as fake, bot(name, fake, database, **more):
        fake.polled()
        time.sleep(0.5)
        fake.control("load", messages=messages, chats=messages, texts=[TURNS[turn][1]])
        return float(fake.answered(messages)["per_second"])


def open_loop(name: str, database: Path | None, rate: int, seconds: int) -> dict[str, Any]:
    """Latencies at a steady rate of messages, whether or not replies come."""
    messages = rate * seconds
    with stage() as fake, bot(name, fake, database):
        fake.polled()
        time.sleep(0.5)
        fake.control("open_loop", rate=rate, seconds=seconds, chats=messages, texts=[TURNS["step"][1]])
        time.sleep(seconds)
        return fake.answered(messages)


def held_up(database: Path, where: Path) -> dict[str, float]:
    """How long Prelude's event loop was held up while it was saturated, and its memory after that."""
    told = where / "held.json"
    with stage() as fake, bot("prelude", fake, database, PROBE=str(told)) as process:
        fake.polled()
        time.sleep(1)
        process.send_signal(signal.SIGUSR1)  # what starting up took is not the question
        time.sleep(0.2)
        told.unlink(missing_ok=True)
        fake.control("load", messages=REPS, chats=REPS, texts=[TURNS["step"][1]])
        fake.answered(REPS)
        process.send_signal(signal.SIGUSR1)
        while not told.exists():
            time.sleep(0.05)
        time.sleep(0.1)
        held: dict[str, float] = json.loads(told.read_text(encoding="ascii"))
        return held


def memory(database: Path, turns: int) -> list[float]:
    """Megabytes after each tenth of so many turns: the same reps type on and on."""
    held = []
    with stage() as fake, bot("prelude", fake, database) as process:
        fake.polled()
        # Faces of a place that follow each other quickly are sent as one: a reply answers all that waits.
        fake.control("latency", each=False)
        for tenth in range(10):
            texts = [f"quite another opening, number {tenth}-{number}" for number in range(8)]
            fake.control("load", messages=turns // 10, chats=REPS, texts=texts)
            fake.answered(turns // 10)
            fake.control("latency", reset=True)
            held.append(memory_mb(process))
    return held


def start_to_first_poll(database: Path) -> float:
    """Seconds from the start of the process to its first getUpdates."""
    with stage() as fake:
        began = time.perf_counter()
        with bot("prelude", fake, database):
            fake.polled()
            return time.perf_counter() - began


def demo_start(where: Path) -> float:
    """Seconds of the demo's second start, to its first prompt on a terminal."""
    command = [sys.executable, "-m", "bot", "demo", "--language", "en"]
    project = Path(__file__).parents[1]
    given = {"PYTHONPATH": str(project), "PATH": "/usr/bin:/bin", "TERM": "xterm"}
    for _ in range(2):
        began = time.perf_counter()
        ours, terminal = os.openpty()
        with subprocess.Popen(
            command, cwd=where, env=given, stdin=terminal, stdout=terminal, stderr=terminal
        ) as demo:
            os.close(terminal)
            shown = b""
            while PROMPT.encode() not in shown:
                shown += os.read(ours, 1 << 16)
            took = time.perf_counter() - began
            demo.kill()
        os.close(ours)
    return took
