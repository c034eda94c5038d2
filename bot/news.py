"""A release that starts for the first time plans its news for every leader.

They are a reminder like any other: they keep out of quiet and golden hours, and come once, whatever is killed.
"""

from datetime import datetime

from flows.languages import LANGUAGES
from flows.leading.news import news, numbers
from flows.reminders import Habits, row_for_news
from storage.unit import SqlUnit

RELEASE = "release"
"""By this name it is kept which release ran last."""


def plan_news(running: str, now: datetime, unit: SqlUnit) -> None:
    """Once after an upgrade; never where nobody is in yet, nor after a release that was gone back to."""
    before = unit.kept.get(RELEASE)
    if before is not None and numbers(before) >= numbers(running):
        return
    unit.kept.set(RELEASE, running)
    told = numbers(before or "0")
    if not told < numbers(news(LANGUAGES[0]).version) <= numbers(running):
        return
    unit.reminders.plan(
        [
            row_for_news(Habits.of(leader), now)
            for team in unit.people.teams()
            for leader in unit.people.leaders(team.id)
            if leader.chat is not None
        ]
    )
