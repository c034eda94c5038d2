"""What stands in an export: everything the member may see, nothing else, and nothing that a spreadsheet computes."""

import csv
import io
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.files.forms import octets
from flows.facts import Facts
from flows.lists.safe import DANGEROUS
from flows.model import LOST, Customer
from flows.papers.export import EXPORT
from flows.papers.paper import Book, Content, Table
from flows.ports import Deed
from tests.talk import Talk

CALLED = """
    rep Zhang Wei
    rep [☎ Prepare]
    rep [Qualify]
    rep [
    rep [✓ That's it]
    rep [☐ We have]
    rep [✓ That's it]
    rep [1]
    rep [☐ 1]
    rep [☐ We have]
    rep [⏹ Done]
    rep [Goal met]
    rep [L2: ]
    rep tomorrow 11:00
"""


@pytest.fixture
def called(talk: Talk) -> Talk:
    """A leader's customer who was prepared, called and moved, and another rep's."""
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly(CALLED)
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        zhao /add Wang Fang 13900139000
        zhao [✓]
    """)
    return talk


def content(talk: Talk, who: str = "rep", what: str = "", form: str = "zip") -> Content:
    """Asked while it is read."""
    member = talk.member(talk.people[who].account)
    with talk.database.unit() as unit:
        facts = Facts(unit, member, talk.now, 0, talk.coach.playbooks, talk.coach.wording)
        book = EXPORT.content({"form": form, "what": what}, facts)
        assert isinstance(book, Book)
        tables = [table._replace(rows=[tuple(row) for row in table.rows]) for table in book.tables]
    return Book(tables, book.readme)


def rows(content: Content) -> Mapping[str, list[dict[str, str]]]:
    """As a spreadsheet shows them, by table and heading."""
    assert isinstance(content, Book)
    found = {}
    for table in content.tables:
        read = octets(Book([table]), "x.csv").decode("utf-8-sig")
        found[table.file] = list(csv.DictReader(io.StringIO(read, newline="")))
    return found


def test_a_leader_gets_the_teams(called: Talk) -> None:
    found = rows(content(called))
    assert [(each["Name"], each["Owner"]) for each in found["customers"]] == [
        ("Zhang Wei", "Li Na"),
        ("Wang Fang", "Zhao Lei"),
    ]
    wei = found["customers"][0]
    assert (wei["Phone"], wei["Layer"], wei["Next contact"]) == ("138 0013 8000", "L2", "2026-11-26 11:00")
    (call,) = found["calls"]
    assert (call["Customer"], call["Outcome"], call["Prepared"]) == ("Zhang Wei", "Goal met", "yes")
    assert call["They said"].startswith("We have")
    (prep,) = found["preps"]
    assert prep["Goal"] == call["Goal"] != ""
    assert prep["Expected, with answers"].startswith("We have")
    (move,) = found["moves"]
    assert (move["From"][:2], move["To"][:2]) == ("L1", "L2")


def test_a_rep_gets_the_own(called: Talk) -> None:
    found = rows(content(called, "zhao"))
    assert [each["Name"] for each in found["customers"]] == ["Wang Fang"]
    assert found["calls"] == found["preps"] == found["moves"] == []


def test_many_are_read_page_by_page_each_once(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.papers.records.PAGE", 2)
    talk.add(*(f"Zhang {letter} 1380013800{number}" for number, letter in enumerate("ABCDE")))
    found = rows(content(talk, what="customers", form="csv"))
    assert [each["Name"] for each in found["customers"]] == [f"Zhang {letter}" for letter in "ABCDE"]


def test_a_workbook_has_a_sheet_each_with_text_as_text(called: Talk) -> None:
    book = load_workbook(io.BytesIO(octets(content(called, form="xlsx"), "x.xlsx")))
    assert book.sheetnames == ["Customers", "Calls", "Preparations", "Moves"]
    headings, first, _ = book["Customers"].iter_rows()
    phone = next(cell for heading, cell in zip(headings, first, strict=True) if heading.value == "Phone")
    assert (phone.value, phone.data_type, phone.number_format) == ("138 0013 8000", "s", "@")


def test_columns_are_as_wide_as_what_stands_in_them_and_long_words_go_on_below() -> None:
    said = "要发票" * 20
    rows = [("张伟", "", said, 1), ("Bartholomew Montgomery", "x\ny", "", 12345678)]
    book = Book([Table("x", "X", ("Name", "Note", "Said", "n"), rows)])
    sheet = load_workbook(io.BytesIO(octets(book, "x.xlsx")))["X"]
    assert [round(sheet.column_dimensions[letter].width) for letter in "ABCD"] == [24, 7, 44, 10]
    wrapped = [bool(cell.alignment.wrap_text) for row in sheet.iter_rows(min_row=2) for cell in row]
    assert wrapped == [False, False, True, False, False, True, False, False]


@pytest.mark.parametrize(("speaker", "save"), [("talk", "✓ Save 2"), ("talk_zh", "✓ 保存 2")])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_whoever_was_lost_comes_back_lost_where_it_was(
    request: pytest.FixtureRequest, speaker: str, save: str, form: str
) -> None:
    talk: Talk = request.getfixturevalue(speaker)
    talk.add("Zhang Wei 13800138000", "Wang Fang 13900139000")
    leader = talk.member()

    def those() -> list[Customer]:
        with talk.database.unit() as unit:
            return sorted(unit.customers.recent(leader, 9), key=lambda each: each.name)

    def keep(*these: Customer) -> None:
        with talk.database.unit() as unit:
            unit.journal.keep(
                Deed(unit.inbox.turn_of_its_own(str(these), talk.now) << 16, 1, "", talk.now), these
            )

    fang, wei = those()
    keep(replace(fang, campaign="Fair", qualified="yes"))
    keep(replace(wei, layer=LOST, lost_from="L4", campaign="Fair", qualified="no"))
    file = octets(content(talk, what="customers", form=form), f"x.{form}")
    keep(*(replace(each, status="removed") for each in those()))
    talk.send(file, f"x.{form}")
    talk.quietly(f"rep [{save}")
    assert [(each.layer, each.lost_from, each.campaign, each.qualified) for each in those()] == [
        ("L1", "", "Fair", "yes"),
        (LOST, "L4", "Fair", "no"),
    ]


WORDS = st.text(st.sampled_from("=+-@\t\r\n＝＋－＠ \u3000'\"a1,;|张\x00\x1f\ud800"), max_size=6) | st.text(
    max_size=6
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS), max_size=4))
def test_whatever_was_written_no_spreadsheet_computes_it(given_rows: list[tuple[str, str]]) -> None:
    book = Book([Table("x", "X", ("a", "b"), given_rows)])
    for row in csv.reader(io.StringIO(octets(book, "x.csv").decode("utf-8-sig"), newline="")):
        assert not any(cell.lstrip(" \u3000").startswith(DANGEROUS) for cell in row)
    sheet = load_workbook(io.BytesIO(octets(book, "x.xlsx")))["X"]
    assert all(cell.data_type not in "fe" for row in sheet.iter_rows() for cell in row)
