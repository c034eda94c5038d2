"""The outbox to Telegram: each chat in order, as fast as the limits allow, and what to do when it fails."""

import asyncio
import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from telegram import Bot

from bot.logs import about
from bot.muse import Muse
from bot.patience import PatientWriter, pauses
from bot.telegram.enclosing import Closed, Enclosed, Enclosures
from bot.telegram.failures import Failure, Kind, classify
from bot.telegram.limits import SHORT, Gate
from bot.telegram.line import Line
from bot.telegram.marks import Marks
from bot.telegram.outgoing import (
    editing,
    editing_caption,
    pinning,
    sending,
    sending_contact,
    sending_enclosed,
    unpinning,
)
from bot.telegram.refusals import Patience
from bot.telegram.request import DEADLINE
from bot.watchdog import Watch
from storage.queues import Unsent
from storage.unit import SqlUnit

TRIES = 8
TOO_OLD = timedelta(hours=24)
"""What Telegram has refused so often, or could not take for so long, is given up."""
AT_ONCE = 128
"""Calls under way: each holds a connection."""
LONGEST_AWAY = 15.0
"""Seconds between two looks whether Telegram is back."""
PAGE = 500
STALE = timedelta(minutes=10)
"""A reminder that has waited so long is decided anew: it may be late by now, or night."""
SEND, EDIT, PIN, UNPIN = "sendmessage", "editmessagetext", "pinchatmessage", "unpinchatmessage"
EDIT_CAPTION = "editmessagecaption"
CARD = "sendcontact"
OCTETS_A_SECOND = 500_000
"""What the slowest line carries that a large file is waited for."""
LONGEST_CALL = 80.0
"""Seconds for the largest, less than the watch has patience."""

logger = logging.getLogger(__name__)


