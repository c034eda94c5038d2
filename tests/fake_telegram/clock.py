"""Time that a test can push forward, and a bell that rings whenever somebody could see something new."""

import asyncio
import time


class Clock:
    """Wall-clock seconds on a monotonic base, plus what was skipped; ages and limits are measured with it."""

    def __init__(self) -> None:
        self._base = time.time() - time.monotonic()

    def now(self) -> float:
        return self._base + time.monotonic()

    def advance(self, seconds: float) -> None:
        """Let time pass at once. Sleeping requests are not woken: only ages and limits see it."""
        if seconds < 0:
            raise ValueError("time only goes forward here; give advance() a positive number of seconds")
        self._base += seconds


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
