"""The team's week, and each rep's: four weeks of three pillars, what was kept and used, what came unforeseen."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from flows import schedule
from flows.counted import Surprise
from flows.day.dayfigures import DAY
from flows.day.planned import planned
from flows.facts import Facts, as_rep
from flows.figures import Lift, Share, TooFew, Why, golden, prep_lift, promises_kept, talks, windows_of
from flows.figures.pillars import PILLARS, Pillars, limiting, middle
from flows.figures.team import added, by_preparation, calls_for_the_team
from flows.figures.weeks import RepWeeks, mondays_until, team_weeks
from flows.leading.rights import looked_after
from flows.model import Member

WEEKS = 4
SURPRISES = 5


@dataclass(frozen=True, slots=True)
class TeamWeek:
    """``reps`` with four weeks each; the rest is of the last week: calls ÷ plan, talks, promises, golden time, what
    preparation brought, what came unforeseen."""

    mondays: tuple[date, ...]
    last: date
    reps: tuple[RepWeeks, ...]
    calls: Share
    talks: int
    promises: Share
    golden: Share
    lift: Lift | TooFew
    surprises: tuple[Surprise, ...]


def week_of_team(day: date, facts: Facts) -> TeamWeek:
    """As it stands at the end of ``day``."""
    figures, actor = facts.unit.figures, facts.member
    members = facts.unit.people.of_team(actor)
    mondays = mondays_until(day, WEEKS)
    first, last = mondays[-1], mondays[-1] + 6 * DAY
    days = days_until(min(day, facts.today), mondays[0])
    own = facts.unit.days.targets(actor, mondays[0], last)
    plans = {member.id: planned(member, days, own, facts.today) for member in members}
    dialled = figures.dials(actor, mondays[0], last)
    this_week = [row for row in dialled if row.day >= first]
    span = (midnight(first, facts.zone), midnight(last + DAY, facts.zone))
    with_prep, without = by_preparation(this_week)
    tally = added((with_prep, without))
    calling = {row.member for row in dialled}
    reps = team_weeks(
        [member for member in members if calls_for_the_team(member, member.id in calling)],
        mondays,
        plans,
        dialled,
        figures.first_talks(actor, mondays[0], last),
        facts.now,
    )
    return TeamWeek(
        mondays,
        last,
        reps,
        sum((rep.weeks[-1].volume for rep in reps), nothing("rule-volume")),
        talks(tally),
        promises_kept(figures.promises(actor, first, last), facts.today),
        golden_of(members, plans, first, facts),
        prep_lift(with_prep, without),
        figures.surprises(actor, *span, SURPRISES),
    )


def nothing(rule: str) -> Share:
    return Share(0, 0, Why(rule, {}, 0))


def days_until(last: date, first: date) -> list[date]:
    return [first + DAY * ahead for ahead in range((last - first).days + 1)]


def midnight(day: date, zone: ZoneInfo) -> datetime:
    return schedule.instant(day, time(0), zone)


def golden_of(
    members: tuple[Member, ...], plans: Mapping[int, Mapping[date, int]], first: date, facts: Facts
) -> Share:
    """Of everybody's golden hours on the days worked since ``first``, each by the own hours and clock."""
    last = first + 6 * DAY
    span = (midnight(first - DAY, facts.zone), midnight(last + 2 * DAY, facts.zone))
    moments: dict[int, list[datetime]] = {}
    for moment in facts.unit.figures.moments(facts.member, (first, last), span):
        moments.setdefault(moment.member, []).append(moment.at)
    total = nothing("rule-golden")
    for member in members:
        if not member.sells and member.id not in moments:
            continue
        if member.status != "active":
            continue
        hours, zone = schedule.parse_hours(member.hours), ZoneInfo(member.zone)
        worked = [day for day in plans[member.id] if day >= first]
        windows = [window for day in worked for window in windows_of(day, hours, zone)]
        total += golden(moments.get(member.id, ()), windows)
    return total


def worth(day: date, facts: Facts) -> bool:
    """Somebody calls in the team, or in one that has nobody else to look at it."""
    calling = any(
        member.sells and member.status == "active" for member in facts.unit.people.of_team(facts.member)
    )
    return calling or bool(facts.unit.figures.dials(facts.member, day - 6 * DAY, day) or looked_after(facts))


# ---- one rep's weeks


def weeks_of_rep(member: Member, day: date, facts: Facts) -> RepWeeks:
    """The rep's own four weeks, measured against the middle of the team: all that a rep may see of the others."""
    (own,) = some_weeks(as_rep(member), (member,), day, WEEKS, facts)
    return RepWeeks(member, own.weeks, limiting(own.weeks[-1], own.weeks[:-1], others(member, day, facts)))


def others(member: Member, day: date, facts: Facts) -> tuple[Pillars, ...]:
    """Everybody's pillars this week, by no name."""
    team = replace(member, role="leader")
    members = [each for each in facts.unit.people.of_team(team) if calls_for_the_team(each, False)]
    return tuple(each.weeks[-1] for each in facts.once(some_weeks, team, tuple(members), day, 1, facts))


def some_weeks(
    actor: Member, members: tuple[Member, ...], day: date, weeks: int, facts: Facts
) -> tuple[RepWeeks, ...]:
    """What ``actor`` may see, of these members."""
    mondays = mondays_until(day, weeks)
    last = mondays[-1] + 6 * DAY
    days = days_until(min(day, facts.today), mondays[0])
    own = facts.unit.days.targets(actor, mondays[0], last)
    plans = {member.id: planned(member, days, own, facts.today) for member in members}
    figures = facts.unit.figures
    dialled, firsts = figures.dials(actor, mondays[0], last), figures.first_talks(actor, mondays[0], last)
    return team_weeks(members, mondays, plans, dialled, firsts, facts.now)


def teammedian(member: Member, day: date, facts: Facts) -> Mapping[str, float | None]:
    """The middle of each pillar over the team this week."""
    all_of_them = others(member, day, facts)
    return {pillar: middle([each.of(pillar) for each in all_of_them], pillar, 2) for pillar in PILLARS}
