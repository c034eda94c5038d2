"""After a restore nothing old is sent: what was said between the backup and now was said already.

A copy that ``backup`` made is known when it is started, also where nobody used ``prelude restore``.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Integer, bindparam, literal_column, select, update

from flows.leading.invites import HOUSE
from flows.model import FollowUp
from flows.ports import Deed
from storage.backup import COPIED
from storage.database import Database
from storage.house import UNSENT, WAITING, inbox, outbox
from storage.kinds import kind_of
from storage.unit import SqlUnit

RESTORED = "restored"
"""Under this name it is kept when the database was restored; and why what was older is dead."""
OLD = timedelta(minutes=15)
"""What is younger at the moment of the restore is still news to somebody."""
HOME = "home"
"""Under this name a PostgreSQL database keeps which table its outbox is: a dump makes another one of it."""
AT_ONCE = 1000

TABLE = select(literal_column("'outbox'::regclass::oid::bigint", Integer))
SILENCE = (
    update(outbox)
    .where(UNSENT, outbox.c.created_at < bindparam("before"))
    .values(state="dead", why=RESTORED, message="")
)
UNHEAR = (
    update(inbox).where(WAITING, inbox.c.at < bindparam("before")).values(state="done", why=RESTORED, body="")
)


def settle_copy(database: Database, now: datetime) -> int | None:
    """Give up what a restored copy still wanted to send: how many messages; None where the database is no copy, but
    was only away for a while, so that everything is still to be sent. Knows the copies that ``backup`` makes."""
    with database.unit() as unit:
        if not (_marked(unit) if database.url.get_backend_name() == "sqlite" else _moved(unit)):
            return None
        return silence(now, unit)


def silence(now: datetime, unit: SqlUnit) -> int:
    """Mark the database as restored ``now``: old messages are not sent (how many), what was heard before is not
    answered again, and nobody is reminded of what came due before."""
    unit.kept.set(RESTORED, now.isoformat())
    before = now - OLD
    given_up = unit.query.run(SILENCE, before=before)
    unit.query.run(UNHEAR, before=before)
    while _pass_over_reminders(before, now, unit):
        pass
    return given_up


def _pass_over_reminders(before: datetime, now: datetime, unit: SqlUnit) -> bool:
    """One heap of them; whether there was one. The follow-ups stay open, and in everybody's list of today."""
    due = unit.reminders.due(before, AT_ONCE)
    if not due:
        return False
    steps = [kind_of(FollowUp).get(unit.query, each.follow_up) for each in due]
    turn = unit.inbox.turn_of_its_own(f"restored:{now.isoformat()}:{due[0].follow_up}", now)
    reminded = [replace(step, reminded_at=now) for step in steps if step is not None]
    unit.journal.keep(Deed(turn << 16, HOUSE, "", now), reminded)
    return True


def _marked(unit: SqlUnit) -> bool:
    copied = unit.kept.get(COPIED)
    if copied:
        unit.kept.set(COPIED, "")  # from now on it is the database itself
    return bool(copied)


def _moved(unit: SqlUnit) -> bool:
    row, home = unit.query.row(TABLE), unit.kept.get(HOME)
    now = str(row[0]) if row else ""
    if now != home:
        unit.kept.set(HOME, now)
    return home is not None and now != home
