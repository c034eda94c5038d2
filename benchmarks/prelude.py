"""The real bot process, as it is measured.

With ``PROBE`` (a file) a probe stands in its event loop: how long is a task held up that wants to run every 2 ms?
Written there when SIGUSR1 asks. With ``ONE_LINE`` the coach answers everything with one line: what is left is the
durable turn itself (inbox, turn, commit, outbox, reply, mark), without what a rep gets from it.
"""

import asyncio
import json
import os
import signal
import sys
import time
from datetime import datetime
from pathlib import Path

from bot import run
from bot.__main__ import main as prelude
from flows.coach import Coach
from flows.reply import Message, Outgoing, Reply
from flows.talk import Event, Sender
from storage.unit import SqlUnit

EVERY = 0.002


async def probe(file: Path) -> None:
    held: list[float] = []

    def tell() -> None:
        ordered = sorted(held) or [0.0]
        figures = {"p99_ms": ordered[int(len(ordered) * 0.99)] * 1000, "worst_ms": ordered[-1] * 1000}
        file.write_text(json.dumps(figures), encoding="ascii")
        held.clear()

    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, tell)
    while True:
        wanted = time.perf_counter() + EVERY
        await asyncio.sleep(EVERY)
        held.append(max(0.0, time.perf_counter() - wanted))


class OneLine(Coach):
    """Reads nobody and nothing, and says always the same."""

    def hear(self, unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
        return Reply((Outgoing(sender.chat, None, None, "tell", Message("Noted.")),))


def main() -> int:
    if os.environ.get("ONE_LINE"):
        run.Coach = OneLine  # type: ignore[misc]
    serve = run.serve

    async def probed(*given: object) -> None:
        task = asyncio.create_task(probe(Path(os.environ["PROBE"])))
        try:
            await serve(*given)  # type: ignore[arg-type]
        finally:
            task.cancel()

    if os.environ.get("PROBE"):
        run.serve = probed  # type: ignore[assignment]
    return prelude(["run"])


if __name__ == "__main__":
    sys.exit(main())
