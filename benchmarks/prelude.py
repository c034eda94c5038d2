"""The real bot process, with a probe in its event loop: how long is a task held up that wants to run every 2 ms?

Written to ``PROBE`` (a file) when SIGUSR1 asks.
"""

import asyncio
import json
import os
import signal
import sys
import time
from pathlib import Path

from bot import run
from bot.__main__ import main as prelude

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


def main() -> int:
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
