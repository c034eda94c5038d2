"""An act's lines in the journal: what it has made of which records so far, and how more of it is written."""

from collections.abc import Collection, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import bindparam, func, insert, select, update

from flows.model import Record
from flows.ports import Deed, MovedOn
from storage.house import deeds, journal
from storage.kinds import BY_NAME, ORDER
from storage.statements import Query

LINES = (
    select(journal.c.kind, journal.c.record_id, journal.c.before, journal.c.after)
    .where(journal.c.deed_id == bindparam("deed"))
    .order_by(journal.c.id)
)
ADD_LINE = insert(journal).values(
    {name: bindparam(name) for name in ("deed_id", "kind", "record_id", "before", "after", "at")}
)
ADD_DEED = insert(deeds).values({column: bindparam(column.name) for column in deeds.c})
AMEND_DEED = (
    update(deeds)
    .where(deeds.c.id == bindparam("deed"))
    .values(at=bindparam("at"), words=func.coalesce(func.nullif(bindparam("words"), ""), deeds.c.words))
)

Key = tuple[str, int]
"""A record's kind and id."""
Records = Mapping[Key, Record | None]
"""Records as they are or shall be; None is not there."""


class Held(NamedTuple):
    """What an act has made of one record: how it was before, and how the act left it, as the journal tells it."""

    before: str | None
    after: str | None


class Past:
    """What an act has done so far. ``held`` are the records it still changes; one that it gave back is free again."""

    def __init__(self, query: Query, deed_id: int) -> None:
        lines = query.rows(LINES, deed=deed_id)
        self.deed_id = deed_id
        self.is_new = not lines
        self.held: dict[Key, Held] = {}
        for kind, id, before, after in lines:
            first = self.held[kind, id].before if (kind, id) in self.held else before
            if first == after:
                self.held.pop((kind, id), None)
            else:
                self.held[kind, id] = Held(first, after)

    def before(self, without: Collection[Key] = ()) -> dict[Key, Record | None]:
        """The records as they were before the act, the last first: what must be unique is freed before it is taken."""
        return {
            key: BY_NAME[key[0]].untold(was.before)
            for key, was in reversed(self.held.items())
            if key not in without
        }

    def check(self, now: Records) -> None:
        """Raises MovedOn when a record is not as the act left it."""
        for key, was in self.held.items():
            kind = BY_NAME[key[0]]
            if kind.told(now[key]) != was.after and now[key] != kind.untold(was.after):
                raise MovedOn(f"{key[0]} {key[1]} was changed after deed {self.deed_id}", key[0])


def name(query: Query, deed: Deed, is_new: bool, undoes: int | None = None) -> None:
    """The deed's own row; an amendment without words leaves them as they are."""
    if is_new:
        query.run(ADD_DEED, id=deed.id, member_id=deed.member_id, words=deed.words, at=deed.at, undoes=undoes)
    else:
        query.run(AMEND_DEED, deed=deed.id, words=deed.words, at=deed.at)


def write(query: Query, deed: Deed, now: Records, changes: Records) -> None:
    """The records and a line for each. What goes, goes after all that pointed at it; what comes, comes before. Of a
    kind all that come, and all that go, are written in one go: a list has ten thousand."""
    turns = sorted(changes, key=lambda key: (*_turn(key, changes[key]), _way(now[key], changes[key])))
    for (name, way), keys in groupby(turns, lambda key: (key[0], _way(now[key], changes[key]))):
        kind, these = BY_NAME[name], list(keys)
        match way:
            case "goes":
                kind.drop_all(query, [id for _, id in these])
            case "comes":
                kind.add_all(query, [changes[key] for key in these])
            case _:
                for key in these:
                    kind.change(query, now[key], changes[key])
        query.many(ADD_LINE, (_line(deed, key, now[key], changes[key]) for key in these))


def _line(deed: Deed, key: Key, before: Record | None, after: Record | None) -> dict[str, Any]:
    kind = BY_NAME[key[0]]
    told = {"before": kind.told(before), "after": kind.told(after)}
    return {"deed_id": deed.id, "kind": key[0], "record_id": key[1], "at": deed.at, **told}


def now(query: Query, keys: Collection[Key]) -> dict[Key, Record | None]:
    """The records as they are."""
    found: dict[Key, Record | None] = dict.fromkeys(keys)
    for name, group in groupby(sorted(keys), lambda key: key[0]):
        ids = [id for _, id in group]
        found |= {(name, id): record for id, record in BY_NAME[name].some(query, ids).items()}
    return found


def _way(before: Record | None, after: Record | None) -> str:
    return "goes" if after is None else "comes" if before is None else "changes"


def _turn(key: Key, wanted: Record | None) -> tuple[bool, int]:
    order = ORDER[key[0]]
    return (True, -order) if wanted is None else (False, order)
