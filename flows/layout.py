"""Buttons in rows that a phone can show, and lines that are chosen by their number."""
# At most three buttons a row, and five rows; the one row that leads away (Back, Skip, Later) stands beneath them.

from collections.abc import Sequence
from itertools import accumulate
from re import sub

from flows.talk import Button, Row, Text, Words

ROWS = 5
ALL = 15
"""Buttons in five rows of three."""
WIDTHS = (60, 18, 12)
"""Columns of the widest label in a row of one, two, three: a row's buttons are equally wide, and a phone is narrow."""


def in_rows(buttons: Sequence[Button]) -> list[Row]:
    """As many side by side as their labels allow, three at most."""
    rows: list[list[Button]] = []
    widest = 0
    for button in buttons:
        width = label_width(button.label)
        widest = max(widest, width)
        if rows and len(rows[-1]) < len(WIDTHS) and widest <= WIDTHS[len(rows[-1])]:
            rows[-1].append(button)
        else:
            rows.append([button])
            widest = width
    return [tuple(row) for row in rows]


def paged(
    rows: Sequence[Row], under: Sequence[Button], more: Button, page: int, at_once: int = ALL
) -> tuple[list[Row], list[Row]]:
    """The rows and ``under`` them what stands there on every page, ROWS in all. Where they are too many, or hold more
    than ``at_once`` buttons, ``more`` leads from page to page, from the last to the first. Both kinds of rows, of this
    page."""
    beneath = in_rows(under)
    few = sum(held <= at_once for held in accumulate(map(len, rows))) or 1
    if len(rows) <= few and len(rows) + len(beneath) <= ROWS:
        return list(rows), beneath
    beneath = in_rows([*under, more])
    size = min(few, ROWS - len(beneath))
    first = page % -(-len(rows) // size) * size
    return list(rows[first : first + size]), beneath


def page_of(row: int, rows: Sequence[Row], under: Sequence[Button], more: Button) -> int:
    """The page on which ``paged`` shows this row."""
    shown = (page for page in range(len(rows)) if rows[row] in paged(rows, under, more, page)[0])
    return next(shown, 0)


def label_width(label: Words) -> int:
    """Columns a label takes: two for a Chinese character. A Text not yet rendered counts by what it carries."""
    if isinstance(label, Text):
        inner = [label_width(arg) for arg in label.args.values() if isinstance(arg, str | Text)]
        return 2 + sum(inner) if inner else 10
    # Three bytes are a wide letter, one a narrow one.
    return len(label) if label.isascii() else len(label) + (len(label.encode()) - len(label)) // 2


def fitting(words: str, columns: int) -> str:
    """As much as so many columns hold: a Chinese letter takes two, and what is cut is cut a little shorter, as long
    names have wide letters in them."""
    if label_width(words) <= columns:
        return words
    kept = words
    while label_width(kept) > columns - 3:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def bare(label: str) -> str:
    """A label as somebody types it: without the signs around its words."""
    return sub(r"^[\W_]+|[\W_]+$", "", label).casefold()


def nth(words: str, count: int) -> int | None:
    """Where the line stands that a typed number names, from 0; None where it names none of ``count``."""
    number = words.strip()
    named = int(number) if number.isdecimal() and len(number) < 4 else 0  # no list is longer
    return named - 1 if 0 < named <= count else None
