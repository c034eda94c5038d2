"""What all tables are made with: one collection of them, names for what has none, and short ways to say a column."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Column, ForeignKey, MetaData, Table
from sqlalchemy.types import TypeEngine

from storage.columns import Id

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

Type = TypeEngine[Any] | type[TypeEngine[Any]]


def column(name: str, kind: Type, unique: bool = False) -> Column[Any]:
    return Column(name, kind, nullable=False, unique=unique)


def maybe(name: str, kind: Type, unique: bool = False) -> Column[Any]:
    """A column that may be empty."""
    return Column(name, kind, nullable=True, unique=unique)


def key(name: str, kind: Type) -> Column[Any]:
    """A primary key that is known from outside."""
    return Column(name, kind, primary_key=True, autoincrement=False)


def given_id() -> Column[Any]:
    """Given out by the turn that makes the record, never by the database."""
    return key("id", Id)


def counted_id() -> Column[Any]:
    """Given out by the database, growing."""
    return Column("id", Id, primary_key=True)


def of(name: str, table: str, nullable: bool = False) -> Column[Any]:
    """Points at a record of another table, which stays as long as it is pointed at."""
    return Column(name, Id, ForeignKey(f"{table}.id"), nullable=nullable)


def columns_of(record: type[Any], table: Table) -> tuple[Column[Any], ...]:
    """The columns that make the record, in the order of its fields; a table may have more."""
    return tuple(table.c[field.name] for field in fields(record))
