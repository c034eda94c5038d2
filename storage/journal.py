"""The journal: what every act changed, from what to what; the audit trail, and what undo reads.

Its lines are only added, by amendments and by undo as well.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import fields
from datetime import datetime

from sqlalchemy import bindparam, exists, select

from flows.model import Member, Record
from flows.ports import Change, Deed, MovedOn, R
from storage import acts
from storage.acts import Past, Records
from storage.house import deeds, journal
from storage.kinds import BY_NAME, kind_of
from storage.scope import who
from storage.statements import Query
from storage.untouched import untouched

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
CHANGES = (
    _deed.add_columns(journal.c.record_id, journal.c.before, journal.c.after, journal.c.at.label("then"))
    .join(journal, journal.c.deed_id == deeds.c.id)
    .where(journal.c.kind == bindparam("kind"), journal.c.record_id == bindparam("record"))
    .order_by(journal.c.id.desc())
    .limit(bindparam("limit"))
)


class Journal:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def keep(self, deed: Deed, records: Sequence[Record]) -> None:
        """Save the records as the whole of this deed: what it kept before and is not among them goes back.

        Raises MovedOn, with nothing written, when a record the deed kept was changed by another act since, or
        when something else has come to depend on a record that would go.
        """
        past = Past(self._query, deed.id)
        given = {(kind_of(type(record)).name, record.id): record for record in records}
        back = past.before(without=given)
        now = self._now(past, back | given)
        changes = {key: record for key, record in (back | given).items() if record != now[key]}
        if changes:
            with self._all_or_nothing() if back else nullcontext():
                acts.name(self._query, deed, past.is_new)
                acts.write(self._query, deed, now, changes)

    def undo(self, deed: Deed, by: Deed) -> None:
        """Restore what the deed's records were before it, as the act ``by``. Raises MovedOn as ``keep`` does,
        and where the deed was undone already."""
        known = self.get(deed.member_id, deed.id)
        if known is None or known.undone:
            raise MovedOn(f"deed {deed.id} is not there to be undone")
        past = Past(self._query, deed.id)
        back = past.before()
        now = self._now(past, back)
        with self._all_or_nothing():
            acts.name(self._query, by, is_new=True, undoes=deed.id)
            acts.write(self._query, by, now, back)

    def undo_untouched(self, deed: Deed, by: Deed, kind: type[Record]) -> tuple[int, int]:
        """Restore those of the deed's records that nothing has come after: how many of a kind went back, and how
        many stay as they are."""
        past = Past(self._query, deed.id)
        now = acts.now(self._query, past.held)
        free = untouched(self._query, past, now)
        back = past.before(without=past.held.keys() - free)
        with self._all_or_nothing():
            acts.name(self._query, by, is_new=True, undoes=deed.id)
            acts.write(self._query, by, now, back)
        counted = {key for key in past.held if key[0] == kind_of(kind).name}
        return len(counted & free), len(counted - free)

    def get(self, member_id: int, deed_id: int) -> Deed | None:
        return self._query.one(Deed, DEED, member=member_id, id=deed_id)

    def last(self, member_id: int, since: datetime) -> Deed | None:
        """The member's latest act since then, neither undone nor an undo; amending an act renews it."""
        return self._query.one(Deed, LAST, member=member_id, since=since)

    def before(self, deed_id: int, kind: type[R], id: int) -> R | None:
        """The record as it was before that deed changed it, None where the deed made it; as it is now where
        the deed has not touched it."""
        of = kind_of(kind)
        held = Past(self._query, deed_id).held.get((of.name, id))
        return of.get(self._query, id) if held is None else of.untold(held.before)

    def found(self, deed_id: int, kind: type[R]) -> tuple[R, ...]:
        """The records of a kind that the deed has changed and did not make, as they were before it."""
        of = kind_of(kind)
        held = Past(self._query, deed_id).held.items()
        before = (of.untold(was.before) for (name, _), was in held if name == of.name)
        return tuple(record for record in before if record is not None)

    def changes(self, actor: Member, kind: str, record_id: int, limit: int) -> tuple[Change, ...]:
        """The record's lines, the latest first; none when the actor may not see the record, or it is gone.
        ``kind`` is the record's class by name, ``Customer``."""
        of = BY_NAME[kind]
        if self._query.row(of.sight.of(actor), **who(actor), id=record_id) is None:
            return ()
        found = self._query.rows(CHANGES, kind=kind, record=record_id, limit=limit)
        return tuple(
            Change(Deed(*deed), kind, id, _fields(of.untold(before)), _fields(of.untold(after)), at)
            for *deed, id, before, after, at in found
        )

    def _now(self, past: Past, records: Records) -> Records:
        """These records as they are, after a look whether the act's own are as it left them."""
        now = acts.now(self._query, records)
        past.check(now)
        return now

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        try:
            with self._query.savepoint("restoring"):
                yield
        except self._query.violation as error:
            raise MovedOn("something depends on a record that would go") from error


def _fields(record: Record | None) -> dict[str, object] | None:
    return None if record is None else {field.name: getattr(record, field.name) for field in fields(record)}
