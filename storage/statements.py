"""Core statements, compiled once an engine and run as text on the driver's connection: portable, yet quick.

SQLAlchemy's own ``execute`` costs more than a short statement itself does, so here it only compiles. The
columns' types still turn every value on its way in and out, and the transaction is SQLAlchemy's.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar, cast

from sqlalchemy import Delete, Insert, Select, Update
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

from storage.columns import Processor

T = TypeVar("T")
Row = tuple[Any, ...]
Statement = Select[*tuple[Any, ...]] | Insert | Update | Delete


class Cursor(Protocol):
    rowcount: int

    def executemany(self, sql: str, parameters: Sequence[Sequence[Any]], /) -> object: ...

    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...


class Driver(Protocol):
    """What sqlite3's and psycopg's connections have in common."""

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> Cursor: ...
    def cursor(self) -> Cursor: ...


class Prepared:
    """One statement in one dialect: its text, and how values go in and come out."""

    __slots__ = ("_given", "_reads", "_start", "_writes", "sql")

    def __init__(self, statement: Statement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        self.sql = str(compiled)
        names = tuple(compiled.positiontup or ())
        binds = [compiled.binds[name] for name in names]
        writes = _indexed(_in(bind.type, dialect) for bind in binds)
        self._given = [(index, names[index]) for index, bind in enumerate(binds) if bind.required]
        given = {index for index, _ in self._given}
        # What stands in the statement itself is turned once.
        fixed = [None if bind.required else bind.effective_value for bind in binds]
        self._start = _turned(fixed, [each for each in writes if each[0] not in given])
        self._writes = [each for each in writes if each[0] in given]
        columns = getattr(statement, "exported_columns", ())
        self._reads = _indexed(_out(column.type, dialect) for column in columns)

    def parameters(self, values: dict[str, Any]) -> Sequence[Any]:
        """By position."""
        placed = self._start.copy()
        for index, name in self._given:
            placed[index] = values[name]
        return _turned(placed, self._writes)

    def read(self, row: Row) -> Row:
        return tuple(_turned(list(row), self._reads)) if self._reads else row


def _indexed(turns: Iterable[Processor | None]) -> list[tuple[int, Processor]]:
    """Of a row's processors those that do something."""
    return [(index, turn) for index, turn in enumerate(turns) if turn is not None]


def _turned(values: list[Any], turns: list[tuple[int, Processor]]) -> list[Any]:
    for index, turn in turns:
        values[index] = turn(values[index])
    return values


def _in(kind: TypeEngine[Any], dialect: Dialect) -> Processor | None:
    return cast("Processor | None", kind.dialect_impl(dialect).bind_processor(dialect))


def _out(kind: TypeEngine[Any], dialect: Dialect) -> Processor | None:
    return cast("Processor | None", kind.dialect_impl(dialect).result_processor(dialect, None))


class Statements(dict[Statement, Prepared]):
    """Everything an engine has compiled so far; the rest is compiled when it is asked for."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__()
        self._dialect = dialect
        self.violation: type[Exception] = dialect.loaded_dbapi.IntegrityError

    def __missing__(self, statement: Statement) -> Prepared:
        self[statement] = prepared = Prepared(statement, self._dialect)
        return prepared


class TransactionLost(Exception):
    """The whole transaction is gone, and with it what was done in it before the error that is its cause."""


class Query:
    """Asks in one open transaction: ``query.rows(STATEMENT, id=7)``. ``violation`` is what the driver raises
    when a statement would break what the tables promise each other."""

    __slots__ = ("_driver", "_statements", "violation")

    def __init__(self, driver: Driver, statements: Statements) -> None:
        self._driver = driver
        self._statements = statements
        self.violation = statements.violation

    def rows(self, statement: Statement, /, **values: Any) -> list[Row]:
        prepared = self._statements[statement]
        found = self._driver.execute(prepared.sql, prepared.parameters(values)).fetchall()
        return [prepared.read(row) for row in found]

    def row(self, statement: Statement, /, **values: Any) -> Row | None:
        prepared = self._statements[statement]
        found = self._driver.execute(prepared.sql, prepared.parameters(values)).fetchone()
        return None if found is None else prepared.read(found)

    def run(self, statement: Statement, /, **values: Any) -> int:
        """How many rows it touched."""
        prepared = self._statements[statement]
        return self._driver.execute(prepared.sql, prepared.parameters(values)).rowcount

    def many(self, statement: Statement, rows: Iterable[dict[str, Any]]) -> None:
        """The same statement for each of these values, in one go; it gives nothing back."""
        prepared = self._statements[statement]
        self._driver.cursor().executemany(prepared.sql, [prepared.parameters(values) for values in rows])

    def one(self, kind: Callable[..., T], statement: Statement, /, **values: Any) -> T | None:
        """The row as a record, whose fields are its columns."""
        found = self.row(statement, **values)
        return None if found is None else kind(*found)

    def all(self, kind: Callable[..., T], statement: Statement, /, **values: Any) -> tuple[T, ...]:
        return tuple([kind(*row) for row in self.rows(statement, **values)])

    @contextmanager
    def savepoint(self, name: str) -> Iterator[None]:
        """What is done inside is undone alone when it fails. ``name`` is the code's word, never a user's."""
        self._driver.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException as error:
            try:
                self._driver.execute(f"ROLLBACK TO SAVEPOINT {name}")
                self._driver.execute(f"RELEASE SAVEPOINT {name}")
            except Exception:
                raise TransactionLost from error
            raise
        self._driver.execute(f"RELEASE SAVEPOINT {name}")
