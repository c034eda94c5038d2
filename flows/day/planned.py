"""How many calls somebody plans: a day's own target where it has one, else the usual one where the day is worked."""

from collections.abc import Iterable, Mapping
from datetime import date
from zoneinfo import ZoneInfo

from flows.counted import Target
from flows.model import Member
from flows.reminders import Habits


def planned(member: Member, days: Iterable[date], own: Iterable[Target], today: date) -> Mapping[date, int]:
    """The targets of those days on which something is planned. A pause counts from ``today`` on: when it was asked for
    nobody remembers. Before somebody joined nothing was planned."""
    set_for = {each.day: each.calls for each in own if each.member == member.id}
    habits, joined = Habits.of(member), joined_on(member)
    usual = (
        day
        for day in days
        if day >= joined and habits.works(day) and not (day >= today and habits.paused(day))
    )
    return {day: set_for.get(day, member.daily_target) for day in usual}


def joined_on(member: Member) -> date:
    """The first day somebody was there, by the own clock."""
    return member.joined_at.astimezone(ZoneInfo(member.zone)).date() if member.joined_at else date.min
