"""Telegram's updates into the inbox by long polling: only what is committed is confirmed.

Telegram counts an update as taken when the next getUpdates asks for what comes after it. So each batch is
committed first, and what was not confirmed when something happened comes again and is known by its key.
"""

import asyncio
import json
import logging
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

import orjson
from telegram import Bot
from telegram.error import TelegramError

from bot.patience import PatientWriter, pauses
from bot.telegram.failures import classify
from bot.telegram.flood import Flood
from bot.telegram.incoming import ALLOWED_UPDATES, Json, chat_of, query_of
from bot.telegram.refusals import Patience
from bot.telegram.request import NoAnswer, TooFast
from bot.turns import Row, Turns
from bot.watchdog import Watch
from storage.queues import Arrived
from storage.unit import SqlUnit

POLL = 25
"""Seconds Telegram holds a poll that has nothing to give."""
POLLING = {"timeout": POLL, "allowed_updates": ALLOWED_UPDATES}
LONGEST = 15.0
"""Seconds between two tries of a poll, so that a token that is no good is known within a minute."""

logger = logging.getLogger(__name__)


class Intake:
    def __init__(
        self, bot: Bot, writer: PatientWriter, turns: Turns, watch: Watch, flood: Flood | None = None
    ) -> None:
        self._bot = bot
        self._writer = writer
        self._turns = turns
        self._watch = watch
        self._flood = flood or Flood()
        # Kept in memory only: Telegram keeps it too, and keys recognise what comes again.
        self._offset: int | None = None

    async def run(self) -> None:
        """Polls for ever. Raises Shut."""
        patience = Patience(asyncio.get_running_loop().time)
        waiting = pauses(longest=LONGEST)
        chosen = False
        while True:
            await self._turns.room()
            try:
                if not chosen:
                    # A webhook that is still set would refuse every poll. What waits at Telegram stays there.
                    await self._ask("deletewebhook")
                    chosen = True
                updates = await self._ask("getupdates", **POLLING, offset=self._offset)
                if not isinstance(updates, list):
                    raise NoAnswer("updates that are no list")
            except TelegramError as error:
                logger.warning("poll: %s", classify(error).why)
                patience.failed(error)
                await asyncio.sleep(error.seconds if isinstance(error, TooFast) else next(waiting))
                continue
            patience.answered()
            waiting = pauses(longest=LONGEST)
            if updates:
                heard = self._flood.let_in(updates)
                self._turns.take(await self._writer.do(partial(write, heard)))
                self._offset = _after(updates, self._offset)

    async def _ask(self, method: str, **parameters: Any) -> Any:
        with self._watch.over(method):
            return await self._bot.do_api_request(method, api_kwargs=parameters, read_timeout=POLL + 10)


def write(updates: Sequence[Json], unit: SqlUnit) -> list[Row]:
    """Put the updates into the inbox: those not seen before."""
    now = datetime.now(UTC)
    arrivals = ((arrival(update, now), query_of(update)) for update in updates)
    return [row for arrived, query in arrivals if arrived is not None for row in put(unit, [arrived], query)]


def put(unit: SqlUnit, arrivals: Iterable[Arrived], query: str | None = None) -> list[Row]:
    """Put them into the inbox: those that are new."""
    return [Row(id, arrived.chat, query) for arrived in arrivals for id in unit.inbox.put([arrived])]


def arrival(update: Json, now: datetime) -> Arrived | None:
    """The update as the inbox keeps it; None for what has no number, so could never be recognised again."""
    number = number_of(update)
    if number is None:
        logger.error("an update without a number was passed over")
        return None
    try:
        chat = chat_of(update)
    except (KeyError, TypeError, ValueError, AttributeError):
        chat = 0  # its turn will fail, and be given up
    return Arrived(f"tg:{number}", chat, dump(update), now)


def number_of(update: object) -> int | None:
    """What Telegram counts the update as, None for what is no update."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else None


def dump(update: Json) -> str:
    try:
        return orjson.dumps(update).decode()
    except TypeError:
        return json.dumps(update)  # half of an emoji, which ASCII can escape


def _after(updates: Sequence[Json], offset: int | None) -> int | None:
    numbers = [number for number in map(number_of, updates) if number is not None]
    return max(numbers) + 1 if numbers else offset
