"""Lists on their way in: the file and its rows wait here until the member's word, and are forgotten after a while."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, func, insert, literal_column, or_, select, update

from flows.lists.cards import CardLine
from flows.lists.entries import Entry
from flows.lists.staged import Import, StagedRow
from flows.model import Customer, Member
from storage.columns import loads
from storage.house import STAGED, UNDER_WAY, import_rows, imports
from storage.schema import columns_of
from storage.statements import Query
from storage.tables import customers

AT_ONCE = 5000  # rows one pruning settles, so that nobody waits for it

FIELDS = columns_of(Import, imports)
_list = select(*FIELDS)
GET = _list.where(imports.c.id == bindparam("id"), imports.c.member_id == bindparam("member"))
ERRANDS = _list.where(UNDER_WAY).order_by(imports.c.id)
OCTETS = select(imports.c.octets).where(imports.c.id == bindparam("id"))
ADD = insert(imports).values(
    {column: bindparam(column.name) for column in FIELDS} | {imports.c.octets: bindparam("octets")}
)
CHANGE = (
    update(imports)
    .where(imports.c.id == bindparam("list"))
    .values({column: bindparam(column.name) for column in FIELDS[1:]})
)
FETCHED = (
    update(imports)
    .where(imports.c.id == bindparam("list"), imports.c.state == "fetching")
    .values(octets=bindparam("octets"), state="reading")
)
# A version that was overtaken changes nothing: somebody wants it read otherwise, or not at all.
READ = (
    update(imports)
    .where(imports.c.id == bindparam("list"), imports.c.version == bindparam("as_of"), UNDER_WAY)
    .values({name: bindparam(name) for name in ("state", "problem", "kind", "read_as", "titles")})
)
DROP_ROWS = delete(import_rows).where(import_rows.c.import_id == bindparam("list"))
ADD_ROW = insert(import_rows).values(
    {"import_id": bindparam("import_id")} | {name: bindparam(name) for name in StagedRow._fields}
)
_rows = select(import_rows.c.entry).where(import_rows.c.import_id == bindparam("list"))
_good = import_rows.c.problem == literal_column("''")
FIRST = _rows.where(_good).order_by(import_rows.c.line).limit(bindparam("limit"))
GOOD = _rows.where(_good).order_by(import_rows.c.line)
BAD = (
    select(import_rows.c.entry, import_rows.c.cells)
    .where(import_rows.c.import_id == bindparam("list"), ~_good)
    .order_by(import_rows.c.line)
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)
ALL = (
    select(import_rows.c.entry, import_rows.c.cells)
    .where(import_rows.c.import_id == bindparam("list"))
    .order_by(import_rows.c.line)
)
SAMPLES = (
    select(import_rows.c.cells)
    .where(import_rows.c.import_id == bindparam("list"))
    .order_by(import_rows.c.line)
    .limit(bindparam("limit"))
)
PROBLEMS = (
    select(import_rows.c.problem, func.count())
    .where(import_rows.c.import_id == bindparam("list"))
    .group_by(import_rows.c.problem)
)
WORDS = {
    field: select(import_rows.c[field], func.count())
    .where(import_rows.c.import_id == bindparam("list"), import_rows.c[field] != "", _good)
    .group_by(import_rows.c[field])
    for field in ("owner", "stage")
}
WORDS["outcome"] = WORDS["stage"]
# Known is who has the number; a firm without one is known by its name, among those without one.
_same = and_(
    customers.c.team_id == bindparam("team"),
    customers.c.phone == import_rows.c.phone,
    customers.c.status == "active",
    or_(import_rows.c.phone != "", customers.c.name == import_rows.c.name),
)
KNOWN = (
    select(import_rows.c.line, *columns_of(Customer, customers))
    .join_from(import_rows, customers, _same)
    .where(import_rows.c.import_id == bindparam("list"), _good)
    .order_by(import_rows.c.line, customers.c.id.desc())
)
OWNERS_OF_KNOWN = (
    select(customers.c.owner_id, func.count(import_rows.c.line.distinct()))
    .join_from(import_rows, customers, _same)
    .where(import_rows.c.import_id == bindparam("list"), _good)
    .group_by(customers.c.owner_id)
)
OLD = select(imports.c.id).where(imports.c.at < bindparam("before"), STAGED).limit(1)
FORGET = (
    update(imports)
    .where(imports.c.id == bindparam("list"))
    .values(octets=None, state=case((imports.c.state == "saved", "saved"), else_="dropped"))
)


class Lists:
    """Whoever sent a list is the only one to see it before it is kept."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, member: Member, id: int) -> Import | None:
        return self._query.one(Import, GET, id=id, member=member.id)

    def keep(self, list: Import, octets: bytes | None = None) -> None:
        """New or changed; ``octets`` are given once at most, and stay."""
        values = {column.name: getattr(list, column.name) for column in FIELDS}
        if not self._query.run(CHANGE, list=list.id, **values):
            self._query.run(ADD, **values, octets=octets)

    # ---- what the member is shown

    def first(self, list: Import, limit: int) -> tuple[Entry, ...]:
        """The first rows without a problem."""
        return tuple(entry_of(told) for (told,) in self._query.rows(FIRST, list=list.id, limit=limit))

    def entries(self, list: Import) -> tuple[Entry, ...]:
        """All rows without a problem."""
        return tuple(entry_of(told) for (told,) in self._query.rows(GOOD, list=list.id))

    def card_lines(self, list: Import) -> tuple[CardLine, ...]:
        """All lines of an objection library."""
        return tuple(CardLine(**loads(told)) for (told,) in self._query.rows(GOOD, list=list.id))

    def bad(self, list: Import, limit: int, offset: int = 0) -> tuple[tuple[Entry, tuple[str, ...]], ...]:
        """Rows with a problem, each with its cells as they came."""
        found = self._query.rows(BAD, list=list.id, limit=limit, offset=offset)
        return tuple((entry_of(entry), tuple(loads(cells))) for entry, cells in found)

    def rows(self, list: Import) -> tuple[tuple[Entry, tuple[str, ...]], ...]:
        """All of them, each with its cells as they came."""
        found = self._query.rows(ALL, list=list.id)
        return tuple((entry_of(entry), tuple(loads(cells))) for entry, cells in found)

    def samples(self, list: Import, limit: int) -> tuple[tuple[str, ...], ...]:
        """The cells of the first rows as they came."""
        return tuple(tuple(loads(cells)) for (cells,) in self._query.rows(SAMPLES, list=list.id, limit=limit))

    def problems(self, list: Import) -> Mapping[str, int]:
        """Rows by problem, "" for those without one."""
        return dict(self._query.rows(PROBLEMS, list=list.id))

    def words(self, list: Import, field: str) -> Mapping[str, int]:
        """The owners, stages or outcomes that the rows name, the most frequent first."""
        found: Counter[str] = Counter(dict(self._query.rows(WORDS[field], list=list.id)))
        return dict(found.most_common())

    def known(self, list: Import) -> Mapping[int, Customer]:
        """By line, the customer of the team that the row is about, whoever owns it."""
        found = self._query.rows(KNOWN, list=list.id, team=list.team_id)
        return {line: Customer(*customer) for line, *customer in found}

    def owners_of_known(self, list: Import) -> Mapping[int, int]:
        """How many rows are about customers whom the team has already, by their owner."""
        return dict(self._query.rows(OWNERS_OF_KNOWN, list=list.id, team=list.team_id))

    # ---- errands

    def errands(self) -> tuple[Import, ...]:
        """What is to be fetched or read, the first come first."""
        return self._query.all(Import, ERRANDS)

    def octets(self, list: Import) -> bytes:
        row = self._query.row(OCTETS, id=list.id)
        return bytes(row[0]) if row and row[0] is not None else b""

    def fetched(self, list: Import, octets: bytes) -> None:
        self._query.run(FETCHED, list=list.id, octets=octets)

    def settle(self, list: Import, rows: Sequence[StagedRow]) -> bool:
        """What the errand has found out, and the rows; False, and nothing kept, where it was overtaken."""
        told = (list.state, list.problem, list.kind, list.read_as, list.titles)
        values = dict(zip(("state", "problem", "kind", "read_as", "titles"), told, strict=True))
        if not self._query.run(READ, list=list.id, as_of=list.version, **values):
            return False
        self._query.run(DROP_ROWS, list=list.id)
        self._query.many(ADD_ROW, [{"import_id": list.id, **row._asdict()} for row in rows])
        return True

    def prune(self, before: datetime) -> bool:
        """Forget one old list's file and rows; whether there may be more."""
        row = self._query.row(OLD, before=before)
        if row is None:
            return False
        self._query.run(DROP_ROWS, list=row[0])
        self._query.run(FORGET, list=row[0])
        return True


_NAMES = frozenset(field.name for field in fields(Entry))
_TIMES = ("created", "last", "next", "since", "at")


def entry_of(told: str) -> Entry:
    """The entry again; a field of an older release is dropped."""
    values: dict[str, Any] = {name: value for name, value in loads(told).items() if name in _NAMES}
    for name in _TIMES:
        if values.get(name):
            values[name] = datetime.fromisoformat(values[name])
    values["doubts"] = tuple(values["doubts"])
    return Entry(**values)
