"""Notices that the bot hangs, and ends it: whoever started it starts it anew, and nothing is lost by that."""

import asyncio
import faulthandler
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count

PATIENCE = 90.0
"""Seconds that one step may take: the longest call has a deadline of 35, the storage gives up after 10."""
ROUND = 10.0


class Stuck(Exception):
    """A step takes longer than any step can."""


class Watch:
    """The steps under way: each has a deadline of its own, so one that lasts longer than all is stuck."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._numbers = count()
        self._steps: dict[int, tuple[float, str]] = {}
        self._begun = clock()
        self._ended: dict[str, float] = {}

    @contextmanager
    def over(self, what: str) -> Iterator[None]:
        """One step from its beginning to its end."""
        number = next(self._numbers)
        self._steps[number] = (self._clock(), what)
        try:
            yield
            self._ended[what] = self._clock()
        finally:
            del self._steps[number]

    def since(self, what: str) -> float:
        """Seconds since such a step last ended well; since the beginning where none has yet."""
        return self._clock() - self._ended.get(what, self._begun)

    def check(self, patience: float = PATIENCE) -> None:
        """Raises Stuck naming the oldest step, if it is older than patience."""
        if not self._steps:
            return
        since, what = min(self._steps.values())
        if self._clock() - since > patience:
            raise Stuck(f"{what} has not ended for {self._clock() - since:.0f} s")


async def keep_watch(watch: Watch) -> None:
    """Looks round for ever; raises Stuck.

    Where the event loop itself is held up nothing here runs any more: then systemd misses the WATCHDOG=1,
    and a thread of the interpreter prints where everything stands and ends the process.
    """
    try:
        while True:
            faulthandler.dump_traceback_later(PATIENCE, exit=True)
            watch.check()
            notify_systemd("WATCHDOG=1")
            await asyncio.sleep(ROUND)
    finally:
        faulthandler.cancel_dump_traceback_later()


def notify_systemd(state: str) -> None:
    """``READY=1``, ``WATCHDOG=1`` or ``STOPPING=1``, where systemd waits for it (Type=notify)."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        try:
            line.sendto(state.encode(), address)
        except OSError:
            return  # a bot that cannot tell how it is may still be well
