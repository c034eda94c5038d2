"""From what was said to the days and times it can mean, seen from now; nothing that has passed is meant."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from flows.due import days
from flows.due.said import Clock, Due, Here, Part, Said


def meaning(said: Said, here: Here) -> tuple[Due, ...]:
    """The readings, likeliest first; none where nothing was said or it can mean no time to come."""
    if said.moment:
        alone = said == Said(moment=said.moment)
        return (Due(said.moment.date(), said.moment.time()),) if alone else ()
    meant = _days(said, here.today)
    if said.clock:
        if said.clock.lone and meant is None and not said.part:
            return ()
        dues = _at(_likely(said.clock, said.half, said.part), said.clock, meant, here)
        if not dues and meant and here.today in meant:
            dues = _at(_possible(said.clock, said.half, said.part), said.clock, meant, here)
        return dues
    if said.part:
        return _in_part(said.part, meant, here)
    return tuple(Due(day) for day in meant or ())


def _days(said: Said, today: date) -> tuple[date, ...] | None:
    """The days that agree with all that was said of the day; None where nothing was."""
    candidates = _candidates(said, today)
    if candidates is None:
        return None
    return tuple(
        day
        for day in candidates
        if day >= today
        and said.weekday in (None, day.weekday())
        and said.week in (None, days.monday_of(day))
        and said.month in (None, days.first_of(day))
        and said.monthday in (None, day.day)
    )


def _candidates(said: Said, today: date) -> tuple[date, ...] | None:
    if said.days is not None:
        return said.days
    if said.monthday is not None:
        if said.month:
            found = days.dated(said.month.year, said.month.month, said.monthday)
        else:
            found = days.next_monthday(today, said.monthday)
        return (found,) if found else ()
    if said.weekday is not None:
        if said.week:
            return (said.week + timedelta(days=said.weekday),)
        return days.weekday_ahead(today, said.weekday)
    if said.week:
        return _vaguely(said.week, today + (said.week - days.monday_of(today)), today)
    if said.month:
        away = (said.month.year - today.year) * 12 + said.month.month - today.month
        return _vaguely(said.month, days.plus_months(today, away), today)
    return None


def _vaguely(start: date, same: date, today: date) -> tuple[date, ...]:
    """Next week is its Monday or a week from today; this week is nothing to go by."""
    return () if start <= today else tuple(dict.fromkeys((start, same)))


def _likely(clock: Clock, half: Part | None, part: Part | None) -> tuple[int, ...]:
    """The hours meant, 24 being the midnight to come; a bare one falls where people are called."""
    hour = clock.hour
    if half or part:
        return _possible(clock, half, part)
    if clock.literal or hour >= 9:
        return (hour,)
    return {7: (19, 7), 8: (8, 20)}.get(hour, (hour + 12,))


def _possible(clock: Clock, half: Part | None, part: Part | None) -> tuple[int, ...]:
    hour = clock.hour
    if clock.literal and not part:
        return (hour,)
    faces = {0: (0, 24), 12: (12, 0, 24)}.get(hour, (hour, hour + 12) if hour < 12 else (hour,))
    parts = [said for said in (half, part) if said]
    return tuple(face for face in faces if all(said.first <= face <= said.last for said in parts))


def _at(hours: tuple[int, ...], clock: Clock, meant: tuple[date, ...] | None, here: Here) -> tuple[Due, ...]:
    """The days at these hours; with no day said each hour is the next of its kind."""
    return tuple(dict.fromkeys(_dues(hours, clock, meant, here)))


def _dues(hours: tuple[int, ...], clock: Clock, meant: tuple[date, ...] | None, here: Here) -> Iterator[Due]:
    for day in (here.today,) if meant is None else meant:
        for hour in hours:
            due = Due(day + timedelta(days=hour // 24), time(hour % 24, clock.minute))
            if _ahead(due, here):
                yield due
            elif meant is None:
                yield Due(due.day + timedelta(days=1), due.time)


def _ahead(due: Due, here: Here) -> bool:
    return datetime.combine(due.day, due.time or time.max, here.now.tzinfo) > here.now


def _in_part(part: Part, meant: tuple[date, ...] | None, here: Here) -> tuple[Due, ...]:
    tomorrow = here.today + timedelta(days=1)
    if meant is None:
        begun, over = here.now.hour >= part.first, here.now.hour >= part.last
        meant = (tomorrow,) if over else (here.today, tomorrow) if begun else (here.today,)
    dues = (
        Due(day, part.at or _from(part, day, here))
        for day in meant
        if day > here.today or here.now.hour < part.last
    )
    return tuple(due for due in dues if _ahead(due, here))


def _from(part: Part, day: date, here: Here) -> time | None:
    """Where the part of that day begins, or goes on from now; None where it has no hours left to name."""
    if part.begins is None or _ahead(Due(day, part.begins), here):
        return part.begins
    half = 30 - here.now.minute % 30
    later = here.now.replace(second=0, microsecond=0, tzinfo=None) + timedelta(minutes=half)
    return later.time() if later.date() == day and later.hour < part.last else None
