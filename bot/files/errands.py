"""What turns leave to be done beside them: files are fetched and read, and the chat hears of it as of any event.

An errand is a row of its list, so it is taken up after a kill, by whoever starts next. What it finds and the event
that tells of it are kept in one transaction; one that is done twice, or was overtaken, keeps nothing more.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from time import monotonic

from telegram import Bot

from bot.files.reading import Read, Tell, read
from bot.files.sheets import Refused
from bot.files.staging import kept, settle, so_far
from bot.logs import where
from bot.patience import PatientWriter, pauses
from bot.telegram.failures import Kind, classify
from bot.telegram.request import NoAnswer, TooLong, Wire
from bot.turns import Row, Turns
from flows.lists.staged import PACKED, Import

PATIENCE = timedelta(minutes=10)
"""How long a file that cannot be fetched is tried again: later nobody waits for it."""
PACE = 2.0
"""Seconds between two edits that say how far a list is."""
FINAL = (Kind.PERMANENT, Kind.UNREACHABLE, Kind.GONE)

Fetch = Callable[[Import], Awaitable[bytes]]

logger = logging.getLogger(__name__)


class Errands:
    """``fetch`` gives a file's octets, or raises what the wire raises."""

    def __init__(self, fetch: Fetch, writer: PatientWriter, turns: Turns, group: asyncio.TaskGroup) -> None:
        self._fetch = fetch
        self._writer = writer
        self._turns = turns
        self._group = group
        self._under_way: set[tuple[int, int]] = set()
        self._one = asyncio.Semaphore(1)  # a child may take all the memory that one is allowed

    async def run(self) -> None:
        """For ever: what an earlier process left, then whatever the turns leave."""
        while True:
            for each in await self._writer.do(lambda unit: unit.lists.errands()):
                if (each.id, each.version) not in self._under_way:
                    self._under_way.add((each.id, each.version))
                    self._group.create_task(self._do(each))
            await self._turns.errand.wait()
            self._turns.errand.clear()

    async def _do(self, of: Import) -> None:
        found: Read | Refused
        try:
            if of.state == "fetching":
                octets = await self._fetched(of)
                await self._writer.do(lambda unit: unit.lists.fetched(of, octets))
            async with self._one:
                found = await read(*await self._writer.do(partial(kept, of)), self._telling(of))
        except Refused as refused:
            found = refused
        except (
            Exception
        ) as error:  # whatever it is, it is this file's own, and must not end the bot at every start
            logger.error("list %d is given up: %s", of.id, where(error))
            found = Refused("broken")
        ids = await self._writer.do(partial(settle, of, found, datetime.now(UTC)))
        self._turns.take([Row(id, of.chat) for id in ids])
        self._under_way.discard((of.id, of.version))

    def _telling(self, of: Import) -> Tell:
        """Says in the chat how far it is, at a polite pace; what is read sooner says nothing before it is done."""
        last = monotonic()

        async def tell(rows: int) -> None:
            nonlocal last
            if monotonic() - last >= PACE:
                last = monotonic()
                ids = await self._writer.do(partial(so_far, of, rows, datetime.now(UTC)))
                self._turns.take([Row(id, of.chat) for id in ids])

        return tell

    async def _fetched(self, of: Import) -> bytes:
        """Raises Refused where it is too large, or does not come."""
        waiting = pauses()
        while True:
            try:
                return await self._fetch(of)
            except TooLong:
                raise Refused("too-big") from None
            except Exception as error:  # each has its meaning, see failures
                failure = classify(error)
            logger.warning("list %d is not fetched: %s", of.id, failure.why)
            if failure.kind in FINAL or datetime.now(UTC) - of.at > PATIENCE:
                raise Refused("gone")
            await asyncio.sleep(failure.seconds or next(waiting))


def from_telegram(bot: Bot, wire: Wire) -> Fetch:
    """Files as Telegram hands them out; one that says it is too large is not asked for."""

    async def fetch(of: Import) -> bytes:
        told = await bot.do_api_request("getfile", api_kwargs={"file_id": of.handle})
        if told.get("file_size", 0) > PACKED:
            raise TooLong
        octets = await wire.download(f"{bot.base_file_url}/{told['file_path']}", PACKED)
        if len(octets) != told.get("file_size", len(octets)):
            raise NoAnswer("half of a file")
        return octets

    return fetch
