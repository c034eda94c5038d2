"""The journal: what every act changed, from what to what; the audit trail, and what undo reads.

Its lines are only added, by amendments and by undo as well.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import fields
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, exists, func, insert, select, update

from flows.model import Member, Record
from flows.ports import Change, Deed, MovedOn, R
from storage.kinds import BY_NAME, ORDER, Kind, kind_of
from storage.scope import who
from storage.statements import Query
from storage.tables import deeds, journal

LINES = (
    select(journal.c.kind, journal.c.record_id, journal.c.before, journal.c.after)
    .where(journal.c.deed_id == bindparam("deed"))
    .order_by(journal.c.id)
)
ADD_LINE = insert(journal).values(
    {name: bindparam(name) for name in ("deed_id", "kind", "record_id", "before", "after", "at")}
)

_undoing = deeds.alias("undoing")
UNDONE = exists().where(_undoing.c.undoes == deeds.c.id)
_deed = select(deeds.c.id, deeds.c.member_id, deeds.c.words, deeds.c.at, UNDONE.label("undone"))
DEED = _deed.where(deeds.c.id == bindparam("id"), deeds.c.member_id == bindparam("member"))
LAST = (
    _deed.where(
        deeds.c.member_id == bindparam("member"),
        deeds.c.at >= bindparam("since"),
        deeds.c.undoes.is_(None),
        ~UNDONE,
    )
    .order_by(deeds.c.at.desc(), deeds.c.id.desc())
    .limit(1)
)
ADD_DEED = insert(deeds).values({column: bindparam(column.name) for column in deeds.c})
AMEND_DEED = (
    update(deeds)
    .where(deeds.c.id == bindparam("deed"))
    .values(at=bindparam("at"), words=func.coalesce(func.nullif(bindparam("words"), ""), deeds.c.words))
)
CHANGES = (
    _deed.add_columns(journal.c.record_id, journal.c.before, journal.c.after, journal.c.at.label("then"))
    .join(journal, journal.c.deed_id == deeds.c.id)
    .where(journal.c.kind == bindparam("kind"), journal.c.record_id == bindparam("record"))
    .order_by(journal.c.id.desc())
    .limit(bindparam("limit"))
)

Key = tuple[str, int]
"""A record's kind and id."""


class Held(NamedTuple):
    """What one act has made of one record so far: as it was before the act, and as the act left it."""

    before: str | None
    after: str | None


