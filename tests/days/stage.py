"""Two weeks of a house of reps, and whatever happens to a bot in them."""

import asyncio
import os
import random
import socket
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from flows.model import Customer, FollowUp, Member, Team
from flows.ports import Deed
from flows.schedule import instant
from storage.database import Database
from storage.migrate import upgrade
from storage.queues import Arrived
from tests.days.warp import Leading, Time
from tests.fake_telegram import FakeTelegram, Fault
from tests.fake_telegram.clock import Clock

ZONES = (
    "Asia/Shanghai", "Europe/London", "Europe/Berlin", "Australia/Sydney", "Pacific/Auckland", "America/New_York",
    "Asia/Kolkata", "Asia/Kathmandu",
)  # fmt: skip
BEGIN = datetime(2026, 3, 25, 0, 0, tzinfo=UTC)
DAYS = int(os.environ.get("DAYS_LONG", "14"))
"""London and Berlin go forward on 29 March, Sydney and Auckland back on 5 April."""
FIRST_CHAT = 5_000_000_001
CALLS_A_DAY = 2
HOUR = timedelta(hours=1)


class Stage(FakeTelegram):
    """The fake Telegram, and how many calls of the bot's present life it has received and answered."""

    def __init__(self, time: Time) -> None:
        super().__init__("123:abc", clock=Clock(lambda: time.now))
        self.life = self.received = self.answered = 0

    async def _call(self, request: web.BaseRequest, spelt: str, query: str) -> web.StreamResponse:
        life = self.life
        self.received += 1
        try:
            return await super()._call(request, spelt, query)
        finally:
            self.answered += life == self.life

    def under_way(self, started: int, finished: int) -> bool:
        return started > self.received or finished < self.answered


class Bot:
    """The bot's process, in step with the stage."""

    def __init__(self, stage: Stage, leading: Leading, clock: Time, folder: Path) -> None:
        self.stage, self.leading, self.clock, self.folder = stage, leading, clock, folder
        self.file = folder / "prelude.db"
        self.kills = 0
        self._process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"sqlite:///{self.file}"

    @contextmanager
    def _held(self) -> Iterator[None]:
        self.leading.held += 1
        try:
            yield
        finally:
            self.leading.held -= 1

    async def start(self) -> None:
        with self._held():
            self.stage.life += 1
            self.stage.received = self.stage.answered = 0
            ours, theirs = socket.socketpair()
            environment = os.environ | {
                "TELEGRAM_TOKEN": self.stage.token,
                "TELEGRAM_API_URL": f"{self.stage.base_url}/bot",
                "TELEGRAM_FILE_URL": f"{self.stage.base_url}/file/bot",
                "DATABASE_URL": self.url,
                "DEFAULT_TIMEZONE": "Europe/London",
                "PYTHONPATH": str(Path(__file__).parents[2]),
            }
            command = ("-m", "tests.days.bot", str(theirs.fileno()), str(self.clock.now))
            with (self.folder / "bot.log").open("ab") as log:
                self._process = await asyncio.create_subprocess_exec(
                    sys.executable, *command, env=environment, cwd=self.folder, pass_fds=[theirs.fileno()], stdout=log,
                    stderr=log,
                )  # fmt: skip
            theirs.close()
            self.leading.follow(ours)

    async def kill(self) -> None:
        """``kill -9``, in the middle of whatever it does."""
        assert self._process is not None
        with self._held():
            self.kills += 1
            self._process.kill()
            await self._process.wait()
            self.leading.follow(None)
            for _ in range(20):
                await asyncio.sleep(0)

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.returncode is None


