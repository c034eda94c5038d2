"""How a file is written: a workbook, separated text, an archive of several, a calendar, or plain text."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from flows.lists import safe
from flows.papers.paper import Book, Calendar, Cell, Content, Table

BYTE_ORDER = "\ufeff"
"""Without this mark at the beginning Excel reads no UTF-8."""


def octets(content: Content, name: str) -> bytes:
    """The file; the ending of its ``name`` says how it is written."""
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, Calendar):
        from bot.files.appointments import calendar  # it takes its time to load

        return calendar(content)
    match name.rpartition(".")[2]:
        case "xlsx":
            from bot.files.excel import workbook  # it takes its time to load

            return workbook(content)
        case "zip":
            return _archive(content)
        case _:
            return separated(content.tables[0])


def separated(table: Table) -> bytes:
    """RFC 4180, with cells that no spreadsheet computes."""
    written = io.StringIO(newline="")
    csv.writer(written).writerows(_safe(table))
    return (BYTE_ORDER + written.getvalue()).encode("utf-8", "replace")


def _safe(table: Table) -> Iterable[Sequence[str]]:
    yield [safe.cell(heading) for heading in table.headings]
    for row in table.rows:
        yield [_words(cell) for cell in row]


def _words(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return safe.cell(cell)
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case time():
            return f"{cell:%H:%M}"
        case _:
            return f"{cell:.2f}".rstrip("0").rstrip(".") if isinstance(cell, float) else str(cell)


def _archive(book: Book) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in book.tables:
            archive.writestr(f"{table.file}.csv", separated(table))
        if book.readme:
            archive.writestr("README.txt", BYTE_ORDER + "\r\n".join(book.readme) + "\r\n")
    return written.getvalue()