class Delivery:
    def __init__(
        self,
        bot: Bot,
        writer: PatientWriter,
        gate: Gate,
        watch: Watch,
        group: asyncio.TaskGroup,
        enclosures: Enclosures,
        muse: Muse | None = None,
    ) -> None:
        self._bot = bot
        self._writer = writer
        self._gate = gate
        self._watch = watch
        self._group = group
        self._marks = Marks(writer, group)
        self._enclosures = enclosures
        self._muse = muse
        self._lines: dict[int, Line] = {}
        self._away: asyncio.Task[None] | None = None
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._under_way = 0
        self._stopping = False
        self.unpinned = 0
        """Messages that should have been pinned and were not."""

    async def resume(self) -> None:
        """Take up what an earlier process left, page by page, before anything new is taken."""
        after = 0
        while page := await self._writer.do(partial(_page, after)):
            self.take(page)
            after = page[-1].id

    def take(self, rows: Iterable[Unsent]) -> None:
        """Rows as the outbox has them now; they are committed."""
        for row in rows:
            if row.chat not in self._lines:
                self._lines[row.chat] = Line()
                self._lines[row.chat].put(row)
                self._group.create_task(self._chat(row.chat))
            else:
                self._lines[row.chat].put(row)
                if row.kind != "push":
                    self._gate.hurry(row.chat)

    @property
    def in_hand(self) -> int:
        """Messages that wait."""
        return sum(map(len, self._lines.values()))

    @property
    def away(self) -> bool:
        """Whether Telegram does not answer at all."""
        return self._away is not None

    async def _chat(self, chat: int) -> None:
        line = self._lines[chat]
        while line:
            if self._away is not None:
                await self._away
            await self._gate.enter(chat, line.urgent)
            row = line.take()
            if row is None:
                continue
            if self._stopping:
                return
            self._under_way += 1
            await self._deliver(line, row)
            self._under_way -= 1
        del self._lines[chat]

    async def stop(self, patience: float) -> None:
        """Start nothing new, and give what is under way so many seconds to be marked as sent."""
        self._stopping = True
        await self._enclosures.close()
        if self._muse:
            await self._muse.close()
        for _ in range(int(patience / 0.02)):
            if not self._under_way:
                return
            await asyncio.sleep(0.02)

    async def _deliver(self, line: Line, row: Unsent) -> None:
        now = datetime.now(UTC)
        if row.not_before is not None and row.not_before > now:
            self._pause(row.chat, (row.not_before - now).total_seconds())
            line.put_back(replace(row, not_before=None))
            return
        if now - row.created_at > TOO_OLD:
            await self._give_up(row, "too old")
            return
        if row.kind == "push" and now - row.created_at > STALE and await self._withdrawn(row):
            return
        if self._muse and row.message.wish:
            row = replace(row, message=await self._muse.improved(row))
        try:
            message = await self._show(row)
        except Closed:
            return
        except Exception as error:  # each has its meaning, see failures
            await self._failed(line, row, classify(error))
            return
        await self._marks.sent(row, message)
        line.stands_in(row.id, message)
        if row.pin and row.shown_as is None:
            await self._pin(row, message)
        elif row.board and not row.pin and row.shown_as is not None:
            await self._unpin(row, message)

    # ---- one row

    async def _show(self, row: Unsent) -> int:
        """Put the row's content before the reader; the number of the message that shows it now."""
        if row.shown_as is None:
            return await self._send(row)
        enclosed = row.message.picture or row.message.document
        method, edit = (EDIT_CAPTION, editing_caption) if enclosed else (EDIT, editing)
        try:
            await self._call(method, edit(row.chat, row.shown_as, row.message))
        except Exception as error:
            match classify(error).kind:
                case Kind.NOT_MODIFIED:
                    pass
                case Kind.UNPARSABLE:
                    await self._call(method, edit(row.chat, row.shown_as, row.message, marks=False))
                case _:
                    raise
        return row.shown_as

    async def _send(self, row: Unsent) -> int:
        if row.message.contact is not None:
            answer = await self._call(CARD, sending_contact(row.chat, row.message.contact))
            return int(answer["message_id"])
        message, enclosed = await self._enclosures.of(row)
        method, send = SEND, partial(sending, row.chat, message, silent=row.silent)
        if enclosed is not None:
            method, send = (
                enclosed.method,
                partial(sending_enclosed, row.chat, message, enclosed, silent=row.silent),
            )
        try:
            answer = await self._call(method, send(), patience_for(enclosed))
        except Exception as error:
            if classify(error).kind is not Kind.UNPARSABLE:
                raise
            answer = await self._call(method, send(marks=False), patience_for(enclosed))
        return int(answer["message_id"])

    async def _pin(self, row: Unsent, message: int) -> None:
        """What is not pinned was said all the same."""
        try:
            await self._call(PIN, pinning(row.chat, message))
        except Exception as error:
            self.unpinned += 1
            logger.warning("message %d is not pinned (%s)", row.id, classify(error).why)

    async def _unpin(self, row: Unsent, message: int) -> None:
        """One board stands on top of a chat, today's. The reader may have taken the old one down before."""
        try:
            await self._call(UNPIN, unpinning(row.chat, message))
        except Exception as error:
            logger.warning("message %d is still pinned (%s)", row.id, classify(error).why)

    async def _withdrawn(self, row: Unsent) -> bool:
        return await self._writer.do(partial(_withdraw, row, datetime.now(UTC)))

    async def _call(self, method: str, parameters: dict[str, Any], seconds: float = DEADLINE) -> Any:
        async with self._at_once:
            with self._watch.over(method):
                return await self._bot.do_api_request(method, api_kwargs=parameters, read_timeout=seconds)

    # ---- when it fails

    async def _failed(self, line: Line, row: Unsent, failure: Failure) -> None:
        logger.warning("message %d: %s (%s)", row.id, failure.kind.value, failure.why, extra=_about(row))
        match failure.kind:
            case Kind.AWAY | Kind.TOKEN:
                line.put_back(row)
                self._look_for_telegram()
            case Kind.GONE if row.shown_as is not None:
                line.put_back(replace(row, shown_as=None))
            case Kind.TOO_FAST:
                await self._wait(line, row, failure.seconds)
            case Kind.TEMPORARY:
                await self._again(line, row)
            case Kind.AMBIGUOUS if row.shown_as is not None:
                await self._again(line, row)  # an edit may be repeated: it does the same again
            case Kind.AMBIGUOUS if not row.ambiguous:
                await self._writer.do(lambda unit: unit.outbox.ambiguous(row.id))
                line.put_back(replace(row, ambiguous=1))
                self._look_for_telegram()
            case Kind.UNREACHABLE:
                why, now = failure.why, datetime.now(UTC)
                await self._writer.do(lambda unit: unit.chats.unreachable(row.chat, why, now))
                line.clear()
            case Kind.MIGRATED:
                await self._writer.do(partial(_grown, row.chat, failure.new_chat, datetime.now(UTC)))
                line.clear()
            case _:
                await self._give_up(row, failure.why)

    async def _wait(self, line: Line, row: Unsent, seconds: float) -> None:
        """Telegram's pause, kept across a restart where that matters; it is no refusal of the row."""
        if seconds > SHORT:
            await self._writer.do(lambda unit: unit.outbox.later(row.id, _in(seconds)))
        line.put_back(row)
        self._gate.limits.refused(row.chat, seconds, asyncio.get_running_loop().time())

    async def _again(self, line: Line, row: Unsent) -> None:
        if row.attempts + 1 >= TRIES:
            await self._give_up(row, f"refused {TRIES} times")
            return
        pause = next(pauses(first=min(30.0, 2.0**row.attempts)))
        await self._writer.do(lambda unit: unit.outbox.later(row.id, _in(pause)))
        line.put_back(replace(row, attempts=row.attempts + 1))
        self._pause(row.chat, pause)
        self._look_for_telegram()

    async def _give_up(self, row: Unsent, why: str) -> None:
        logger.error("message %d is given up: %s", row.id, why, extra=_about(row))
        await self._writer.do(lambda unit: unit.outbox.dead(row.id, why))

    def _pause(self, chat: int, seconds: float) -> None:
        self._gate.limits.close(chat, asyncio.get_running_loop().time() + seconds)

    def _look_for_telegram(self) -> None:
        """While Telegram does not answer at all nobody sends, so that no row wears out its tries. A token that
        it does not know any more ends the bot (Shut)."""
        if self._away is None:
            self._away = self._group.create_task(self._until_it_answers())

    async def _until_it_answers(self) -> None:
        patience = Patience(asyncio.get_running_loop().time)
        for pause in pauses(longest=LONGEST_AWAY):
            try:
                await self._bot.do_api_request("getme")
                break
            except Exception as error:
                failure = classify(error)
                if failure.kind not in (Kind.AWAY, Kind.AMBIGUOUS, Kind.TEMPORARY, Kind.TOKEN):
                    break
                logger.warning("Telegram is not there: %s", failure.why)
                patience.failed(error)
            await asyncio.sleep(pause)
        self._away = None


