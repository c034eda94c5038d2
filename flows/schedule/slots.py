"""When to call again: after nobody answered, and the days offered under "next step"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from flows.due import Due
from flows.schedule.hours import Hours, Window
from flows.schedule.openings import WORKDAYS, next_opening
from flows.schedule.wall import instant, local

PATIENCE = timedelta(hours=2)
"""Nobody is tried again sooner on the same day."""
TRIES_A_DAY = 2
PARTS_A_DAY = 4
"""Into so many parts, at least, the hours are cut, so that a third try meets a part of the day not tried."""
OFFERED = 3
LUNCH = Window(time(12), time(13, 30))


def retry_slots(tries: Sequence[datetime], now: datetime, hours: Hours, zone: ZoneInfo) -> tuple[Due, ...]:
    """Where to try somebody again after no answer, best first: at least one slot, each on another working day.

    `tries` are the aware moments of the calls in a row that nobody answered, the last one just made. A part of
    the day not tried yet comes before a tried one, then the earlier day: after 10:10 it is 14:10, then other
    hours of the next days. The minute of the last try is kept, to five minutes.
    """
    missed = [local(each, zone) for each in tries] or [local(now, zone)]
    parts = _parts(hours)
    tried = Counter(part for part in parts for each in missed if part.start <= each.time() < part.end)
    slots: list[tuple[int, Due]] = []
    for day in _workdays(local(now, zone).date()):
        if sum(each.date() == day for each in missed) >= TRIES_A_DAY:
            continue
        free = [
            (part, at)
            for part in parts
            for at in _times(part, missed[-1].minute // 5 * 5)
            if instant(day, at, zone) >= now + PATIENCE
        ]
        if free:
            part, at = min(free, key=lambda slot: tried[slot[0]])
            slots.append((tried[part], Due(day, at)))
            tried[part] += 1
    return tuple(due for _, due in sorted(slots, key=lambda slot: slot[0])[:OFFERED])


def quick_dues(now: datetime, hours: Hours, zone: ZoneInfo) -> tuple[Due, ...]:
    """The next steps one tap away: in two hours, tomorrow, in three days and in a week at this time of day.

    All inside the hours: what falls on a weekend moves to Monday, what falls between the windows to the next
    one, at its own minute, so that a morning's calls do not all come due as it opens. Later today is offered only
    where hours are left; no two are the same.
    """
    at_hand = _rounded_up(local(now, zone))
    later = local(next_opening(at_hand + PATIENCE, hours, zone), zone)
    if later > at_hand + PATIENCE:
        own_minute = later + timedelta(minutes=at_hand.minute)
        later = own_minute if next_opening(own_minute, hours, zone) == own_minute else later
    dues = [Due(later.date(), later.time())] if later.date() == at_hand.date() else []
    for days in (1, 3, 7):
        day = next(_workdays(at_hand.date() + timedelta(days=days)))
        dues.append(_inside(day, at_hand.time(), hours))
    return tuple(dict.fromkeys(dues))


def _parts(hours: Hours) -> tuple[Window, ...]:
    """The windows, each cut into equal parts so that the day has enough of them."""
    pieces = -(-PARTS_A_DAY // len(hours))
    parts = []
    for window in hours:
        start, end = (at.hour * 60 + at.minute for at in (window.start, window.end))
        cuts = sorted({start + (end - start) * piece // pieces for piece in range(pieces + 1)})
        parts += [Window(_clock(one), _clock(other)) for one, other in pairwise(cuts)]
    return tuple(parts)


def _times(part: Window, minute: int) -> tuple[time, ...]:
    """The times in a part at this minute of the hour and not over lunch, or its start where there is none."""
    hours = [time(hour, minute) for hour in range(part.start.hour, part.end.hour + 1)]
    inside = tuple(at for at in hours if part.start <= at < part.end and not LUNCH.start <= at < LUNCH.end)
    return inside or (part.start,)


def _workdays(first: date) -> Iterator[date]:
    days = (first + timedelta(days=ahead) for ahead in range(10))
    return (day for day in days if day.weekday() in WORKDAYS)


def _inside(day: date, at: time, hours: Hours) -> Due:
    """The first time of the day inside the hours from `at` on, else when they open."""
    left = [max(at, window.start) for window in hours if at < window.end]
    return Due(day, left[0] if left else hours[0].start)


def _rounded_up(moment: datetime) -> datetime:
    """To the next five minutes."""
    return (moment + timedelta(minutes=-moment.minute % 5)).replace(second=0, microsecond=0)


def _clock(minutes: int) -> time:
    return time(*divmod(minutes, 60))
