"""Simulated time for two processes in step: while anything happens no time passes, then it goes on to the next timer.

The stage (the fake Telegram and whoever plays on it) leads, the bot follows. Each runs an ordinary asyncio loop whose
clock is this one. Where the bot has nothing to do it says so, with the time of its next timer and with how many calls
it has begun and finished; once that agrees with what the stage has received and answered, nothing is under way
between them, and both clocks are set to the earlier of their next timers.
"""

import asyncio
import selectors
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import time_machine

IDLE, GO = struct.Struct("!dqq"), struct.Struct("!d")
NEVER = 1e12
A_MOMENT = 0.01
"""Real seconds between two looks at work that rings no bell."""


class Time:
    """Seconds since 1970, for ``datetime.now``, ``time.time`` and the loop alike."""

    def __init__(self, now: float) -> None:
        self.now = now
        self._travelling = time_machine.travel(now, tick=False)
        self._traveller = self._travelling.start()

    def go(self, now: float) -> None:
        if now > self.now:
            self.now = now
            self._traveller.move_to(now)

    def stop(self) -> None:
        self._travelling.stop()


class Loop(asyncio.SelectorEventLoop):
    def __init__(self, time: Time, selector: selectors.BaseSelector) -> None:
        self._simulated = time
        super().__init__(selector)
        self._clock_resolution = 1e-5  # that of seconds since 1970: a timer of this very moment has come

    def time(self) -> float:
        return self._simulated.now


class Following(selectors.DefaultSelector):  # type: ignore[misc, valid-type]
    """The bot's: asks the stage to let time pass."""

    def __init__(self, time: Time, link: socket.socket) -> None:
        super().__init__()
        self.time, self.link = time, link
        self.started = self.finished = self.busy = 0
        link.setblocking(True)
        super().register(link, selectors.EVENT_READ)

    def select(self, timeout: float | None = None) -> list[Any]:
        events = super().select(0)
        if events or (timeout is not None and timeout <= 0):
            return self._heard(events)
        if self.busy:
            return self._heard(super().select(A_MOMENT))
        wake = NEVER if timeout is None else self.time.now + timeout
        self.link.sendall(IDLE.pack(wake, self.started, self.finished))
        return self._heard(super().select(None))

    def _heard(self, events: list[Any]) -> list[Any]:
        for key, _ in events:
            if key.fileobj is self.link:
                told = self.link.recv(GO.size, socket.MSG_WAITALL)
                if len(told) < GO.size:
                    raise SystemExit("the stage is gone")
                self.time.go(GO.unpack(told)[0])
        return [event for event in events if event[0].fileobj is not self.link]


class Leading(selectors.DefaultSelector):  # type: ignore[misc, valid-type]
    """The stage's: lets time pass when nothing is under way, and never while it is ``held``."""

    def __init__(self, time: Time, under_way: Callable[[int, int], bool]) -> None:
        super().__init__()
        self.time = time
        self.held = 0
        self._under_way = under_way
        self._link: socket.socket | None = None
        self._idle: tuple[float, int, int] | None = None

    def follow(self, link: socket.socket | None) -> None:
        """A bot that keeps step from now on, or none."""
        if self._link is not None:
            super().unregister(self._link)
            self._link.close()
        self._link, self._idle = link, None
        if link is not None:
            super().register(link, selectors.EVENT_READ)

    def select(self, timeout: float | None = None) -> list[Any]:
        events = self._heard(super().select(0))
        if events or (timeout is not None and timeout <= 0):
            return events
        if self.held:
            return self._heard(super().select(A_MOMENT))
        if self._link is not None and (self._idle is None or self._under_way(*self._idle[1:])):
            return self._heard(super().select(0.05))
        next_at = NEVER if timeout is None else self.time.now + timeout
        if self._link is not None and self._idle is not None:
            next_at = min(next_at, self._idle[0])
        if next_at == NEVER:
            return self._heard(super().select(A_MOMENT))
        self.time.go(next_at)
        if self._link is not None:
            self._idle = None
            try:
                self._link.sendall(GO.pack(next_at))
            except OSError:
                self.follow(None)
        return []

    def _heard(self, events: list[Any]) -> list[Any]:
        for key, _ in events:
            if key.fileobj is self._link and self._link is not None:
                told = b""
                with suppress(ConnectionError):  # killed in the middle of a word
                    told = self._link.recv(IDLE.size, socket.MSG_WAITALL)
                if len(told) < IDLE.size:
                    self.follow(None)
                else:
                    self._idle = IDLE.unpack(told)
        return [event for event in events if event[0].data is not None]
