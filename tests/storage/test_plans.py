"""No question walks through a whole table, and the lists a rep sees all day come sorted from an index."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping

import pytest
from sqlalchemy.exc import DBAPIError

import storage
from storage import (
    acts,
    calls,
    customers,
    house,
    inbox,
    journal,
    learning,
    outbox,
    places,
    reminders,
    tallies,
)
from storage.database import Database
from storage.kinds import KINDS
from storage.scope import Scoped
from storage.statements import Prepared, Statement

SORTED_BY_INDEX = {
    "of the last contact": customers.RECENT,
    "keys of a search": customers.KEYS,
    "of a layer": customers.IN_LAYER,
    "untouched": customers.UNTOUCHED,
    "history": calls.HISTORY,
    "next step": calls.NEXT_STEP,
    "due": calls.DUE,
    "moves": calls.MOVES,
    "latest place": places.LATEST,
    "last act": journal.LAST,
    "an act's lines": acts.LINES,
    "waiting": inbox.ALL_WAITING,
    "unsent": outbox.ALL_UNSENT,
    "came due": reminders.CAME_DUE,
    "members to plan": reminders.TO_PLAN,
    "notes to bring": reminders.NOTED,
    "what fades": learning.RECALLS,
    "lessons read": learning.TAKEN,
    "role-plays": learning.REHEARSALS,
}
ANSWERED_BY_INDEX_ALONE = {
    "counts": customers.COUNTS,
    "answers": tallies.ANSWERS,
    "objections": tallies.OBJECTIONS,
}
WHOLE_TABLES = {
    "ANYBODY",
    "OWNER",
    "TEAMS",
    "OF_TEAMS",
    "LEADERLESS",
    "DROP",
    "DROP_LINES",
    "DROP_DEEDS",
    "DROP_STRANGERS",
    "FINGERPRINTS",
    "LISTS_OF",
    "LOG",
    "ON_TOP",
    "DEAD_AGAIN",
    "DEAD_COUNT",
}
"""One row of it, the few teams and groups there are, the oldest thousands, people nobody invited, and what an
administrator asks of a CRM's deliveries, once a year."""


@pytest.fixture(scope="module")
def planner(new_url) -> Iterator[Database]:
    with Database(new_url("sqlite")) as database:
        yield database


def forms(question: Statement | Scoped) -> list[Statement]:
    return [question.rep, question.leader] if isinstance(question, Scoped) else [question]


def plan(database: Database, statement: Statement) -> list[str]:
    """SQLite's own words for how it goes about it."""
    prepared = Prepared(statement, database.engine.dialect)
    with database.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {prepared.sql}", tuple(None for _ in prepared._start)
        )
        return [row[3] for row in rows]


def all_questions() -> Iterator[tuple[str, Statement]]:
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        for name, value in vars(importlib.import_module(module.name)).items():
            questions = value.values() if isinstance(value, Mapping) else [value]
            for question in questions:
                if name.isupper() and name != "TABLE" and isinstance(question, Scoped | Statement):
                    yield from ((f"{module.name}.{name}", form) for form in forms(question))
    for kind in KINDS:
        yield from ((f"{kind.name}.{name}", getattr(kind, f"_{name}")) for name in ("get", "drop_all"))


def test_no_question_walks_through_a_table(planner: Database):
    names = {name for name, _ in all_questions()}
    assert len(names) > 60
    tables = "|".join(
        [*(kind.table.name for kind in KINDS), *(table.name for table in house.metadata.sorted_tables)]
    )
    for name, question in all_questions():
        walks = [step for step in plan(planner, question) if re.fullmatch(rf"SCAN ({tables})", step)]
        assert not walks or name.rpartition(".")[2] in WHOLE_TABLES, (name, walks)


def test_both_databases_understand_every_question(database: Database):
    """What one of them lets pass, the other may refuse: it is asked how it would go about each."""
    how = "EXPLAIN" if database.engine.dialect.name == "postgresql" else "EXPLAIN QUERY PLAN"
    for name, question in all_questions():
        prepared = Prepared(question, database.engine.dialect)
        with database.engine.connect() as connection:
            try:
                connection.exec_driver_sql(f"{how} {prepared.sql}", tuple(None for _ in prepared._start))
            except DBAPIError as error:
                raise AssertionError(f"{name}: {error}") from error


@pytest.mark.parametrize("question", SORTED_BY_INDEX.values(), ids=SORTED_BY_INDEX.keys())
def test_a_list_comes_sorted_from_its_index(planner: Database, question):
    for form in forms(question):
        assert not [step for step in plan(planner, form) if "TEMP B-TREE" in step], plan(planner, form)


@pytest.mark.parametrize("question", ANSWERED_BY_INDEX_ALONE.values(), ids=ANSWERED_BY_INDEX_ALONE.keys())
def test_a_count_needs_the_index_alone(planner: Database, question):
    for form in forms(question):
        assert "COVERING INDEX" in plan(planner, form)[0]
