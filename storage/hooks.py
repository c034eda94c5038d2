"""What a CRM that follows is told, from the journal: every turn writes there what it kept, in its own transaction.

A row says which record came about; what it says is read when it is sent. So no name lies here, and nothing is lost
between a turn and its telling.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, func, insert, literal_column, select, update

from flows.model import LOST, WON, Call, Move
from storage.house import HOOK_UNSENT, hooks, journal
from storage.kept import Kept
from storage.kinds import kind_of
from storage.schema import columns_of
from storage.statements import Query

CURSOR = "hooks"
"""Under this name it is kept up to which line the journal was read."""
SETTLE = timedelta(minutes=1)
"""A call is saved at its first answer; within a minute the others are there too."""
HISTORY = timedelta(hours=36)
"""A call so long before it was kept is no news; the longest day of catching up is shorter."""
PAGE = 500

LINES = (
    select(journal.c.id, journal.c.kind, journal.c.record_id, journal.c.before, journal.c.after, journal.c.at)
    .where(journal.c.id > bindparam("after"), journal.c.at <= bindparam("until"))
    .order_by(journal.c.id)
    .limit(bindparam("limit"))
)
LAST = select(func.max(journal.c.id))
"""What came before the first hook is nobody's news."""


@dataclass(frozen=True, slots=True)
class Hook:
    """``id`` grows with what happened and is never used twice: what comes twice is known by it. ``event`` is logged,
    moved, won or lost; ``undone`` says that it was taken back. ``answer`` is the last HTTP status, 0 for none."""

    id: int
    event: str
    kind: str
    record_id: int
    undone: bool
    at: datetime
    not_before: datetime
    attempts: int
    state: str
    why: str
    answer: int
    settled_at: datetime | None


_hook = select(*columns_of(Hook, hooks))
DUE = (
    _hook.where(HOOK_UNSENT, hooks.c.not_before <= bindparam("now"))
    .order_by(hooks.c.id)
    .limit(bindparam("limit"))
)
LOG = _hook.order_by(hooks.c.id.desc()).limit(bindparam("limit"))
ADD = insert(hooks).values({name: bindparam(name) for name in Hook.__dataclass_fields__})
_this = update(hooks).where(hooks.c.id == bindparam("row"))
SENT = _this.values(state="sent", answer=bindparam("answer"), why="", settled_at=bindparam("now"))
LATER = _this.values(
    not_before=bindparam("not_before"),
    attempts=hooks.c.attempts + 1,
    answer=bindparam("answer"),
    why=bindparam("why"),
)
DEAD = _this.values(
    state="dead",
    attempts=hooks.c.attempts + 1,
    answer=bindparam("answer"),
    why=bindparam("why"),
    settled_at=bindparam("now"),
)
_once_more = {"state": "unsent", "attempts": 0, "not_before": bindparam("now"), "settled_at": None}
AGAIN = _this.values(_once_more)
DEAD_AGAIN = update(hooks).where(hooks.c.state == literal_column("'dead'")).values(_once_more)
UNTOLD = select(func.count(), func.min(hooks.c.at), func.max(hooks.c.why)).where(
    HOOK_UNSENT, hooks.c.attempts > 0
)
DEAD_COUNT = select(func.count()).select_from(hooks).where(hooks.c.state == literal_column("'dead'"))
DROP = delete(hooks).where(
    hooks.c.id.in_(select(hooks.c.id).order_by(hooks.c.id).limit(5000)),
    hooks.c.at < bindparam("before"),
    ~HOOK_UNSENT,
)


class Hooks:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def gather(self, now: datetime) -> int:
        """Take in what the journal tells since the last look: how many came about. The first look only begins."""
        kept = Kept(self._query)
        cursor = kept.get(CURSOR)
        if cursor is None:
            kept.set(CURSOR, str(self._query.rows(LAST)[0][0] or 0))
            return 0
        lines = self._query.rows(LINES, after=int(cursor), until=now - SETTLE, limit=PAGE)
        found = 0
        for id, kind, record_id, before, after, at in lines:
            event = event_of(kind, before, after, at)
            if event:
                self._query.run(
                    ADD, id=id, event=event, kind=kind, record_id=record_id, undone=after is None, at=at,
                    not_before=now, attempts=0, state="unsent", why="", answer=0, settled_at=None,
                )  # fmt: skip
                found += 1
        if lines:
            kept.set(CURSOR, str(lines[-1][0]))
        return found

    def due(self, now: datetime, limit: int) -> tuple[Hook, ...]:
        """The first to happen first."""
        return self._query.all(Hook, DUE, now=now, limit=limit)

    def latest(self, limit: int) -> tuple[Hook, ...]:
        """The log of deliveries, the latest first."""
        return self._query.all(Hook, LOG, limit=limit)

    def sent(self, id: int, answer: int, now: datetime) -> None:
        self._query.run(SENT, row=id, answer=answer, now=now)

    def later(self, id: int, not_before: datetime, answer: int, why: str) -> None:
        self._query.run(LATER, row=id, not_before=not_before, answer=answer, why=why)

    def dead(self, id: int, answer: int, why: str, now: datetime) -> None:
        self._query.run(DEAD, row=id, answer=answer, why=why, now=now)

    def again(self, id: int, now: datetime) -> bool:
        """Whether there is such a delivery: it is sent once more."""
        return bool(self._query.run(AGAIN, row=id, now=now))

    def all_again(self, now: datetime) -> int:
        """All that were given up are sent once more: how many."""
        return self._query.run(DEAD_AGAIN, now=now)

    def untold(self) -> tuple[int, datetime | None, str]:
        """What was refused and is tried again: how many, since when, and why one of them."""
        count, since, why = self._query.rows(UNTOLD)[0]
        return count, since, why or ""

    def given_up(self) -> int:
        return int(self._query.rows(DEAD_COUNT)[0][0])

    def prune(self, before: datetime) -> None:
        self._query.run(DROP, before=before)


def event_of(kind: str, before: str | None, after: str | None, at: datetime) -> str:
    """What a line of the journal is to a CRM: a record that came or went, '' for anything else, and for calls of long
    before, which came in with a list: a CRM is where such lists are from."""
    if (before is None) == (after is None):
        return ""
    if kind == Call.__name__:
        call = kind_of(Call).untold(after or before)
        return "logged" if call and at - call.at < HISTORY else ""
    if kind != Move.__name__:
        return ""
    move = kind_of(Move).untold(after or before)
    return move.to_layer if move and move.to_layer in (WON, LOST) else "moved"
