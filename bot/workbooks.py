"""Excel files as rows of words, read in a process of its own.

A packed file is weighed before it is unpacked. openpyxl parses with defusedxml where that is installed: `read` insists.
"""

import io
import warnings
import zipfile
from datetime import date, datetime, time

from openpyxl import DEFUSEDXML, load_workbook

UNPACKED = 100 * 2**20
STRINGS = 40 * 2**20
"""The shared strings are held in memory as a whole, at nine times their size."""
RATIO = 100
MEMBERS = 200
SMALL = 2**20
"""A part that is unpacked no larger than this is no bomb however well it packs."""


class BadWorkbook(Exception):
    """Why the file is refused: an id of ``bot.sheets.PROBLEMS``."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def read(octets: bytes, most_rows: int, most_columns: int) -> list[list[str]]:
    """The rows of the first sheet that holds any. Raises BadWorkbook."""
    assert DEFUSEDXML, "defusedxml is missing: openpyxl would expand entities"
    _weigh(octets)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(octets), read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # a sheet may lie about its size
                if rows := _rows(sheet.iter_rows(values_only=True), most_rows, most_columns):
                    return rows
    except (BadWorkbook, MemoryError):
        raise
    except Exception as error:  # a broken file fails anywhere in three libraries, and in any way
        raise BadWorkbook("broken") from error
    return []


def _weigh(octets: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(octets)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BadWorkbook("broken") from error
    if any(part.flag_bits & 1 for part in parts):
        raise BadWorkbook("protected")
    if "xl/workbook.xml" not in {part.filename for part in parts}:
        raise BadWorkbook("not-a-list")
    if (
        len(parts) > MEMBERS
        or sum(part.file_size for part in parts) > UNPACKED
        or any(part.file_size > max(SMALL, RATIO * part.compress_size) for part in parts)
        or any(part.file_size > STRINGS and "sharedStrings" in part.filename for part in parts)
    ):
        raise BadWorkbook("bomb")


def _rows(found: object, most_rows: int, most_columns: int) -> list[list[str]]:
    rows: list[list[str]] = []
    empty = 0
    for values in found:  # type: ignore[attr-defined]  # a generator of tuples of what cells may hold
        row = [_words(value) for value in values]
        while row and not row[-1]:
            row.pop()
        if len(row) > most_columns:
            raise BadWorkbook("too-wide")
        empty = 0 if row else empty + 1
        rows.append(row)
        if len(rows) - empty > most_rows:
            raise BadWorkbook("too-long")
        if empty > 1000:  # somebody once formatted a whole column
            break
    return rows[: len(rows) - empty]


def _words(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}" if (value.hour or value.minute) else f"{value:%Y-%m-%d}"
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value).strip()
