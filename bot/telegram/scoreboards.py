"""Scoreboards in groups: one message each that changes as the figures do, and stays on top.

Which message is on top is a state, told until Telegram has answered, as menus are: so a kill leaves one pinned message,
though it may leave a twin that is not pinned.
"""

import asyncio
import logging
from datetime import UTC, datetime
from functools import partial
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.patience import PatientWriter
from bot.telegram.delivery import Delivery
from bot.telegram.failures import classify
from bot.telegram.menus import PASSING
from bot.telegram.outgoing import pinning, unpinning
from bot.turns import write
from flows.coach import Coach
from flows.group import redrawn
from storage.columns import dumps
from storage.outbox import face_of
from storage.queues import Unsent
from storage.scoreboards import Askew
from storage.unit import SqlUnit

EVERY = 60.0
"""Seconds between two faces of one scoreboard: Telegram takes 20 messages a minute into a group."""
TOP_EVERY = 5.0
"""Seconds between two looks at what is on top."""
FIRST = -(2**62)
"""Below every group's number."""

logger = logging.getLogger(__name__)


class Scoreboards:
    def __init__(self, bot: Bot, coach: Coach, writer: PatientWriter, delivery: Delivery) -> None:
        self._bot = bot
        self._coach = coach
        self._writer = writer
        self._delivery = delivery

    async def draw(self) -> None:
        """For ever: what has changed is shown, a group at a time, so that turns come between."""
        while True:
            after = FIRST
            while drawn := await self._writer.do(partial(draw_next, self._coach, after, datetime.now(UTC))):
                after, unsent = drawn
                self._delivery.take(unsent)
            await asyncio.sleep(EVERY)

    async def pin(self) -> None:
        """For ever: what should be on top is, and what should not comes off."""
        while True:
            for each in await self._writer.do(lambda unit: unit.scoreboards.askew()):
                if await self._set_right(each):
                    await self._writer.do(partial(_note, each))
            await asyncio.sleep(TOP_EVERY)

    async def _set_right(self, askew: Askew) -> bool:
        """Whether Telegram was told."""
        done = True
        if askew.pinned:
            done = await self._try("unpinchatmessage", unpinning(askew.chat, askew.pinned))
        if askew.wanted and done:
            done = await self._try("pinchatmessage", pinning(askew.chat, askew.wanted))
        return done

    async def _try(self, method: str, parameters: dict[str, Any]) -> bool:
        """What will not be allowed however often it is asked counts as told: the message is there all the same."""
        try:
            await self._bot.do_api_request(method, api_kwargs=parameters)
        except TelegramError as error:
            failure = classify(error)
            logger.info("%s: %s", method, failure.why)
            return failure.kind not in PASSING
        return True


def draw_next(
    coach: Coach, after: int, now: datetime, unit: SqlUnit
) -> tuple[int, tuple[Unsent, ...]] | None:
    """The next group and what is to be sent there: nothing where the face is as it was."""
    found = unit.scoreboards.after(after)
    if found is None:
        return None
    board, shown = found
    outgoing = redrawn(coach, unit, board, now)
    face = face_of(dumps(outgoing.message))
    if face == shown:
        return board.chat, ()
    unit.scoreboards.drawn(board.chat, face)
    # No turn of anybody's: nothing was heard.
    return board.chat, write(unit, 0, [outgoing], now, here=0)


def _note(told: Askew, unit: SqlUnit) -> None:
    if told.ended:
        unit.scoreboards.gone(told.chat)
    else:
        unit.scoreboards.pinned(told.chat, told.wanted)