def house(url: str, reps: int, chance: random.Random) -> list[Member]:
    """So many reps, each with calls promised at all hours of two weeks."""
    upgrade(url)
    members = [
        Member(10 + n, 1, f"Rep {n}", FIRST_CHAT + n, FIRST_CHAT + n, language="en", zone=ZONES[n % len(ZONES)],
               joined_at=BEGIN, wishes={"list": {"mode": "silent"}} if n % 5 == 0 else None)
        for n in range(reps)
    ]  # fmt: skip
    customers = [
        Customer(1000 + n, 1, member.id, f"Customer {n}", created_at=BEGIN)
        for n, member in enumerate(members)
    ]
    with Database(url) as database, database.unit() as unit:
        (turn,) = unit.inbox.put([Arrived("seed", 0, "{}", BEGIN)])
        unit.inbox.done(turn, forget=True)
        unit.journal.keep(
            Deed(1, 0, "", BEGIN), [Team(1, "House", "en", "Europe/London"), *members, *customers]
        )
        steps = []
        for n, member in enumerate(members):
            for number in range(CALLS_A_DAY * DAYS):
                day = BEGIN.date() + timedelta(days=1 + number // CALLS_A_DAY)
                at = time(chance.randrange(24), chance.randrange(0, 60, 5))
                due_at = instant(day, at, ZoneInfo(member.zone))
                id = 100_000 + n * 1000 + number
                steps.append(FollowUp(id, 1, member.id, 1000 + n, None, "call", day, at, member.zone, due_at))
        unit.journal.keep(Deed(2, 0, "", BEGIN), steps)
    return members


class History:
    """What the members' settings were when, and what happened how often."""

    def __init__(self, members: list[Member]) -> None:
        self.members = {member.id: [(BEGIN, member)] for member in members}
        self.events: Counter[str] = Counter()

    def change(self, id: int, now: datetime, changes: dict[str, Any]) -> Member:
        member = replace(self.members[id][-1][1], **changes)
        self.members[id].append((now, member))
        return member

    def at(self, id: int, moment: datetime) -> Member:
        return next(member for since, member in reversed(self.members[id]) if since <= moment)

    def unchanged(self) -> Iterator[Member]:
        return (changes[0][1] for changes in self.members.values() if len(changes) == 1)


async def until(moment: datetime) -> None:
    await asyncio.sleep(max(0.0, moment.timestamp() - asyncio.get_running_loop().time()))


async def live(stage: Stage, bot: Bot, history: "History", chance: random.Random) -> None:
    """Two weeks with kills, nights and mornings without the bot, hours without Telegram, and people who change their
    minds."""
    await bot.start()
    for day in range(DAYS):
        midnight = BEGIN + timedelta(days=day)
        for hour in sorted(chance.sample(range(1, 23), 4)):
            await until(midnight + hour * HOUR)
            what = chance.choice(("kill", "down", "away", "lost answers", "settings"))
            await happens(what, stage, bot, history, chance)
    await until(BEGIN + timedelta(days=DAYS, hours=30))
    assert bot.alive, (bot.folder / "bot.log").read_text()[-3000:]


async def happens(what: str, stage: Stage, bot: Bot, history: "History", chance: random.Random) -> None:
    history.events[what] += 1
    match what:
        case "kill":
            # Within the minute of a reminder, where claims, turns and sends are under way.
            await asyncio.sleep(chance.choice((0.0, 300.5, 315.2, 330.1)) + chance.random() / 10)
            await bot.kill()
            await bot.start()
        case "down":
            await bot.kill()
            await asyncio.sleep(chance.choice((60, 1800, 3 * 3600, 5 * 3600)))
            await bot.start()
        case "away":
            stage.faults.add(Fault(kind="reset", methods=("sendMessage", "getMe", "getUpdates")))
            await asyncio.sleep(chance.choice((120, 3600, 3 * 3600)))
            stage.faults.clear()
        case "lost answers":
            stage.faults.add(Fault(kind="reset", methods=("sendMessage",), done=True, times=5))
        case "settings":
            change: dict[str, Any] = chance.choice(
                (
                    {"zone": chance.choice(ZONES)},
                    {"wishes": {"board": {"at": "09:30"}, "midday": {"mode": "off"}}},
                    {"quiet": "20:00-09:00"},
                    {"days_off": (str(date(2026, 3, 30)), str(date(2026, 4, 7)))},
                )
            )
            now = datetime.now(UTC)
            member = history.change(chance.choice(list(history.members)), now, change)
            with Database(bot.url) as database, database.unit() as unit:
                unit.journal.keep(Deed(int(now.timestamp()), 0, "", now), [member])
