"""The real bot's process under simulated time: ``python -m tests.days.bot FD NOW`` keeps step with the stage at FD."""

import asyncio
import functools
import socket
import sys
from typing import Any

from bot import clock, run, watchdog
from bot.settings import load_settings
from bot.telegram import intake
from bot.telegram.request import Wire
from flows.coach import Coach
from flows.rooms import ROOMS
from storage.writer import Writer
from tests.days.rooms import CARDS, PUSHES
from tests.days.warp import Following, Loop, Time


def main() -> int:
    link, time = socket.socket(fileno=int(sys.argv[1])), Time(float(sys.argv[2]))
    following = Following(time, link)
    count_calls(following)
    # Fewer steps of time: quiet polls and looks round bring nothing, and a minute is as sharp as reminders are.
    intake.POLL, watchdog.ROUND, clock.EVERY = 1800, 1800.0, 60.0
    run.introduce = no_introduction  # type: ignore[assignment]
    # Rooms whose every message is told from every other.
    clock.PUSHES = PUSHES
    run.Coach = functools.partial(Coach, rooms=(*ROOMS, *CARDS), pushes=PUSHES)  # type: ignore[misc, assignment]
    asyncio.run = functools.partial(in_step, Loop(time, following))  # type: ignore[assignment]
    return run.run(load_settings())


async def no_introduction(*_: object) -> None:
    """What the bot says of itself is no question of time."""


def in_step(loop: Loop, main: Any) -> Any:
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(main)


def count_calls(following: Following) -> None:
    """What the loop does not see: calls under way, and the thread that writes."""
    request, do = Wire.do_request, Writer.do

    async def counted(self: Wire, *given: Any, **more: Any) -> Any:
        following.started += 1
        try:
            return await request(self, *given, **more)
        finally:
            following.finished += 1

    async def busy(self: Writer, job: Any) -> Any:
        following.busy += 1
        try:
            return await do(self, job)
        finally:
            following.busy -= 1

    Wire.do_request, Writer.do = counted, busy  # type: ignore[method-assign]


if __name__ == "__main__":
    sys.exit(main())
