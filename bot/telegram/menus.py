"""Telegram's menu of commands: in every chat those of its member's role, in the language that was chosen there.

What a chat lists is a state, not a message: what it should list is read beside what Telegram was told, and told again
until an answer has come. So a lost answer or a kill does no harm, and no turn has to think of it.
"""

import asyncio
import logging
from collections.abc import Iterator
from functools import partial
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.patience import PatientWriter
from bot.telegram.failures import Kind, classify
from flows.commands import MENU, MENU_OF_LEADERS
from flows.wording import Wording, plain
from storage.menus import Menu, Untold
from storage.unit import SqlUnit

EVERY = 15.0
"""Seconds between two looks, as the clock's; a look is answered by an index that is empty nearly always."""
PAGE = 100
APART = 0.2
"""Seconds between two chats: an upgrade tells every member's, and nobody waits for it."""
PASSING = (Kind.AWAY, Kind.TEMPORARY, Kind.TOO_FAST, Kind.AMBIGUOUS, Kind.TOKEN)
"""What is told again; a chat that is gone, or that nothing is told any more, counts as told."""

logger = logging.getLogger(__name__)


class Menus:
    def __init__(self, bot: Bot, writer: PatientWriter, wording: Wording) -> None:
        self._bot = bot
        self._writer = writer
        self._wording = wording

    async def run(self) -> None:
        """For ever: whatever differs, the first first."""
        while True:
            pause = await self._look()
            await asyncio.sleep(pause)

    async def _look(self) -> float:
        """Seconds until the next look. What fails for now ends this one, so that the order stays."""
        found = await self._writer.do(lambda unit: unit.menus.untold(PAGE))
        for each in found:
            if pause := await self._told(each):
                return pause
            await self._writer.do(partial(_note, each))
            await asyncio.sleep(APART)
        return APART if len(found) == PAGE else EVERY

    async def _told(self, untold: Untold) -> float:
        """0 when it is done, else the seconds to wait before it is told again."""
        for method, parameters in calls(untold, self._wording):
            try:
                await self._bot.do_api_request(method, api_kwargs=parameters)
            except TelegramError as error:
                failure = classify(error)
                logger.info("%s: %s", method, failure.why)
                if failure.kind in PASSING:
                    return max(EVERY, failure.seconds)
        return 0.0


def _note(done: Untold, unit: SqlUnit) -> None:
    unit.menus.told(done.member, done.wanted)


def calls(untold: Untold, wording: Wording) -> Iterator[tuple[str, dict[str, Any]]]:
    """What Telegram is told, so that a chat lists what it should; one that was left lists what every other does."""
    told, wanted = untold.told, untold.wanted
    if told and (wanted is None or wanted.chat != told.chat):
        yield "deletemycommands", {"scope": in_chat(told)}
    if wanted:
        names = MENU_OF_LEADERS if wanted.role == "leader" else MENU
        yield "setmycommands", {"commands": listed(names, wording, wanted.language), "scope": in_chat(wanted)}


def in_chat(menu: Menu) -> dict[str, Any]:
    return {"type": "chat", "chat_id": menu.chat}


def listed(names: tuple[str, ...], wording: Wording, language: str) -> list[dict[str, str]]:
    """Commands as Telegram takes them, each with what it does."""
    return [{"command": name, "description": plain(wording.text(language, f"menu-{name}"))} for name in names]
