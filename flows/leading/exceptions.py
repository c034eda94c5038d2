"""What a leader hears in the morning, and only where something is amiss: who works today and has no list."""

from datetime import date

from flows.facts import Facts
from flows.leading.rights import led, looked_after
from flows.model import Member
from flows.reminders import Habits


def without_list(day: date, facts: Facts) -> tuple[Member, ...]:
    """The team's active reps who work that day and have not locked a list for it."""
    locked = {each.member_id for each in facts.unit.days.between(facts.member, day, day) if each.locked_at}
    return tuple(
        member
        for member in facts.unit.people.of_team(facts.member)
        if member.sells and member.status == "active" and member.id not in locked
        if works(member, day)
    )


def works(member: Member, day: date) -> bool:
    habits = Habits.of(member)
    return habits.works(day) and not habits.paused(day)


def anybody(day: date, facts: Facts) -> bool:
    """In the own team, or in one that has nobody else to look at it."""
    teams = (led({"team": team.id}, facts) for team in looked_after(facts))
    return any(without_list(day, each) for each in (facts, *teams))
