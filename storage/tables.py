"""The tables: one for each record, its columns the record's fields, and those of the house itself."""

from dataclasses import fields
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    and_,
    literal_column,
)
from sqlalchemy.types import TypeEngine

from storage.columns import Clock, Day, Expectations, Id, Instant, Json, Lines, OneLine, Stack

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)


def _column(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]], **how: Any) -> Column[Any]:
    return Column(name, kind, nullable=how.pop("nullable", False), **how)


def _maybe(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]], **how: Any) -> Column[Any]:
    return Column(name, kind, nullable=True, **how)


def _id() -> Column[Any]:
    """Given out by the turn that makes the record, never by the database."""
    return Column("id", Id, primary_key=True, autoincrement=False)


def _of(name: str, table: str, nullable: bool = False) -> Column[Any]:
    return Column(name, Id, ForeignKey(f"{table}.id"), nullable=nullable)


def columns_of(record: type[Any], table: Table) -> tuple[Column[Any], ...]:
    """The columns that make the record, in the order of its fields; a table may have more."""
    return tuple(table.c[field.name] for field in fields(record))


# ---- people ----------------------------------------------------------------------------------------

teams = Table(
    "teams",
    metadata,
    _id(),
    _column("name", Text),
    _column("language", Text),
    _column("zone", Text),
    _column("currency", Text),
    _column("daily_target", Integer),
    _maybe("layers", Json),
)

members = Table(
    "members",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _column("name", Text),
    _maybe("account", Id, unique=True),
    _maybe("chat", Id),
    _column("role", Text),
    _column("status", Text),
    _column("language", Text),
    _column("zone", Text),
    _column("hours", Text),
    _column("daily_target", Integer),
    _column("keyboard", Boolean),
    _maybe("joined_at", Instant),
    Index("members_of_team", "team_id"),
)

invites = Table(
    "invites",
    metadata,
    _id(),
    _column("code_hash", Text, unique=True),
    _of("team_id", "teams", nullable=True),
    _column("role", Text),
    _maybe("made_by", Id),
    _column("uses_left", Integer),
    _column("expires_at", Instant),
    _maybe("replaces", Id),
    Index("invites_of_team", "team_id"),
)

# ---- the trade -------------------------------------------------------------------------------------

customers = Table(
    "customers",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _of("owner_id", "members"),
    _column("name", Text),
    _column("phone", Text),
    _column("company", Text),
    _column("note", Text),
    _column("search", Text),
    _column("layer", Text),
    _maybe("layer_since", Instant),
    _column("lost_from", Text),
    _maybe("value", Id),
    _column("direction", Text),
    _column("source", Text),
    _column("personality", Text),
    _column("do_not_call", Boolean),
    _column("wrong_number", Boolean),
    _column("tries", Integer),
    _maybe("last_contact", Instant),
    _column("status", Text),
    _maybe("merged_into", Id),
    _maybe("created_at", Instant),
    _maybe("profile", Json),
    Index("customers_of_team", "team_id", "status", "layer"),
    Index("customers_of_owner", "owner_id", "status", "layer", "last_contact"),
    Index("customers_by_phone", "team_id", "phone"),
)

preps = Table(
    "preps",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _of("member_id", "members"),
    _of("customer_id", "customers"),
    _column("purpose", OneLine),
    _column("goal", OneLine),
    _column("questions", Lines),
    _column("expected", Expectations),
    _column("opening", OneLine),
    _column("insisted", Boolean),
    _column("skipped", Boolean),
    _column("at", Instant),
    Index("preps_of_customer", "customer_id", "at"),
)

calls = Table(
    "calls",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _of("member_id", "members"),
    _of("customer_id", "customers"),
    _of("prep_id", "preps", nullable=True),
    _column("kind", Text),
    _column("outcome", Text),
    _column("goal", Text),
    _column("asked", Lines),
    _column("reason", Text),
    _column("iceberg", Text),
    _column("note", Text),
    _column("at", Instant),
    _column("day", Day),
    Index("calls_of_customer", "customer_id", "at"),
    Index("calls_of_day", "member_id", "day"),
    Index("calls_of_prep", "prep_id"),
)

heard = Table(
    "heard",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _of("member_id", "members"),
    _of("customer_id", "customers"),
    _of("call_id", "calls"),
    _column("objection", OneLine),
    _column("answer", OneLine),
    _column("predicted", Boolean),
    _column("heard", Boolean),
    _column("met", Boolean),
    _column("at", Instant),
    _column("objection_key", Text),  # a line's key is its id, or its words where they are somebody's own
    _column("answer_key", Text),
    Index("heard_in_call", "call_id"),
    Index("heard_by_member", "member_id", "at"),
    Index("heard_in_team", "team_id", "objection_key"),
    Index("heard_of_customer", "customer_id"),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _of("member_id", "members"),
    _of("customer_id", "customers"),
    _of("call_id", "calls", nullable=True),
    _column("kind", Text),
    _column("day", Day),
    _maybe("at_time", Clock),
    _column("zone", Text),
    _column("due_at", Instant),
    _column("status", Text),
    _maybe("reminded_at", Instant),
    Index("follow_ups_of_customer", "customer_id", "status", "due_at"),
    Index("follow_ups_of_member", "member_id", "status", "due_at"),
    Index("follow_ups_of_call", "call_id"),
)

