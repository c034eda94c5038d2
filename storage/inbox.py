"""The inbox: what arrived, once each, until its turn is done or given up."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import bindparam, case, delete, exists, func, insert, literal, select, update

from storage.house import LEGIBLE, WAITING, inbox
from storage.queues import ATTEMPTS, BESIDE, KEPT_FOR, LEGIBLE_FOR, Arrived, Waiting
from storage.schema import columns_of
from storage.statements import Query

AT_ONCE = 5000  # rows one pruning settles, so that nobody waits for it

PUT = (
    insert(inbox)
    .from_select(
        ["key", "chat", "body", "at", "state", "attempts", "why"],
        select(
            bindparam("key", type_=inbox.c.key.type),
            bindparam("chat", type_=inbox.c.chat.type),
            bindparam("body", type_=inbox.c.body.type),
            bindparam("at", type_=inbox.c.at.type),
            literal("waiting"),
            literal(0),
            literal(""),
        ).where(~exists().where(inbox.c.key == bindparam("key"))),
    )
    .returning(inbox.c.id)
)
_waiting = select(*columns_of(Waiting, inbox)).where(WAITING)
GET = _waiting.where(inbox.c.id == bindparam("id"))
ALL_WAITING = _waiting.order_by(inbox.c.id).limit(bindparam("limit"))
LEFT_BESIDE = (
    select(inbox.c.id, inbox.c.chat)
    .where(WAITING, func.substr(inbox.c.key, 1, len(BESIDE)) == BESIDE)
    .order_by(inbox.c.id)
)
_this = update(inbox).where(inbox.c.id == bindparam("row"), WAITING)
DONE = _this.values(state="done")
FORGOTTEN = _this.values(state="done", body="")
_failed_now = inbox.c.attempts + 1
FAILED = _this.values(
    attempts=_failed_now, why=bindparam("why"), state=case((_failed_now >= ATTEMPTS, "dead"), else_="waiting")
).returning(inbox.c.state)
_legible = select(inbox.c.id).where(inbox.c.at < bindparam("before"), LEGIBLE, ~WAITING).limit(AT_ONCE)
BLANK = update(inbox).where(inbox.c.id.in_(_legible)).values(body="")
DROP = delete(inbox).where(
    inbox.c.id.in_(select(inbox.c.id).order_by(inbox.c.id).limit(AT_ONCE)),
    inbox.c.at < bindparam("before"),
    ~WAITING,
)


class Inbox:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def put(self, arrivals: Iterable[Arrived]) -> list[int]:
        """The ids of those that are new; a key seen before is ignored."""
        rows = [
            self._query.row(PUT, key=arrived.key, chat=arrived.chat, body=arrived.body, at=arrived.at)
            for arrived in arrivals
        ]
        return [row[0] for row in rows if row]

    def turn_of_its_own(self, key: str, now: datetime) -> int:
        """A turn's number for what nobody said, so that ids made of it are given out once. ``key`` is new."""
        (turn,) = self.put([Arrived(key, 0, "{}", now)])
        self.done(turn, forget=True)
        return turn

    def get(self, id: int) -> Waiting | None:
        """None when it is done, or dead."""
        return self._query.one(Waiting, GET, id=id)

    def waiting(self, limit: int) -> list[Waiting]:
        """What a stop left behind, in order of arrival."""
        return list(self._query.all(Waiting, ALL_WAITING, limit=limit))

    def left_beside(self) -> list[tuple[int, int]]:
        """What another process left for the bot to hear, as id and chat; until it was heard."""
        return [(id, chat) for id, chat in self._query.rows(LEFT_BESIDE)]

    def done(self, id: int, forget: bool) -> None:
        """``forget`` blanks its body at once."""
        self._query.run(FORGOTTEN if forget else DONE, row=id)

    def failed(self, id: int, why: str) -> bool:
        """Whether that was the last attempt: it is dead now, and others need not wait for it."""
        row = self._query.row(FAILED, row=id, why=why)
        return row is not None and row[0] == "dead"

    def prune(self, now: datetime, legible: timedelta = LEGIBLE_FOR, kept: timedelta = KEPT_FOR) -> bool:
        """Blank bodies that were dealt with, then forget the rows themselves; whether there may be more."""
        blanked = self._query.run(BLANK, before=now - legible)
        return max(blanked, self._query.run(DROP, before=now - kept)) >= AT_ONCE
