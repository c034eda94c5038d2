"""How somebody wishes to be reminded: when, how loud, and the hours and days that are left in peace."""

from dataclasses import dataclass
from datetime import date, time
from typing import Final, Literal
from zoneinfo import ZoneInfo

from flows.schedule import GOLDEN, Hours, Window
from flows.schedule.openings import QUIET_FROM, QUIET_TO
from flows.workdays import Calendar, is_workday, week_of

Mode = Literal["on", "silent", "off"]
NIGHT: Final = Window(QUIET_FROM, QUIET_TO)


@dataclass(frozen=True, slots=True)
class Wish:
    """One kind as one member wants it; ``at`` is local, None for the kind's own time."""

    kind: str
    at: time | None = None
    mode: Mode = "on"


@dataclass(frozen=True, slots=True)
class Habits:
    """What of a member's settings concerns reminders, all in wall-clock time beside the IANA ``zone``.

    ``quiet`` may run over midnight, and is none where it ends as it starts. Until ``paused_until`` the member rests;
    that day is worked again.
    """

    member: int
    zone: str
    wishes: tuple[Wish, ...] = ()
    quiet: Window = NIGHT
    hours: Hours = GOLDEN
    calendar: Calendar = "plain"
    days_off: frozenset[date] = frozenset()
    paused_until: date | None = None

    @property
    def clock(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def wish(self, kind: str) -> Wish:
        return next((wish for wish in self.wishes if wish.kind == kind), Wish(kind))

    def paused(self, day: date) -> bool:
        return self.paused_until is not None and day < self.paused_until

    def works(self, day: date) -> bool:
        return is_workday(day, self.calendar, self.days_off)

    def ends_week(self, day: date) -> bool:
        """Whether this is the last day worked from Monday to Friday."""
        return day == max(filter(self.works, week_of(day)), default=None)
