"""Files are written by a process of their own, one at a time: ``bot.files.papers``, which ends with each.

It reads storage for itself, beside the bot and not through it.
"""

import asyncio
import json
import logging
import sys
from contextlib import suppress
from dataclasses import asdict

from flows.documents import Document

LONGEST = 600.0
"""Seconds for one file: a team's hundred thousand calls take a minute."""
LARGEST = 48 * 2**20
"""Octets; Telegram takes 50 MB."""

logger = logging.getLogger(__name__)


class Press:
    """``url`` is the database's. ``write`` gives b"" where there is no file to send."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._turn = asyncio.Lock()
        self._child: asyncio.subprocess.Process | None = None

    async def write(self, document: Document, account: int) -> bytes:
        """The file for whoever speaks from this account, who may be nobody any more."""
        told = {"url": self._url, "account": account, "document": asdict(document)}
        async with self._turn:
            try:
                async with asyncio.timeout(LONGEST):
                    file, complaint = await self._written(json.dumps(told).encode())
            except (OSError, TimeoutError) as error:
                file, complaint = b"", type(error).__name__
        if len(file) > LARGEST:
            file, complaint = b"", f"{len(file)} octets are too many for Telegram"
        if not file:
            logger.error("the file %s is not written, which is said instead: %s", document.paper, complaint)
        return file

    async def close(self) -> None:
        """No more files; returns when the process is gone."""
        if self._child is not None and self._child.returncode is None:
            with suppress(ProcessLookupError):
                self._child.kill()
            await self._child.wait()

    async def _written(self, told: bytes) -> tuple[bytes, str]:
        pipe = asyncio.subprocess.PIPE
        # The order goes by a pipe: the address of a database may hold its password.
        child = self._child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.files.papers", stdin=pipe, stdout=pipe, stderr=pipe
        )
        try:
            file, complaint = await child.communicate(told)
        finally:
            await self.close()
        return (b"", complaint.decode("utf-8", "replace")) if child.returncode else (file, "")
