"""What the bot says about itself: the link that makes its owner the leader, its menu of commands, its descriptions."""

import asyncio
import logging
import sys
from collections.abc import Iterator
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.patience import PatientWriter, pauses
from bot.telegram.failures import classify
from bot.telegram.menus import listed
from flows.coach import Coach
from flows.commands import MENU
from flows.languages import LANGUAGES
from flows.talk import text
from flows.wording import Wording, plain

logger = logging.getLogger(__name__)


NAME = "username"
"""Under this name it is kept how Telegram calls the bot, so that links are links while Telegram is away."""


async def introduce(bot: Bot, coach: Coach, writer: PatientWriter, language: str, code: str | None) -> None:
    """Learn the bot's name for its links, show the owner's ``code`` while nobody is in, then tell Telegram what the bot
    is. Telegram is waited for; other failures are only logged: everything works without."""
    name = coach.bot = await _username(bot)
    await writer.do(lambda unit: unit.kept.set(NAME, name))
    if code is not None:
        sys.stdout.write(owner_lines(coach.wording, language, code, name))
        sys.stdout.flush()
    for method, parameters in profile(coach.wording, language):
        try:
            await bot.do_api_request(method, api_kwargs=parameters)
        except TelegramError as error:
            logger.info("%s: %s", method, classify(error).why)


def owner_lines(wording: Wording, language: str, code: str, username: str) -> str:
    """The link, the bare code for whoever reads this where no link opens, and on a terminal a picture of it."""
    link = f"https://t.me/{username}?start={code}"
    words = plain(wording.html(text("run-owner", link=link, code=f"/start {code}"), language))
    if not sys.stdout.isatty():
        return words + "\n"
    import segno  # here, because it is needed once in a bot's life

    segno.make(link).terminal(compact=True)
    return words + "\n"


def profile(wording: Wording, default: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The calls that set menu and descriptions: one set for each language, and one for everybody else."""
    for language, code in [(default, ""), *((language, language) for language in LANGUAGES)]:

        def words(id: str, language: str = language) -> str:
            return plain(wording.text(language, id))

        yield "setmycommands", {"commands": listed(MENU, wording, language), "language_code": code}
        in_groups = {"scope": {"type": "all_group_chats"}, "language_code": code}
        yield "setmycommands", {"commands": listed(("scoreboard",), wording, language), **in_groups}
        yield "setmydescription", {"description": words("run-description"), "language_code": code}
        yield "setmyshortdescription", {"short_description": words("run-short"), "language_code": code}


async def _username(bot: Bot) -> str:
    for pause in pauses():
        try:
            return str((await bot.do_api_request("getme"))["username"])
        except TelegramError:
            await asyncio.sleep(pause)
    raise AssertionError
