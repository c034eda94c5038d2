"""Foreign lists: headings in both languages, rows as understood, and what is kept back."""

from collections.abc import Sequence
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.languages import LANGUAGES
from flows.lists import dates, entries, headings, marks, outcomes, safe, stages, ways
from flows.model import ANSWERED, OUTCOMES
from flows.papers.records import COLUMNS
from flows.wording import Wording

CHINESE = [
    ["客户名单 2026"],
    [
        "客户名称",
        "联系人",
        "*联系电话（必填）",
        "负责人",
        "阶段",
        "预计金额",
        "来源",
        "创建时间",
        "下次跟进",
        "备注",
    ],
    [
        "恒通物流",
        "张伟",
        "138 0013 8001",
        "李娜",
        "已报价",
        "8.6万",
        "展会",
        "2025/3/4 10:30",
        "2026年12月3日",
        "要发票",
    ],
    ["宏图科技", "", "", "王强", "挺好的", "abc", "", "", "下周二", ""],
    ["甲", "乙", "123", "", "", "", "", "", "", ""],
    [],
    ["x", "张三", "+86 13800138001", "", "", "", "", "", "", ""],
]
ENGLISH = [
    ["Full Name", "Mobile No.", "Company", "Lead Owner", "Deal stage", "Amount", "Created", "Last contacted"],
    ["Ann Lee", "+1 415 555 2671", "Acme Ltd", "Bob", "Closed - Won", "$1,200", "25/12/2025", "03/04/2026"],
    ["Tom", "+1 415 555 2672 / +1 415 555 2673", "", "", "", "", "01/02/2026", ""],
]


def test_a_chinese_list_is_understood_below_its_title() -> None:
    columns = headings.guess(CHINESE)
    assert columns.heading == 1
    assert columns.fields == (
        "company", "name", "phone", "owner", "stage", "value", "source", "created", "next", "note",
    )  # fmt: skip
    first = entries.read(CHINESE, columns)[0]
    assert (first.name, first.phone, first.company) == ("张伟", "+8613800138001", "恒通物流")
    assert (first.value, str(first.created), str(first.next)) == (
        8_600_000,
        "2025-03-04 10:30:00",
        "2026-12-03 00:00:00",
    )


def test_what_cannot_be_read_is_kept_in_the_note_and_a_bad_row_has_its_reason() -> None:
    _, firm, bad, twice = entries.read(CHINESE, headings.guess(CHINESE))
    assert (firm.name, firm.problem, firm.doubts) == ("宏图科技", "", ("next", "value"))
    assert firm.note == "下周二 · abc"
    assert (bad.line, bad.problem) == (5, "bad-phone")
    assert (twice.line, twice.problem, twice.twin) == (7, "twice", 3)


def test_an_english_list_tells_the_order_of_day_and_month_by_one_date() -> None:
    columns = headings.guess(ENGLISH, "US")
    assert columns.fields == ("name", "phone", "company", "owner", "stage", "value", "created", "last")
    ann, tom = entries.read(ENGLISH, columns, "US")
    assert (ann.name, ann.owner, ann.value) == ("Ann Lee", "Bob", 120_000)
    assert (str(ann.created), str(tom.created)) == ("2025-12-25 00:00:00", "2026-02-01 00:00:00")
    assert tom.note == "(415) 555-2673"
    assert entries.words_of((ann, tom), "owner") == (("Bob", 1),)


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        ("2 Nov 2026", "2026-11-02 00:00:00"),
        ("Mon, 02-Nov-2026 09:30", "2026-11-02 09:30:00"),
        ("November 2nd, 2026 10:05 PM", "2026-11-02 22:05:00"),
        ("11/02/2026, 12:01 am", "2026-11-02 00:01:00"),
    ],
)
def test_dates_as_other_systems_write_them(cell: str, at: str) -> None:
    assert str(dates.read(cell)) == at


