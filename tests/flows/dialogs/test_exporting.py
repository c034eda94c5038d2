"""Everything back out: the files a rep and a leader get, and a fresh copy of each."""

from tests.talk import Talk


def test_a_file_says_what_it_holds_and_when_and_comes_again(talk: Talk) -> None:
    talk("""
        rep /export
        coach our company as a file [📊 Excel][🗜 CSV archive][CSV: customers][CSV: calls]…
        rep [📊
        coach 📎 our company: Customers · Calls · Preparations · Moves As it was today 10:00.
        … Customers' data [↻ A fresh copy]
        + 90 min
        rep [↻
        coach 📎 our company … As it was today 11:30.
    """)
    document = talk.message("11:30").document
    assert document is not None
    assert (document.paper, document.about) == ("export", {"form": "xlsx", "what": ""})
    assert document.name == "prelude-all-2026-11-25.xlsx"
    assert document.name in document.perhaps
    assert document.name in document.missing


def test_a_rep_gets_the_own_data(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk("""
        zhao /export
        coach Your data as a file
        zhao [CSV: moves]
        coach 📎 Zhao Lei: Moves
    """)


def test_in_chinese(talk_zh: Talk) -> None:
    talk_zh("""
        rep /export
        coach 把我们公司的数据存成文件 [📊 Excel][🗜 CSV 压缩包][CSV：客户]
        rep [CSV：客户
        coach 📎 我们公司：客户 数据截至今天 10:00。 [↻ 重新导出一份]
    """)
