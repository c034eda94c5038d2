"""How the bot does, at this moment: what is measured, what of it is trouble, and how Prometheus reads it."""

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.durations import Durations
from bot.night import BACKUP, TROUBLE
from bot.watchdog import Watch
from storage.signs import Signs, read
from storage.unit import SqlUnit
from storage.writer import StorageUnavailable, Writer

POLLING = "getupdates"
ANSWERS_WITHIN = 5.0
"""Seconds for the storage to say how it is."""
POLL_OLD, HEARD_OLD, UNSENT_OLD, LATE_OLD, UNTOLD_OLD = 120.0, 120.0, 600.0, 300.0, 1800.0
BACKUP_OLD = 50 * 3600.0
"""Seconds beyond which each is trouble: a poll takes 25 at most, a backup is made every 24 hours."""
LEAST_FREE = 200 * 2**20
DEADLY = ("storage", "poll", "heard", "unsent")
"""Troubles in which the bot does not do its work; with the others it does."""


@dataclass(frozen=True, slots=True)
class Vitals:
    """``signs`` is None where the storage does not answer; ``poll_for``, ``backup_for`` and ``free`` are None where
    there is nothing to measure: a webhook instead of polls, no backup yet or wanted, a database elsewhere."""

    signs: Signs | None
    poll_for: float | None
    backup_for: float | None
    backup_trouble: str
    free: int | None
    turns: Durations

    def troubles(self) -> tuple[str, ...]:
        """Their names, the worst first."""
        return tuple(name for name, there in self._looked_at() if there)

    def _looked_at(self) -> Iterator[tuple[str, bool]]:
        yield "storage", self.signs is None
        yield "poll", (self.poll_for or 0) > POLL_OLD
        if self.signs is not None:
            yield "heard", self.signs.heard_for > HEARD_OLD
            yield "unsent", self.signs.unsent_for > UNSENT_OLD
            yield "failed", self.signs.failed_lately
            yield "late", self.signs.late_for > LATE_OLD
            yield "crm", self.signs.untold_for > UNTOLD_OLD
        yield "backup", bool(self.backup_trouble) or (self.backup_for or 0) > BACKUP_OLD
        yield "disk", self.free is not None and self.free < LEAST_FREE

    @property
    def alive(self) -> bool:
        return not set(self.troubles()) & set(DEADLY)


class Pulse:
    """Feels how the bot does. ``file`` is SQLite's, None elsewhere; ``polls`` is False with a webhook, ``crm`` where
    none is told anything."""

    def __init__(
        self,
        writer: Writer,
        watch: Watch,
        turns: Durations,
        file: Path | None,
        polls: bool,
        backups: bool,
        crm: bool,
    ) -> None:
        self._writer = writer
        self._watch = watch
        self._turns = turns
        self._file = file
        self._polls = polls
        self._backups = backups
        self._crm = crm

    async def feel(self) -> Vitals:
        signs, backup, trouble = None, None, ""
        now = datetime.now(UTC)
        try:
            async with asyncio.timeout(ANSWERS_WITHIN):
                signs, backup, trouble = await self._writer.do(partial(_stored, now))
        except (StorageUnavailable, TimeoutError):
            pass  # that is what is reported
        if signs and not self._crm:
            signs = replace(signs, untold=0, untold_for=0.0)
        return Vitals(
            signs,
            self._watch.since(POLLING) if self._polls else None,
            (now - backup).total_seconds() if backup and self._backups else None,
            trouble if self._backups else "",
            shutil.disk_usage(self._file.parent).free if self._file else None,
            self._turns,
        )


def _stored(now: datetime, unit: SqlUnit) -> tuple[Signs, datetime | None, str]:
    made = unit.kept.get(BACKUP)
    return read(unit.query, now), datetime.fromisoformat(made) if made else None, unit.kept.get(TROUBLE) or ""


def metrics(vitals: Vitals) -> str:
    """In Prometheus' text format."""
    return "\n".join(_lines(vitals)) + "\n"


def _lines(vitals: Vitals) -> Iterator[str]:
    def gauge(name: str, what: str, value: float | None) -> Iterator[str]:
        if value is not None:
            yield f"# HELP prelude_{name} {what}"
            yield f"# TYPE prelude_{name} gauge"
            yield f"prelude_{name} {value:g}"

    yield from gauge("alive", "Whether the bot does its work.", int(vitals.alive))
    yield from gauge("storage_up", "Whether the database answers.", int(vitals.signs is not None))
    yield from gauge("poll_age_seconds", "Since Telegram last answered a poll.", vitals.poll_for)
    if signs := vitals.signs:
        yield from gauge("inbox_waiting", "Arrivals that wait for their turn.", signs.heard)
        yield from gauge("inbox_oldest_seconds", "How long the oldest of them waits.", signs.heard_for)
        yield from gauge("inbox_dead", "Turns given up, of the last thirty days.", signs.failed)
        yield from gauge("outbox_unsent", "Messages that wait to be sent.", signs.unsent)
        yield from gauge("outbox_oldest_seconds", "How long the oldest of them waits.", signs.unsent_for)
        yield from gauge("outbox_dead", "Messages given up, of the last thirty days.", signs.given_up)
        yield from gauge("outbox_ambiguous", "Messages that may have been sent twice.", signs.perhaps_twice)
        yield from gauge("crm_untold", "Deliveries to the CRM that it refused, tried again.", signs.untold)
        yield from gauge("crm_untold_seconds", "How long the oldest of them waits.", signs.untold_for)
        yield from gauge("reminders_late", "Reminders more than a minute late.", signs.late)
        yield from gauge("reminders_late_seconds", "How late the latest of them is.", signs.late_for)
    yield from gauge("backup_age_seconds", "Since the last nightly backup.", vitals.backup_for)
    yield from gauge(
        "backup_failing", "Whether the last nightly backup failed.", int(bool(vitals.backup_trouble))
    )
    yield from gauge("disk_free_bytes", "Where the database is.", vitals.free)
    yield "# HELP prelude_turn_seconds From the begin of a turn to its commit."
    yield "# TYPE prelude_turn_seconds histogram"
    for step, count in vitals.turns.up_to():
        yield f'prelude_turn_seconds_bucket{{le="{step}"}} {count}'
    yield f"prelude_turn_seconds_sum {vitals.turns.total:g}"
    yield f"prelude_turn_seconds_count {vitals.turns.count}"