class Journal:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def keep(self, deed: Deed, records: Sequence[Record]) -> None:
        """Save the records as the whole of this deed: what it kept before and is not among them goes back.

        Raises MovedOn, with nothing written, when a record the deed kept was changed by another act since, or
        when something else has come to depend on a record that would go.
        """
        held = self._held(deed.id)
        given: dict[Key, Record | None] = {
            (kind_of(type(record)).name, record.id): record for record in records
        }
        back = {key: was for key, was in held.items() if key not in given}
        self._settle(deed, held, _as_before(back) | given, restoring=bool(back))

    def undo(self, deed: Deed, by: Deed) -> None:
        """Restore what the deed's records were before it, as the act ``by``. Raises MovedOn as ``keep`` does,
        and where the deed was undone already."""
        known = self.get(deed.member_id, deed.id)
        if known is None or known.undone:
            raise MovedOn(f"deed {deed.id} is not there to be undone")
        held = self._held(deed.id)
        self._settle(by, held, _as_before(held), restoring=True, undoes=deed.id)

    def get(self, member_id: int, deed_id: int) -> Deed | None:
        return self._query.one(Deed, DEED, member=member_id, id=deed_id)

    def last(self, member_id: int, since: datetime) -> Deed | None:
        """The member's latest act since then, neither undone nor an undo; amending an act renews it."""
        return self._query.one(Deed, LAST, member=member_id, since=since)

    def before(self, deed_id: int, kind: type[R], id: int) -> R | None:
        """The record as it was before that deed changed it, None where the deed made it; as it is now where
        the deed has not touched it."""
        of: Kind[R] = kind_of(kind)
        held = self._held(deed_id).get((of.name, id))
        return of.get(self._query, id) if held is None else of.untold(held.before)

    def changes(self, actor: Member, kind: str, record_id: int, limit: int) -> tuple[Change, ...]:
        """The record's lines, the latest first; none when the actor may not see the record, or it is gone."""
        of = BY_NAME[kind]
        if self._query.row(of.sight.of(actor), **who(actor), id=record_id) is None:
            return ()
        found = self._query.rows(CHANGES, kind=kind, record=record_id, limit=limit)
        return tuple(
            Change(Deed(*deed), kind, id, _fields(of.untold(before)), _fields(of.untold(after)), at)
            for *deed, id, before, after, at in found
        )

    # ---- how an act settles

    def _held(self, deed_id: int) -> dict[Key, Held]:
        """What the deed holds now; a record that it gave back is held no longer."""
        held: dict[Key, Held] = {}
        for kind, id, before, after in self._query.rows(LINES, deed=deed_id):
            first = held[kind, id].before if (kind, id) in held else before
            if first == after:
                held.pop((kind, id), None)
            else:
                held[kind, id] = Held(first, after)
        return held

    def _settle(
        self,
        deed: Deed,
        held: dict[Key, Held],
        wanted: dict[Key, Record | None],
        restoring: bool,
        undoes: int | None = None,
    ) -> None:
        now: dict[Key, Record | None] = {}
        for key in wanted:
            kind = BY_NAME[key[0]]
            now[key] = kind.get(self._query, key[1])
            if key in held and not _same(kind, now[key], held[key].after):
                raise MovedOn(f"{key[0]} {key[1]} was changed after deed {deed.id}")
        changed = [key for key in wanted if now[key] != wanted[key]]
        if not changed and undoes is None:
            return
        with self._all_or_nothing() if restoring else nullcontext():
            self._name(deed, undoes)
            self._write(deed, changed, now, wanted)

    def _name(self, deed: Deed, undoes: int | None) -> None:
        if not self._query.run(AMEND_DEED, deed=deed.id, words=deed.words, at=deed.at):
            self._query.run(
                ADD_DEED, id=deed.id, member_id=deed.member_id, words=deed.words, at=deed.at, undoes=undoes
            )

    def _write(
        self, deed: Deed, changed: list[Key], now: dict[Key, Record | None], wanted: dict[Key, Record | None]
    ) -> None:
        """What goes, goes after everything that pointed at it; what comes, before everything that will."""
        for key in sorted(changed, key=lambda key: _turn(key, wanted[key])):
            kind, before, after = BY_NAME[key[0]], now[key], wanted[key]
            if after is None:
                kind.drop(self._query, key[1])
            elif before is None:
                kind.add(self._query, after)
            else:
                kind.change(self._query, after)
            self._query.run(
                ADD_LINE,
                deed_id=deed.id,
                kind=key[0],
                record_id=key[1],
                before=kind.told(before),
                after=kind.told(after),
                at=deed.at,
            )

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        try:
            with self._query.savepoint("restoring"):
                yield
        except self._query.violation as error:
            raise MovedOn("something depends on a record that would go") from error


def _as_before(held: dict[Key, Held]) -> dict[Key, Record | None]:
    """The last first, so that what must be unique is free again before it is taken back."""
    return {key: BY_NAME[key[0]].untold(was.before) for key, was in reversed(held.items())}


def _turn(key: Key, wanted: Record | None) -> tuple[bool, int]:
    order = ORDER[key[0]]
    return (True, -order) if wanted is None else (False, order)


def _same(kind: Kind[Any], now: Record | None, told: str | None) -> bool:
    return kind.told(now) == told or now == kind.untold(told)


def _fields(record: Record | None) -> dict[str, object] | None:
    return None if record is None else {field.name: getattr(record, field.name) for field in fields(record)}
