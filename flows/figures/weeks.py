"""Some weeks of a team: each rep's three pillars week by week, and which of them holds the rep back."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from flows.counted import Dialled, FirstTalked
from flows.figures.calls import FirstTalk, effect, targeting, volume
from flows.figures.pillars import Limit, Pillars, limiting
from flows.figures.share import TooFew
from flows.model import Member

WEEK = timedelta(weeks=1)
Plans = Mapping[int, Mapping[date, int]]
"""Calls planned, by member and day."""


class RepWeeks(NamedTuple):
    """A rep's weeks, the oldest first, and what held the rep back in the last one."""

    member: Member
    weeks: tuple[Pillars, ...]
    limit: Limit | TooFew


def team_weeks(
    members: Collection[Member],
    mondays: Sequence[date],
    plans: Plans,
    dialled: Iterable[Dialled],
    first_talks: Iterable[FirstTalked],
    now: datetime,
) -> tuple[RepWeeks, ...]:
    """By name. ``mondays`` begin the weeks; ``plans`` holds the days that count so far."""
    tallies: defaultdict[tuple[int, date], Counter[str]] = defaultdict(Counter)
    firsts: defaultdict[tuple[int, date], list[FirstTalk]] = defaultdict(list)
    for row in dialled:
        tallies[row.member, monday_of(row.day)][row.outcome] += row.times
    for talk in first_talks:
        firsts[talk.member, monday_of(talk.day)].append(FirstTalk(talk.at, talk.prospect_at))

    def pillars(member: Member, monday: date) -> Pillars:
        planned = sum(calls for day, calls in plans.get(member.id, {}).items() if monday_of(day) == monday)
        tally = tallies[member.id, monday]
        return Pillars(targeting(firsts[member.id, monday], now), volume(tally, planned), effect(tally))

    sorted_by_name = sorted(members, key=lambda each: (each.name, each.id))
    weeks = [tuple(pillars(member, monday) for monday in mondays) for member in sorted_by_name]
    last = [each[-1] for each in weeks]
    return tuple(
        RepWeeks(member, each, limiting(each[-1], each[:-1], last))
        for member, each in zip(sorted_by_name, weeks, strict=True)
    )


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def mondays_until(day: date, weeks: int) -> tuple[date, ...]:
    """The Mondays of so many weeks, the last of which holds the day."""
    return tuple(monday_of(day) - WEEK * back for back in reversed(range(weeks)))
