"""Somebody is told of a trouble once, and once that it is over, in the chat; across restarts too."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from functools import partial

from bot.patience import PatientWriter
from bot.telegram.delivery import Delivery
from bot.turns import write
from bot.vitals import Vitals
from flows.reply import Message, Outgoing
from flows.talk import text
from flows.wording import Wording
from storage.queues import Unsent
from storage.unit import SqlUnit

EVERY = 60.0
"""Seconds between two looks. What is there at two looks in a row is a trouble, what is gone at two is over."""
TOLD = "troubles told"
"""Kept by this name: the troubles that somebody was told of."""
UNTELLABLE = frozenset({"storage", "poll"})
"""Of these nobody can be told while they last: they are in the logs, and in what Prometheus reads."""

logger = logging.getLogger(__name__)


class Alarm:
    """``chat`` is the administrator's, None for the owner's: the first leader there is."""

    def __init__(
        self,
        feel: Callable[[], Awaitable[Vitals]],
        writer: PatientWriter,
        delivery: Delivery,
        wording: Wording,
        language: str,
        chat: int | None,
    ) -> None:
        self._feel = feel
        self._writer = writer
        self._delivery = delivery
        self._say = partial(say, wording, language, chat)

    async def run(self) -> None:
        """Looks for ever."""
        before: frozenset[str] | None = None
        while True:
            now = frozenset((await self._feel()).troubles())
            if before is not None and "storage" not in now:
                lasting, gone = now & before, (frozenset(ALL) - now) - before
                self._delivery.take(
                    await self._writer.do(partial(self._say, lasting, gone, datetime.now(UTC)))
                )
            if before is not None and now - before:
                logger.warning("trouble: %s", ", ".join(sorted(now)))
            before = now
            await asyncio.sleep(EVERY)


ALL = ("storage", "poll", "heard", "unsent", "failed", "late", "crm", "backup", "disk")


def say(
    wording: Wording,
    language: str,
    chat: int | None,
    lasting: Iterable[str],
    gone: Iterable[str],
    now: datetime,
    unit: SqlUnit,
) -> tuple[Unsent, ...]:
    """What is to be sent about it. ``lasting`` and ``gone`` are names of troubles."""
    told = frozenset(json.loads(unit.kept.get(TOLD) or "[]"))
    new = frozenset(lasting) - told - UNTELLABLE
    over = told & frozenset(gone)
    if not new and not over:
        return ()
    unit.kept.set(TOLD, json.dumps(sorted((told | new) - over)))
    member = unit.people.owner() if chat is None else unit.people.by_account(chat)
    where = member.chat if member and chat is None else chat
    if where is None:
        return ()  # nobody is in yet
    speaks = member.language if member else language
    lines = [wording.html(text(f"trouble-{name}"), speaks) for name in sorted(new)]
    lines += [
        wording.html(text("trouble-over", what=text(f"trouble.{name}")), speaks) for name in sorted(over)
    ]
    said = [Outgoing(where, member.id if member else None, None, "push", Message("\n\n".join(lines)))]
    # No turn of anybody's: nothing was heard.
    return write(unit, 0, said, now, here=0)
