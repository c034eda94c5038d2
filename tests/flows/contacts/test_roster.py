from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.contacts import phones, roster
from flows.contacts.roster import Row

DATA = Path(__file__).parents[2] / "data"


def examples(language: str) -> list[tuple[str, list[str]]]:
    found = []
    for line in (DATA / f"roster_{language}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            pasted, _, row = line.partition(" => ")
            understood = [cell.strip() for cell in row.split("|")]
            found.append((pasted.replace("\\t", "\t"), understood + [""] * (5 - len(understood))))
    return found


def cells(row: Row) -> list[str]:
    return [row.name, str(row.phone or ""), row.company, row.note, row.problem]


@pytest.mark.parametrize(("line", "understood"), examples("zh"))
def test_a_chinese_line(line: str, understood: list[str]):
    assert [cells(row) for row in roster.read(line)] == [understood]


@pytest.mark.parametrize(("line", "understood"), examples("en"))
def test_an_english_line(line: str, understood: list[str]):
    assert [cells(row) for row in roster.read(line, "GB")] == [understood]


@pytest.mark.parametrize(("line", "understood"), examples("mixed"))
def test_a_line_with_both_languages(line: str, understood: list[str]):
    assert [cells(row) for row in roster.read(line)] == [understood]


def rows(text: str) -> list[list[str]]:
    return [[str(row.line), *cells(row)] for row in roster.read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "姓名\t手机号\t公司\t备注\n急\t13800138000\t青石\t老客户，喜欢茶\n\t13900139000\t东山\t",
        "公司 | 备注 | 姓名 | 电话\n青石 | 老客户，喜欢茶 | 急 | 13800138000\n东山 | | | 13900139000",
        "序号\t客户名称\t联系人\t联系电话（必填）\t标签\n1\t青石\t急\t13800138000\t老客户，喜欢茶\n2\t东山\t\t13900139000",
        "Company,Phone No,Full Name,Notes\n青石,13800138000,急,老客户，喜欢茶\n东山,13900139000,,",
    ],
)
def test_headings_say_what_the_columns_hold(text: str):
    assert rows(text) == [
        ["2", "急", "+8613800138000", "青石", "老客户，喜欢茶", ""],
        ["3", "东山", "+8613900139000", "", "", ""],
    ]


def test_headings_between_spaces():
    assert rows("姓名 电话 公司\n急 13800138000 青石\n张伟 13900139000 青石 老客户") == [
        ["2", "急", "+8613800138000", "青石", "", ""],
        ["3", "张伟", "+8613900139000", "", "青石 老客户", ""],  # not of that table: told by its looks
    ]


def test_columns_without_headings_show_what_they_hold():
    assert rows(
        "1,张伟,13800138000,青石,老客户\n"
        "2,李娜,13900139000,恒通物流,\n"
        "3,急,13700137000,红星机械厂,要报价，月底前\n"
        "4,Lisa,1360013600,东山,"
    ) == [
        ["1", "张伟", "+8613800138000", "青石", "老客户", ""],
        ["2", "李娜", "+8613900139000", "恒通物流", "", ""],
        ["3", "急", "+8613700137000", "红星机械厂", "要报价，月底前", ""],
        ["4", "Lisa", "", "东山", "1360013600", "bad-phone"],
    ]


def test_a_table_cell_with_more_than_a_number():
    assert rows("姓名\t电话\n张伟\t13800138000/021-61234567\n李娜\t13900139000(同号)\n王芳\t待定") == [
        ["2", "张伟", "+8613800138000", "", "13800138000/021-61234567", ""],
        ["3", "李娜", "+8613900139000", "", "13900139000(同号)", ""],
        ["4", "王芳", "", "", "待定", "no-phone"],
    ]


def test_one_customer_over_several_labelled_lines():
    assert rows(
        "姓名：张伟\n电话：13800138000\n公司：恒通物流\n\n姓名：李娜\n电话：13900139000\n备注：要报价"
    ) == [
        ["1", "张伟", "+8613800138000", "恒通物流", "", ""],
        ["5", "李娜", "+8613900139000", "", "要报价", ""],
    ]


