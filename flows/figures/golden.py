"""How much of the golden hours was used: there is no telephony to ask, so a call's traces stand for it."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from flows.figures.share import Share, Why
from flows.schedule import Hours, instant

Interval = tuple[datetime, datetime]
"""From an instant up to another."""

AT_WORK: Final = timedelta(minutes=6)
"""So long a call sheet that was opened or a call that was logged counts as work."""
MINUTE: Final = timedelta(minutes=1)


def windows_of(day: date, hours: Hours, zone: ZoneInfo) -> tuple[Interval, ...]:
    """Somebody's hours on one day as instants; an hour that the clocks skip is none, one they show twice is two."""
    return tuple((instant(day, window.start, zone), instant(day, window.end, zone)) for window in hours)


def golden(moments: Collection[datetime], windows: Collection[Interval]) -> Share:
    """Minutes of the windows within 6 minutes after a moment ÷ minutes of the windows.

    A moment is when a call sheet was opened or a call logged; one logged late counts at the time its rep gives.
    """
    work, open_hours = merged((moment, moment + AT_WORK) for moment in moments), merged(windows)
    used = sum((common(one, other) for one in open_hours for other in work), timedelta()) / MINUTE
    whole = sum((end - start for start, end in open_hours), timedelta()) / MINUTE
    inside = sum(any(common((at, at + AT_WORK), each) for each in open_hours) for at in moments)
    return Share(used, whole, Why("rule-golden", {"used": used, "minutes": whole}, inside))


def merged(intervals: Iterable[Interval]) -> list[Interval]:
    """The same time, in order and without overlaps; what ends before it starts is nothing."""
    apart: list[Interval] = []
    for start, end in sorted(each for each in intervals if each[0] < each[1]):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def common(one: Interval, other: Interval) -> timedelta:
    """The time in both."""
    return max(min(one[1], other[1]) - max(one[0], other[0]), timedelta())
