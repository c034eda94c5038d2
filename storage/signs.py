"""How the queues do, in a few numbers: what waits and since when, what was given up, what comes late."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, exists, func, or_, select

from storage.hooks import UNTOLD
from storage.house import (
    AMBIGUOUS,
    INBOX_DEAD,
    OF_A_RECORD,
    OPEN,
    OUTBOX_DEAD,
    UNSENT,
    WAITING,
    inbox,
    outbox,
    reminders,
)
from storage.statements import Query
from storage.tables import REMINDABLE, UNREMINDED, follow_ups, members

RECENT = timedelta(hours=1)
PUNCTUAL = timedelta(minutes=1)
"""A reminder is not late before that: the clock looks four times a minute."""

HEARD = select(func.count(), func.min(inbox.c.at)).where(WAITING)
TO_SEND = select(func.count(), func.min(outbox.c.created_at)).where(
    UNSENT, or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("now"))
)
FAILED = select(func.count(), func.max(inbox.c.at)).where(INBOX_DEAD)
GIVEN_UP = select(func.count()).select_from(outbox).where(OUTBOX_DEAD)
PERHAPS_TWICE = select(func.count()).select_from(outbox).where(AMBIGUOUS)
LATE = select(func.count(), func.min(reminders.c.next_at)).where(
    OPEN, reminders.c.next_at < bindparam("before")
)
"""Rows nobody has taken up: one that waits for a quiet hour's end, or was claimed just now, has a later ``next_at``."""
UNPLANNED = (
    select(func.count(), func.min(follow_ups.c.due_at))
    .join(members, members.c.id == follow_ups.c.member_id)
    .where(
        UNREMINDED,
        follow_ups.c.due_at < bindparam("before"),
        REMINDABLE,
        ~exists().where(
            OF_A_RECORD, reminders.c.about == follow_ups.c.id, reminders.c.due_at == follow_ups.c.due_at
        ),
    )
)
"""Calls that came due and have no row yet."""


@dataclass(frozen=True, slots=True)
class Signs:
    """``*_for`` are seconds: how long the oldest has waited. ``failed`` and ``given_up`` are turns and messages of
    the last thirty days, ``perhaps_twice`` messages of which nobody knows whether they were sent twice, ``untold``
    what a CRM has refused and is told again."""

    heard: int
    heard_for: float
    unsent: int
    unsent_for: float
    failed: int
    failed_lately: bool
    given_up: int
    perhaps_twice: int
    late: int
    late_for: float
    untold: int = 0
    untold_for: float = 0.0


def read(query: Query, now: datetime) -> Signs:
    heard, heard_since = query.rows(HEARD)[0]
    unsent, unsent_since = query.rows(TO_SEND, now=now)[0]
    failed, failed_at = query.rows(FAILED)[0]
    untold, untold_since, _ = query.rows(UNTOLD)[0]
    late, late_since = zip(
        *(query.rows(each, before=now - PUNCTUAL)[0] for each in (LATE, UNPLANNED)), strict=True
    )
    return Signs(
        heard,
        _seconds(heard_since, now),
        unsent,
        _seconds(unsent_since, now),
        failed,
        failed_at is not None and now - failed_at < RECENT,
        query.rows(GIVEN_UP)[0][0],
        query.rows(PERHAPS_TWICE)[0][0],
        sum(late),
        max(_seconds(since, now) for since in late_since),
        untold,
        _seconds(untold_since, now),
    )


def _seconds(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())
