"""The XML inside an Excel file, as far as it says what stands in a sheet (ECMA-376, part 1, chapter 18).

Read by expat, piece by piece. A document type or an entity is refused: no workbook has one, and each is a trap.
"""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import IO, Any, NamedTuple
from xml.parsers import expat

PIECE = 1 << 16
BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_LITERAL = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General', re.I)
GAP = 1001
"""Rows that are left out in the file stand as empty ones, no more than anybody looks at."""

FILLED = 100_000
"""So many merged cells are filled: more than any list has, and soon done."""
DAYS = 2_958_466
"""Excel's last day is the last of the year 9999."""

Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]


class TooWide(Exception):
    """A row has more columns than may be."""


class Trap(Exception):
    """A document type or an entity."""


class Styles(NamedTuple):
    """``dates`` are the styles whose numbers are days; ``since_1904`` counts them from another day."""

    dates: frozenset[int]
    since_1904: bool


def parsed(
    part: IO[bytes], start: Start, text: Callable[[str], None], end: Callable[[str], None]
) -> Iterator[None]:
    """Reads a part, and gives way after each piece of it. Raises expat's error, and Trap."""

    def trap(*_: Any) -> None:
        raise Trap

    reader = expat.ParserCreate(namespace_separator="}")
    reader.buffer_text = True
    reader.StartDoctypeDeclHandler = reader.EntityDeclHandler = trap
    reader.StartElementHandler = start
    reader.CharacterDataHandler = text
    reader.EndElementHandler = end
    while piece := part.read(PIECE):
        reader.Parse(piece, False)
        yield
    reader.Parse(b"", True)
    yield


def elements(part: IO[bytes]) -> Iterator[tuple[str, Attributes]]:
    """Each element's name, without its namespace, and its attributes."""
    found: list[tuple[str, Attributes]] = []
    nothing: Callable[[str], None] = lambda _: None  # noqa: E731
    for _ in parsed(part, lambda name, held: found.append((_bare(name), held)), nothing, nothing):
        yield from found
        found.clear()


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def sheets_of(part: IO[bytes]) -> tuple[list[str], bool]:
    """The sheets' relations in their order, and whether days are counted from 1904."""
    sheets, since_1904 = [], False
    for name, held in elements(part):
        if name == "sheet":
            sheets += [value for key, value in held.items() if key.endswith("relationships}id")]
        elif name == "workbookPr":
            since_1904 = held.get("date1904") in ("1", "true")
    return sheets, since_1904


def targets_of(part: IO[bytes]) -> dict[str, tuple[str, str]]:
    """By relation, what it is (``worksheet``) and where."""
    return {
        held["Id"]: (held.get("Type", "").rpartition("/")[2], held.get("Target", ""))
        for name, held in elements(part)
        if name == "Relationship"
    }


def styles_of(part: IO[bytes]) -> frozenset[int]:
    """The numbers of the cell styles that show a number as a day or a time."""
    dated, styles, within = set(BUILT_IN_DATES), list[int](), ""
    for name, held in elements(part):
        if name in ("cellXfs", "cellStyleXfs", "dxfs"):
            within = name
        elif name == "numFmt" and re.search("[dmhys]", _LITERAL.sub("", held["formatCode"]), re.I):
            dated.add(int(held["numFmtId"]))
        elif name == "xf" and within == "cellXfs":
            styles.append(int(held.get("numFmtId", "0")))
    return frozenset(number for number, shown in enumerate(styles) if shown in dated)


def strings_of(part: IO[bytes]) -> list[str]:
    """The shared strings. How a word is read (``rPh``) is no part of it."""
    strings: list[str] = []
    words: list[str] = []
    taking = aside = False

    def start(name: str, held: Attributes) -> None:
        nonlocal taking, aside
        match _bare(name):
            case "t":
                taking = not aside
            case "rPh":
                aside = True

    def text(said: str) -> None:
        if taking:
            words.append(said)

    def end(name: str) -> None:
        nonlocal taking, aside
        match _bare(name):
            case "t":
                taking = False
            case "rPh":
                aside = False
            case "si":
                strings.append("".join(words))
                words.clear()

    for _ in parsed(part, start, text, end):
        pass
    return strings


