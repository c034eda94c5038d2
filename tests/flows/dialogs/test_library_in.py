"""A leader's library out as a file and back: shown, taken over with one tap, taken back with another."""

import csv
import io

from bot.files.excel import workbook
from bot.files.forms import octets
from flows.facts import Facts
from flows.papers.library import LIBRARY
from flows.papers.paper import Book, Table
from flows.talk import Said
from tests.talk import Talk

HEADINGS = "Key,They say,About,Key of answer,Answer\\n"


def book(talk: Talk) -> Book:
    member = talk.member()
    with talk.database.unit() as unit:
        facts = Facts(unit, member, talk.now, 1, talk.coach.playbooks, talk.coach.wording)
        content = LIBRARY.content({"form": "csv"}, facts)
        assert isinstance(content, Book)
        (table,) = content.tables
        return Book([Table(table.file, table.title, table.headings, [*table.rows])])


def test_the_library_goes_out_is_edited_and_comes_back(talk_zh: Talk) -> None:
    talk_zh("""
        rep /coach
        coach 输入客户说的话 [📚 异议库]
        rep [📚
        coach 异议库，共 43 张卡 … 发回这里 … 没有收起的卡 [📎 异议库存成文件][‹]
        rep [📎
        coach 📎 我们公司的异议和回答 [存成 Excel]
    """)
    rows = [*csv.reader(io.StringIO(octets(book(talk_zh), "x.csv").decode("utf-8-sig")))]
    rows[1][1] = "贵得离谱"
    rows.append(["", "周五不谈事", "", "拖一拖", "", "", "=那周一几点？"])
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    talk_zh.send(written.getvalue().encode("gb18030"), "异议.csv")
    talk_zh("""
        coach ⏳ 正在接收 异议.csv
        coach 📚 异议.csv … + 新卡 1 张：“周五不谈事” … ✎ 有改动 1 张：“贵得离谱” … 答法：新增 1 条，改写 0 条
        … = 42 张没有变 … 什么都没有保存 [✓ 收下 2 张][取消]
        rep [✓
        coach ✓ 收下了：新卡 1 张，有改动 1 张。 [↩ 撤销]
    """)
    assert talk_zh.turn(Said("周五不谈事")).outgoing[0].message.html.count("=那周一几点？") == 1
    talk_zh.heard.clear()
    talk_zh("""
        rep [↩ 撤销] in 收下了
        toast 已撤销：从文件改了 2 张异议卡
        coach ↩ 异议库已恢复
        rep 太贵了
        coach 他说：太贵了
    """)


def test_excel_comes_back_as_well_and_nothing_changed_is_nothing_to_keep(talk: Talk) -> None:
    talk.send(workbook(book(talk)), "library.xlsx")
    talk("""
        coach Getting library.xlsx
        coach 📚 library.xlsx · the objection library … = 43 as they were … Nothing in it differs [Cancel][-✓]
        rep [Cancel
        coach The library stays as it is. [-Cancel]
    """)


def test_refused_lines_are_told_one_by_one(talk: Talk) -> None:
    talk(f"""
        rep <file l.csv> {HEADINGS}price,,Weather,,\\nnope,,,,Why?\\nprice,,,,And if it paid for itself?
        coach Getting
        coach ✎ One changed: “Too expensive” … 1 new, 0 reworded … ⚠ 2 lines refused [✓ Take over 1][⚠ Refused (2)]
        rep [⚠
        coach Line 2. “Weather” is no category … Line 3. No card has the key “nope” [‹ Back]
        rep [‹
        coach ✎ One changed [✓ Take over 1]
        rep [✓
        coach ✓ Taken over: 0 new, 1 changed.
    """)


def test_a_rep_is_told_who_takes_it_over_and_keeps_what_is_personal(talk: Talk) -> None:
    talk.join("wang", "Wang Fang")
    talk.quietly("""
        wang Too expensive
        wang [✍
        wang Cheap is dear, isn't it?
        wang [Only me]
    """)
    talk(f"""
        wang <file l.csv> {HEADINGS}price,,,,Well?
        coach Getting
        coach l.csv is an objection library. Your leader takes that over [Cancel][-✓]
        wang [Cancel
        coach The library stays as it is.
        rep <file l.csv> {HEADINGS}price,Too dear,,,
        coach Getting
        coach ✎ One changed: “Too dear” [✓ Take over 1]
        rep [✓
        coach ✓ Taken over
        wang Too expensive
        coach They say: Too dear … Cheap is dear, isn't it?
    """)
