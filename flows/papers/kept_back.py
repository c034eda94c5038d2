"""The rows of a list that were kept back, as they came, each with its line and the reason: to be mended and sent again.

``about`` is ``list``.
"""

from collections.abc import Iterator, Sequence

from flows.calls.past import kept_back
from flows.facts import Facts
from flows.imports import list_of, why_kept_back
from flows.papers.paper import About, Book, Cell, Content, Paper, Table
from flows.talk import Words, text

PAGE = 2000
"""Rows that are read at once."""


def title(about: About, facts: Facts) -> Words:
    return text("import-bad-of", name=list_of(about["list"], facts).name)


def name(about: About, facts: Facts) -> str:
    return "prelude-kept-back.xlsx"


def content(about: About, facts: Facts) -> Content:
    staged = list_of(about["list"], facts)
    first = (facts.shown(text("import-bad-row")), facts.shown(text("import-bad-why")))
    headings = (*staged.titles, *[""] * (len(staged.read_as.fields) - len(staged.titles)))
    shown = facts.shown(text("import-bad-sheet"))
    return Book([Table("kept-back", shown, (*first, *headings), _rows(about["list"], facts))])


def _rows(id: int, facts: Facts) -> Iterator[Sequence[Cell]]:
    staged, start = list_of(id, facts), 0
    while page := kept_back(staged, facts, PAGE, start):
        for entry, cells in page:
            yield (entry.line, facts.shown(why_kept_back(entry)), *cells)
        start += len(page)


KEPT_BACK = Paper(title, name, content)
