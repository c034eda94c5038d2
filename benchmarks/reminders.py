"""Reminders by the hundred thousand: claimed as fast as the database takes it, delivered in simulated time.

Time goes on only when nothing is left to do (``tests.days.warp``); the server is a window of a second that refuses the
31st message in it.
"""

import asyncio
import time
from collections import deque
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import quantiles
from typing import Any

from sqlalchemy import bindparam, insert

from bot.clock import AT_ONCE, claim
from bot.drawing import Easel
from bot.files.press import Press
from bot.patience import PatientWriter
from bot.telegram.delivery import Delivery
from bot.telegram.enclosing import Enclosures
from bot.telegram.limits import Gate, Limits
from bot.watchdog import Watch
from flows.model import Member, Team
from flows.ports import Deed
from flows.reply import Kind, Message, Outgoing
from storage.database import Database
from storage.house import outbox, reminders
from storage.migrate import upgrade
from storage.tables import members
from storage.unit import SqlUnit
from storage.writer import Writer
from tests.days.warp import Leading, Loop, Time

NOW = datetime(2026, 11, 25, 0, 55, tzinfo=UTC)
MOST = 30
NETWORK = 0.05
"""Seconds of a call, simulated."""
REPLIES_EVERY = 0.5


def seed(file: Path, count: int) -> str:
    """So many reps, each with a board that is due."""
    url = f"sqlite:///{file}"
    upgrade(url)
    first = Member(10, 1, "Rep", 10, 10, language="en", joined_at=NOW)
    with Database(url) as database:
        with database.unit() as unit:
            unit.journal.keep(Deed(1, 0, "", NOW), [Team(1, "House", "en"), first])
        with database.engine.begin() as connection:
            row = dict(connection.execute(members.select()).one()._mapping)
            people = [row | {"id": 11 + n, "account": 11 + n, "chat": 11 + n} for n in range(count)]
            connection.execute(insert(members), people)
            connection.execute(
                insert(reminders).values(
                    kind="board", day=date(2026, 11, 25), due_at=NOW, jitter=0, about=0, next_at=NOW,
                    state="planned", why="", late=False, member=bindparam("who"), key=bindparam("name"),
                ),
                [{"who": 11 + n, "name": f"board:{11 + n}:2026-11-25"} for n in range(count)],
            )  # fmt: skip
    return url


def fan_out(url: str) -> tuple[int, float, float, int]:
    """Arrivals, seconds in all, the longest transaction in ms, and what a second run adds."""
    arrived, longest, began = 0, 0.0, time.perf_counter()
    with Database(url) as database:
        while True:
            one = time.perf_counter()
            with database.unit() as unit:
                come = claim(NOW, unit, AT_ONCE)
            longest = max(longest, time.perf_counter() - one)
            arrived += len(come)
            if not come:
                break
        took = time.perf_counter() - began
        with database.unit() as unit:
            again = len(claim(NOW, unit, AT_ONCE))
    return arrived, took, longest * 1000, again


class Server:
    """Takes ``MOST`` messages in any second and refuses the next."""

    def __init__(self) -> None:
        self.window: deque[float] = deque()
        self.refused = self.taken = 0
        self.times: list[float] = []
        self.replied: dict[int, float] = {}

    async def do_api_request(self, method: str, api_kwargs: dict[str, Any], **_: object) -> Any:
        now = asyncio.get_running_loop().time()
        while self.window and self.window[0] <= now - 1:
            self.window.popleft()
        self.refused += len(self.window) >= MOST
        self.window.append(now)
        self.times.append(now)
        self.taken += 1
        if api_kwargs["text"].startswith("reply"):
            self.replied[int(api_kwargs["text"][5:])] = now
        await asyncio.sleep(NETWORK)
        return {"message_id": self.taken}


def deliver(url: str, pushes: int, seconds: float) -> dict[str, float]:
    """Send so many pushes, with a reply every half second for so long."""
    clock = Time(NOW.timestamp())
    leading = Leading(clock, lambda started, finished: False)
    server, asked = Server(), {}

    async def main() -> None:
        with Database(url) as database:
            writer = Writer(database)
            writer.start()
            await _play(writer, server, leading, asked, pushes, seconds)
            await writer.stop()

    began = time.process_time()
    try:
        with asyncio.Runner(loop_factory=lambda: Loop(clock, leading)) as runner:
            runner.run(main())
    finally:
        clock.stop()
    waits = [server.replied[n] - at for n, at in asked.items()]
    span = server.times[-1] - server.times[0]
    return {
        "span": span,
        "ideal": max(1.0, (len(server.times) - MOST) / MOST),
        "refused": server.refused,
        "core": (time.process_time() - began) / span,
        "p99_ms": quantiles(waits, n=100)[98] * 1000,
    }


async def _play(
    writer: Writer, server: Server, leading: Leading, asked: dict[int, float], pushes: int, seconds: float
) -> None:
    loop = asyncio.get_running_loop()
    do = writer.do

    async def held(job: Any) -> Any:
        leading.held += 1  # no time passes while the thread writes
        try:
            return await do(job)
        finally:
            leading.held -= 1

    writer.do = held  # type: ignore[method-assign]
    watch = Watch()
    async with asyncio.TaskGroup() as group:
        enclosures = Enclosures(Easel(), Press(""))
        gate = Gate(Limits())
        delivery = Delivery(server, PatientWriter(writer, watch), gate, watch, group, enclosures)  # type: ignore[arg-type]

        async def put(said: list[Outgoing]) -> None:
            def job(unit: SqlUnit) -> Any:
                return unit.outbox.put(1, said, datetime.now(UTC))

            delivery.take(await writer.do(job))

        chats = iter(range(1, 10**9))
        left = pushes
        number, next_reply = 0, loop.time() + REPLIES_EVERY
        while left or delivery.in_hand or number * REPLIES_EVERY < seconds:
            if left and delivery.in_hand < 200:  # as the clock does it
                many = min(left, AT_ONCE)
                await put([_said(next(chats), "push", "board") for _ in range(many)])
                left -= many
            if loop.time() >= next_reply and number * REPLIES_EVERY < seconds:
                next_reply += REPLIES_EVERY
                asked[number] = loop.time()
                await put([_said(next(chats), "tell", f"reply{number}")])
                number += 1
            await asyncio.sleep(0.1)


def _said(chat: int, kind: Kind, words: str) -> Outgoing:
    return Outgoing(chat, None, None, kind, Message(words))


def unsent(url: str) -> int:
    with Database(url) as database, database.engine.connect() as connection:
        return sum(
            state == "unsent"
            for (state,) in connection.execute(outbox.select().with_only_columns(outbox.c.state))
        )


def measured(where: Path, count: int) -> dict[str, Any]:
    file = where / "reminders.db"
    url = seed(file, count)
    arrived, took, longest, again = fan_out(url)
    sent = deliver(url, count, count / MOST)
    alone = deliver(url, 0, 60.0)
    assert not unsent(url)
    return {
        "arrived": arrived,
        "took": took,
        "longest": longest,
        "again": again,
        "alone": alone["p99_ms"],
        **sent,
    }
