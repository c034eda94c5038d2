"""Tables as an Excel file, a sheet each: text is text whatever it begins with, numbers and days are what they are."""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from itertools import chain, islice, zip_longest
from typing import Any
from unicodedata import east_asian_width

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties

from flows.papers.paper import Book, Cell

LONGEST = 32_767
"""Characters that Excel takes in one cell."""
ROWS = 1_048_576
"""Rows that Excel takes in one sheet, the headings among them."""
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML has no character for."""
TITLE = 31
LOOKED_AT = 200
"""So many rows show how wide their columns are to be."""
NARROWEST, WIDEST = 6, 44
"""Of a column, in figures; what is longer goes on below within its cell."""
TOP, WRAPPED = Alignment(vertical="top"), Alignment(vertical="top", wrap_text=True)
LEFT = Alignment(vertical="top", horizontal="left")
"""A day at the right of its column runs into the words of the next."""
A4 = 9


def workbook(book: Book) -> bytes:
    """Written row by row, so that a million of them need no memory."""
    written = Workbook(write_only=True)
    for table in book.tables:
        sheet = written.create_sheet(table.title[:TITLE])
        sheet.freeze_panes = "A2"
        _printed(sheet)
        rows = iter(table.rows)
        first = list(islice(rows, LOOKED_AT))
        for column, wide in enumerate(widths(table.headings, first), 1):
            sheet.column_dimensions[get_column_letter(column)].width = wide
        _fill(sheet, table.headings, chain(first, rows))
    octets = io.BytesIO()
    written.save(octets)
    return octets.getvalue()


def widths(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[int]:
    """Of each column as its heading and these rows need it."""
    columns = zip_longest(*rows, fillvalue="") if rows else [()] * len(headings)
    return [
        min(max(NARROWEST, wide(heading) + 3, *(wide(cell) + 2 for cell in cells), 0), WIDEST)
        for heading, cells in zip(headings, columns, strict=False)
    ]


def wide(cell: Cell) -> int:
    """In figures: of Chinese each sign is two; of several lines the widest."""
    match cell:
        case None:
            return 0
        case str():
            return max(
                (
                    sum(1 + (east_asian_width(sign) in "WF") for sign in line[:WIDEST])
                    for line in cell.split("\n")
                ),
                default=0,
            )
        case datetime():
            return 16
        case _:
            return 10 if isinstance(cell, date) else len(str(cell))


def _printed(sheet: Any) -> None:  # its stubs know little of a sheet that is only written
    """As wide as a sheet of paper, the headings on each."""
    sheet.page_setup.paperSize = A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


class Look:
    """How cells of a sheet look. A style is worked out once: set cell by cell it takes most of the time."""

    def __init__(self, sheet: WriteOnlyWorksheet) -> None:
        self.heading = _style(sheet, "@", TOP, Font(bold=True))
        self.text, self.long = _style(sheet, "@", TOP), _style(sheet, "@", WRAPPED)
        self.moment, self.day = (
            _style(sheet, "yyyy-mm-dd hh:mm", LEFT),
            _style(sheet, "yyyy-mm-dd", LEFT),
        )
        self.number = _style(sheet, "General", TOP)


def _style(sheet: WriteOnlyWorksheet, shown: str, alignment: Alignment, font: Font | None = None) -> Any:
    cell: Any = WriteOnlyCell(sheet, "")
    cell.number_format = shown
    cell.alignment = alignment
    if font:
        cell.font = font
    return cell._style


def _fill(sheet: WriteOnlyWorksheet, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    look = Look(sheet)
    sheet.append([_text(sheet, heading, look.heading) for heading in headings])
    for row in islice(rows, ROWS - 1):
        sheet.append([_cell(sheet, cell, look) for cell in row])


def _cell(sheet: WriteOnlyWorksheet, value: Cell, look: Look) -> object:
    match value:
        case None | "":
            return None
        case str():
            return _text(sheet, value, look.long if is_long(value) else look.text)
        case datetime():
            return _styled(sheet, value, look.moment)
        case date():
            return _styled(sheet, datetime.combine(value, time()), look.day)
        case _:
            return _styled(sheet, value, look.number)


def is_long(words: str) -> bool:
    """Whether it needs more than one line in the widest column."""
    return "\n" in words or (len(words) > WIDEST // 2 - 2 and wide(words) > WIDEST - 2)


def _text(sheet: WriteOnlyWorksheet, words: str, style: Any) -> object:
    cell = _styled(sheet, UNWRITABLE.sub("", words)[:LONGEST], style)
    cell.data_type = "s"  # else what begins with = would be computed
    return cell


def _styled(sheet: WriteOnlyWorksheet, value: Any, style: Any) -> Any:
    cell: Any = WriteOnlyCell(sheet, value)
    cell._style = style
    return cell
