"""The outbox: messages in the order they were said, until each is sent, dropped or given up."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, or_, select, update

from flows.documents import Document
from flows.pictures import Picture
from flows.reply import Contact, Key, Message, Outgoing
from flows.wish import Wish
from storage.columns import dumps, loads
from storage.house import UNSENT, outbox, places
from storage.queues import KEPT_FOR, Unsent
from storage.statements import Query
from storage.within import within

MESSAGE = [field.name for field in fields(Unsent)].index("message")
AT_ONCE = 5000  # rows one pruning settles, so that nobody waits for it

_slot = select(outbox.c.id).where(
    outbox.c.place == bindparam("place"), UNSENT, or_(outbox.c.kind == "show", outbox.c.kind == "push")
)
_is_board = places.c.board.is_not(None)
_shown_as, _board = (
    select(column).where(places.c.id == bindparam("place")).scalar_subquery()
    for column in (places.c.message, _is_board)
)
STANDING = select(_slot.scalar_subquery(), _shown_as, _board)
REPLACE = (
    update(outbox)
    .where(outbox.c.id == bindparam("slot"))
    .values(
        message=bindparam("message"),
        face=bindparam("face"),
        pin=bindparam("pin"),
        turn=bindparam("turn"),
        version=outbox.c.version + 1,
        attempts=0,
        ambiguous=0,
    )
)
_where = ("chat", "member", "place", "kind", "silent", "pin")
_given = (*_where, "message", "face", "turn", "created_at")
ADD = (
    insert(outbox)
    .values({name: bindparam(name) for name in _given})
    .values(attempts=0, ambiguous=0, version=1, state="unsent", why="")
    .returning(outbox.c.id)
)
_unsent = (
    select(
        *(outbox.c[field.name] for field in fields(Unsent) if field.name in outbox.c),
        places.c.message.label("shown_as"),
        _is_board.label("board"),
    )
    .join_from(outbox, places, places.c.id == outbox.c.place, isouter=True)
    .where(UNSENT)
    .order_by(outbox.c.id)
)
ALL_UNSENT = _unsent.where(outbox.c.id > bindparam("after")).limit(bindparam("limit"))
THESE = _unsent.where(within(outbox.c.id, "ids"))
PLACE = select(outbox.c.place).where(outbox.c.id == bindparam("id"))
_this = update(outbox).where(outbox.c.id == bindparam("row"), UNSENT)
SENT = (
    _this.where(outbox.c.version == bindparam("read"))
    .values(state="sent", message="", sent_as=bindparam("message_id"), settled_at=bindparam("now"))
    .returning(outbox.c.place, outbox.c.face)
)
SHOWN = (
    update(places)
    .where(places.c.id == bindparam("place"))
    .values(
        face=bindparam("face"),
        message=func.coalesce(bindparam("message_id", type_=places.c.message.type), places.c.message),
    )
)
LATER = _this.values(not_before=bindparam("not_before"), attempts=outbox.c.attempts + 1)
AMBIGUOUS = _this.values(ambiguous=outbox.c.ambiguous + 1)
DEAD = _this.values(state="dead", why=bindparam("why"))
DROP_FOR = (
    update(outbox)
    .where(outbox.c.member == bindparam("to"), UNSENT)
    .values(state="dead", why=bindparam("why"))
)
SEEN = (
    select(places.c.face)
    .join_from(outbox, places, places.c.id == outbox.c.place)
    .where(outbox.c.id == bindparam("id"))
)
DROP = delete(outbox).where(
    outbox.c.id.in_(select(outbox.c.id).order_by(outbox.c.id).limit(AT_ONCE)),
    outbox.c.created_at < bindparam("before"),
    ~UNSENT,
)


class Outbox:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def put(self, turn: int, outgoing: Sequence[Outgoing], now: datetime) -> list[Unsent]:
        """The rows to be sent, in order of id. A place's new face takes the slot of one that was not sent yet,
        keeping its order and kind, so that quick edits become one."""
        rows = {row.id: row for row in [self._put(turn, each, now) for each in outgoing]}
        return [rows[id] for id in sorted(rows)]

    def _put(self, turn: int, outgoing: Outgoing, now: datetime) -> Unsent:
        told = dumps(outgoing.message)
        face = face_of(told)
        slot = shown_as = None
        board = False
        if outgoing.place is not None:
            ((slot, shown_as, board),) = self._query.rows(STANDING, place=outgoing.place)
        if slot is not None:
            self._query.run(REPLACE, slot=slot, message=told, face=face, pin=outgoing.pin, turn=turn)
            (replaced,) = self.unsent_for([slot])
            return replaced
        where = (outgoing.chat, outgoing.member, outgoing.place, outgoing.kind)
        loud = (outgoing.silent, outgoing.pin)
        given = dict(zip(_given, (*where, *loud, told, face, turn, now), strict=True))
        ((id,),) = self._query.rows(ADD, **given)
        return Unsent(
            id, *where, outgoing.message, turn, now, None, 0, 0, 1, face, *loud, shown_as, bool(board)
        )

    def unsent(self, limit: int, after: int = 0) -> list[Unsent]:
        """In order of id, also those that have to wait (``not_before``)."""
        return [_unsent_of(row) for row in self._query.rows(ALL_UNSENT, limit=limit, after=after)]

    def unsent_for(self, ids: Collection[int]) -> list[Unsent]:
        """Those of these that are not sent yet, in order of id."""
        return [_unsent_of(row) for row in self._query.rows(THESE, ids=list(ids))]

    def sent(self, id: int, version: int, message_id: int | None, now: datetime) -> None:
        """Delivered in this version; ``message_id`` is None for an edit. Content that was replaced meanwhile
        stays to be sent, but its place is known to stand in that message from now on."""
        sent = self._query.row(SENT, row=id, read=version, message_id=message_id, now=now)
        place, face = sent or (self._place_of(id), "")
        if place is not None:
            self._query.run(SHOWN, place=place, face=face, message_id=message_id)

    def _place_of(self, id: int) -> int | None:
        row = self._query.row(PLACE, id=id)
        return row[0] if row else None

    def seen(self, id: int) -> str:
        """The face that the row's place has in the chat now, "" if unknown: an equal edit may be skipped."""
        row = self._query.row(SEEN, id=id)
        return row[0] if row else ""

    def later(self, id: int, not_before: datetime) -> None:
        """Not sent, to be tried again; counts the attempt."""
        self._query.run(LATER, row=id, not_before=not_before)

    def ambiguous(self, id: int) -> None:
        """Perhaps sent, perhaps not."""
        self._query.run(AMBIGUOUS, row=id)

    def dead(self, id: int, why: str) -> None:
        self._query.run(DEAD, row=id, why=why)

    def drop_for(self, member_id: int, why: str) -> None:
        """Whatever is not sent to a member yet."""
        self._query.run(DROP_FOR, to=member_id, why=why)

    def prune(self, now: datetime, kept: timedelta = KEPT_FOR) -> bool:
        """Forget what was settled thirty days ago; whether there may be more."""
        return self._query.run(DROP, before=now - kept) >= AT_ONCE


def face_of(message: str) -> str:
    return blake2b(message.encode(), digest_size=8).hexdigest()


def _unsent_of(row: tuple[Any, ...]) -> Unsent:
    values = list(row)
    values[MESSAGE] = _message(row[MESSAGE])
    return Unsent(*values)


def _message(told: str) -> Message:
    message = loads(told)
    keyboard, picture, document = message["keyboard"], message.get("picture"), message.get("document")
    return Message(
        html=message["html"],
        rows=tuple(tuple(Key(*key) for key in row) for row in message["rows"]),
        keyboard=None if keyboard is None else tuple(tuple(row) for row in keyboard),
        contact=Contact(*message["contact"]) if message.get("contact") else None,
        picture=Picture.of(picture) if picture else None,
        document=Document(**document) if document else None,
        wish=Wish.told(message["wish"]) if message.get("wish") else None,
    )
