"""Many messages at once or at a steady rate, and how long each waited for its reply: for benchmarks."""

import asyncio
import math
import time
from array import array
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .markup import found_in
from .state import Chat, Json, User

if TYPE_CHECKING:
    from .core import Telegram

FIRST_CHAT = 7_000_000_000
"""Load users get ids from here on: beyond 32 bits, as Telegram's newest ids are."""


class Load:
    """Sends as many users and remembers when; the bot's messages and edits in a chat are the replies.

    A reply belongs to the oldest message of its chat that has none (``each``), or to all of those when
    ``each`` is false: choose that for a bot that answers several messages together.
    """

    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram
        self._waiting: dict[int, deque[float]] = {}
        self._task: asyncio.Task[None] | None = None
        self.each = True
        self.forget()

    def forget(self) -> None:
        """Begin a new measurement."""
        self._waiting.clear()
        self._latencies = array("d")
        self._sent = 0
        self._first_sent = self._last_sent = self._last_reply = 0.0
        self._worst_lag = 0.0

    def chats(self, count: int) -> list[int]:
        """The ids of so many load users, who all have started the bot."""
        world = self._telegram.world
        for chat_id in range(FIRST_CHAT, FIRST_CHAT + count):
            if chat_id not in world.chats:
                name = f"Rep {chat_id - FIRST_CHAT + 1}"
                world.add_user(User(chat_id, name, language="en"), started=True)
        return list(range(FIRST_CHAT, FIRST_CHAT + count))

    def enqueue(self, messages: int, chats: Sequence[int], texts: Sequence[str]) -> None:
        """Queue so many messages now, the chats and the texts taking turns."""
        found = [self._telegram.world.chats[chat_id] for chat_id in chats]
        for number in range(self._sent, self._sent + messages):
            self._say(found[number % len(found)], texts[number // len(found) % len(texts)])

    def start(self, rate: float, seconds: float, chats: Sequence[int], texts: Sequence[str]) -> None:
        """Send at a steady rate in the background, whether or not replies come: an open loop."""
        if self.running:
            raise ValueError("an open loop is running already; wait until it has ended")
        self._task = asyncio.create_task(self._run(rate, seconds, chats, texts))

    @property
    def running(self) -> bool:
        return self._task is not None and not self._task.done()

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def replied(self, chat_id: int) -> None:
        """The bot has written into a chat."""
        waiting = self._waiting.get(chat_id)
        if waiting:
            self._last_reply = time.perf_counter()
            for _ in range(1 if self.each else len(waiting)):
                self._latencies.append(self._last_reply - waiting.popleft())

    def report(self) -> Json:
        """Counts, replies a second, latencies in milliseconds; ``lag`` is how late the loop itself was."""
        ordered = sorted(self._latencies)
        span = self._last_reply - self._first_sent
        report: Json = {
            "running": self.running,
            "sent": self._sent,
            "answered": len(ordered),
            "waiting": sum(len(waiting) for waiting in self._waiting.values()),
            "seconds": span if ordered else 0.0,
            "per_second": len(ordered) / span if ordered and span > 0 else 0.0,
            "lag_ms": self._worst_lag * 1000,
        }
        for name, share in (("p50_ms", 0.5), ("p90_ms", 0.9), ("p99_ms", 0.99), ("max_ms", 1.0)):
            report[name] = ordered[math.ceil(share * len(ordered)) - 1] * 1000 if ordered else None
        return report

    def latencies(self) -> Sequence[float]:
        """Every latency in seconds, in the order of the replies."""
        return list(self._latencies)

    async def _run(self, rate: float, seconds: float, chats: Sequence[int], texts: Sequence[str]) -> None:
        began = time.perf_counter()
        sent = 0
        while sent < rate * seconds:
            lag = time.perf_counter() - (began + sent / rate)
            if lag < 0:
                await asyncio.sleep(-lag)
                continue
            self._worst_lag = max(self._worst_lag, lag)
            self.enqueue(1, chats, texts)
            sent += 1
            if sent % 50 == 0:
                await asyncio.sleep(0)

    def _say(self, chat: Chat, text: str) -> None:
        telegram = self._telegram
        if chat.user is None:
            raise ValueError(f"chat {chat.id} is no private chat; load users write to the bot alone")
        now = time.perf_counter()
        if not self._sent:
            self._first_sent = now
        self._sent += 1
        self._last_sent = now
        self._waiting.setdefault(chat.id, deque()).append(now)
        message = telegram.world.add_message(
            chat, chat.user, telegram.now(), text=text, entities=found_in(text)
        )
        telegram.post(message)