def test_a_word_alone_beside_a_number_is_a_name_whatever_it_looks_like():
    assert rows("老客户\t13800138000") == [["1", "老客户", "+8613800138000", "", "", ""]]


def test_lines_that_say_nothing_are_left_out():
    assert rows("\n  \n------\n\u200b\n张伟 13800138000\r\n\r\n李娜 13900139000\n") == [
        ["5", "张伟", "+8613800138000", "", "", ""],
        ["7", "李娜", "+8613900139000", "", "", ""],
    ]


def test_what_cannot_be_seen_is_dropped():
    row = roster.read("\u202e张\u200b伟\u202c \u206613800138000\u2069\x07 \ud800要报价")[0]
    assert (row.name, str(row.phone), row.note) == ("张伟", "+8613800138000", "要报价")
    assert row.text == "张伟 13800138000 要报价"


def test_letters_that_only_look_like_a_label_s_are_none():
    assert rows("mobıle: 张伟 13800138000")[0][1:3] == ["张伟", "+8613800138000"]


def test_a_long_name_is_cut():
    row = roster.read(f"姓名：{'长' * 100}\t电话：13800138000")[0]
    assert row.name == "长" * 64


def test_too_many_lines_end_with_a_mark():
    found = roster.read("\n".join(f"张伟 138001{number:05}" for number in range(roster.LIMIT + 50)))
    assert len(found) == roster.LIMIT + 1
    assert [row.line for row in found if row.problem] == [roster.LIMIT + 1]
    assert found[-1].problem == "too-many"


@pytest.mark.parametrize(
    "text",
    [
        "13800138000",
        "  138 0013 8000 ",
        "张伟 13800138000",
        "张总 13800138000 嫌贵，周三再打",
        "Anna Lee +44 20 7946 0958",
        "你好\n张伟 13800138000",
        "恒通物流 021-61234567",
    ],
)
def test_a_customer_is_told_from_talk(text: str):
    assert roster.looks_like(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "张伟",
        "太贵了",
        "明天下午3点给张总打电话13800138000",
        "他说13800138000打不通了",
        "客户说他号码换成13900139000了",
        "call him at 13800138000 tomorrow",
        "please call John Smith at 13800138000",
        "订单号 20240501123456",
        "张伟 1380013800",
        "预算30000000",
    ],
)
def test_talk_is_no_customer(text: str):
    assert not roster.looks_like(text)


lines = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "张伟李娜总恒通物流公司的，、；：|/\t ()（）-.0123456789:,\n\r\u202e\u200b\ud800电话姓名"
        ),
        st.characters(),
    ),
    max_size=120,
)


@given(lines, st.sampled_from(["CN", "HK", "US", "GB"]))
def test_any_text_is_read_and_lines_keep_their_numbers(text: str, region: str):
    raw = text.splitlines()
    found = roster.read(text, region)
    assert [row.line for row in found] == sorted({row.line for row in found})
    for row in found:
        assert 1 <= row.line <= len(raw)
        assert bool(row.phone and row.name) == (row.problem == "")
        for shown in (row.text, row.name, row.company, row.note):
            shown.encode()
    roster.looks_like(text, region)


@given(
    st.permutations(["李娜", "13900139000", "恒通物流", "老客户"]),
    st.sampled_from(["\t", " ", ",", "，", " | ", "；", "/", "  "]),
)
def test_the_order_of_the_parts_and_what_stands_between_them_do_not_matter(parts: list[str], between: str):
    row = roster.read(between.join(parts))[0]
    assert (row.name, row.company, row.note) == ("李娜", "恒通物流", "老客户")
    assert row.phone == phones.Phone("+8613900139000")


@given(st.integers(1, 9), st.integers(0, 3))
def test_a_line_is_read_the_same_wherever_it_stands(before: int, blank: int):
    text = "\n" * blank + "\n".join(["李娜 13900139000 要报价"] * before + ["张伟 13800138000 恒通物流"])
    last = roster.read(text)[-1]
    assert (last.line, last.name, last.company) == (blank + before + 1, "张伟", "恒通物流")
