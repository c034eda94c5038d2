"""Files as rows, and a corpus of hostile ones: each refused by its name, in a process that guards itself."""

import io
import random
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from openpyxl import Workbook

from bot.files import reading, sheets
from flows.lists.staged import How

TABLE = "姓名,电话,公司\n张伟,13800138001,恒通物流\n李娜,13800138002,宏图科技\n"
TRADITIONAL = "姓名,電話,公司\n陳大文,+886912345678,大同物流\n林小姐,+886912345679,宏圖科技\n"


def workbook(rows: list[list[object]]) -> bytes:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(file := io.BytesIO())
    return file.getvalue()


def test_a_cell_merged_downwards_holds_for_each_of_its_rows() -> None:
    book = Workbook()
    assert book.active is not None
    rows = [
        ["2026 list", None],
        ["name", "company"],
        ["Ann", "Acme"],
        ["Bob", None],
        [None, None],
        ["Eve", None],
    ]
    for row in rows:
        book.active.append(row)
    book.active.merge_cells("A1:B1")
    book.active.merge_cells("B3:B5")
    book.save(file := io.BytesIO())
    assert sheets.parse(file.getvalue()).rows == [
        ["2026 list"], ["name", "company"], ["Ann", "Acme"], ["Bob", "Acme"], [], ["Eve"],
    ]  # fmt: skip


