"""What is planned: one row for each kind and local day of a member, one for each due call and coaching note."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from flows.day.workdays import next_workday
from flows.reminders.habits import Habits
from flows.reminders.kinds import KINDS
from flows.reminders.spread import jitter
from flows.schedule import instant, local

DUE: Final = "due"
NOTE: Final = "note"
NEWS: Final = "news"


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder of a member's local ``day``, due at that instant (aware UTC) as the settings were when it was planned.

    ``jitter`` are the seconds it may come later, so that not all come at once. ``about`` is the follow-up of a due
    call, or the coaching note; else 0.
    """

    member: int
    kind: str
    day: date
    due_at: datetime
    jitter: int = 0
    about: int = 0

    @property
    def key(self) -> str:
        """No two reminders have the same. A due call that is put off is due at another moment, and comes again."""
        if self.kind == DUE:
            return f"{DUE}:{self.about}:{self.due_at:%Y-%m-%dT%H:%M:%SZ}"
        if self.kind == NOTE:
            return f"{NOTE}:{self.about}"
        return f"{self.kind}:{self.member}:{self.day}"


def rows_for(habits: Habits, day: date, spread: int = 0) -> tuple[Planned, ...]:
    """All reminders of a member on one local day that come by the clock, spread over so many seconds; none on a day
    off.

    To be asked again whenever the settings change: a row that is there already keeps its key.
    """
    if habits.paused(day) or not habits.works(day):
        return ()
    return tuple(
        Planned(
            habits.member,
            kind.id,
            day,
            instant(day, habits.wish(kind.id).at or kind.at, habits.clock),
            jitter(habits.member, kind.id, spread),
        )
        for kind in KINDS.values()
        if kind.at
        and (habits.leads or not kind.leaders)
        and habits.wish(kind.id).mode != "off"
        and (not kind.weekly or habits.ends_week(day))
    )


def row_for_call(member: int, follow_up: int, due_at: datetime, zone: ZoneInfo) -> Planned:
    """The reminder of one due call, at its own moment."""
    return Planned(member, DUE, local(due_at, zone).date(), due_at, about=follow_up)


def row_for_note(habits: Habits, note: int, at: datetime) -> Planned:
    """A coaching note said ``at`` that instant."""
    day, at = when_worked(habits, at)
    return Planned(habits.member, NOTE, day, at, about=note)


def row_for_news(habits: Habits, at: datetime) -> Planned:
    """What a release that began to run ``at`` that instant brings."""
    return Planned(habits.member, NEWS, *when_worked(habits, at))


def when_worked(habits: Habits, at: datetime) -> tuple[date, datetime]:
    """At once, or when the next day that is worked begins."""
    day = local(at, habits.clock).date()
    if habits.works(day) and not habits.paused(day):
        return day, at
    day = next_workday(day, habits.calendar, habits.days_off, habits.paused_until)
    return day, instant(day, habits.hours[0].start, habits.clock)