def patience_for(enclosed: Enclosed | None) -> float:
    """Seconds for the call that sends it: a large file takes its time on a slow line."""
    return min(DEADLINE + len(enclosed.octets) / OCTETS_A_SECOND, LONGEST_CALL) if enclosed else DEADLINE


def _about(row: Unsent) -> Mapping[str, Any]:
    return about(turn=row.turn, message=row.id, member=row.member, dialog=row.place)


def _page(after: int, unit: SqlUnit) -> list[Unsent]:
    return unit.outbox.unsent(PAGE, after)


def _grown(chat: int, grown: int, now: datetime, unit: SqlUnit) -> None:
    """A group became a supergroup: its scoreboard is said there anew, and nothing more here."""
    unit.scoreboards.moved(chat, grown)
    unit.chats.unreachable(chat, "upgraded", now)


def _withdraw(row: Unsent, now: datetime, unit: SqlUnit) -> bool:
    """Whether a reminder stood behind it: it is open again. One that came late and perhaps was said is let be: else an
    answer that is lost again and again would have it said again and again."""
    if row.place is None or row.shown_as is not None:
        return False
    late = unit.reminders.shown_late(row.place)
    if late is None:
        return False
    if row.ambiguous and late:
        unit.outbox.dead(row.id, "perhaps sent")
    else:
        unit.reminders.withdraw(row.place, now)
        unit.outbox.dead(row.id, "stale")
    return True


def _in(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)
