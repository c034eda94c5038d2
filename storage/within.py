"""``column IN these`` with the collection as one parameter, so that the statement is compiled only once."""

from typing import Any

from sqlalchemy import ARRAY, Boolean, Column, ColumnElement, Text, any_, bindparam, func, select
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeDecorator, TypeEngine

from storage.columns import Processor, dumps


class Several(TypeDecorator[list[Any]]):
    """A list as one parameter: an array for PostgreSQL, a JSON text for SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, item: TypeEngine[Any]) -> None:
        super().__init__()
        self.item = item

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return ARRAY(self.item) if dialect.name == "postgresql" else self.impl_instance

    def bind_processor(self, dialect: Dialect) -> Processor:
        return list if dialect.name == "postgresql" else dumps


class Within(ColumnElement[bool]):
    inherit_cache = False  # these statements are compiled and kept by storage.statements
    type = Boolean()

    def __init__(self, column: Column[Any], name: str) -> None:
        these = bindparam(name, type_=Several(column.type))
        each = func.json_each(these).table_valued("value")
        self.in_sqlite = column.in_(select(each.c.value))
        self.in_postgresql = column == any_(these)

    def self_group(self, against: Any = None) -> "Within":
        return self  # a condition already: never "... = 1"


def within(column: Column[Any], name: str) -> Within:
    """True where the column's value is among those of the parameter ``name``, a list."""
    return Within(column, name)


@compiles(Within, "sqlite")
def _in_sqlite(element: Within, compiler: SQLCompiler, **how: Any) -> str:
    return compiler.process(element.in_sqlite, **how)


@compiles(Within, "postgresql")
def _in_postgresql(element: Within, compiler: SQLCompiler, **how: Any) -> str:
    return compiler.process(element.in_postgresql, **how)