moves = Table(
    "moves",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _of("member_id", "members"),
    _of("customer_id", "customers"),
    _of("call_id", "calls", nullable=True),
    _column("from_layer", Text),
    _column("to_layer", Text),
    _column("evidence", OneLine),
    _column("days", Integer),
    _column("at", Instant),
    Index("moves_of_customer", "customer_id", "at"),
    Index("moves_of_member", "member_id", "from_layer", "at"),
    Index("moves_of_team", "team_id", "from_layer", "at"),
    Index("moves_of_call", "call_id"),
)

promises = Table(
    "promises",
    metadata,
    _id(),
    _of("team_id", "teams"),
    _of("member_id", "members"),
    _of("customer_id", "customers"),
    _column("to_layer", Text),
    _column("by_day", Day),
    _column("status", Text),
    _column("made_at", Instant),
    Index("promises_of_customer", "customer_id", "status"),
    Index("promises_of_member", "member_id"),
)

# ---- the house itself ------------------------------------------------------------------------------

places = Table(
    "places",
    metadata,
    _id(),
    _column("member_id", Id),
    _column("chat", Id),
    _column("stack", Stack),
    _column("revision", Integer),
    _column("status", Text),
    _column("shown_at", Instant),
    _maybe("message", Id),
    _maybe("until", Instant),
    _column("face", Text),  # what the chat shows now, as a hash: an equal edit need not be sent
    Index("places_of_member", "member_id", "status", "shown_at"),
)

deeds = Table(
    "deeds",
    metadata,
    _id(),
    _column("member_id", Id),
    _column("words", Text),
    _column("at", Instant),
    _maybe("undoes", Id, unique=True),
    Index("deeds_of_member", "member_id", "at"),
)

journal = Table(
    "journal",
    metadata,
    Column("id", Id, primary_key=True),
    _of("deed_id", "deeds"),
    _column("kind", Text),
    _column("record_id", Id),
    _maybe("before", Text),
    _maybe("after", Text),
    _column("at", Instant),
    Index("journal_of_deed", "deed_id"),
    Index("journal_of_record", "kind", "record_id"),
    sqlite_autoincrement=True,
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True),
    _column("key", Text, unique=True),
    _column("chat", Id),
    _column("body", Text),
    _column("at", Instant),
    _column("state", Text),
    _column("attempts", Integer),
    _column("why", Text),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    _column("chat", Id),
    _maybe("member", Id),
    _maybe("place", Id),
    _column("kind", Text),
    _column("message", Text),
    _column("turn", Id),
    _column("created_at", Instant),
    _maybe("not_before", Instant),
    _column("attempts", Integer),
    _column("ambiguous", Integer),
    _column("version", Integer),
    _column("face", Text),
    _column("state", Text),
    _column("why", Text),
    _maybe("sent_as", Id),
    _maybe("settled_at", Instant),
    sqlite_autoincrement=True,
)

# Spelled out and not bound, so that the partial indexes answer the queries made with the same conditions.
WAITING = inbox.c.state == literal_column("'waiting'")
LEGIBLE = inbox.c.body != literal_column("''")
UNSENT = outbox.c.state == literal_column("'unsent'")
UNREMINDED = and_(follow_ups.c.status == literal_column("'open'"), follow_ups.c.reminded_at.is_(None))

Index("inbox_waiting", inbox.c.id, sqlite_where=WAITING, postgresql_where=WAITING)
Index("inbox_legible", inbox.c.at, sqlite_where=LEGIBLE, postgresql_where=LEGIBLE)
Index("follow_ups_unreminded", follow_ups.c.due_at, sqlite_where=UNREMINDED, postgresql_where=UNREMINDED)
Index("outbox_unsent", outbox.c.id, sqlite_where=UNSENT, postgresql_where=UNSENT)
Index("outbox_of_place", outbox.c.place, sqlite_where=UNSENT, postgresql_where=UNSENT)
Index("outbox_of_chat", outbox.c.chat, sqlite_where=UNSENT, postgresql_where=UNSENT)

chats = Table(  # only those that cannot be reached
    "chats",
    metadata,
    Column("chat", Id, primary_key=True, autoincrement=False),
    _column("why", Text),
    _column("at", Instant),
)

strangers = Table(
    "strangers",
    metadata,
    Column("account", Id, primary_key=True, autoincrement=False),
    _column("answered_at", Instant),
    _column("met", Integer),
)

kept = Table("kept", metadata, Column("key", Text, primary_key=True), _column("value", Text))
