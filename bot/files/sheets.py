"""A file of customers as rows of words: CSV in any encoding, Excel, contact cards.

It runs in a child (``bot.files.reading``). The name of a file opens nothing.
"""

import csv
import io
import re
from collections import Counter
from typing import NamedTuple

from flows.lists.staged import PACKED

ROWS = 20_000
COLUMNS = 60
CELL = 2000
"""Characters of a cell that are read."""
PROBLEMS = (
    "empty", "too-big", "too-long", "too-wide", "not-a-list", "old-excel", "protected", "broken", "bomb", "too-heavy",
    "gone", "library-too-long",
)  # fmt: skip
"""Why a file is refused, each a text ``file-…``."""


class Refused(Exception):
    """No list could be read from the file; ``problem`` is one of PROBLEMS."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class Sheet(NamedTuple):
    """What a file holds: rows of cells, or the text of contact cards (``kind`` vcard)."""

    kind: str
    rows: list[list[str]]
    cards: str = ""
    encoding: str = ""
    separator: str = ""


def parse(octets: bytes, encoding: str = "", separator: str = "") -> Sheet:
    """The rows of a CSV, Excel or vCard file; ``encoding`` and ``separator`` where somebody has said them. Raises
    Refused."""
    if len(octets) > PACKED:
        raise Refused("too-big")
    if not octets.strip(b"\0 \t\r\n"):
        raise Refused("empty")
    if octets.startswith(b"PK"):
        from bot.files.workbooks import BadWorkbook
        from bot.files.workbooks import read as read_workbook

        try:
            return _filled(Sheet("xlsx", read_workbook(octets, ROWS, COLUMNS)))
        except BadWorkbook as bad:
            raise Refused(bad.problem) from bad
    if octets.startswith(b"\xd0\xcf\x11\xe0"):  # OLE: Excel before 2007, and any workbook behind a password
        raise Refused("old-excel")
    return _text(octets, encoding, separator)


def _text(octets: bytes, told: str, separator: str) -> Sheet:
    from bot.files.encodings import NotText, decoded

    if octets.startswith(_OTHERS):
        raise Refused("not-a-list")
    try:
        words, encoding = decoded(octets, told)
    except NotText as reason:
        raise Refused("not-a-list") from reason
    if re.match(r"\s*BEGIN:VCARD", words, re.I):
        return Sheet("vcard", [], words, encoding)
    if sum(sign < " " and sign not in "\t\r\n\f\v" for sign in words[:SAMPLE]) > len(words[:SAMPLE]) / 100:
        raise Refused("not-a-list")
    if re.match(r"\s*(?:<[!?a-z]|[{\[]\s*[\"{\[])", words, re.I):  # a page, XML, JSON
        raise Refused("not-a-list")
    separator = separator or separator_of(words)
    return _filled(Sheet("csv", cells(words, separator), encoding=encoding, separator=separator))


SAMPLE = 20_000
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"\x7fELF", b"MZ",
           b"BZh", b"\xfd7zXZ", b"RIFF", b"SQLite format 3", b"{\\rtf", b"OggS", b"ID3")  # fmt: skip


def cells(words: str, separator: str) -> list[list[str]]:
    """The rows of separated text. Raises Refused."""
    csv.field_size_limit(PACKED)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(words, newline=""), delimiter=separator):
            while row and not row[-1].strip():
                row.pop()
            if len(row) > COLUMNS:
                raise Refused("too-wide")
            rows.append([cell[:CELL].strip() for cell in row])
            if len(rows) > ROWS:
                raise Refused("too-long")
    except csv.Error as error:
        raise Refused("broken") from error
    return rows


SEPARATORS = "\t,;|，；"


def separator_of(words: str) -> str:
    """The separator that cuts most lines alike."""
    lines = words[:SAMPLE].splitlines()[:50]

    def fit(separator: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator) if row)
        alike = max((count, width) for width, count in widths.items()) if widths else (0, 0)
        return (alike[0], alike[1]) if alike[1] > 1 else (0, 0)

    return max(SEPARATORS, key=fit)


def _filled(sheet: Sheet) -> Sheet:
    if not any(any(row) for row in sheet.rows):
        raise Refused("empty")
    return sheet