def rows_of(
    part: IO[bytes], strings: list[str], styles: Styles, most_columns: int, merged: list[str]
) -> Iterator[list[str]]:
    """The rows of one sheet, as words; ``merged`` takes the places (``B4:B6``) that stand behind them in the file.
    Raises TooWide."""
    reading = _Reading(strings, styles, most_columns, merged)
    for _ in parsed(part, reading.start, reading.text, reading.end):
        yield from reading.rows
        reading.rows.clear()


class _Reading:
    """A sheet being read: ``rows`` are those that are complete."""

    def __init__(self, strings: list[str], styles: Styles, most_columns: int, merged: list[str]) -> None:
        self.rows: list[list[str]] = []
        self._merged = merged
        self._strings = strings
        self._styles = styles
        self._most = most_columns
        self._row: list[str] = []
        self._last = 0
        self._column = -1
        self._kind = ""
        self._style = 0
        self._value: list[str] = []
        self._taking = False

    def start(self, name: str, held: Attributes) -> None:
        name = name.rpartition("}")[2]
        if name == "c":
            place = held.get("r", "")
            self._column = _column(place) if place else self._column + 1
            self._kind, self._style = held.get("t", "n"), int(held.get("s", "0"))
            self._value.clear()
        elif name in ("v", "t"):
            self._taking = True
        elif name == "row":
            number = int(held.get("r", self._last + 1))
            self.rows += [[] for _ in range(min(number - self._last - 1, GAP))]
            self._last, self._row, self._column = number, [], -1
        elif name == "mergeCell":
            self._merged.append(held.get("ref", ""))

    def text(self, said: str) -> None:
        if self._taking:
            self._value.append(said)

    def end(self, name: str) -> None:
        name = name.rpartition("}")[2]
        if name in ("v", "t"):
            self._taking = False
        elif name == "c" and self._value:
            words = self._words("".join(self._value))
            if words:
                if self._column >= self._most:
                    raise TooWide
                self._row += [""] * (self._column - len(self._row))
                self._row.append(words)
        elif name == "row":
            self.rows.append(self._row)

    def _words(self, value: str) -> str:
        match self._kind:
            case "s":
                return self._strings[int(value)].strip()
            case "n":
                return _number(float(value), self._style in self._styles.dates, self._styles.since_1904)
            case "b":
                return "yes" if value == "1" else "no"
            case "e":
                return ""
            case _:
                return value.strip()


def fill_down(rows: list[list[str]], merged: list[str]) -> None:
    """One firm over the rows of its people: a cell merged downwards holds for each row; one merged
    sideways is a title."""
    left = FILLED
    for place in merged:
        first, _, last = place.partition(":")
        column, top, bottom = _column(first), _row(first), min(_row(last), len(rows))
        if _column(last) != column or not 0 < top < bottom or column >= len(rows[top - 1]):
            continue
        words = rows[top - 1][column]
        for row in filter(None, rows[top:bottom]):
            row += [""] * (column + 1 - len(row))
            row[column] = row[column] or words
        if (left := left - (bottom - top)) < 0:
            return


def _row(place: str) -> int:
    """``B7`` is in the 7th."""
    figures = place.lstrip("$ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return int(figures) if figures.isdecimal() else 0


def _column(place: str) -> int:
    """``B7`` is 1."""
    number = 0
    for letter in place:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter) - 64
    return number - 1


def _number(value: float, is_day: bool, since_1904: bool) -> str:
    if not is_day:
        return str(int(value)) if value.is_integer() else repr(value)
    if 0 <= value < 1:
        minutes = round(value * 24 * 60)
        return f"{minutes // 60:02}:{minutes % 60:02}"
    if not -1 < value < DAYS:  # a number that only looks like a day
        return _number(value, False, since_1904)
    first = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 30 if value >= 60 else 31)  # noqa: DTZ001
    at = first + timedelta(seconds=round(value * 86_400))  # Excel has a 29th of February in 1900
    return f"{at:%Y-%m-%d %H:%M}" if (at.hour or at.minute) else f"{at:%Y-%m-%d}"
