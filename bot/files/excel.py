"""Tables as an Excel file, a sheet each: text is text whatever it begins with, numbers and days are what they are."""

import io
import re
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties

from flows.papers.paper import Book, Cell, Table

LONGEST = 32_767
"""Characters that Excel takes in one cell."""
ROWS = 1_048_576
"""Rows that Excel takes in one sheet, the headings among them."""
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML has no character for."""
WIDTH = 18
TITLE = 31


def workbook(book: Book) -> bytes:
    """Written row by row, so that a million of them need no memory."""
    written = Workbook(write_only=True)
    for table in book.tables:
        sheet = written.create_sheet(table.title[:TITLE])
        sheet.freeze_panes = "A2"
        _printed(sheet)
        for column in range(len(table.headings)):
            sheet.column_dimensions[get_column_letter(column + 1)].width = WIDTH
        _fill(sheet, table)
    octets = io.BytesIO()
    written.save(octets)
    return octets.getvalue()


def _printed(sheet: Any) -> None:  # its stubs know little of a sheet that is only written
    """As wide as a sheet of paper, the headings on each."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _fill(sheet: WriteOnlyWorksheet, table: Table) -> None:
    sheet.append([_text(sheet, heading, Font(bold=True)) for heading in table.headings])
    for row in islice(table.rows, ROWS - 1):
        sheet.append([_cell(sheet, cell) for cell in row])


def _cell(sheet: WriteOnlyWorksheet, value: Cell) -> object:
    match value:
        case "":
            return None
        case str():
            return _text(sheet, value)
        case datetime():
            return _moment(sheet, value, "yyyy-mm-dd hh:mm")
        case date():
            return _moment(sheet, datetime.combine(value, time()), "yyyy-mm-dd")
        case _:
            return value


def _text(sheet: WriteOnlyWorksheet, words: str, font: Font | None = None) -> object:
    cell = WriteOnlyCell(sheet, UNWRITABLE.sub("", words)[:LONGEST])
    cell.data_type = "s"  # else what begins with = would be computed
    cell.number_format = "@"
    if font:
        cell.font = font
    return cell


def _moment(sheet: WriteOnlyWorksheet, at: datetime, shown: str) -> object:
    cell = WriteOnlyCell(sheet, at)
    cell.number_format = shown
    return cell
