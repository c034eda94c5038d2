"""A library that comes back: what its lines change, which are refused, and that the same file changes nothing twice."""

import csv
import io
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.files.forms import octets
from flows.coaching.edited import Edited
from flows.dialogs.library_in import shelf
from flows.facts import Facts
from flows.languages import LANGUAGES
from flows.lists import cards, safe
from flows.lists.staged import Import
from flows.papers.library import COLUMNS, LIBRARY
from flows.papers.paper import Book
from flows.wording import Wording
from tests.talk import Talk

Rows = list[list[str]]


def exported(facts: Facts) -> Rows:
    content = LIBRARY.content({"form": "csv"}, facts)
    assert isinstance(content, Book)
    read = octets(content, "x.csv").decode("utf-8-sig")
    return [*csv.reader(io.StringIO(read, newline=""))]


def edit(talk: Talk, change: Callable[[Rows], None]) -> Edited:
    """What the leader's own export amounts to, changed so."""
    member = talk.member()
    with talk.database.unit() as unit:
        facts = Facts(unit, member, talk.now, 1, talk.coach.playbooks, talk.coach.wording)
        rows = exported(facts)
        change(rows)
        staged = Import(1, member.team_id, member.id, 1, "", "", "read", talk.now, titles=tuple(rows[0]))
        return shelf(staged, facts).judge(cards.read(rows, 0))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_are_those_of_the_file(language: str) -> None:
    wording = Wording()
    titles = [wording.text(language, f"library-column.{column}") for column in COLUMNS]
    assert cards.language_of(titles) == language
    (line,) = cards.read([titles, [*map(str, range(10))]], 0)
    assert line == cards.CardLine(2, *"01234567")


@pytest.mark.parametrize("talk_of", ["talk", "talk_zh"])
def test_what_was_exported_changes_nothing(talk_of: str, request: pytest.FixtureRequest) -> None:
    found = edit(request.getfixturevalue(talk_of), lambda rows: None)
    assert (found.new, found.changed, found.refused) == ((), (), ())
    assert len(found.same) == 43


def test_a_line_says_what_is_new(talk: Talk) -> None:
    def change(rows: Rows) -> None:
        price = next(row for row in rows if row[0] == "price")
        price[1], price[2] = "Too dear", "what a price; daylight robbery"
        price[6] += " Right?"
        rows.append(["", "Not on a Friday", "", "Putting off", "", "", "Monday then?", "Zhao Lei"])
        rows.append(["", "not on a friday!", "", "", "", "", "Which hour on Monday?"])

    found = edit(talk, change)
    (new,), (changed,) = found.new, found.changed
    assert changed.changes["words"][0] == "Too dear"
    assert changed.changes["signs"][0] == ("what a price", "daylight robbery")
    assert [words[-7:] for words, _ in changed.reworded.values()] == [" Right?"]
    assert new.words == "Not on a Friday"
    assert [*new.added.values()] == [("Monday then?", "Zhao Lei"), ("Which hour on Monday?", "")]
    assert not found.refused


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (["nothing-like-it", "Hm"], "unknown-key"),
        (["", "", "", "Putting off", "", "", "Why?"], "no-words"),
        (["", "Brand new words"], "no-category"),
        (["price", "", "", "Weather"], "category"),
        (["price", "", "", "", "deep water"], "iceberg"),
        (["price", "x" * 61], "long-words"),
        (["price", "", "", "", "", "", "x" * 301], "long-answer"),
        (["price", "", "", "", "", "other", "Why?"], "unknown-answer"),
        (["price", "", "", "", "", "price-total"], "empty-answer"),
        (["price", "", "", "Competitors"], ""),
    ],
)
def test_a_line_that_cannot_be_taken_says_why(talk: Talk, row: list[str], problem: str) -> None:
    found = edit(talk, lambda rows: rows.append(row))
    assert [each.problem for each in found.refused] == ([problem] if problem else [])
    assert bool(found.changed) is not bool(problem)


def test_two_lines_that_disagree_are_told_apart(talk: Talk) -> None:
    def change(rows: Rows) -> None:
        first, second = [at for at, row in enumerate(rows) if row[0] == "price"]
        rows[first][1], rows[second][1] = "Too dear", "Too steep"

    found = edit(talk, change)
    assert [each.problem for each in found.refused] == ["otherwise"]
    assert found.changed[0].changes["words"][0] == "Too dear"


@given(st.text(max_size=20))
def test_what_is_made_safe_comes_back(words: str) -> None:
    if not words.startswith("'"):
        assert safe.bare(safe.cell(words)) == words


def test_a_customer_list_is_no_library() -> None:
    assert cards.heading_of([["客户名称", "联系人", "编号", "作者"], ["a", "b", "c", "d"]]) == -1
    assert cards.heading_of([["My list"], [], ["They say", "About", "Answer"]]) == 2