def test_day_and_month_are_told_by_any_column_and_else_by_where_people_are() -> None:
    rows = [["Name", "Created", "Next contact"], ["Ann", "03/05/2026", "04/12/2026"]]
    columns = headings.guess(rows)

    def months(region: str, *more: list[str]) -> tuple[int, int]:
        first = entries.read([*rows, *more], columns, region)[0]
        assert first.created
        assert first.next
        return first.created.month, first.next.month

    assert (months("GB"), months("US")) == ((5, 12), (3, 4))
    assert months("US", ["Bob", "25/12/2025"]) == (5, 12)
    assert months("GB", ["Bob", "12/25/2025"]) == (3, 4)


def test_a_heading_is_known_by_its_end_where_no_other_says_it() -> None:
    titles = ["Name", "Mobile No.", "Pipeline status", "Est. value", "Number of employees", "Product name"]
    rows = [titles, ["Ann", "07400 123456", "hot", "1", "5", "box"]]
    assert headings.guess(rows, "GB").fields == ("name", "phone", "stage", "value", "note", "note")
    chinese = [["姓名", "跟进阶段", "阶段", "公司地址"], ["张伟", "谈", "已报价", "路"]]
    assert headings.guess(chinese).fields == ("name", "note", "stage", "note")


@pytest.mark.parametrize(
    ("title", "cell", "minor"),
    [("金额（万元）", "8.6", 8_600_000), ("金额（万元）", "8.6万", 8_600_000), ("Value (£k)", "86", 8_600_000),
     ("Value", "86", 8_600), ("金额（元）", "86", 8_600)],
)  # fmt: skip
def test_a_heading_says_what_its_values_are_written_in(title: str, cell: str, minor: int) -> None:
    rows = [["姓名", title], ["张伟", cell]]
    assert entries.read(rows, headings.guess(rows))[0].value == minor


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_prelude_writes_it_reads(language: str) -> None:
    wording = Wording()

    def said(kind: str, ids: Sequence[str]) -> list[str]:
        return [unescape(wording.text(language, f"{kind}.{id}")) for id in ids]

    ended = (*OUTCOMES, ANSWERED)
    assert [outcomes.meant(words) for words in said("outcome", ended)] == [*ended]
    kinds = ("call", "inbound", "message", "meeting")
    assert [ways.meant(words) for words in said("kind", kinds)] == [*kinds]
    fields = headings.guess([said("column", COLUMNS["calls"])]).fields
    assert fields[:7] == ("at", "name", "company", "phone", "owner", "direction", "outcome")
    fields = headings.guess([said("column", COLUMNS["customers"])]).fields
    assert fields == (
        "name", "phone", "company", "stage", "", "since", "lost-from", "value", "currency", "source", "type", "grade",
        "vip", "potential", "no-calls", "wrong", "campaign", "fits", "owner", "created", "last", "next", "note",
    )  # fmt: skip
    types = ("lively", "powerful", "peaceful", "analytical")
    assert [marks.type_of(words) for words in said("personality", types)] == [*types]
    assert [marks.yes(wording.text(language, f"cell-{said}")) for said in ("yes", "no")] == [True, False]


def test_where_a_lost_one_was_lost_and_whether_a_lead_fits_is_read_or_noted() -> None:
    rows = [
        ["Name", "Stage", "Lost from", "Qualified"],
        ["Ann", "Lost", "Proposal", "no"],
        ["Tom", "Lost", "Won", "perhaps"],
        ["Eve", "L2", "", ""],
    ]
    ann, tom, eve = entries.read(rows, headings.guess(rows, "GB"), "GB")
    assert (ann.lost_from, ann.qualified, ann.note) == ("L4", "no", "")
    assert (tom.lost_from, tom.qualified, tom.note) == ("", "", "Won · perhaps")
    assert (eve.lost_from, eve.qualified, eve.doubts) == ("", "", ())


@pytest.mark.parametrize("nothing", ["-", "None", "无", " "])
def test_a_lead_of_whom_nobody_has_found_out_whether_it_fits_is_not_taken_for_one_that_does_not(
    nothing,
) -> None:
    rows = [["Name", "Qualified"], ["Ann", nothing], ["Tom", "✗"]]
    ann, tom = entries.read(rows, headings.guess(rows, "GB"), "GB")
    assert (ann.qualified, ann.doubts, ann.note, tom.qualified) == ("", (), "", "no")


