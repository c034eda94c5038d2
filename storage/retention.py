"""What is forgotten, and when: words first, then that there were any; the records of the trade stay."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, exists, select, update

from storage.house import OUTBOX_DEAD, deeds, journal, outbox, strangers
from storage.queues import Keeping
from storage.statements import Query
from storage.unit import SqlUnit

AT_ONCE = 5000
"""Rows that one heap takes, so that nobody waits for it."""

LISTS = timedelta(days=2)
"""How long a list that was sent, and what was kept back of it, can be looked at."""

SILENT = (
    update(outbox)
    .where(OUTBOX_DEAD, outbox.c.created_at < bindparam("before"), outbox.c.message != "")
    .values(message="")
)
DROP_LINES = delete(journal).where(
    journal.c.id.in_(select(journal.c.id).order_by(journal.c.id).limit(AT_ONCE)),
    journal.c.at < bindparam("before"),
)
_lines = exists().where(journal.c.deed_id == deeds.c.id)
DROP_DEEDS = delete(deeds).where(
    deeds.c.id.in_(select(deeds.c.id).order_by(deeds.c.id).limit(AT_ONCE)),
    deeds.c.at < bindparam("before"),
    ~_lines,
)
DROP_STRANGERS = delete(strangers).where(strangers.c.answered_at < bindparam("before"))


def forget(keeping: Keeping, now: datetime, unit: SqlUnit) -> bool:
    """One heap of everything that is old enough; whether there may be more."""
    return _queues(keeping, now, unit) | _journal(keeping, now, unit.query)


def _queues(keeping: Keeping, now: datetime, unit: SqlUnit) -> bool:
    more = unit.inbox.prune(now, keeping.words, keeping.queues)
    more |= unit.outbox.prune(now, keeping.queues)
    more |= unit.lists.prune(now - max(keeping.words, LISTS))
    unit.query.run(SILENT, before=now - keeping.words)
    unit.query.run(DROP_STRANGERS, before=now - keeping.strangers)
    return more


def _journal(keeping: Keeping, now: datetime, query: Query) -> bool:
    """Undo reads the last minutes, an open dialog the last days: settings.py lets nobody forget those."""
    if keeping.journal is None:
        return False
    before = now - keeping.journal
    gone = query.run(DROP_LINES, before=before)
    return max(gone, query.run(DROP_DEEDS, before=before)) >= AT_ONCE
