"""A file of customers as rows of words, read by a child process: nothing in it can harm the bot.

``read`` starts ``python -m bot.sheets``, which sets its own limits of memory and processor time, takes the octets from
its standard input and answers with one line of JSON. The name of a file is shown to nobody and opens nothing.
"""

import asyncio
import csv
import io
import json
import re
import resource
import sys
from collections import Counter
from contextlib import suppress
from typing import NamedTuple

PACKED = 5 * 2**20
"""Octets of a file: ten thousand customers take one or two million."""
ROWS = 20_000
COLUMNS = 60
CELL = 2000
"""Characters of a cell that are read."""
MEMORY = 512 * 2**20
PROCESSOR = 20
LONGEST = 25.0
"""Seconds until the child is ended."""

PROBLEMS = (
    "empty", "too-big", "too-long", "too-wide", "not-a-list", "old-excel", "protected", "broken", "bomb", "too-heavy",
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


async def read(octets: bytes) -> Sheet:
    """The rows of a CSV, Excel or vCard file. Raises Refused."""
    if len(octets) > PACKED:
        raise Refused("too-big")
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sheets", stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        async with asyncio.timeout(LONGEST):
            said, _ = await child.communicate(octets)
    except TimeoutError:
        raise Refused("too-heavy") from None
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    if child.returncode or not said:
        raise Refused("too-heavy")
    answer = json.loads(said)
    if answer["problem"]:
        raise Refused(answer["problem"])
    return Sheet(answer["kind"], answer["rows"], answer["cards"], answer["encoding"])


def parse(octets: bytes) -> Sheet:
    """What ``read`` gives, here and now; for the child process. Raises Refused."""
    if not octets.strip(b"\0 \t\r\n"):
        raise Refused("empty")
    if octets.startswith(b"PK"):
        from bot.workbooks import BadWorkbook
        from bot.workbooks import read as read_workbook

        try:
            return _filled(Sheet("xlsx", read_workbook(octets, ROWS, COLUMNS)))
        except BadWorkbook as bad:
            raise Refused(bad.problem) from bad
    if octets.startswith(b"\xd0\xcf\x11\xe0"):  # OLE: Excel before 2007, and any workbook behind a password
        raise Refused("old-excel")
    return _text(octets)


def _text(octets: bytes) -> Sheet:
    from bot.encodings import NotText, decoded

    if octets.startswith(_OTHERS):
        raise Refused("not-a-list")
    try:
        words, encoding = decoded(octets)
    except NotText as reason:
        raise Refused("not-a-list") from reason
    if re.match(r"\s*BEGIN:VCARD", words, re.I):
        return Sheet("vcard", [], words, encoding)
    if sum(sign < " " and sign not in "\t\r\n\f\v" for sign in words[:SAMPLE]) > len(words[:SAMPLE]) / 100:
        raise Refused("not-a-list")
    if re.match(r"\s*(?:<[!?a-z]|[{\[]\s*[\"{\[])", words, re.I):  # a page, XML, JSON
        raise Refused("not-a-list")
    return _filled(Sheet("csv", cells(words), encoding=encoding))


SAMPLE = 20_000
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"\x7fELF", b"MZ",
           b"BZh", b"\xfd7zXZ", b"RIFF", b"SQLite format 3", b"{\\rtf", b"OggS", b"ID3")  # fmt: skip


def cells(words: str) -> list[list[str]]:
    """The rows of separated text; the separator is the one that cuts most lines alike. Raises Refused."""
    separator = _separator(words)
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


def _separator(words: str) -> str:
    lines = words[:SAMPLE].splitlines()[:50]

    def fit(separator: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator) if row)
        alike = max((count, width) for width, count in widths.items()) if widths else (0, 0)
        return (alike[0], alike[1]) if alike[1] > 1 else (0, 0)

    return max("\t,;|，；", key=fit)


def _filled(sheet: Sheet) -> Sheet:
    if not any(any(row) for row in sheet.rows):
        raise Refused("empty")
    return sheet


def _child() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sheet, problem = Sheet("", []), ""
    try:
        sheet = parse(sys.stdin.buffer.read(PACKED + 1))
    except Refused as refused:
        problem = refused.problem
    except (MemoryError, RecursionError):
        problem = "too-heavy"
    sys.stdout.write(json.dumps({"problem": problem, **sheet._asdict()}))


if __name__ == "__main__":
    _child()
