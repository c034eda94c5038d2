"""After a restore nothing old is sent: what was said between the backup and now was said already."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import bindparam, update

from flows.invites import HOUSE
from flows.model import FollowUp
from flows.ports import Deed
from storage.house import UNSENT, WAITING, inbox, outbox
from storage.kinds import kind_of
from storage.unit import SqlUnit

RESTORED = "restored"
"""Under this name it is kept when the database was restored; and why what was older is dead."""
OLD = timedelta(minutes=15)
"""What is younger at the moment of the restore is still news to somebody."""
AT_ONCE = 1000

SILENCE = (
    update(outbox)
    .where(UNSENT, outbox.c.created_at < bindparam("before"))
    .values(state="dead", why=RESTORED, message="")
)
UNHEAR = (
    update(inbox).where(WAITING, inbox.c.at < bindparam("before")).values(state="done", why=RESTORED, body="")
)


def silence(now: datetime, unit: SqlUnit) -> None:
    """Mark the database as restored ``now``: old messages are not sent, what was heard before is not answered
    again, and nobody is reminded of what came due before."""
    unit.kept.set(RESTORED, now.isoformat())
    before = now - OLD
    unit.query.run(SILENCE, before=before)
    unit.query.run(UNHEAR, before=before)
    while _pass_over_reminders(before, now, unit):
        pass


def _pass_over_reminders(before: datetime, now: datetime, unit: SqlUnit) -> bool:
    """One heap of them; whether there was one. The follow-ups stay open, and in everybody's list of today."""
    due = unit.inbox.due(before, AT_ONCE)
    if not due:
        return False
    steps = [kind_of(FollowUp).get(unit.query, each.follow_up) for each in due]
    turn = unit.inbox.turn_of_its_own(f"restored:{now.isoformat()}:{due[0].follow_up}", now)
    reminded = [replace(step, reminded_at=now) for step in steps if step is not None]
    unit.journal.keep(Deed(turn << 16, HOUSE, "", now), reminded)
    return True
