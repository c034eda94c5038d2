"""Which column of a list holds what: each guess can be changed, with the first cells beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, Card, page_of, page_row
from flows.contacts import names
from flows.facts import Facts
from flows.imports import read_anew, staged
from flows.lists.headings import OF_CALLS, Columns
from flows.lists.staged import CALLS, FIELDS, Field, Import
from flows.talk import Button, Effect, Enter, Leave, Say, Session, Unclear, Words, say, text

SAMPLES = 3
PAGE = 9
"""Columns on one page: three rows of three."""
FIELDS_SHOWN = 12
"""What a column may hold, on one page: four rows of three, the usual ones first."""
CELL = 24
"""Characters of a cell that are shown."""
CHOICES: tuple[Field, ...] = (
    "name", "phone", "company", "owner", "stage", "value", "source", "created", "last", "next", "note", "",
    "campaign", "vip", "grade", "type", "potential", "no-calls", "wrong", "since", "lost-from", "fits", "currency",
)  # fmt: skip
assert {*CHOICES, *OF_CALLS} == set(FIELDS)


def show(session: Session, facts: Facts) -> Say:
    list = staged(session, facts)
    fields, start = list.read_as.fields, page_of(session) * PAGE
    shown = [*enumerate(fields)][start : start + PAGE]
    samples = facts.unit.lists.samples(list, SAMPLES)
    buttons = [
        Button(text("import-column", number=at + 1, field=called(field)), f"column={at}")
        for at, field in shown
    ]
    return say(
        text("import-columns-title"),
        *(column_line(list, at, samples) for at, _ in shown),
        rows=[
            *(tuple(buttons[first : first + 3]) for first in range(0, len(buttons), 3)),
            (*page_row(session, len(fields) > start + PAGE), BACK),
        ],
    )


def called(field: Field) -> Words:
    return text(f"import-field.{field or 'left-out'}")


def column_line(list: Import, at: int, samples: Sequence[Sequence[str]]) -> Words:
    """'3. Tel → phone: 138 0013 8001, 021-…'."""
    title = list.titles[at] if at < len(list.titles) else ""
    cells = tuple(names.clean(row[at], CELL) for row in samples if at < len(row) and row[at].strip())
    return text(
        "import-column-line",
        number=str(at + 1),
        title=names.clean(title, CELL) or text("import-untitled"),
        field=called(list.read_as.fields[at]),
        cells=cells or text("import-empty"),
    )


def open_column(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value.isdecimal() and int(value) < len(staged(session, facts).read_as.fields):
        yield Enter("import-column", {"list": session.about["list"], "at": int(value)})


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORT_COLUMNS = Card("import-columns", show=show, title=title, actions={"column": open_column})

# ---- one column


def show_column(session: Session, facts: Facts) -> Say:
    list, at = staged(session, facts), session.about["at"]
    now = list.read_as.fields[at]
    start = page_of(session) * FIELDS_SHOWN
    offered = choices(list)
    buttons = [
        Button(text("ticked", words=called(field)) if field == now else called(field), f"field={field}")
        for field in offered[start : start + FIELDS_SHOWN]
    ]
    return say(
        column_line(list, at, facts.unit.lists.samples(list, SAMPLES)),
        text("import-column-ask"),
        rows=[
            *(tuple(buttons[first : first + 3]) for first in range(0, len(buttons), 3)),
            (*page_row(session, len(offered) > start + FIELDS_SHOWN), BACK),
        ],
    )


def choices(list: Import) -> Sequence[Field]:
    """What a column may hold; a call has other things than a customer."""
    return OF_CALLS if list.read_as.sort == CALLS else CHOICES


def choose(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Taken for something else; the whole list is read anew with it."""
    list, at = staged(session, facts), session.about["at"]
    field = next((each for each in choices(list) if each == value), None)
    if field is None or list.state not in ("read", "reading"):
        raise Unclear(text("out-of-date"))
    fields = Columns(list.read_as.fields).changed(at, field).fields
    if fields != list.read_as.fields:
        as_shown = replace(list.how, fields=fields, heading=list.read_as.heading, sort=list.read_as.sort)
        changed = replace(list, read_as=replace(list.read_as, fields=fields))
        yield read_anew(changed, as_shown)
    yield Leave()


IMPORT_COLUMN = Card("import-column", show=show_column, title=title, actions={"field": choose})
