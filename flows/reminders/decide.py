"""Whether a planned reminder is sent now, skipped for a reason, or looked at again later."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from flows.figures import windows_of
from flows.reminders.habits import Habits
from flows.reminders.kinds import KINDS, Kind
from flows.reminders.planned import Planned
from flows.schedule import instant, is_quiet, local

ON_TIME: Final = timedelta(minutes=2)
"""What comes so much later than it could have is not called late."""
QUIET, GOLDEN_HOURS = "quiet-hours", "golden-hours"
DAY: Final = timedelta(days=1)
MOMENT: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Send:
    """Send it now. ``late`` is to be told to the reader; ``gathers`` are the reminders it stands for where several
    are late: itself and others."""

    late: bool = False
    silent: bool = False
    gathers: tuple[Planned, ...] = ()


@dataclass(frozen=True, slots=True)
class Skip:
    """Never send it. ``reason`` is off, day-off, paused, quiet-hours, golden-hours, too-late or in-digest."""

    reason: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Decide again then, which is later than now."""

    until: datetime


Decision = Send | Skip | Wait


def decide(planned: Planned, now: datetime, habits: Habits) -> Decision:
    """What becomes of a reminder at ``now``, by the settings as they are now.

    It is never sent before its time, in quiet hours, later than its window, or on another day than its own.
    """
    kind, wish = KINDS[planned.kind], habits.wish(planned.kind)
    if wish.mode == "off":
        return Skip("off")
    due = due_of(planned, kind, habits)
    if now < due:
        return Wait(due)
    if not kind.any_day and not habits.works(planned.day):
        return Skip("day-off")
    if not kind.any_day and habits.paused(planned.day):
        return Skip("paused")
    last = last_of(due, kind, habits)
    opens, held_by = opening(due, last, kind, habits)
    if opens is None:
        return Skip(held_by)
    ready = own_second(opens, last, planned, habits)
    if now < ready:
        return Wait(ready)
    if now > last:
        return Skip("too-late")
    free, held_by = opening(now, last, kind, habits)
    if free is None:
        return Skip(held_by)
    if now < free:
        return Wait(own_second(free, last, planned, habits))
    return Send(now - ready > ON_TIME, wish.mode == "silent" or silenced(now, kind, habits))


def due_of(planned: Planned, kind: Kind, habits: Habits) -> datetime:
    """The instant it is due by the settings and time zones as they are now; a due call keeps its moment."""
    at = habits.wish(kind.id).at or kind.at
    return instant(planned.day, at, habits.clock) if kind.at and at else planned.due_at


def last_of(due: datetime, kind: Kind, habits: Habits) -> datetime:
    """The last moment at which it is still of use: within its window and, but for a due call, on the same local day."""
    if kind.any_day:
        return due + kind.window
    midnight = instant(local(due, habits.clock).date() + DAY, time(0), habits.clock)
    return min(due + kind.window, midnight - MOMENT)


def opening(moment: datetime, last: datetime, kind: Kind, habits: Habits) -> tuple[datetime | None, str]:
    """The first moment from this one on at which nothing holds it, and what held it until then; None where that is not
    before ``last``, or it does not wait."""
    held_by = ""
    while hold := held(moment, kind, habits):
        held_by, moment = hold
        if moment > last or (held_by == QUIET and not kind.waits):
            return None, held_by
    return moment, held_by


def held(moment: datetime, kind: Kind, habits: Habits) -> tuple[str, datetime] | None:
    """What holds it back at that moment, and until when."""
    at = local(moment, habits.clock)
    if is_quiet(at, habits.quiet.start, habits.quiet.end):
        ends = (instant(at.date() + DAY * ahead, habits.quiet.end, habits.clock) for ahead in (0, 1))
        return QUIET, next(end for end in ends if end > moment)
    if kind.in_golden == "hold" and (end := golden_until(moment, habits)):
        return GOLDEN_HOURS, end
    return None


def silenced(moment: datetime, kind: Kind, habits: Habits) -> bool:
    return kind.in_golden == "silent" and golden_until(moment, habits) is not None


def hushed(moment: datetime, habits: Habits) -> bool:
    """Whether what somebody else wants to say at that moment had better make no sound: at night, in golden hours."""
    at = local(moment, habits.clock)
    return is_quiet(at, habits.quiet.start, habits.quiet.end) or golden_until(moment, habits) is not None


def golden_until(moment: datetime, habits: Habits) -> datetime | None:
    """When the golden hours end that the moment lies in, None where it lies in none."""
    day = local(moment, habits.clock).date()
    windows = windows_of(day, habits.hours, habits.clock)
    return next((end for start, end in windows if start <= moment < end), None)


def own_second(moment: datetime, last: datetime, planned: Planned, habits: Habits) -> datetime:
    """So much later that not everybody's comes at once, unless it would be held or of no use then."""
    later = moment + timedelta(seconds=planned.jitter)
    return moment if later > last or held(later, KINDS[planned.kind], habits) else later
