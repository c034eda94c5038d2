"""How a value lies in a column, alike on both engines: instants, days, clock times, and JSON as text."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, ClassVar, Generic, TypeVar

import orjson
from sqlalchemy import BigInteger, Date, DateTime, Integer, Text, Time
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from flows.lists.staged import How
from flows.model import Expected, Line, OnList
from flows.talk import Session

V = TypeVar("V")
Processor = Callable[[Any], Any]

Id = BigInteger().with_variant(Integer(), "sqlite")  # SQLite's row id is an INTEGER, no BIGINT


def dumps(value: object) -> str:
    """JSON text of anything JSON-natural, and of records: named tuples become lists, instants ISO text."""
    return orjson.dumps(value, _plain, orjson.OPT_PASSTHROUGH_DATETIME).decode()


def loads(text: str) -> Any:
    """What ``dumps`` wrote, with lists where tuples were."""
    return orjson.loads(text)


def _plain(value: object) -> object:
    if isinstance(value, datetime | date | time):  # orjson loses the zeros of a time's microseconds
        return value.isoformat()
    if isinstance(value, tuple):  # a named one; orjson does the others itself
        return list(value)
    raise TypeError(f"{type(value).__name__} cannot be kept as JSON")


class Kept(TypeDecorator[V], Generic[V]):
    """A value that has a JSON form: ``out_of`` reads that form again, which is also how the journal is read.

    SQLite keeps text; PostgreSQL its own type where there is one (``native``).
    """

    impl = Text
    native: ClassVar[TypeEngine[Any] | None] = None

    def __init_subclass__(cls) -> None:
        cls.cache_ok = True  # a column's type is its class alone; SQLAlchemy wants every class to say so

    def into_text(self, value: V) -> str:
        return dumps(value)

    def out_of_text(self, text: str) -> V:
        return self.out_of(loads(text))

    def out_of(self, json: Any) -> V:
        """The value, from its JSON form."""
        raise NotImplementedError

    def checked(self, value: V) -> V:
        """The value as the engine's own type shall get it, and as it shall be read."""
        return value

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return self._native(dialect) or self.impl_instance

    def bind_processor(self, dialect: Dialect) -> Processor:
        return _unless_none(self.checked if self._native(dialect) else self.into_text)

    def result_processor(self, dialect: Dialect, coltype: object) -> Processor:
        return _unless_none(self.checked if self._native(dialect) else self.out_of_text)

    def _native(self, dialect: Dialect) -> TypeEngine[Any] | None:
        return self.native if dialect.name == "postgresql" else None


def _unless_none(turn: Processor) -> Processor:
    return lambda value: None if value is None else turn(value)


class Instant(Kept[datetime]):
    """An aware instant, in UTC; as text of fixed width, so that text sorts as time does."""

    native = DateTime(timezone=True)

    def checked(self, value: datetime) -> datetime:
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no time zone: storage keeps aware instants only")
        return value if value.tzinfo is UTC else value.astimezone(UTC)

    def into_text(self, value: datetime) -> str:
        return self.checked(value).isoformat(timespec="microseconds")

    def out_of_text(self, text: str) -> datetime:
        return datetime.fromisoformat(text)

    def out_of(self, json: Any) -> datetime:
        return self.checked(datetime.fromisoformat(json))


class Day(Kept[date]):
    """A local day."""

    native = Date()

    def into_text(self, value: date) -> str:
        return value.isoformat()

    def out_of_text(self, text: str) -> date:
        return date.fromisoformat(text)

    def out_of(self, json: Any) -> date:
        return date.fromisoformat(json)


class Clock(Kept[time]):
    """A local time of day."""

    native = Time()

    def into_text(self, value: time) -> str:
        return value.isoformat()

    def out_of_text(self, text: str) -> time:
        return time.fromisoformat(text)

    def out_of(self, json: Any) -> time:
        return time.fromisoformat(json)


class Json(Kept[Any]):
    """Anything JSON-natural."""

    def out_of(self, json: Any) -> Any:
        return json


class Names(Kept[tuple[str, ...]]):
    """Several short words."""

    def out_of(self, json: Any) -> tuple[str, ...]:
        return tuple(json)


class OneLine(Kept[Line]):
    def out_of(self, json: Any) -> Line:
        return Line(*json)


class Lines(Kept[tuple[Line, ...]]):
    def out_of(self, json: Any) -> tuple[Line, ...]:
        return tuple(Line(*each) for each in json)


class Expectations(Kept[tuple[Expected, ...]]):
    def out_of(self, json: Any) -> tuple[Expected, ...]:
        return tuple(Expected(Line(*objection), Line(*answer)) for objection, answer in json)


class OwnList(Kept[tuple[OnList, ...]]):
    def out_of(self, json: Any) -> tuple[OnList, ...]:
        return tuple(OnList(*each) for each in json)


class Reading(Kept[How]):
    """How a list is read."""

    def out_of(self, json: Any) -> How:
        return How.of(json)


class Stack(Kept[tuple[Session, ...]]):
    """The rooms of a place. A field of an older release's session is dropped, a new one gets its default."""

    def out_of(self, json: Any) -> tuple[Session, ...]:
        return tuple(_session(each) for each in json)


_SESSION = frozenset(Session.__dataclass_fields__)


def _session(json: Mapping[str, Any]) -> Session:
    known = {name: value for name, value in json.items() if name in _SESSION}
    known["path"] = tuple(known.get("path", ()))
    return Session(**known)
