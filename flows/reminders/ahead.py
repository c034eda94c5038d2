"""What is planned ahead for a member, and when to plan again: today and tomorrow, by the member's own clock."""

from collections.abc import Collection
from datetime import datetime, time, timedelta
from typing import Final

from flows.model import Member
from flows.reminders.habits import Habits
from flows.reminders.planned import Planned, rows_for
from flows.schedule import instant, local

DAY: Final = timedelta(days=1)


def ahead(
    member: Member, now: datetime, kinds: Collection[str], spread: int = 0, anew: bool = False
) -> tuple[tuple[Planned, ...], datetime]:
    """The reminders of these kinds on two local days, and the midnight between them, when the next day is due.

    ``anew``: it was never done, or the settings changed. Then what is past by the new ones is left alone: nobody who
    comes in at ten is told at once that the board of nine is late.
    """
    habits = Habits.of(member)
    today = local(now, habits.clock).date()
    rows = (row for day in (today, today + DAY) for row in rows_for(habits, day, spread) if row.kind in kinds)
    return tuple(row for row in rows if not anew or row.due_at > now), instant(
        today + DAY, time(0), habits.clock
    )
