"""Whether a moment is inside somebody's hours, and when they open next."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.schedule.hours import Hours
from flows.schedule.wall import instant, local

WORKDAYS = range(5)
"""Monday to Friday, as date.weekday() counts."""

QUIET_FROM, QUIET_TO = time(21), time(8)
"""Nobody is called between these."""


def in_hours(now: datetime, hours: Hours, zone: ZoneInfo) -> bool:
    """Whether it is a working day and one of the windows is open."""
    return next_opening(now, hours, zone) == now


def next_opening(now: datetime, hours: Hours, zone: ZoneInfo) -> datetime:
    """The next moment inside the hours on a working day, `now` itself where they are open; aware UTC."""
    today = local(now, zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(8))
    return next(
        max(now.astimezone(UTC), instant(day, window.start, zone))
        for day in days
        if day.weekday() in WORKDAYS
        for window in hours
        if now < instant(day, window.end, zone)
    )


def is_quiet(now: datetime, start: time = QUIET_FROM, end: time = QUIET_TO) -> bool:
    """Whether `now`, in the rep's zone, lies in the quiet hours, which may run over midnight."""
    at = now.time()
    return start <= at < end if start <= end else at >= start or at < end
