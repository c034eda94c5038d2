"""How somebody wishes to be reminded: when, how loud, and the hours and days that are left in peace."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final, Literal
from zoneinfo import ZoneInfo

from flows.day.workdays import Calendar, calendar_of, is_workday, week_of
from flows.model import Member
from flows.schedule import GOLDEN, Hours, Window, parse_hours
from flows.schedule.openings import QUIET_FROM, QUIET_TO

Mode = Literal["on", "silent", "off"]
MODES: Final[Mapping[str, Mode]] = {"on": "on", "silent": "silent", "off": "off"}
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
    that day is worked again. Who ``leads`` is told of the team too.
    """

    member: int
    zone: str
    wishes: tuple[Wish, ...] = ()
    quiet: Window = NIGHT
    hours: Hours = GOLDEN
    calendar: Calendar = "plain"
    days_off: frozenset[date] = frozenset()
    paused_until: date | None = None
    leads: bool = False

    @classmethod
    def of(cls, member: Member) -> "Habits":
        """As the member has set them."""
        return cls(
            member.id,
            member.zone,
            tuple(wish_of(kind, wish) for kind, wish in (member.wishes or {}).items()),
            Window(*(time.fromisoformat(at) for at in member.quiet.split("-"))),
            parse_hours(member.hours),
            calendar_of(member.zone),
            frozenset(map(date.fromisoformat, member.days_off)),
            member.paused_until,
            member.role == "leader",
        )

    @property
    def clock(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def wish(self, kind: str) -> Wish:
        return next((wish for wish in self.wishes if wish.kind == kind), Wish(kind))

    def paused(self, day: date) -> bool:
        return self.paused_until is not None and day < self.paused_until

    def works(self, day: date) -> bool:
        return is_workday(day, self.calendar, self.days_off)

    def begins_week(self, day: date) -> bool:
        """Whether this is the first day worked from Monday to Friday."""
        return day == min(filter(self.works, week_of(day)), default=None)

    def ends_week(self, day: date) -> bool:
        """Whether this is the last day worked from Monday to Friday."""
        return day == max(filter(self.works, week_of(day)), default=None)


def wish_of(kind: str, kept: Mapping[str, str]) -> Wish:
    """A wish as a member's record has it."""
    at = kept.get("at")
    return Wish(kind, time.fromisoformat(at) if at else None, MODES.get(kept.get("mode", ""), "on"))
