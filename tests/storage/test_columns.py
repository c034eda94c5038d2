"""Values come back as they went in, and lie in the database so that it can sort them."""

from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from flows.model import Expected, Line
from flows.talk import Session
from storage.columns import Clock, Day, Expectations, Instant, Json, Lines, OneLine, Stack, dumps, loads
from storage.kinds import KINDS

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
LINE = st.builds(Line, TEXT, TEXT)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
JSONS = st.dictionaries(TEXT, JSON, max_size=3)
SESSION = st.builds(
    Session, TEXT, JSONS, TEXT, JSONS, st.lists(TEXT, max_size=3).map(tuple), JSONS, st.integers(0, 2**60)
)
INSTANT = st.datetimes(
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-3.5))])
)
VALUES = {
    Instant: INSTANT,
    Day: st.dates(),
    Clock: st.times(),
    Json: JSON.filter(lambda value: value is not None),
    OneLine: LINE,
    Lines: st.lists(LINE, max_size=3).map(tuple),
    Expectations: st.lists(st.builds(Expected, LINE, LINE), max_size=3).map(tuple),
    Stack: st.lists(SESSION, max_size=3).map(tuple),
}
SQLITE = sqlite.dialect()


def turned(kind: type, value: Any) -> Any:
    return kind().bind_processor(SQLITE)(value)


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_value_comes_back(kind, data):
    value = data.draw(VALUES[kind])
    text = turned(kind, value)
    assert isinstance(text, str)
    assert kind().result_processor(SQLITE, None)(text) == value
    assert kind().out_of(loads(dumps(value))) == value  # as the journal tells it


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_nothing_is_nothing(kind):
    assert turned(kind, None) is None
    assert kind().result_processor(SQLITE, None)(None) is None


@given(st.lists(INSTANT, min_size=2, max_size=5))
def test_instants_sort_as_their_text(instants):
    texts = [turned(Instant, instant) for instant in instants]
    assert len({len(text) for text in texts}) == 1
    assert sorted(texts) == [turned(Instant, instant) for instant in sorted(instants)]


@given(st.lists(st.dates(), min_size=2, max_size=5))
def test_days_sort_as_their_text(days):
    assert sorted(turned(Day, day) for day in days) == [turned(Day, day) for day in sorted(days)]


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="2026-11-24T09:00:00 has no time zone"):
        turned(Instant, datetime(2026, 11, 24, 9))  # noqa: DTZ001


def test_a_session_of_another_release_is_read():
    (session,) = Stack().out_of([{"room": "prep", "gone": 1, "path": ["a"]}])
    assert session == Session("prep", path=("a",))


def test_what_is_no_json_is_refused():
    with pytest.raises(TypeError):
        dumps({"a": {1, 2}})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_columns_are_the_records_fields(kind):
    columns = [column.name for column in kind.table.columns]
    names = [field.name for field in fields(kind.record)]
    assert columns[: len(names)] == names
    assert set(columns[len(names) :]) == set(kind.beside)


def test_examples_as_they_lie():
    assert turned(Instant, datetime(2026, 11, 24, 17, tzinfo=timezone(timedelta(hours=8)))) == (
        "2026-11-24T09:00:00.000000+00:00"
    )
    assert turned(Day, date(2026, 11, 24)) == "2026-11-24"
    assert turned(Clock, time(9, 30)) == "09:30:00"
    assert turned(OneLine, Line("price", "太贵")) == '["price","太贵"]'
