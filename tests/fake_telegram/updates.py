"""The queue of updates: numbered, kept until confirmed or too old, polled by one bot at a time."""

import asyncio
import random
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import orjson

from .clock import Clock
from .errors import Refused, broken, conflict
from .settings import Settings

KINDS = """
message edited_message channel_post edited_channel_post inline_query chosen_inline_result callback_query
shipping_query pre_checkout_query poll poll_answer my_chat_member chat_member chat_join_request chat_boost
removed_chat_boost message_reaction message_reaction_count business_connection business_message
edited_business_message deleted_business_messages purchased_paid_media managed_bot guest_message
"""
TYPES = frozenset(KINDS.split())
BY_DEFAULT = TYPES - {"chat_member", "message_reaction", "message_reaction_count"}
MAX_BATCH = 100
MAX_TIMEOUT = 50
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
FUTURE = 10
"""An offset further ahead of the queue is taken for a mistake: the queue is served from its head."""


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """``lane`` is the queue within which a webhook keeps the order: messages by chat, taps by user."""

    id: int
    kind: str
    body: bytes
    expires: float
    lane: str


class Updates:
    """Whoever wants to deliver updates another way than by polling sets ``pushed``."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self.pending: deque[Update] = deque()
        self.allowed = BY_DEFAULT
        self.counts: Counter[str] = Counter()
        self.pushed: Callable[[Update], None] | None = None
        self._clock = clock
        self._settings = settings
        self._random = random.Random(settings.seed)  # repeatable numbers, not secrets
        self._next_id = 0
        self._soonest = float("inf")
        self.restart_ids()
        self._poller: asyncio.Future[None] | None = None
        self._last_conflict = float("-inf")
        self._last_poll = (0, float("-inf"))

    def restart_ids(self, first: int | None = None) -> None:
        """Number on from anywhere, as Telegram does after a week without updates (so with an empty queue)."""
        if self.pending:
            raise ValueError(f"{len(self.pending)} updates still wait; ids restart only on an empty queue")
        self._next_id = self._random.randrange(10_000_000, 900_000_000) if first is None else first

    def allow(self, kinds: Iterable[str]) -> None:
        """Remember what the bot wants from now on; an empty list means Telegram's default."""
        wanted = frozenset(kinds)
        if wanted - TYPES:
            raise broken("type", f"allowed_updates names no update type: {', '.join(sorted(wanted - TYPES))}")
        self.allowed = wanted or BY_DEFAULT

    def push(self, kind: str, body: object, lane: str) -> int | None:
        """Queue one update; its id, or None where the bot does not want the kind.

        Bytes are sent as they stand, for JSON that no decent server would send.
        """
        self.counts["offered"] += 1
        if kind in TYPES and kind not in self.allowed:
            self.counts["not allowed"] += 1
            return None
        settings = self._settings
        lifetime = settings.query_ttl if kind == "callback_query" else settings.update_ttl
        number = self._next_id
        self._next_id += 1
        held = orjson.Fragment(body) if isinstance(body, bytes) else body
        wire = orjson.dumps({"update_id": number, kind: held})
        update = Update(number, kind, wire, self._clock.now() + lifetime, lane)
        self.pending.append(update)
        self._soonest = min(self._soonest, update.expires)
        if self.pushed is not None:
            self.pushed(update)
        elif self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
        return number

    def forget(self, update: Update) -> None:
        """Take one delivered update out of the queue."""
        if self.pending and self.pending[0] is update:
            self.pending.popleft()
        elif update in self.pending:
            self.pending.remove(update)

    def drop_all(self) -> None:
        self.counts["dropped"] += len(self.pending)
        self.pending.clear()

    async def poll(self, offset: int, limit: int, seconds: int) -> list[bytes]:
        """One getUpdates: confirms what lies before the offset, then waits for something to come."""
        self.counts["polls"] += 1
        loop = asyncio.get_running_loop()
        now = loop.time()
        if self._settings.poll_guard and offset == self._last_poll[0]:
            if now < self._last_poll[1] + 3:
                seconds = max(seconds, 3)
            if now < self._last_poll[1] + 0.5:
                limit = 1
        self._last_poll = (offset, now)
        batch = self._take(offset, limit)
        if batch or seconds <= 0:
            return batch
        self.interrupt(OTHER_POLLER)
        poller = self._poller = loop.create_future()
        try:
            await asyncio.wait_for(poller, min(seconds, MAX_TIMEOUT))
        except TimeoutError:
            return []
        except Refused as refusal:
            await self._pause_conflicts()
            raise refusal
        finally:
            if self._poller is poller:
                self._poller = None
        return self._take(offset, limit)

    def interrupt(self, why: str) -> None:
        """End the poll that waits at this moment, with a conflict."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(conflict(why))

    async def refuse_poll(self, why: str) -> None:
        await self._pause_conflicts()
        raise conflict(why)

    async def _pause_conflicts(self) -> None:
        loop = asyncio.get_running_loop()
        if loop.time() < self._last_conflict + self._settings.conflict_pause:
            await asyncio.sleep(self._settings.conflict_pause)
        else:
            self._last_conflict = loop.time()

    def _take(self, offset: int, limit: int) -> list[bytes]:
        self.expire()
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        elif 0 < offset <= self._next_id + FUTURE:
            while self.pending and self.pending[0].id < offset:
                self.pending.popleft()
                self.counts["confirmed"] += 1
        limit = min(max(limit, 1), MAX_BATCH)
        return [update.body for update, _ in zip(self.pending, range(limit), strict=False)]

    def expire(self) -> None:
        """Lose what nobody fetched in time."""
        now = self._clock.now()
        if now < self._soonest:
            return
        alive = [update for update in self.pending if update.expires > now]
        self.counts["expired"] += len(self.pending) - len(alive)
        self.pending = deque(alive)
        self._soonest = min((update.expires for update in alive), default=float("inf"))
