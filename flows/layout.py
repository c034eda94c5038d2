"""Buttons in rows that a phone can show, and lines that are chosen by their number."""

from collections.abc import Sequence
from re import sub

from flows.talk import Button, Row, Text, Words


def in_rows(buttons: Sequence[Button], width: int = 30) -> list[Row]:
    """At most three buttons a row, fewer where their labels are long: a phone shows about ``width`` narrow letters."""
    rows: list[list[Button]] = []
    used = 0
    for button in buttons:
        size = label_width(button.label) + 2
        if rows and len(rows[-1]) < 3 and used + size <= width:
            rows[-1].append(button)
            used += size
        else:
            rows.append([button])
            used = size
    return [tuple(row) for row in rows]


def label_width(label: Words) -> int:
    """Columns a label takes: two for a Chinese character. A Text not yet rendered counts by what it carries."""
    if isinstance(label, Text):
        inner = [label_width(arg) for arg in label.args.values() if isinstance(arg, str | Text)]
        return 2 + sum(inner) if inner else 10
    return (
        len(label) + (len(label.encode()) - len(label)) // 2
    )  # three bytes are a wide letter, one a narrow one


def bare(label: str) -> str:
    """A label as somebody types it: without the signs around its words."""
    return sub(r"^[\W_]+|[\W_]+$", "", label).casefold()


def nth(words: str, count: int) -> int | None:
    """Where the line stands that a typed number names, from 0; None where it names none of ``count``."""
    number = words.strip()
    named = int(number) if number.isdecimal() and len(number) < 4 else 0  # no list is longer
    return named - 1 if 0 < named <= count else None