def packed(**parts: bytes) -> bytes:
    """A workbook with some of its parts put in other's place."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook([["name"], ["x"]]))) as whole:
        held = {name: whole.read(name) for name in whole.namelist()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        for name, octets in (held | parts).items():
            out.writestr(name, octets)
    return file.getvalue()


def zipped(*names: str, octets: bytes = b"x") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        for name in names:
            out.writestr(name, octets)
    return file.getvalue()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gbk", "gb18030"]
)
@pytest.mark.parametrize("separator", [",", "\t", ";", "|"])
def test_a_list_is_read_in_any_encoding_and_with_any_separator(encoding: str, separator: str) -> None:
    sheet = sheets.parse(TABLE.replace(",", separator).encode(encoding))
    assert sheet.rows[1] == ["张伟", "13800138001", "恒通物流"]


def test_big5_is_told_from_gbk() -> None:
    sheet = sheets.parse(TRADITIONAL.encode("big5"))
    assert (sheet.encoding, sheet.rows[1][0]) == ("big5", "陳大文")


def test_an_excel_file_gives_whole_numbers_and_plain_dates() -> None:
    rows: list[list[object]] = [
        ["name", "phone", "created"],
        ["Ann", 13800138001.0, datetime.fromisoformat("2026-01-02T09:05")],
    ]
    assert sheets.parse(workbook(rows)).rows[1] == ["Ann", "13800138001", "2026-01-02 09:05"]


@pytest.mark.slow
async def test_the_child_reads_a_file_and_refuses_another() -> None:
    found = await reading.read(TABLE.encode("gbk"), How(), "CN")
    assert (found.kind, found.how.heading, found.titles[0]) == ("csv", 0, "姓名")
    assert [(row.line, row.name, row.phone) for row in found.rows][1] == (3, "李娜", "+8613800138002")
    with pytest.raises(sheets.Refused, match="old-excel"):
        await reading.read(b"\xd0\xcf\x11\xe0" + b"x" * 600, How(), "CN")


def test_contact_cards_are_rows_like_any() -> None:
    cards = "".join(
        f"BEGIN:VCARD\nFN:Ann {n}\nTEL:+1415555{2000 + n}\nORG:Acme\nEND:VCARD\n" for n in range(600)
    )
    found = reading.understood(cards.encode(), How(), "US")
    assert (found.kind, len(found.rows), found.rows[599].name) == ("vcard", 600, "Ann 599")


def test_what_somebody_has_said_goes_before_the_guess() -> None:
    told = How(encoding="big5", separator=";", heading=-1, fields=("name", "company"))
    found = reading.understood("陳大文;大同,物流\n林小姐;宏圖\n".encode("big5"), told, "TW")
    assert [(row.name, row.line) for row in found.rows] == [("陳大文", 1), ("林小姐", 2)]
    assert found.how == replace(told, sort="customers")


def hostile() -> Iterator[tuple[str, str, bytes]]:
    """(what it is, the refusal, its octets)."""
    good = workbook([["name", "phone"], ["Ann", "13800138001"]])
    noise = random.Random(7).randbytes  # the same noise every time
    yield from ((f"empty {blank!r}", "empty", blank) for blank in (b"", b"\0" * 9, b" \r\n\t", b"\n" * 5000))
    yield from ((f"only separators {line!r}", "empty", line * 9) for line in (b",,,\n", b";;\n", b"\t\t\n"))
    yield from ((f"signs of {mark!r}", "not-a-list", mark + noise(900)) for mark in sheets._OTHERS)
    yield from ((f"noise {size}", "not-a-list", b"\0" + noise(size)) for size in (50, 5000, 500_000))
    yield from (
        (f"markup {words[:9]!r}", "not-a-list", words)
        for words in (
            b"<html><body>",
            b"<?xml version='1.0'?><a/>",
            b"<!DOCTYPE html>",
            b'{"a": 1}',
            b'[{"a": 1}]',
        )
    )
    yield from (
        (f"controls {sign!r}", "not-a-list", (sign + b"ab") * 99) for sign in (b"\1", b"\x07", b"\x1b")
    )
    yield "NULs amid words", "not-a-list", b"name,phone\nAnn\0,138\n" * 20
    yield from ((f"{width} columns", "too-wide", b"a," * width + b"b\n") for width in (61, 1000, 100_000))
    yield "a row grows wide late", "too-wide", b"a,b\n" * 900 + b"a," * 1000 + b"b\n"
    yield "endless rows", "too-long", b"a,b\n" * 30_000
    yield "1,000 columns of Excel", "too-wide", workbook([["x"] * 1000])
    yield from (
        (f"cut at {share}%", "broken", good[: len(good) * share // 100]) for share in (1, 10, 50, 90, 99)
    )
    yield "only the two letters", "broken", b"PK"
    yield "a local header and noise", "broken", b"PK\3\4" + noise(3000)
    yield from (
        (f"zip of {name[:20]!r}", "not-a-list", zipped(name))
        for name in (
            "../../etc/passwd",
            "C:\\x.exe",
            "/abs",
            "word/document.xml",
            "a" * 4000,
            "x.csv",
            "x.zip",
        )
    )
    yield "zip without parts", "not-a-list", zipped()
    yield "nested zip", "not-a-list", zipped("inner.zip", octets=zipped("a", octets=b"0" * 10**6))
    yield "300 members", "bomb", packed(**{f"xl/p{n}.xml": b"x" for n in range(300)})
    yield "a sheet of zeros", "bomb", packed(**{"xl/worksheets/sheet1.xml": b"0" * 20 * 2**20})
    yield "strings of zeros", "bomb", packed(**{"xl/sharedStrings.xml": b"0" * 20 * 2**20})
    yield "a bomb beside the sheets", "bomb", packed(**{"docProps/x.bin": b"\0" * 30 * 2**20})
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    )
    outside = b'<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">'
    for name in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"):
        yield f"billion laughs in {name}", "broken", packed(**{name: laughs + b"]><x>&j;</x>"})
        yield f"a file of ours in {name}", "broken", packed(**{name: outside + b"]><x>&j;</x>"})
        yield f"no XML in {name}", "broken", packed(**{name: b"<<<" + noise(99)})
    yield "behind a password", "protected", _flagged(good)
    yield "old Excel", "old-excel", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise(4000)


def _flagged(whole: bytes) -> bytes:
    """The workbook with the mark of encryption on each of its parts."""
    octets = bytearray(whole)
    for mark, offset in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        at = octets.find(mark)
        while at >= 0:
            struct.pack_into("<H", octets, at + offset, 1)
            at = octets.find(mark, at + 4)
    return bytes(octets)


CORPUS = list(hostile())


def test_the_corpus_is_large_enough() -> None:
    assert len({name for name, _, _ in CORPUS}) >= 60


@pytest.mark.parametrize(("problem", "octets"), [pytest.param(p, o, id=n[:40]) for n, p, o in CORPUS])
def test_a_hostile_file_is_refused(problem: str, octets: bytes) -> None:
    with pytest.raises(sheets.Refused) as refused:
        sheets.parse(octets)
    assert refused.value.problem == problem
    assert problem in sheets.PROBLEMS


async def test_a_file_too_large_is_refused_unread() -> None:
    with pytest.raises(sheets.Refused, match="too-big"):
        await reading.read(bytes(100 * 2**20), How(), "CN")
