"""What each kind of reminder shows when its time has come, and whether there is anything to say at all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from flows.day import dayfigures, dayplan
from flows.facts import Facts
from flows.leading import exceptions, summary, teamweek

DAY = timedelta(days=1)


def always(day: date, facts: Facts) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Push:
    """The room that opens as a new message, about ``{"day": ISO day}`` and, where it comes late, ``{"late": True}``.
    ``worth`` says whether there is anything to say on that local day: without, the reminder is skipped."""

    room: str
    worth: Callable[[date, Facts], bool] = always


def calls(day: date, facts: Facts) -> bool:
    """Reps call; a leader does who has customers, or has called this week."""
    if facts.member.sells or any(facts.counts().values()):
        return True
    return bool(dayfigures.week(day, facts).total.part)


def thin(day: date, facts: Facts) -> bool:
    """A layer is thin, and somebody can fill it."""
    return any(dayplan.fillers(facts).values())


def unlogged(day: date, facts: Facts) -> bool:
    return bool(facts.unit.planning.unlogged(facts.member, *dayfigures.bounds(day, facts)))


def unlocked(day: date, facts: Facts) -> bool:
    """The next day's list is not locked, and there is somebody to call."""
    coming = dayplan.following(day, facts)
    kept = dayplan.known(coming, facts)
    return not (kept and kept.locked_at) and bool(dayplan.lines(coming, facts))


def worked(day: date, facts: Facts) -> bool:
    """There was a call, or a call sheet."""
    sheets = facts.unit.figures.sheets
    return bool(dayplan.day_calls(day, facts) or sheets(facts.own, *dayfigures.bounds(day, facts)))


def promised(day: date, facts: Facts) -> bool:
    """A move was promised for this day or for one up to the next worked. What is late is named when a week begins, not
    daily."""
    first = date.min if facts.habits.begins_week(day) else day
    soon = dayplan.following(day, facts)
    return any(first <= promise.by_day <= soon for promise in dayfigures.open_promises(facts))


def stepless(day: date, facts: Facts) -> bool:
    """Somebody is without a next step and not in hand today. Who stays so is named when a week begins, not daily."""
    since, _ = dayfigures.bounds(day - DAY, facts)
    fresh = facts.habits.begins_week(day)
    return any(
        fresh or (customer.last_contact and customer.last_contact >= since)
        for customer in dayplan.stepless(facts)
    )


PUSHES: Final[Mapping[str, Push]] = {
    "board": Push("board", calls),
    "midday": Push("midday", thin),
    "promise": Push("promised", promised),
    "no-step": Push("no-step", stepless),
    "unlogged": Push("unlogged", unlogged),
    "list": Push("plan", unlocked),
    "review": Push("evening", worked),
    "friday": Push("week", calls),
    "no-list": Push("no-list", exceptions.anybody),
    "team-day": Push("summary", summary.worth),
    "team-week": Push("team-week", teamweek.worth),
    "news": Push("news"),
}
"""By the kinds of ``flows.reminders``; a due call and a note have rooms of their own. A kind that is not here is not
planned."""
