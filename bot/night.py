"""The night's work, at a quiet hour, once a local date: the backup, and forgetting what is kept long enough.

The list of who was erased is written beside the backups within a minute.

A copy of everything keeps a processor busy for a while. So it is a child's work, which steps back for the bot, and
is ended with it; what it leaves half-made has no backup's name.
"""

import asyncio
import logging
import os
import signal
import sys
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.patience import PatientWriter
from bot.settings import Settings
from storage.retention import forget
from storage.unit import SqlUnit

EVERY = 60.0
"""Seconds between two looks whether it is night."""
AGAIN = timedelta(hours=1)
"""How long to wait after a night's work that failed."""
PATIENCE = 3600.0
"""Seconds that a backup may take."""
BREATH = 0.2
"""Seconds between two heaps of what is forgotten, in which everybody else is served."""
DONE, BACKUP, TROUBLE = "night", "backup", "backup trouble"
"""Kept by these names: the local date of the last night's work, the last backup's instant, why the last one failed."""

logger = logging.getLogger(__name__)


class NightFailed(Exception):
    """The backup was not made, and why."""


class Night:
    def __init__(self, writer: PatientWriter, settings: Settings) -> None:
        self._writer = writer
        self._settings = settings
        self._zone = ZoneInfo(settings.zone)
        self._at = time.fromisoformat(settings.night_at)

    async def run(self) -> None:
        """Looks for ever."""
        pause = timedelta()
        while True:
            now = datetime.now(UTC)
            local = now.astimezone(self._zone)
            if pause <= timedelta() and await self._writer.do(partial(is_due, local, self._at)):
                pause = timedelta() if await self._work(now, local.date()) else AGAIN
            pause -= timedelta(seconds=EVERY)
            await asyncio.sleep(EVERY)

    async def _work(self, now: datetime, today: date) -> bool:
        trouble = ""
        if self._settings.backup_days:
            try:
                logger.info("backup %s", await backup_in_a_child())
            except NightFailed as failed:
                trouble = str(failed)
                logger.error("no backup was made, the next try is in an hour: %s", trouble)
        more = True
        while more:
            more = await self._writer.do(partial(forget, self._settings.keeping, now))
            await asyncio.sleep(BREATH)
        await self._writer.do(partial(note, now, today, trouble))
        return not trouble


def is_due(local: datetime, at: time, unit: SqlUnit) -> bool:
    """Whether this local date's work is still to be done. What starts for the first time waits for its first night."""
    last = unit.kept.get(DONE)
    if last is None:
        begun = local.date() if local.time() >= at else local.date() - timedelta(days=1)
        unit.kept.set(DONE, begun.isoformat())
        return False
    return date.fromisoformat(last) < local.date() and local.time() >= at


def note(now: datetime, today: date, trouble: str, unit: SqlUnit) -> None:
    unit.kept.set(TROUBLE, trouble)
    if not trouble:
        unit.kept.set(DONE, today.isoformat())
        unit.kept.set(BACKUP, now.isoformat())


async def backup_in_a_child() -> str:
    """Where the backup is. Raises NightFailed. A stop of the bot ends the child, and pg_dump with it."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "backup", "--nightly",
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    try:
        async with asyncio.timeout(PATIENCE):
            said, complained = await child.communicate()
    except TimeoutError:
        raise NightFailed(f"it took longer than {PATIENCE / 60:.0f} minutes") from None
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            await child.communicate()
    if child.returncode:
        lines = complained.decode("utf-8", "replace").strip().splitlines()
        raise NightFailed(lines[-1] if lines else f"exit code {child.returncode}")
    return said.decode().strip()
