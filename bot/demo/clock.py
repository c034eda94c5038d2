"""The demo's clock: it goes like any other, and can be put forward, so that anyone sees the morning come."""

import re
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from flows import due
from flows.schedule import instant
from storage.database import Database

AHEAD: Final = "demo clock"
"""Under this name it is kept by how many seconds the clock is ahead, so that a restart goes on there."""
ASKED: Final = re.compile(r"/(?:clock|时钟|時鐘)(?:\s+(?P<words>.*))?", re.DOTALL)
STEP: Final = re.compile(r"\+\s*(\d{1,4})\s*(min|m|h|d|分钟|分|小时|天)\w*", re.IGNORECASE)
UNITS: Final = {"m": "minutes", "h": "hours", "d": "days", "分": "minutes", "小": "hours", "天": "days"}
MORNING: Final = time(8)
"""Where a day is named without a time."""


class Clock:
    """The time of everything in the demo."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.unit() as unit:
            self._ahead = timedelta(seconds=float(unit.kept.get(AHEAD) or 0))

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def jump(self, words: str, zone: ZoneInfo) -> bool:
        """To what the words say, ``tomorrow 08:55`` or ``+2h``; False where they say no time that is to come."""
        now = self.now()
        moment = meant(words, now.astimezone(zone))
        if moment is None or moment <= now:
            return False
        self._ahead += moment - now
        with self._database.unit() as unit:
            unit.kept.set(AHEAD, str(self._ahead.total_seconds()))
        return True


def asked(line: str) -> str | None:
    """What stands behind /clock, None for any other line."""
    match = ASKED.fullmatch(line.strip())
    return (match["words"] or "").strip() if match else None


def meant(words: str, now: datetime) -> datetime | None:
    """The moment they mean, seen from the local ``now``."""
    step = STEP.fullmatch(words)
    if step:
        return now + timedelta(**{UNITS[step[2][0].lower()]: int(step[1])})
    zone = now.tzinfo
    assert isinstance(zone, ZoneInfo), "a rep's time is in the rep's zone"
    found = due.read(words, now)
    return instant(found[0].day, found[0].time or MORNING, zone) if found else None
