"""Pictures are drawn in a process of their own: the library holds the lock of Python, and a bot must not wait.

The process starts with the first picture and ends when none was wanted for a while, or with the bot, however that ends.
"""

import asyncio
import logging
import struct
import sys
from contextlib import suppress

from flows.pictures import Picture
from storage.columns import dumps

IDLE = 120.0
"""Seconds without a picture after which the process is ended: it takes some 150 MB."""
LONGEST = 20.0
"""Seconds for one picture; the first takes two."""

logger = logging.getLogger(__name__)


class Easel:
    """One picture at a time; ``draw`` gives b"" where it could not be drawn."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._process: asyncio.subprocess.Process | None = None
        self._idle: asyncio.TimerHandle | None = None

    async def draw(self, picture: Picture) -> bytes:
        async with self._turn:
            if self._idle:
                self._idle.cancel()
            try:
                async with asyncio.timeout(LONGEST):
                    return await self._drawn(picture)
            except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
                logger.error(
                    "a picture could not be drawn (%s); its words are sent alone", type(error).__name__
                )
                self.put_away()
                return b""
            finally:
                self._idle = asyncio.get_running_loop().call_later(IDLE, self.put_away)

    def put_away(self) -> None:
        """Ends the process; the next picture starts another."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.kill()
            self._process = None

    async def close(self) -> None:
        """No more pictures; returns when the process is gone."""
        process = self._process
        if self._idle:
            self._idle.cancel()
        self.put_away()
        if process is not None:
            await process.wait()

    async def _drawn(self, picture: Picture) -> bytes:
        process = self._process
        if process is None or process.returncode is not None:
            pipe = asyncio.subprocess.PIPE
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot.charts", stdin=pipe, stdout=pipe
            )
            self._process = process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(dumps(picture).encode() + b"\n")
        await process.stdin.drain()
        (size,) = struct.unpack(">I", await process.stdout.readexactly(4))
        return await process.stdout.readexactly(size)
