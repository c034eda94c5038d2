"""Moves everything from one database into another, empty one: row by row, counted and compared before it counts."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Row, Table, func, insert, make_url, select
from sqlalchemy.exc import DBAPIError

from flows.talk import text
from storage.database import Database
from storage.migrate import status, upgrade
from storage.refusals import Refusal
from storage.schema import metadata

PAGE = 1000
"""Rows in hand at a time."""
SUM = 2**128
COUNTED = ("inbox", "journal", "outbox")
"""Tables whose ids the database gives out. The inbox's are never given out twice: all other ids are made of them."""


class NotMoved(Refusal):
    """Nothing was moved, and why; the database that was to be moved is as it was."""


@dataclass(frozen=True, slots=True)
class Moved:
    """``checksum`` is of all values as the code reads them, whatever the engine, whatever the rows' order."""

    table: str
    rows: int
    checksum: str


def move(source: str, target: str, tell: Callable[[Moved], None]) -> None:
    """Tells of each table as it is done. Nobody else uses either database meanwhile. Killed at any moment, it has moved
    all or nothing; done again, it moves all, or tells that all is there.

    Raises NotMoved, and NewerSchema where the target was made by a newer release.
    """
    if make_url(source) == make_url(target):
        raise NotMoved(text("storage-move-same"))
    current, head = status(source)
    if current is None:
        raise NotMoved(text("storage-move-nothing"))
    if current != head:
        raise NotMoved(text("storage-move-schema", current=str(current), head=head))
    there = status(target)[0]
    if there is not None and there < head:  # somebody's, and not ours to bring up to date
        raise NotMoved(text("storage-move-older"))
    upgrade(target, keep=False)
    with (
        Database(source) as old,
        Database(target) as new,
        old.engine.begin() as reading,
        new.engine.begin() as writing,
    ):
        _hold(reading)
        full = [table.name for table in metadata.sorted_tables if not _is_empty(writing, table)]
        if full:
            _told_as_equal(reading, writing, full[0], tell)
            return
        for table in metadata.sorted_tables:
            tell(_move(table, reading, writing))
        for name in COUNTED:
            _count_on(metadata.tables[name], reading, writing)


def _told_as_equal(
    reading: Connection, writing: Connection, full: str, tell: Callable[[Moved], None]
) -> None:
    """An earlier move may have been killed after its last word was kept: then all is there. Raises NotMoved."""
    found = []
    for table in metadata.sorted_tables:
        found.append(_summed(table, _pages(table, writing)))
        if found[-1] != _summed(table, _pages(table, reading)):
            raise NotMoved(text("storage-move-full", what=full))
    for moved in found:
        tell(moved)


def _move(table: Table, reading: Connection, writing: Connection) -> Moved:
    try:
        sent = _summed(table, _sending(table, reading, writing))
    except DBAPIError as error:
        raise NotMoved(
            text("storage-move-row", table=table.name, reason=str(error.orig).splitlines()[0])
        ) from None
    arrived = _summed(table, _pages(table, writing))
    if sent != arrived:
        raise NotMoved(
            text(
                "storage-move-differs",
                table=table.name,
                sent=f"{sent.rows} {sent.checksum}",
                arrived=f"{arrived.rows} {arrived.checksum}",
            )
        )
    return arrived


def _sending(table: Table, reading: Connection, writing: Connection) -> Iterator[list[Row[Any]]]:
    for page in _pages(table, reading):
        writing.execute(insert(table), [dict(row._mapping) for row in page])
        yield page


def _pages(table: Table, connection: Connection) -> Iterator[list[Row[Any]]]:
    asked = connection.execute(select(table), execution_options={"yield_per": PAGE})
    yield from (list(page) for page in asked.partitions())


def _summed(table: Table, pages: Iterable[list[Row[Any]]]) -> Moved:
    """A sum does not depend on the order, which collations make different."""
    rows = total = 0
    for page in pages:
        for row in page:
            rows += 1
            total += int.from_bytes(blake2b(repr(tuple(row)).encode(), digest_size=16).digest())
    return Moved(table.name, rows, f"{total % SUM:032x}"[:12])


def _is_empty(connection: Connection, table: Table) -> bool:
    return connection.execute(select(table).limit(1)).first() is None


def _hold(connection: Connection) -> None:
    """A bot that is started meanwhile waits at its first write. SQLite's lock file refuses it anyway."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("LOCK TABLE inbox, kept IN EXCLUSIVE MODE")


# ---- ids go on where they were


def _count_on(table: Table, reading: Connection, writing: Connection) -> None:
    last = max(_given(table, reading), _highest(table, reading))
    if writing.dialect.name == "postgresql":
        if last:
            sequence = func.pg_get_serial_sequence(table.name, "id")
            writing.execute(select(func.setval(sequence, last)))
    elif table.name in _sqlite_counts(writing):
        writing.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
        writing.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table.name, last))


def _highest(table: Table, connection: Connection) -> int:
    return int(connection.execute(select(func.max(table.c.id))).scalar() or 0)


def _given(table: Table, connection: Connection) -> int:
    """The last id that was given out, though its row may be gone."""
    if connection.dialect.name == "sqlite":
        return _sqlite_counts(connection).get(table.name, 0)
    sequence = connection.execute(select(func.pg_get_serial_sequence(table.name, "id"))).scalar_one()
    last, called = connection.exec_driver_sql(f"SELECT last_value, is_called FROM {sequence}").one()  # noqa: S608
    return int(last) if called else 0


def _sqlite_counts(connection: Connection) -> dict[str, int]:
    """Of the tables that never give out an id twice (AUTOINCREMENT)."""
    made = connection.exec_driver_sql(
        "SELECT m.name, coalesce(s.seq, 0) FROM sqlite_master m LEFT JOIN sqlite_sequence s ON s.name = m.name "
        "WHERE m.type = 'table' AND m.sql LIKE ?",
        ("%AUTOINCREMENT%",),
    )
    return {str(name): int(last) for name, last in made}
