"""Reminders: one row for each that is to come, from its planning to what became of it.

A row is open until it is settled. Whoever claims rows makes an arrival of them in the same transaction, so whatever
happens then they are heard; a claim is a lease, after which the next look claims them again.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import (
    and_,
    bindparam,
    case,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    update,
)

from flows.model import Member
from flows.reminders import Decision, Planned, Send, Skip, Wait
from storage.house import OF_A_RECORD, OPEN, chats, inbox, reminders
from storage.queues import DUE, KEPT_FOR, Due
from storage.schema import columns_of
from storage.statements import Query
from storage.tables import AT_ONCE as NEVER_PLANNED
from storage.tables import REMINDABLE, UNREMINDED, UNTOLD, coaching_notes, follow_ups, members
from storage.within import within

LEASE = timedelta(minutes=10)
"""Who claimed a row has so long to settle it."""
PRUNED = 5000  # rows one pruning drops, so that nobody waits for it
PLANNED, CLAIMED, SENT, SKIPPED = "planned", "claimed", "sent", "skipped"

# ---- planning

TO_PLAN = (
    select(*columns_of(Member, members), members.c.plan_at)
    .where(REMINDABLE, members.c.plan_at <= bindparam("now"))
    .order_by(members.c.plan_at)
    .limit(bindparam("limit"))
)
HOW_MANY = select(func.count()).select_from(members).where(REMINDABLE)
PLANNED_UNTIL = update(members).where(members.c.id == bindparam("member")).values(plan_at=bindparam("until"))
THERE = select(reminders.c.key, reminders.c.due_at, reminders.c.jitter).where(within(reminders.c.key, "keys"))
_given = tuple(Planned.__dataclass_fields__)
ADD = insert(reminders).values(
    {name: bindparam(name) for name in (*_given, "key", "next_at")}
    | {"state": PLANNED, "why": "", "late": False}
)
MOVE = (
    update(reminders)
    .where(reminders.c.key == bindparam("row"), OPEN)
    .values({name: bindparam(name) for name in ("due_at", "jitter", "next_at")})
)
CAME_DUE = (
    select(follow_ups.c.id, follow_ups.c.member_id, members.c.zone, follow_ups.c.due_at)
    .join(members, members.c.id == follow_ups.c.member_id)
    .where(
        UNREMINDED,
        follow_ups.c.due_at <= bindparam("now"),
        REMINDABLE,
        ~exists().where(
            OF_A_RECORD, reminders.c.about == follow_ups.c.id, reminders.c.due_at == follow_ups.c.due_at
        ),
    )
    .order_by(follow_ups.c.due_at, follow_ups.c.id)
    .limit(bindparam("limit"))
)
NOTED = (
    select(*columns_of(Member, members), coaching_notes.c.id, coaching_notes.c.at)
    .join_from(coaching_notes, members, members.c.id == coaching_notes.c.member_id)
    .where(
        UNTOLD,
        coaching_notes.c.at <= bindparam("now"),
        REMINDABLE,
        ~exists().where(OF_A_RECORD, reminders.c.about == coaching_notes.c.id),
    )
    .order_by(coaching_notes.c.at)
    .limit(bindparam("limit"))
)

# ---- claiming

_come = select(reminders.c.id).where(OPEN, reminders.c.next_at <= bindparam("now"))
CLAIM = (
    update(reminders)
    .where(reminders.c.id.in_(_come.order_by(reminders.c.next_at).limit(bindparam("most"))))
    .values(state=CLAIMED, next_at=bindparam("lease"))
    .returning(reminders.c.id)
)
_reminded = and_(members.c.id == reminders.c.member, REMINDABLE)
_lost = exists().where(chats.c.chat == members.c.chat)
_these = within(reminders.c.id, "ids")
LOST = (
    update(reminders)
    .where(_these, ~exists().where(_reminded, ~_lost))
    .values(
        state=SKIPPED,
        why=case(
            (exists().where(_reminded), literal_column("'unreachable'")), else_=literal_column("'left'")
        ),
        settled_at=bindparam("now"),
    )
)
_text = inbox.c.key.type
_member = cast(reminders.c.member, _text)
_key = literal(DUE).concat(_member).concat(bindparam("stamp", type_=_text))
_body = literal('{"due":').concat(_member).concat(literal(',"chat":')).concat(cast(members.c.chat, _text))
ARRIVE = (
    insert(inbox)
    .from_select(
        ["key", "chat", "body", "at", "state", "attempts", "why"],
        select(
            _key,
            members.c.chat,
            _body.concat(literal("}")),
            bindparam("now", type_=inbox.c.at.type),
            literal("waiting"),
            literal(0),
            literal(""),
        )
        .join_from(reminders, members, _reminded)
        .where(_these, OPEN)
        .group_by(reminders.c.member, members.c.chat),
    )
    .returning(inbox.c.id, inbox.c.chat)
)

# ---- settling

_of_member = and_(reminders.c.member == bindparam("member"), OPEN)
COME = (
    select(*columns_of(Planned, reminders))
    .where(_of_member, or_(reminders.c.state == CLAIMED, reminders.c.next_at <= bindparam("now")))
    .order_by(reminders.c.due_at, reminders.c.id)
)
_this = update(reminders).where(reminders.c.key == bindparam("row"), OPEN)
SETTLED = _this.values({name: bindparam(name) for name in ("state", "why", "late", "place", "settled_at")})
LATER = _this.values(state=PLANNED, next_at=bindparam("until"))
GIVEN_UP = (
    update(reminders)
    .where(
        OPEN,
        reminders.c.state == CLAIMED,
        reminders.c.member.in_(select(members.c.id).where(members.c.account == bindparam("account"))),
    )
    .values(state=SKIPPED, why="failed", settled_at=bindparam("now"))
)
_shown = reminders.c.place == bindparam("shown_in")
SHOWN_LATE = select(reminders.c.late).where(_shown)
WITHDRAWN = (
    update(reminders)
    .where(_shown)
    .values(state=PLANNED, why="", late=False, place=None, settled_at=None, next_at=bindparam("now"))
)
DROP = delete(reminders).where(
    reminders.c.id.in_(select(reminders.c.id).order_by(reminders.c.id).limit(PRUNED)),
    reminders.c.settled_at < bindparam("before"),
)


class ToPlan(NamedTuple):
    """A member whose next days are to be planned; ``anew`` says that it was never done, or the settings changed."""

    member: Member
    anew: bool


class Noted(NamedTuple):
    """A coaching note nobody has brought to the member yet, and when it was said."""

    member: Member
    note: int
    at: datetime


class Reminders:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    # ---- planning

    def to_plan(self, now: datetime, limit: int) -> list[ToPlan]:
        """Who is to be planned by now: active, with a chat."""
        rows = self._query.rows(TO_PLAN, now=now, limit=limit)
        return [ToPlan(Member(*row), plan_at == NEVER_PLANNED) for *row, plan_at in rows]

    def how_many(self) -> int:
        """Members who are reminded at all."""
        return int(self._query.rows(HOW_MANY)[0][0])

    def planned_until(self, member: int, until: datetime) -> None:
        """The member is to be planned again then."""
        self._query.run(PLANNED_UNTIL, member=member, until=until)

    def plan(self, rows: Sequence[Planned]) -> int:
        """Add those that are not there, and move those that are still open and due at another moment now: how many."""
        there = (
            {key: rest for key, *rest in self._query.rows(THERE, keys=[row.key for row in rows])}
            if rows
            else {}
        )
        changed = [row for row in rows if there.get(row.key) != [row.due_at, row.jitter]]
        for row in changed:
            next_at = row.due_at + timedelta(seconds=row.jitter)
            if row.key in there:
                self._query.run(MOVE, row=row.key, due_at=row.due_at, jitter=row.jitter, next_at=next_at)
            else:
                values = {name: getattr(row, name) for name in _given}
                self._query.run(ADD, key=row.key, next_at=next_at, **values)
        return len(changed)

    def due(self, now: datetime, limit: int) -> tuple[Due, ...]:
        """Follow-ups that came due and have no row for that moment."""
        return self._query.all(Due, CAME_DUE, now=now, limit=limit)

    def noted(self, now: datetime, limit: int) -> list[Noted]:
        """Coaching notes that have no row yet."""
        rows = self._query.rows(NOTED, now=now, limit=limit)
        return [Noted(Member(*row), note, at) for *row, note, at in rows]

    # ---- claiming

    def claim(self, now: datetime, most: int) -> list[tuple[int, int]]:
        """Of the rows whose time has come so many, as arrivals: one for each member, the id with its chat. Nobody else
        gets them meanwhile. Rows of members who left or cannot be reached are skipped."""
        ids = [id for (id,) in self._query.rows(CLAIM, now=now, lease=now + LEASE, most=most)]
        if not ids:
            return []
        self._query.run(LOST, ids=ids, now=now)
        arrived = self._query.rows(
            ARRIVE, ids=ids, now=now, stamp=f":{now.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
        )
        return [(id, chat) for id, chat in arrived]

    # ---- settling

    def come(self, member: Member, now: datetime) -> tuple[Planned, ...]:
        """The member's rows whose time has come, the first due first."""
        return self._query.all(Planned, COME, member=member.id, now=now)

    def settle(self, planned: Planned, decision: Decision, place: int | None, now: datetime) -> None:
        """What became of it; ``place`` shows it, also where it is gathered in a digest. A wait leaves it open."""
        match decision:
            case Wait(until):
                self._query.run(LATER, row=planned.key, until=until)
            case Send(late=late):
                self._settle(planned, SENT, "", late, place, now)
            case Skip(reason):
                self._settle(planned, SKIPPED, reason, False, place, now)

    def _settle(
        self, planned: Planned, state: str, why: str, late: bool, place: int | None, now: datetime
    ) -> None:
        self._query.run(
            SETTLED, row=planned.key, state=state, why=why, late=late, place=place, settled_at=now
        )

    def given_up(self, account: int, now: datetime) -> None:
        """The turn that should have settled what is claimed of this account's failed for good."""
        self._query.run(GIVEN_UP, account=account, now=now)

    def withdraw(self, place: int, now: datetime) -> bool:
        """What this place was to show is decided anew; False where no reminder stands behind it."""
        return self._query.run(WITHDRAWN, shown_in=place, now=now) > 0

    def shown_late(self, place: int) -> bool | None:
        """Whether the reminder that this place shows was late already; None where no reminder stands behind it."""
        row = self._query.row(SHOWN_LATE, shown_in=place)
        return None if row is None else bool(row[0])

    def prune(self, now: datetime) -> None:
        """Forget what was settled thirty days ago."""
        self._query.run(DROP, before=now - KEPT_FOR)
