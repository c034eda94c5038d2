"""The kinds of records: where each is kept, and how one is read, written, and told by the journal."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, Generic

from sqlalchemy import (
    BindParameter,
    Column,
    Delete,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from flows.model import (
    Assignment,
    Attempt,
    Call,
    CoachingNote,
    Customer,
    Finding,
    FollowUp,
    Heard,
    Invite,
    Line,
    Member,
    Move,
    Occasion,
    Prep,
    Promise,
    Recall,
    Rehearsal,
    Taken,
    Team,
    TeamAnswer,
    TeamCard,
    Workday,
)
from flows.ports import R
from flows.profile.standards import served_as
from storage import schema, tables
from storage.columns import Kept, dumps, loads
from storage.scope import sight_of
from storage.statements import Query
from storage.within import within


class Kind(Generic[R]):
    """One kind of record. ``name`` is what the journal calls it, ``sight`` asks if an actor may see one; ``beside``
    are the columns that are no fields, each with what it holds; those among them in ``anew`` are written with every
    change, because somebody else writes them too."""

    def __init__(
        self,
        record: type[R],
        table: Table,
        beside: Mapping[str, Callable[[R], object]] = MappingProxyType({}),
        anew: tuple[str, ...] = (),
    ) -> None:
        self.name = record.__name__
        self.record = record
        self.beside = beside
        self.anew = anew
        self.sight = sight_of(table)
        columns = schema.columns_of(record, table)
        values: dict[Column[Any], BindParameter[Any]] = {
            column: bindparam(column.name) for column in table.columns
        }
        self._names = tuple(field.name for field in fields(record))
        self._read = {column.name: column.type for column in columns if isinstance(column.type, Kept)}
        self._get: Select[Any] = select(*columns).where(table.c.id == bindparam("id"))
        self._some: Select[Any] = select(*columns).where(within(table.c.id, "ids"))
        self._add: Insert = insert(table).values(values)
        self.table = table
        self._changes: dict[tuple[str, ...], Update] = {}  # made as needed: few fields ever change together
        # One statement for all: with each, SQLite walks through all that its savepoint holds in memory.
        self._drop_all: Delete = delete(table).where(within(table.c.id, "ids"))

    def get(self, query: Query, id: int) -> R | None:
        """Whoever it belongs to: for the journal, never for an answer."""
        return query.one(self.record, self._get, id=id)

    def some(self, query: Query, ids: Collection[int]) -> dict[int, R]:
        """Of these the ones that are there, by id; as ``get``."""
        found = query.all(self.record, self._some, ids=sorted(ids)) if ids else ()
        return {record.id: record for record in found}

    def add(self, query: Query, record: R) -> None:
        query.run(self._add, **self._values(record))

    def add_all(self, query: Query, records: Iterable[R]) -> None:
        query.many(self._add, map(self._values, records))

    def _values(self, record: R) -> dict[str, object]:
        values = {name: getattr(record, name) for name in self._names}
        return values | {name: holds(record) for name, holds in self.beside.items()}

    def change(self, query: Query, before: R, after: R) -> None:
        """Only what differs: indexes and foreign keys cost nothing while their columns stay out of it."""
        changed = {
            name: new for name in self._names if (new := getattr(after, name)) != getattr(before, name)
        }
        changed |= {
            name: new
            for name, holds in self.beside.items()
            if (new := holds(after)) != holds(before) or name in self.anew
        }
        names = tuple(changed)
        statement = self._changes.get(names)
        if statement is None:
            this = update(self.table).where(self.table.c.id == bindparam("record"))
            statement = self._changes[names] = this.values({name: bindparam(name) for name in names})
        query.run(statement, record=after.id, **changed)

    def drop_all(self, query: Query, ids: Iterable[int]) -> None:
        query.run(self._drop_all, ids=[*ids])

    def told(self, record: R | None) -> str | None:
        """The record as the journal keeps it."""
        return None if record is None else dumps(record)

    def untold(self, told: str | None) -> R | None:
        """The record again; a field that is new since then has its default, one that is gone is left out."""
        if told is None:
            return None
        values = loads(told)
        known = {name: values[name] for name in self._names if name in values}
        for name, kept in self._read.items():
            if known.get(name) is not None:
                known[name] = kept.out_of(known[name])
        return self.record(**known)


def key_of(line: Line) -> str:
    """What a line is counted by: its id, or the words themselves where they are somebody's own."""
    return line.id or line.words


BESIDE_CUSTOMER: Mapping[str, Callable[[Customer], object]] = MappingProxyType(
    {"latest": lambda customer: customer.last_contact or customer.created_at, "served": served_as}
)
PLANS_OF_MEMBER: Mapping[str, Callable[[Member], object]] = MappingProxyType(
    {"plan_at": lambda member: tables.AT_ONCE, "menu": lambda member: ""}
)
KEYS_OF_HEARD: Mapping[str, Callable[[Heard], object]] = MappingProxyType(
    {"objection_key": lambda heard: key_of(heard.objection), "answer_key": lambda heard: key_of(heard.answer)}
)

# What is pointed at stands before what points.
KINDS: tuple[Kind[Any], ...] = (
    Kind(Team, tables.teams),
    Kind(Member, tables.members, beside=PLANS_OF_MEMBER, anew=("plan_at",)),
    Kind(Invite, tables.invites),
    Kind(Customer, tables.customers, beside=BESIDE_CUSTOMER),
    Kind(Prep, tables.preps),
    Kind(Call, tables.calls),
    Kind(Heard, tables.heard, beside=KEYS_OF_HEARD),
    Kind(FollowUp, tables.follow_ups),
    Kind(Move, tables.moves),
    Kind(Promise, tables.promises),
    Kind(Workday, tables.workdays),
    Kind(CoachingNote, tables.coaching_notes),
    Kind(Assignment, tables.assignments),
    Kind(Finding, tables.findings),
    Kind(Occasion, tables.occasions),
    Kind(TeamCard, tables.team_cards),
    Kind(TeamAnswer, tables.team_answers),
    Kind(Recall, tables.recalls),
    Kind(Attempt, tables.attempts),
    Kind(Taken, tables.taken),
    Kind(Rehearsal, tables.rehearsals),
)

ORDER: Mapping[str, int] = MappingProxyType({kind.name: place for place, kind in enumerate(KINDS)})
BY_NAME: Mapping[str, Kind[Any]] = MappingProxyType({kind.name: kind for kind in KINDS})
_BY_RECORD: Mapping[type[Any], Kind[Any]] = MappingProxyType({kind.record: kind for kind in KINDS})


def kind_of(record: type[R]) -> Kind[R]:
    return _BY_RECORD[record]
