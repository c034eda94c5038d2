"""Places: which message shows what, and where its member stands in it."""

from datetime import datetime

from sqlalchemy import bindparam, case, insert, literal_column, or_, select, update

from flows.ports import Place
from storage.house import A_BOARD, places
from storage.schema import columns_of
from storage.statements import Query

FIELDS = columns_of(Place, places)

GET = select(*FIELDS).where(places.c.id == bindparam("id"))
_latest_first = (
    select(*FIELDS)
    .where(places.c.member_id == bindparam("member"))
    .order_by(places.c.shown_at.desc(), places.c.id.desc())
)
LATEST = _latest_first.where(places.c.status == "open").limit(1)
PARKED = _latest_first.where(
    places.c.status == "parked", or_(places.c.until.is_(None), places.c.until > bindparam("now"))
)
BOARD = (
    select(*FIELDS)
    .where(places.c.member_id == bindparam("member"), A_BOARD, places.c.status == "open")
    .order_by(places.c.board.desc(), places.c.id.desc())
    .limit(1)
)
MADE_IN = (
    select(*FIELDS)
    .where(places.c.id >= bindparam("first"), places.c.id < bindparam("end"), places.c.status == "open")
    .order_by(places.c.id)
)
ADD = insert(places).values({column: bindparam(column.name) for column in FIELDS} | {places.c.face: ""})
CHANGE = (
    update(places)
    .where(places.c.id == bindparam("place"))
    .values({column: bindparam(column.name) for column in FIELDS[1:]})
    .values(face=case((bindparam("message", type_=places.c.message.type).is_(None), ""), else_=places.c.face))
)
CLOSE_ALL = (
    update(places)
    .where(
        places.c.member_id == bindparam("member"),
        places.c.status.in_([literal_column("'open'"), literal_column("'parked'")]),
    )
    .values(status="closed", revision=places.c.revision + 1)
)


class Places:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, id: int) -> Place | None:
        return self._query.one(Place, GET, id=id)

    def latest(self, member_id: int) -> Place | None:
        """The open one that was shown last."""
        return self._query.one(Place, LATEST, member=member_id)

    def parked(self, member_id: int, now: datetime) -> tuple[Place, ...]:
        """Drafts that are still kept, the latest first."""
        return self._query.all(Place, PARKED, member=member_id, now=now)

    def board(self, member_id: int) -> Place | None:
        """The open one of the latest day."""
        return self._query.one(Place, BOARD, member=member_id)

    def made_in(self, first: int, end: int) -> tuple[Place, ...]:
        """The open ones numbered from ``first`` up to ``end``: a turn's numbers follow each other."""
        return self._query.all(Place, MADE_IN, first=first, end=end)

    def keep(self, place: Place) -> None:
        """New or changed. Without a message it has no face in the chat yet, so nothing equals it."""
        values = {column.name: getattr(place, column.name) for column in FIELDS}
        if not self._query.run(CHANGE, place=place.id, **values):
            self._query.run(ADD, **values)

    def close_all(self, member_id: int) -> None:
        """The member's open places and drafts."""
        self._query.run(CLOSE_ALL, member=member_id)