def test_stamps_are_read_in_anybodys_words_and_nobody_is_called_who_may_not_be() -> None:
    rows = [
        ["Name", "DNC", "VIP", "Credit rating", "Opt out"],
        ["Ann", "x", "gold", "b级", ""],
        ["Tom", "asked us in May", "0", "fair", ""],
        ["Eve", "N", "是", "", ""],
    ]
    ann, tom, eve = entries.read(rows, headings.guess(rows, "GB"), "GB")
    assert (ann.do_not_call, ann.vip, ann.grade, ann.note) == (True, False, "B", "gold")
    assert (tom.do_not_call, tom.vip, tom.grade, tom.note) == (True, False, "", "asked us in May · fair")
    assert (eve.do_not_call, eve.vip, eve.note) == (False, True, "")


@pytest.mark.parametrize("words", ["CNY", "rmb", "人民币", "元", "¥", "￥"])
def test_money_is_the_teams_by_whatever_name(words: str) -> None:
    """By another name the customer's value went to the note."""
    rows = [["客户名称", "联系电话", "金额", "币种"], ["恒通", "13800138001", "8.6万", words]]
    (entry,) = entries.read(rows, headings.guess(rows))
    assert (entry.value, entry.currency) == (8_600_000, "CNY")


def test_a_call_has_its_day_and_its_clock_in_columns_of_their_own() -> None:
    rows = [
        ["Date", "Time", "Direction", "Contact", "Result"],
        ["02/11/2026", "10:05", "Inbound", "Ann", "Interested"],
        ["03/11/2026", "", "sideways", "Ann", "Interested"],
    ]
    first, second = entries.read(rows, headings.guess(rows, "GB"), "GB")
    assert (str(first.at), first.direction) == ("2026-11-02 10:05:00", "inbound")
    assert (str(second.at), second.direction, second.note) == ("2026-11-03 00:00:00", "", "sideways")


def test_without_headings_the_cells_say_what_a_column_holds() -> None:
    rows = [["张三", "13800138002", "好"], ["李四", "13800138003", "贵"]]
    assert headings.guess(rows) == headings.Columns(("name", "phone", "note"))


def test_a_column_taken_for_something_else_leaves_the_field_to_it_alone() -> None:
    columns = headings.Columns(("name", "phone", "note", "note"), 0)
    assert columns.changed(2, "name").fields == ("", "phone", "name", "note")
    assert columns.changed(0, "note").fields == ("note", "phone", "note", "note")


@pytest.mark.parametrize(
    ("words", "layer"),
    [("Closed - Won", "won"), ("第3层", "L3"), ("已报价", "L4"), ("Ｌ２", "L2"), ("挺好的", ""), ("", "")],
)
def test_a_stage_in_common_words_is_a_layer(words: str, layer: str) -> None:
    assert stages.meant(words) == layer


def test_a_team_teaches_its_own_words_and_they_go_first() -> None:
    assert stages.meant("A 类", {stages.folded("a类"): "L5"}) == "L5"
    assert stages.meant("已报价", {"已报价": "L3"}) == "L3"


@pytest.mark.parametrize(
    "cell", ["2026-02-30", "13800138001", "tomorrow", "31/31/2026", "", "2026-1-1 25:00"]
)
def test_what_is_no_date_is_none(cell: str) -> None:
    assert dates.read(cell) is None


@given(st.lists(st.lists(st.text(max_size=30), max_size=6), max_size=8))
def test_any_rows_are_read_and_each_that_says_anything_is_answered(rows: list[list[str]]) -> None:
    columns = headings.guess(rows)
    told = entries.read(rows, columns)
    below = rows[columns.heading + 1 :]
    assert [each.line for each in told] == [
        line for line, row in enumerate(below, columns.heading + 2) if any(map(str.strip, row))
    ]


@given(st.text(min_size=1, max_size=20))
def test_no_cell_that_is_written_begins_a_formula(words: str) -> None:
    assert not safe.cell(words).lstrip(" \u3000").startswith(safe.DANGEROUS)
    assert safe.cell(words).removeprefix("'") == words.removeprefix("'")
