"""Time that a test can push forward, and a bell that rings whenever somebody could see something new."""

import asyncio
import time
from collections.abc import Callable


class Clock:
    """Wall-clock seconds plus what was skipped; ages and limits are measured with it. Unless told otherwise the wall's
    clock stands on a monotonic base: nobody who sets it makes a message older."""

    def __init__(self, wall: Callable[[], float] | None = None) -> None:
        base = time.time() - time.monotonic()
        self._wall = wall or (lambda: base + time.monotonic())
        self._skipped = 0.0

    def now(self) -> float:
        return self._wall() + self._skipped

    def advance(self, seconds: float) -> None:
        """Let time pass at once. Sleeping requests are not woken: only ages and limits see it."""
        if seconds < 0:
            raise ValueError("time only goes forward here; give advance() a positive number of seconds")
        self._skipped += seconds


class Bell:
    """Counts changes, and wakes whoever waits for the next one."""

    def __init__(self) -> None:
        self.count = 0
        self._waiting: list[asyncio.Future[None]] = []

    def ring(self) -> None:
        self.count += 1
        if self._waiting:
            for waiter in self._waiting:
                if not waiter.done():
                    waiter.set_result(None)
            self._waiting.clear()

    async def wait(self, after: int, seconds: float) -> int:
        """The count once it is above ``after``, or the unchanged one when the seconds are over."""
        if self.count <= after:
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.append(waiter)
            await asyncio.wait([waiter], timeout=seconds)
            if not waiter.done():
                self._waiting.remove(waiter)
        return self.count
