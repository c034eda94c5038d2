"""Which days are worked: the week as a country keeps it, less the days somebody takes off.

China moves weekends around its holidays: people rest on a Thursday and work the Saturday after. Which days, the
government says each autumn for the coming year only, so a year that is not known yet is plain Monday to Friday.
"""

from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

Calendar = Literal["cn", "plain"]

CHINA: Final = frozenset(
    {
        *("Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "Asia/Kashgar"),
        "PRC",
    }
)
"""The zones where the mainland's calendar holds; Hong Kong, Macau and Taiwan keep holidays of their own."""
WEEK: Final = 5
"""Monday to Friday."""
DAY: Final = timedelta(days=1)


def calendar_of(zone: str) -> Calendar:
    """The calendar kept where the clocks are those of this IANA zone."""
    return "cn" if zone in CHINA else "plain"


def is_workday(
    day: date, calendar: Calendar, days_off: Collection[date] = (), paused_until: date | None = None
) -> bool:
    """Whether somebody works that day, who takes ``days_off`` and rests until ``paused_until``, which is worked again.

    A pause is asked for from today on: for days that are past, pass none.
    """
    if day in days_off or (paused_until is not None and day < paused_until):
        return False
    return china_works(day) if calendar == "cn" else on_weekdays(day)


def next_workday(
    day: date, calendar: Calendar, days_off: Collection[date] = (), paused_until: date | None = None
) -> date:
    """The first day worked after this one."""
    found = max(day + DAY, paused_until or day)
    while not is_workday(found, calendar, days_off):
        found += DAY
    return found


def workdays_between(
    first: date,
    last: date,
    calendar: Calendar,
    days_off: Collection[date] = (),
    paused_until: date | None = None,
) -> tuple[date, ...]:
    """The days worked from ``first`` to ``last``, both included; none where ``last`` is the earlier one."""
    days = (first + DAY * ahead for ahead in range((last - first).days + 1))
    return tuple(day for day in days if is_workday(day, calendar, days_off, paused_until))


def week_of(day: date) -> tuple[date, ...]:
    """Monday to Friday of the week that holds the day; a weekend belongs to the days before it."""
    monday = day - DAY * day.weekday()
    return tuple(monday + DAY * ahead for ahead in range(WEEK))


def on_weekdays(day: date) -> bool:
    return day.weekday() < WEEK


@lru_cache(maxsize=1024)
def china_works(day: date) -> bool:
    """As the government has announced it, else as any other week."""
    from chinese_calendar import is_workday as announced  # type: ignore[import-untyped] # only who needs it loads it

    try:
        return bool(announced(day))
    except NotImplementedError:
        return on_weekdays(day)
