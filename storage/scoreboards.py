"""Scoreboards in groups: whose stands where, what it shows, and which message Telegram was told to keep on top."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, literal_column, select, update

from flows.ports import Scoreboard
from storage.house import places, scoreboards
from storage.schema import columns_of
from storage.statements import Query

FIELDS = columns_of(Scoreboard, scoreboards)
STANDS = scoreboards.c.ended.is_(False)

_this = scoreboards.c.chat == bindparam("group")
GET = select(*FIELDS).where(_this, STANDS)
AFTER = (
    select(*FIELDS, scoreboards.c.face)
    .where(scoreboards.c.chat > bindparam("after"), STANDS)
    .order_by(scoreboards.c.chat)
    .limit(1)
)
ADD = insert(scoreboards).values(
    {column: bindparam(column.name) for column in FIELDS} | {"ended": False, "face": ""}
)
AGAIN = update(scoreboards).where(_this).values(
    team_id=bindparam("team_id"), place=bindparam("place"), ended=False, face=""
)  # fmt: skip
DRAWN = update(scoreboards).where(_this).values(face=bindparam("face"))
END = update(scoreboards).where(_this).values(ended=True)
GONE = delete(scoreboards).where(_this)
CLOSE = (
    update(places)
    .where(places.c.id.in_(select(scoreboards.c.place).where(_this)))
    .values(status="closed", revision=places.c.revision + 1)
)
MOVE_PLACE = (
    update(places)
    .where(places.c.id.in_(select(scoreboards.c.place).where(_this)))
    .values(chat=bindparam("grown"), message=None, face="")
)
MOVE = update(scoreboards).where(_this).values(chat=bindparam("grown"), face="", pinned=None)
_none: ColumnElement[int] = literal_column("0")
ON_TOP = (
    select(scoreboards.c.chat, scoreboards.c.pinned, places.c.message, scoreboards.c.ended)
    .join(places, places.c.id == scoreboards.c.place)
    .where(
        scoreboards.c.ended
        | (func.coalesce(places.c.message, _none) != func.coalesce(scoreboards.c.pinned, _none))
    )
)
PINNED = update(scoreboards).where(_this).values(pinned=bindparam("pinned"))


class Askew(NamedTuple):
    """A group where another message is on top than should be: ``pinned`` the one that Telegram was told of, ``wanted``
    the one that shows the scoreboard; None where there is none. ``ended``: it was taken down."""

    chat: int
    pinned: int | None
    wanted: int | None
    ended: bool


class Scoreboards:
    """At most one a group."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, chat: int) -> Scoreboard | None:
        """The one that stands in this group."""
        return self._query.one(Scoreboard, GET, group=chat)

    def after(self, chat: int) -> tuple[Scoreboard, str] | None:
        """The next that stands, by the number of its group, and the face it was given last."""
        row = self._query.row(AFTER, after=chat)
        return None if row is None else (Scoreboard(*row[:-1]), str(row[-1]))

    def keep(self, board: Scoreboard) -> None:
        """A new one; one that was taken down there a moment ago comes off the top as it is pinned."""
        values = {column.name: getattr(board, column.name) for column in FIELDS}
        if not self._query.run(AGAIN, group=board.chat, team_id=board.team_id, place=board.place):
            self._query.run(ADD, **values)

    def drawn(self, chat: int, face: str) -> None:
        self._query.run(DRAWN, group=chat, face=face)

    def end(self, chat: int) -> None:
        """It is to come off the top."""
        self._query.run(CLOSE, group=chat)
        self._query.run(END, group=chat)

    def gone(self, chat: int) -> None:
        """Nothing of it is left to do."""
        self._query.run(CLOSE, group=chat)
        self._query.run(GONE, group=chat)

    def moved(self, chat: int, grown: int) -> None:
        """The group became a supergroup, whose messages are others: there it is said, and pinned, anew."""
        self._query.run(MOVE_PLACE, group=chat, grown=grown)
        self._query.run(MOVE, group=chat, grown=grown)

    def askew(self) -> list[Askew]:
        """Where something is to be pinned, or to come off the top."""
        rows = self._query.rows(ON_TOP)
        return [Askew(chat, pinned, None if ended else wanted, ended) for chat, pinned, wanted, ended in rows]

    def pinned(self, chat: int, message: int | None) -> None:
        """Telegram was told; None has it told anew."""
        self._query.run(PINNED, group=chat, pinned=message)
