"""Excel files as rows of words, read in a process of its own: what is packed is weighed before it is unpacked.

No library: openpyxl takes 50 µs for a cell, which is six seconds for ten thousand customers, and quicker readers turn
phones into ``13800138001.0``.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator

from bot.files.spreadsheets import (
    Styles,
    TooWide,
    fill_down,
    rows_of,
    sheets_of,
    strings_of,
    styles_of,
    targets_of,
)

UNPACKED = 100 * 2**20
STRINGS = 40 * 2**20
"""The shared strings are held in memory as a whole."""
RATIO = 100
MEMBERS = 200
SMALL = 2**20
"""A part that is unpacked no larger than this is no bomb however well it packs."""
WORKBOOK = "xl/workbook.xml"


class BadWorkbook(Exception):
    """Why the file is refused: an id of ``bot.files.sheets.PROBLEMS``."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def read(octets: bytes, most_rows: int, most_columns: int) -> list[list[str]]:
    """The rows of the first sheet that holds any. Raises BadWorkbook."""
    _weigh(octets)
    try:
        with zipfile.ZipFile(io.BytesIO(octets)) as packed:
            return _first_rows(packed, most_rows, most_columns)
    except (BadWorkbook, MemoryError):
        raise
    except TooWide as error:
        raise BadWorkbook("too-wide") from error
    except Exception as error:  # a broken file fails anywhere in three libraries, and in any way
        raise BadWorkbook("broken") from error


def _weigh(octets: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(octets)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BadWorkbook("broken") from error
    if any(part.flag_bits & 1 for part in parts):
        raise BadWorkbook("protected")
    if WORKBOOK not in {part.filename for part in parts}:
        raise BadWorkbook("not-a-list")
    if (
        len(parts) > MEMBERS
        or sum(part.file_size for part in parts) > UNPACKED
        or any(part.file_size > max(SMALL, RATIO * part.compress_size) for part in parts)
        or any(part.file_size > STRINGS and "sharedStrings" in part.filename for part in parts)
    ):
        raise BadWorkbook("bomb")


def _first_rows(packed: zipfile.ZipFile, most_rows: int, most_columns: int) -> list[list[str]]:
    names = set(packed.namelist())
    _check(packed, "[Content_Types].xml")
    with packed.open(WORKBOOK) as part:
        sheets, since_1904 = sheets_of(part)
    with packed.open("xl/_rels/workbook.xml.rels") as part:
        targets = targets_of(part)
    strings, styles = list[str](), Styles(frozenset(), since_1904)
    for kind, target in targets.values():
        path = _path(target)
        if kind == "sharedStrings" and path in names:
            with packed.open(path) as part:
                strings = strings_of(part)
        elif kind == "styles" and path in names:
            with packed.open(path) as part:
                styles = Styles(styles_of(part), since_1904)
    for sheet in sheets:
        kind, target = targets.get(sheet, ("", ""))
        if kind != "worksheet":
            continue
        merged: list[str] = []
        with packed.open(_path(target)) as part:
            rows = _counted(rows_of(part, strings, styles, most_columns, merged), most_rows)
        fill_down(rows, merged)
        if rows:
            return rows
    return []


def _check(packed: zipfile.ZipFile, name: str) -> None:
    """That a part we have no use for is XML at all: else the file is none of Excel's."""
    with packed.open(name) as part:
        targets_of(part)


def _path(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")


def _counted(found: Iterator[list[str]], most_rows: int) -> list[list[str]]:
    """As many as there may be, without those at the end that are empty."""
    rows: list[list[str]] = []
    empty = 0
    for row in found:
        empty = 0 if row else empty + 1
        rows.append(row)
        if len(rows) - empty > most_rows:
            raise BadWorkbook("too-long")
        if empty > 1000:  # somebody once formatted a whole column
            break
    return rows[: len(rows) - empty]
