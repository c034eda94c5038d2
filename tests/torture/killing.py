"""The kill loop: reps work, the bot is killed at random moments and started again, and nobody pities it."""

import asyncio
import random
import sqlite3
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field

from tests.torture.process import BotProcess
from tests.torture.rep import Rep
from tests.torture.replay import WATCH
from tests.torture.stage import Stage

NAMES = (("Li Na", "en"), ("王伟", "zh"), ("Tom", "en"), ("赵敏", "zh"), ("Ann", "en"), ("孙丽", "zh"))
QUIET = 60.0
WAITING, UNSENT = "inbox WHERE state = 'waiting'", "outbox WHERE state = 'unsent'"


@dataclass
class Kills:
    """What the kills hit: rows of the inbox not heard, messages not sent, or a bot that was only starting."""

    count: int = 0
    starting: int = 0
    with_turns_waiting: int = 0
    with_messages_unsent: int = 0
    to_first_poll: list[float] = field(default_factory=list)


async def come_in(stage: Stage, bot: BotProcess, count: int, pace: float) -> list[Rep]:
    """The bot's first start, its owner, and people who will ask for the owner's invitation."""
    await start(stage, bot)
    while not (codes := bot.owner_codes()):
        await asyncio.sleep(0.02)
        assert bot.alive, bot.last_words()
    with closing(sqlite3.connect(bot.database)) as database:
        database.executescript(WATCH)
    reps = [
        Rep(stage, stage.person(name, language=language), number, pace)
        for number, (name, language) in enumerate(NAMES[:count])
    ]
    reps[0].person.start(codes[-1])
    return reps


async def start(stage: Stage, bot: BotProcess) -> None:
    stage.life += 1
    stage.listened_before = stage.bot_listens()
    await bot.start()


async def listening(stage: Stage, bot: BotProcess) -> float:
    """Returns when the bot polls, or has set its webhook: the seconds since it was started."""
    while stage.bot_listens() == stage.listened_before:
        assert bot.alive, f"the bot ended by itself:\n{bot.last_words()}"
        await asyncio.sleep(0.005)
    return time.monotonic() - bot.born


async def kill_again_and_again(
    stage: Stage, bot: BotProcess, reps: Sequence[Rep], times: int, seed: int = 1
) -> Kills:
    """Kills a running bot so many times; afterwards it runs, and everything has come to rest."""
    kills, chance, stop = Kills(), random.Random(seed), asyncio.Event()
    working = [asyncio.create_task(rep.work(stop)) for rep in reps]
    coming = asyncio.create_task(_let_in(reps))
    for _ in range(times):
        took = await _a_moment(stage, bot, chance)
        await bot.kill()
        kills.count += 1
        if took is None:
            kills.starting += 1
        else:
            kills.to_first_poll.append(took)
        _look(bot, kills)
        await start(stage, bot)
    await coming
    stop.set()
    await asyncio.gather(*working)
    await come_to_rest(stage, bot)
    return kills


async def _let_in(reps: Sequence[Rep]) -> None:
    """Once settled in, the owner asks for an invitation until there is one, and the others open it."""
    owner, others = reps[0], [rep for rep in reps[1:] if not rep.person.private.started]
    while others and (code := owner.invitation()) is None:
        if owner.settled_in:
            owner.person.say("/invite")
        await asyncio.sleep(1.5)
    for rep in others:
        rep.person.start(code)


async def _a_moment(stage: Stage, bot: BotProcess, chance: random.Random) -> float | None:
    """Waits for the moment of the next kill: seconds from the start to the first poll, None when it is before that.

    One kill in eight falls into the start; of the others half come at any time, and half within milliseconds of
    something that a rep or the bot has done, where a commit, a call or an answer is under way.
    """
    if chance.random() < 0.125:
        await asyncio.sleep(chance.uniform(0.0, 1.0))
        return None
    took = await listening(stage, bot)
    if chance.random() < 0.5:
        await asyncio.sleep(chance.uniform(0.0, 0.6))
    else:
        for _ in range(chance.randint(1, 60)):
            await stage.bell.wait(stage.bell.count, 0.5)
        await asyncio.sleep(chance.choice((0.0, chance.uniform(0.0, 0.015))))
    return took


def _look(bot: BotProcess, kills: Kills) -> None:
    with closing(sqlite3.connect(bot.database)) as database:
        try:
            kills.with_turns_waiting += _count(database, WAITING) > 0
            kills.with_messages_unsent += _count(database, UNSENT) > 0
        except sqlite3.OperationalError:
            return  # killed before there was a table


def _count(database: sqlite3.Connection, what: str) -> int:
    return int(database.execute(f"SELECT count(*) FROM {what}").fetchone()[0])


async def come_to_rest(stage: Stage, bot: BotProcess) -> None:
    """Returns when nothing waits at Telegram nor in the database. TimeoutError when nothing moves any more."""
    least, moved = sys.maxsize, time.monotonic()
    while left := len(stage.updates.pending) + _left(bot):
        assert bot.alive, f"the bot ended by itself:\n{bot.last_words()}"
        if left < least:
            least, moved = left, time.monotonic()
        if time.monotonic() - moved > QUIET:
            raise TimeoutError(
                f"{left} left and nothing moves for {QUIET} s: {_what_is_left(bot)}\n{bot.last_words()}"
            )
        await asyncio.sleep(0.05)


def _left(bot: BotProcess) -> int:
    with closing(sqlite3.connect(bot.database)) as database:
        return sum(_count(database, what) for what in (WAITING, UNSENT))


def _what_is_left(bot: BotProcess) -> list[tuple[object, ...]]:
    """The rows that wait, without what they say."""
    with closing(sqlite3.connect(bot.database)) as database:
        turns = database.execute(f"SELECT 'turn', id, chat, attempts, why FROM {WAITING}").fetchall()
        messages = database.execute(
            f"SELECT 'message', id, chat, place, kind, version, attempts, not_before FROM {UNSENT}"
        ).fetchall()
    return [*turns, *messages]
