"""``python -m tests.fake_telegram``: the fake as a process of its own, until it is interrupted."""

import argparse
import asyncio
import signal
import sys
from typing import Any

from .console import chat_on_terminal
from .server import FakeTelegram
from .settings import Settings


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fake_telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one (default 8081)")
    parser.add_argument("--token", default="123:abc", help="the bot's token (default 123:abc)")
    parser.add_argument("--no-limits", action="store_true", help="lift all rates, for benchmarks")
    parser.add_argument("--latency-ms", type=float, default=0.0, help="simulated round trip (default 0)")
    parser.add_argument("--keep-messages", type=int, default=0, help="remember so many a chat (default all)")
    parser.add_argument("--seed", type=int, default=1, help="of all chances and ids (default 1)")
    parser.add_argument("--chat", metavar="NAME", help="also be this person, on the terminal")
    asked = parser.parse_args()
    settings = Settings(latency_ms=asked.latency_ms, keep_messages=asked.keep_messages, seed=asked.seed)
    if asked.no_limits:
        settings.rates = None
        settings.keep_calls = 0
    asyncio.run(serve(FakeTelegram(asked.token, settings=settings, port=asked.port), asked.chat))


async def serve(telegram: FakeTelegram, chatting: str | None) -> None:
    """Say where, then serve until SIGINT or SIGTERM, or until the person on the terminal has had enough."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    async with telegram:
        sys.stdout.write(f"{telegram.port}\n")
        sys.stdout.flush()
        sys.stderr.write(
            f"TELEGRAM_API_URL={telegram.base_url}/bot TELEGRAM_FILE_URL={telegram.base_url}/file/bot\n"
            f"people, faults and figures: {telegram.base_url}/control/\n"
        )
        waits: list[asyncio.Task[Any]] = [asyncio.create_task(stopped.wait())]
        if chatting:
            waits.append(asyncio.create_task(chat_on_terminal(telegram.person(chatting))))
        ended, others = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in others:
            task.cancel()
        for task in ended:
            task.result()


if __name__ == "__main__":
    main()
