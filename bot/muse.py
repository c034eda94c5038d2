"""The optional language model: better words for a message, fetched before it is sent, dropped when they come too late.

The turn has long been committed, with a message that is whole by itself. Names, numbers and addresses are masked before
anything leaves, and no transaction is open meanwhile.
"""

import asyncio
import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from html import escape
from typing import Any, Protocol

import aiohttp

from bot.muse_words import asked, mended
from flows.masking import Mask
from flows.reply import Key, Message
from flows.wish import Wish
from storage.queues import Unsent
from storage.unit import SqlUnit

PATIENCE = 4.0
"""Seconds a message waits for better words at most."""
REST = 60.0
"""Seconds in which nobody is asked, after an endpoint failed: its time-outs would hold up every message."""
NAMES = 10_000
STAR = " ★"

logger = logging.getLogger(__name__)


class Storage(Protocol):
    async def do(self, job: Any) -> Any: ...


class Muse:
    """Speaks to an OpenAI-compatible endpoint; every failure gives the message as it was."""

    def __init__(self, url: str, model: str, key: str, storage: Storage) -> None:
        self._url = f"{url.rstrip('/')}/chat/completions"
        self._model = model
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._storage = storage
        self._session: aiohttp.ClientSession | None = None
        self._rests_until = 0.0
        self.failed = 0
        """Wishes that came to nothing."""

    async def improved(self, row: Unsent) -> Message:
        wish, loop = row.message.wish, asyncio.get_running_loop()
        if wish is None or row.member is None or loop.time() < self._rests_until:
            return row.message
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._improved(row, row.member, wish)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            self._rests_until = loop.time() + REST
            why = type(error).__name__
        except (KeyError, IndexError, TypeError, ValueError) as error:
            why = f"unusable answer, {type(error).__name__}"
        self.failed += 1
        logger.info("the language model was no help (%s); message %d is sent as it is", why, row.id)
        return row.message

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def _improved(self, row: Unsent, member: int, wish: Wish) -> Message:
        mask = Mask(await self._storage.do(partial(names_of, row.chat)))
        said = await self._ask(asked(wish, mask))
        if wish.kind == "choice":
            return starred(row.message, wish, int(said))
        words = mended(mask.taken_off(said), wish)
        await self._storage.do(lambda unit: unit.wordings.keep(member, *wish.of, words))
        return reworded(row.message, wish.words, words)

    async def _ask(self, messages: list[dict[str, str]]) -> str:
        if self._session is None:
            self._session = aiohttp.ClientSession(headers=self._headers)
        body = {"model": self._model, "messages": messages, "temperature": 0.8, "max_tokens": 200}
        async with self._session.post(self._url, json=body) as response:
            response.raise_for_status()
            answer: Mapping[str, Any] = await response.json(content_type=None)
        content = answer["choices"][0]["message"]["content"]
        if not isinstance(content, str):
            raise TypeError("content")
        return content.strip()


def names_of(account: int, unit: SqlUnit) -> tuple[str, ...]:
    """Everybody this member may name: the team and its people, the own customers and their companies."""
    me = unit.people.by_account(account)
    if me is None:
        return ()
    team = unit.people.team(me.team_id)
    keys = (re.split(r"[/|]", search) for _, search in unit.customers.keys(me, NAMES))
    people = (each.name for each in unit.people.of_team(me))
    return (team.name if team else "", *people, *(part for key in keys for part in key if part))


def starred(message: Message, wish: Wish, number: int) -> Message:
    """With the star at the option of this number, from 1; 0 says that none fits. Raises IndexError for no option."""
    if number == 0:
        return message
    if not 0 < number <= len(wish.options):
        raise IndexError(number)
    chosen = wish.options[number - 1]

    def marked(key: Key) -> Key:
        label = key.label.removesuffix(STAR)
        if label == chosen:
            return key._replace(label=label + STAR, style="best")
        return key._replace(label=label, style="") if label in wish.options else key

    return replace(message, rows=tuple(tuple(map(marked, row)) for row in message.rows))


def reworded(message: Message, words: str, better: str) -> Message:
    """The words' last place in the message holds the better ones. Raises ValueError where they are not in it."""
    before, found, after = message.html.rpartition(escape(words, quote=False))
    if not found:
        raise ValueError("cut")
    return replace(message, html=before + escape(better, quote=False) + after)
