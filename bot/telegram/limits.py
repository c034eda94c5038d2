"""Telegram's limits, kept on our side: nobody is written to too fast, and answers go before pushes."""

import asyncio
from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count
from math import ceil

BURST = 3
EVERY = 1.0
"""A chat takes three messages at once and one a second on average (Bots FAQ, "my bot is hitting limits")."""
RATE = 29.2
"""Messages a second to all: thirty in any 1.027 s, where Telegram refuses the thirty-first in any second. The margin is
for what the network pushes together."""
OVERALL_BURST = 10
"""So many go at once to different chats, the rest evenly: else a heap the network delays meets the next."""
SHORT = 1.0
"""Seconds of a pause that everybody keeps."""


class Window:
    """At most ``most`` in any ``span`` seconds."""

    def __init__(self, most: int, span: float) -> None:
        self.most = most
        self.span = span
        self._times: deque[float] = deque(maxlen=most)

    def free_at(self, now: float) -> float:
        """The moment from which one more may go."""
        return self._times[0] + self.span if len(self._times) == self.most else now

    def note(self, now: float) -> None:
        self._times.append(now)


class Bucket:
    """``burst`` at once, then one ``every`` so many seconds: any T seconds see at most burst + T / every."""

    def __init__(self, burst: int, every: float) -> None:
        self.slack = (burst - 1) * every
        self.every = every
        self.full_at = float("-inf")
        """When nothing of the past will count any more."""

    def free_at(self, now: float) -> float:
        return max(now, self.full_at - self.slack)

    def note(self, now: float) -> None:
        self.full_at = max(self.full_at, now) + self.every


class Limits:
    """What may go when. ``rate`` is messages a second to all chats together; 0 lifts every limit but those
    that Telegram itself has spoken out (429). Moments are of one monotonic clock."""

    def __init__(self, rate: float = RATE) -> None:
        self.lifted = not rate
        most = max(1, ceil(rate))
        self._window = Window(most, most / rate if rate else 0.0)
        self._even = Bucket(min(most, OVERALL_BURST), 1 / rate if rate else 0.0)
        self._chats: dict[int, Bucket] = {}
        self._closed: dict[int | None, float] = {}
        self._refused: dict[int, float] = {}

    def free_at(self, now: float, urgent: bool = True) -> float:
        """When anything may go to anybody. What is not urgent goes evenly, never as a heap: after a heap the window
        stays shut for a third of a second, and an answer would wait so long."""
        closed = self._closed.get(None, now)
        if self.lifted:
            return closed
        even = self._even.free_at(now) if urgent else self._even.full_at
        return max(closed, self._window.free_at(now), even)

    def chat_free_at(self, chat: int, now: float) -> float:
        """When one more may go to this chat, as far as the chat is concerned."""
        closed = self._closed.get(chat, now)
        bucket = self._chats.get(chat)
        return max(closed, bucket.free_at(now)) if bucket else closed

    def note(self, chat: int, now: float) -> None:
        """One goes to this chat now."""
        if self.lifted:
            return
        self._window.note(now)
        self._even.note(now)
        if chat not in self._chats:
            self._forget_the_idle(now)
            self._chats[chat] = Bucket(BURST, EVERY)
        self._chats[chat].note(now)

    def close(self, chat: int | None, until: float) -> None:
        """Nothing to this chat (None: to nobody) before that moment."""
        self._closed[chat] = max(until, self._closed.get(chat, until))

    def refused(self, chat: int, seconds: float, now: float) -> None:
        """Telegram wants a pause, and does not say whether this chat or the whole bot was too fast.

        A short pause is kept by all, which costs nobody much; a long one by the chat alone, until a second
        chat is told the same: then it is the bot.
        """
        self._refused = {each: until for each, until in self._refused.items() if until > now}
        self._refused[chat] = now + seconds
        self.close(chat, now + seconds)
        if seconds <= SHORT or len(self._refused) > 1:
            self.close(None, now + seconds)

    def _forget_the_idle(self, now: float) -> None:
        if len(self._chats) >= 10_000:
            self._chats = {chat: bucket for chat, bucket in self._chats.items() if bucket.full_at > now}
            self._closed = {chat: until for chat, until in self._closed.items() if until > now}


class Gate:
    """Lets messages through as the limits allow; while they do not, answers go before pushes, else who came
    first. One message of a chat waits here at a time, because a chat is delivered in order."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._queue: list[tuple[bool, int, int, asyncio.Future[None]]] = []
        self._waiting: dict[int, asyncio.Future[None]] = {}
        self._numbers = count()
        self._timer: asyncio.TimerHandle | None = None

    async def enter(self, chat: int, urgent: Callable[[], bool]) -> None:
        """Returns when a message to this chat may go, and counts it as gone. ``urgent`` is asked late."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        while (free := self.limits.chat_free_at(chat, now)) > now:
            await asyncio.sleep(free - now)
            now = loop.time()
        if not self._queue and self.limits.free_at(now, urgent()) <= now:
            self.limits.note(chat, now)
            return
        self._waiting[chat] = loop.create_future()
        self._line_up(chat, urgent())
        try:
            self._let_in()
            await self._waiting[chat]
        finally:
            del self._waiting[chat]

    def hurry(self, chat: int) -> None:
        """What waits for this chat has become urgent: an answer has come before the push that waits."""
        if chat in self._waiting:
            self._line_up(chat, urgent=True)
            self._let_in()

    def _line_up(self, chat: int, urgent: bool) -> None:
        heappush(self._queue, (not urgent, next(self._numbers), chat, self._waiting[chat]))

    def _let_in(self) -> None:
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._queue:
            later, _, chat, turn = self._queue[0]
            if turn.done():  # it went in already, or nobody waits for it any more
                heappop(self._queue)
                continue
            now = loop.time()
            free = self.limits.free_at(now, not later)
            if free > now:
                self._timer = loop.call_at(free, self._let_in)
                return
            heappop(self._queue)
            self.limits.note(chat, now)
            turn.set_result(None)
