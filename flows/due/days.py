"""The calendar's arithmetic: weeks, months, quarters, years and working days counted from a day."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

Unit = Literal["day", "workday", "week", "month", "year"]
Edge = Literal["start", "middle", "end"]

WORKDAYS = range(5)


def monday_of(day: date, ahead: int = 0) -> date:
    """The Monday of the day's week, or of the one `ahead` weeks later."""
    return day + timedelta(weeks=ahead, days=-day.weekday())


def weekend(day: date, ahead: int = 0) -> tuple[date, date]:
    """The Saturday and Sunday of the day's week, or of the one `ahead` weeks later."""
    saturday = monday_of(day, ahead) + timedelta(days=5)
    return saturday, saturday + timedelta(days=1)


def weekday_ahead(today: date, weekday: int) -> tuple[date, ...]:
    """The next such weekday; on that very weekday it may mean today or a week from today."""
    ahead = today + timedelta(days=(weekday - today.weekday()) % 7)
    return (today, today + timedelta(days=7)) if ahead == today else (ahead,)


def plus_months(day: date, months: int) -> date:
    """The same day `months` later, or that month's last where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def plus(day: date, count: int, unit: Unit) -> date:
    """The day `count` units later; working days are Monday to Friday."""
    match unit:
        case "day":
            return day + timedelta(days=count)
        case "week":
            return day + timedelta(weeks=count)
        case "month":
            return plus_months(day, count)
        case "year":
            return plus_months(day, 12 * count)
        case "workday":
            for _ in range(count):
                day += timedelta(days=max(1, 7 - day.weekday()) if day.weekday() >= 4 else 1)
            return day


def first_of(day: date, months: int = 1, ahead: int = 0) -> date:
    """The first day of the month the day is in (quarter: 3 months, year: 12), or of one so many `ahead`."""
    return plus_months(date(day.year, (day.month - 1) // months * months + 1, 1), ahead * months)


def edge(first: date, months: int, where: Edge) -> date:
    """The start or end of the period that begins on `first`, or the middle of its first month."""
    last = plus_months(first, months) - timedelta(days=1)
    return {"start": first, "middle": first.replace(day=15), "end": last}[where]


def next_edge(today: date, months: int, where: Edge) -> date:
    """The edge of this period, or of the next where this one's has passed."""
    this = edge(first_of(today, months), months, where)
    return this if this >= today else edge(first_of(today, months, 1), months, where)


def named_month(today: date, month: int, where: Edge) -> date:
    """The edge of the next such month from today on."""
    years = (edge(date(year, month, 1), 1, where) for year in (today.year, today.year + 1))
    return next(day for day in years if day >= today)


def dated(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_dated(today: date, month: int, day: int) -> date | None:
    """The next such day from today on, this year or the next."""
    years = (dated(year, month, day) for year in (today.year, today.year + 1))
    return next((found for found in years if found and found >= today), None)


def next_monthday(today: date, day: int) -> date | None:
    """The next such day of a month from today on; the 31st skips the shorter months."""
    firsts = (first_of(today, ahead=months) for months in range(3))
    found = (dated(first.year, first.month, day) for first in firsts)
    return next((each for each in found if each and each >= today), None)
