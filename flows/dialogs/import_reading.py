"""How a file is read: what its rows are, which is the headings', the sign between cells, the encoding."""

from collections.abc import Iterator
from dataclasses import replace

from flows.cards import BACK, Card
from flows.contacts import names
from flows.facts import Facts
from flows.imports import read_anew, staged
from flows.lists.staged import CALLS, CUSTOMERS
from flows.talk import Button, Effect, Leave, Say, Session, Unclear, Words, say, text

HEADINGS = (-1, 0, 1, 2, 3, 4)
SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
SORTS = (CUSTOMERS, CALLS)
ENCODINGS = ("utf-8", "gb18030", "big5")
ROWS = 2
WIDTH = 120
"""Characters of a row that are shown."""


def show(session: Session, facts: Facts) -> Say:
    list = staged(session, facts)
    how = list.read_as
    heading = [option(heading_label(row), f"heading={row}", row == how.heading) for row in HEADINGS]
    separators = [
        option(text(f"import-separator-is.{name}"), f"separator={name}", sign == how.separator)
        for name, sign in SEPARATORS.items()
    ]
    encodings = [
        option(text(f"import-encoding.{name}"), f"encoding={name}", how.encoding.startswith(name))
        for name in ENCODINGS
    ]
    sorts = [option(text(f"import-sort.{sort}"), f"sort={sort}", sort == how.sort) for sort in SORTS]
    samples = facts.unit.lists.samples(list, ROWS)
    return say(
        text("import-reading-title"),
        *(text("import-sample", words=names.clean(" | ".join(row), WIDTH)) for row in samples),
        rows=[
            sorts,
            heading[:3],
            heading[3:],
            *([separators, encodings] if list.kind == "csv" else []),
            (BACK,),
        ],
    )


def heading_label(row: int) -> Words:
    return text("import-heading-row", row=str(row + 1)) if row >= 0 else text("import-no-heading")


def option(words: Words, action: str, chosen: bool) -> Button:
    return Button(text("ticked", words=words) if chosen else words, action)


def heading(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """What the columns hold is guessed anew with other headings."""
    yield from changed(session, facts, heading=int(value) if value in map(str, HEADINGS) else None)


def separator(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from changed(session, facts, separator=SEPARATORS.get(value, ""))


def encoding(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from changed(session, facts, encoding=value if value in ENCODINGS else "")


def sort(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Customers, or calls; what the columns hold is guessed anew."""
    yield from changed(session, facts, sort=value if value in SORTS else "")


def changed(session: Session, facts: Facts, **to: object) -> Iterator[Effect]:
    list = staged(session, facts)
    if list.state != "read":
        raise Unclear(text("out-of-date"))
    yield read_anew(list, replace(list.how, fields=(), **to))  # type: ignore[arg-type]
    yield Leave()


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORT_READING = Card(
    "import-reading",
    show=show,
    title=title,
    actions={"sort": sort, "heading": heading, "separator": separator, "encoding": encoding},
)
