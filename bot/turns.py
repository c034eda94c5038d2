"""One turn at a time per chat: what stands in the inbox is heard and settled, in one transaction.

Chats do not wait for each other; turns that are ready together share one commit, each in its own savepoint.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from html import escape
from time import perf_counter
from typing import Any, NamedTuple

from telegram import Bot
from telegram.error import TelegramError

from bot.durations import Durations
from bot.logs import about, where
from bot.patience import PatientWriter, pauses
from bot.telegram.delivery import Delivery
from bot.telegram.incoming import Json, group_of, moved_to, put_by, query_of, understand, welcome
from bot.telegram.outgoing import answering
from bot.telegram.request import read_json
from flows.coach import Coach
from flows.languages import LANGUAGES
from flows.reply import Message, Outgoing
from flows.talk import CameDue, ListKept, ListRead
from storage.queues import DUE, Unsent, Waiting
from storage.unit import SqlUnit

SPINNER = 2.0
"""Seconds a button turns before it is answered with nothing, where its turn takes longer."""
ENOUGH = 2000
"""Rows in hand beyond which no more are fetched: Telegram keeps them better than our memory."""

logger = logging.getLogger(__name__)


class Row(NamedTuple):
    """A new row of the inbox: its chat, and the number of the tap that it is."""

    id: int
    chat: int
    query: str | None = None


class Settled(NamedTuple):
    """What is left to do once the turn is committed."""

    unsent: tuple[Unsent, ...] = ()
    query: str | None = None
    toast: str = ""
    leave: int | None = None
    key: str | None = None
    errand: bool = False
    erased: bool = False


class Turns:
    def __init__(
        self, coach: Coach, writer: PatientWriter, delivery: Delivery, bot: Bot, group: asyncio.TaskGroup
    ) -> None:
        self._coach = coach
        self._writer = writer
        self._delivery = delivery
        self._bot = bot
        self._group = group
        self._chats: dict[int, deque[int]] = {}
        self._spinning: dict[int, asyncio.TimerHandle] = {}
        self._soothed: set[int] = set()
        self.in_hand = 0
        """Rows that wait for their turn."""
        self.lasted = Durations()
        """From the begin of each turn to its commit."""
        self.errand = asyncio.Event()
        """Rings when a turn leaves something to be fetched or read."""
        self.erased = asyncio.Event()
        """Rings when a turn has erased somebody."""
        self._room = asyncio.Event()
        self._room.set()

    async def resume(self) -> None:
        """Take up what an earlier process left."""
        self.take(
            await self._writer.do(lambda unit: [Row(row.id, row.chat) for row in unit.inbox.waiting(100_000)])
        )

    def take(self, rows: Iterable[Row]) -> None:
        """New rows of the inbox, in the order of their ids."""
        for id, chat, query in rows:
            self.in_hand += 1
            if query is not None:
                loop = asyncio.get_running_loop()
                self._spinning[id] = loop.call_later(SPINNER, self._soothe, id, query)
            if chat in self._chats:
                self._chats[chat].append(id)
            else:
                self._chats[chat] = deque([id])
                self._group.create_task(self._chat(chat))
        if self.in_hand > ENOUGH:
            self._room.clear()

    async def room(self) -> None:
        """Returns when there is room for more."""
        await self._room.wait()

    async def _chat(self, chat: int) -> None:
        queue = self._chats[chat]
        while queue:
            await self._turn(queue.popleft(), chat)
            self.in_hand -= 1
            if self.in_hand <= ENOUGH:
                self._room.set()
        del self._chats[chat]

    def _soothe(self, id: int, query: str) -> None:
        """Answer a tap with nothing, because its turn takes long; it can be answered once."""
        del self._spinning[id]
        self._soothed.add(id)
        self._group.create_task(self._try("answercallbackquery", answering(query, "")))

    async def _turn(self, id: int, chat: int) -> None:
        waiting = pauses(first=0.1)
        begun = perf_counter()
        while True:
            try:
                settled = await self._writer.do(partial(one_turn, self._coach, id))
                break
            except Exception as error:  # whatever it is, it is this turn's own, and other chats go on
                why = where(error)
            given_up = await self._writer.do(partial(one_failure, self._coach, id, why))
            logger.error(
                "turn %d failed%s: %s", id, " and is given up" if given_up else "", why, extra=about(turn=id)
            )
            if given_up is not None:
                settled = given_up
                break
            await asyncio.sleep(next(waiting))
        self.lasted.note(perf_counter() - begun)
        if logger.isEnabledFor(logging.DEBUG):
            first = settled.unsent[0] if settled.unsent else None
            member, dialog = (first.member, first.place) if first else (None, None)
            facts = about(settled.key, id, member=member, dialog=dialog)
            logger.debug("settled in %.1f ms", 1000 * (perf_counter() - begun), extra=facts)
        self._delivery.take(settled.unsent)
        if settled.errand:
            self.errand.set()
        if settled.erased:
            self.erased.set()
        if timer := self._spinning.pop(id, None):
            timer.cancel()
        # Not durable by design: Telegram takes the answer to a tap for seconds only, a restart takes longer.
        if id in self._soothed:
            self._soothed.discard(id)
            if settled.toast:
                self._delivery.take(await self._writer.do(partial(say_late, id, chat, settled.toast)))
        elif settled.query is not None:
            self._group.create_task(self._try("answercallbackquery", answering(settled.query, settled.toast)))
        if settled.leave is not None:
            self._group.create_task(self._try("leavechat", {"chat_id": settled.leave}))

    async def _try(self, method: str, parameters: dict[str, Any]) -> None:
        try:
            await self._bot.do_api_request(method, api_kwargs=parameters)
        except TelegramError as error:
            logger.info("%s: %s", method, type(error).__name__)


def one_turn(coach: Coach, id: int, unit: SqlUnit) -> Settled:
    """The whole turn, in the writer's thread. Now is when the row came, so a turn done again does the same; but a
    reminder is decided by the moment it is sent."""
    row = unit.inbox.get(id)
    if row is None:
        return Settled()
    update = read_json(row.body)
    heard = understand(update)
    if heard is None:
        unit.inbox.done(id, forget=True)
        return _of_membership(unit, row, update)
    sender, event, query = heard
    spoken = not isinstance(event, CameDue | ListRead | ListKept)
    if spoken:
        unit.chats.back(row.chat)
    now = row.at if spoken else max(row.at, datetime.now(UTC))
    reply = coach.hear(unit, id, sender, event, now)
    unsent = write(unit, id, reply.outgoing, now, here=row.chat if spoken else 0)
    unit.inbox.done(id, reply.forget)
    return Settled(unsent, query, reply.toast, key=row.key, errand=reply.errand, erased=reply.erased)


def write(
    unit: SqlUnit, turn: int, outgoing: Sequence[Outgoing], now: datetime, here: int
) -> tuple[Unsent, ...]:
    """Put the messages into the outbox: what of it is to be sent. The chat ``here`` is there for sure."""
    rows = unit.outbox.put(turn, outgoing, now)
    return tuple(row for row in rows if not _needless(unit, row, now, here))


def say_late(turn: int, chat: int, toast: str, unit: SqlUnit) -> tuple[Unsent, ...]:
    """The notice of a tap whose answer is gone, as a message."""
    said = Outgoing(chat, None, None, "tell", Message(escape(toast, quote=False)))
    return write(unit, turn, [said], datetime.now(UTC), here=chat)


def _needless(unit: SqlUnit, row: Unsent, now: datetime, here: int) -> bool:
    # Beyond its first version older content of the row may be on its way: what is seen now proves nothing. And a board
    # that ended is taken down, also where it looked ended before.
    first = row.shown_as is not None and row.version == 1 and row.board <= row.pin
    if first and unit.outbox.seen(row.id) == row.face:
        unit.outbox.sent(row.id, row.version, None, now)
        return True
    if row.chat != here and not unit.chats.reachable(row.chat):
        unit.outbox.dead(row.id, "unreachable")
        return True
    return False


def _of_membership(unit: SqlUnit, row: Waiting, update: Json) -> Settled:
    if moved := moved_to(update):
        unit.scoreboards.moved(*moved)
        unit.chats.unreachable(moved[0], "upgraded", row.at)
    group = group_of(update)
    match welcome(update):
        case True if group and not _may_stay(unit, put_by(update)):
            return Settled(leave=group)
        case True:
            unit.chats.back(row.chat)
            if group:
                unit.scoreboards.pinned(group, None)  # what was refused may be allowed by now
        case False:
            unit.chats.unreachable(row.chat, "blocked", row.at)
            if group:
                unit.scoreboards.gone(group)
    return Settled()


def _may_stay(unit: SqlUnit, account: int | None) -> bool:
    """In a group the bot stays where a leader has put it, and where it was in already."""
    if account is None:
        return True
    member = unit.people.by_account(account)
    return member is not None and member.role == "leader" and member.status == "active"


def one_failure(coach: Coach, id: int, why: str, unit: SqlUnit) -> Settled | None:
    """Note that the turn failed: None when it is to be tried again, else what is said to the chat, once."""
    row = unit.inbox.get(id)
    dead = unit.inbox.failed(id, why)
    if row is None or not dead:
        return Settled() if row is None else None
    if row.key.startswith(DUE):
        unit.reminders.given_up(row.chat, datetime.now(UTC))
        return Settled()  # nobody has asked, so there is nothing to be sorry for
    member = unit.people.by_account(row.chat)
    languages = (member.language,) if member else LANGUAGES
    sorry = Message("\n".join(coach.wording.text(language, "sorry-failed") for language in languages))
    said = [Outgoing(row.chat, None, None, "tell", sorry)] if row.chat else []
    return Settled(write(unit, id, said, datetime.now(UTC), here=0), _query_of(row))


def _query_of(row: Waiting) -> str | None:
    try:
        return query_of(read_json(row.body))
    except ValueError:
        return None
