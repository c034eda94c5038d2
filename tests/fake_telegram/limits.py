"""How fast the bot may write: per chat, per group and over all, and what it is told when it was too fast."""

import math
from collections import deque

from .clock import Clock
from .errors import too_many
from .settings import Rates, Settings
from .state import Chat

TOLERANCE = 0.1
"""A tenth of a message: a bot that waits exactly one second is not refused for a millisecond of jitter."""
REACTION_TIME = 0.25
"""Calls already under way when a 429 went out are refused too, but nobody blames the bot for them."""


class Traffic:
    """Counts what was let through. A refused call costs nothing, but until its ``retry_after`` is over every
    further call to that chat is refused, and calls that had time to know better break the rule "early".
    """

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._chats: dict[int, tuple[float, float]] = {}
        self._groups: dict[int, deque[float]] = {}
        self._overall: deque[float] = deque()
        self._closed: dict[int | None, tuple[float, float]] = {}

    def close(self, chat_id: int | None, seconds: float) -> None:
        """Let nothing through for so long: to one chat, or to all (None)."""
        now = self._clock.now()
        self._closed[chat_id] = (now, now + seconds)

    def admit(self, chat: Chat, *, edit: bool) -> None:
        """Let one message or edit through, or refuse it with 429."""
        if self._closed:
            self._check_closed(chat.id)
        rates = self._settings.rates
        if rates is None or (edit and not rates.edits_count):
            return
        now = self._clock.now()
        wait = max(self._overall_wait(rates, now), self._chat_wait(rates, chat, now))
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            self.close(chat.id, seconds)
            raise too_many(seconds)
        self._overall.append(now)
        if chat.kind == "private":
            self._chats[chat.id] = (self._tokens(rates, chat.id, now) - 1, now)
        else:
            self._groups[chat.id].append(now)

    def _check_closed(self, chat_id: int) -> None:
        now = self._clock.now()
        for place in (chat_id, None):
            told, until = self._closed.get(place, (0.0, 0.0))
            if until > now:
                early = now > told + REACTION_TIME + self._settings.latency_ms / 1000
                raise too_many(math.ceil(until - now), rule="early" if early else "")
            self._closed.pop(place, None)

    def _overall_wait(self, rates: Rates, now: float) -> float:
        while self._overall and self._overall[0] <= now - 1:
            self._overall.popleft()
        return self._overall[0] + 1 - now if len(self._overall) >= rates.overall_per_second else 0.0

    def _chat_wait(self, rates: Rates, chat: Chat, now: float) -> float:
        if chat.kind == "private":
            missing = 1 - TOLERANCE - self._tokens(rates, chat.id, now)
            return missing / rates.chat_per_second
        recent = self._groups.setdefault(chat.id, deque())
        while recent and recent[0] <= now - 60:
            recent.popleft()
        return recent[0] + 60 - now if len(recent) >= rates.group_per_minute else 0.0

    def _tokens(self, rates: Rates, chat_id: int, now: float) -> float:
        left, since = self._chats.get(chat_id, (float(rates.chat_burst), now))
        return min(float(rates.chat_burst), left + (now - since) * rates.chat_per_second)
