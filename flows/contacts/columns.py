"""Which column of a pasted table holds what: as its first line says, or as its lines show."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

from flows.contacts import phones, who

Column = Literal["name", "phone", "company", "note", "order"]

SEPARATORS = ("\t", "[|｜]", "[;；]", r",(?!\s*(?i:ltd|inc|llc|limited|corp|gmbh|co)\b)", "，", "、")
"""What a table's cells stand between, surest first; the comma in ``Acme Co., Ltd`` is none."""
DIGITS = 7
"""So many digits are a phone number, which no heading has."""
ENOUGH = 3
"""So many lines of one width show by themselves what their columns hold."""

_NAMES_OF: dict[Column, str] = {
    "name": "姓名 名字 名称 称呼 客户 客户姓名 客户名 客户名称 联系人 联系人姓名 "
    "name fullname contact contactname customer customername client clientname",
    "phone": "电话 手机 手机号 手机号码 电话号码 联系电话 联系方式 联系手机 号码 座机 固话 電話 手機 "
    "phone mobile tel telephone cell number phonenumber mobilenumber phoneno mobilephone cellphone",
    "company": "公司 单位 公司名称 公司名 企业 企业名称 单位名称 工作单位 所在公司 單位 "
    "company companyname organisation organization org account firm employer",
    "note": "备注 说明 情况 描述 跟进 标签 备注信息 備註 note notes remark remarks comment comments",
    "order": "序号 编号 行号 no #",
}
HEADINGS = {heading: column for column, headings in _NAMES_OF.items() for heading in headings.split()}


class Table(NamedTuple):
    """How the lines of a table are cut (a regular expression), and what each of its columns holds."""

    separator: str
    columns: tuple[Column, ...]

    def cells(self, line: str) -> tuple[tuple[Column, str], ...]:
        """What the cells of a line hold, beyond the last column notes; none for a line of another kind."""
        cells = re.split(self.separator, line)
        if len(cells) > len(self.columns) and self.columns[-1] != "note":
            return ()
        known = len(self.columns)
        return tuple((self.columns[at] if at < known else "note", cell) for at, cell in enumerate(cells))


def from_heading(line: str) -> Table | None:
    """The table that a line is the heading of, as in ``姓名 电话 公司`` or ``Name, Mobile, Notes``: none with a number,
    whatever somebody is called."""
    if sum(sign.isdecimal() for sign in line) >= DIGITS:
        return None
    for separator in (*SEPARATORS, r"\s+"):
        cells = re.split(separator, line.strip())
        known = [HEADINGS.get(_heading(cell)) for cell in cells]
        if len(cells) > 1 and sum(map(bool, known)) * 2 > len(cells) and {"name", "phone"} & set(known):
            return Table(separator, _one_name(cells, [column or "note" for column in known]))
    return None


def from_lines(lines: Sequence[str], region: str) -> Table | None:
    """The table that lines without a heading make, if most hold the same kind of thing at the same place."""
    for separator in SEPARATORS:
        rows = [re.split(separator, line) for line in lines]
        (width, count), *_ = Counter(map(len, rows)).most_common(1)
        rows = [row for row in rows if len(row) == width]
        if width > 1 and count >= ENOUGH and count * 5 >= len(lines) * 4:
            return _voted(
                separator, [[_kind(cell, region) for cell in held] for held in zip(*rows, strict=True)]
            )
    return None


def _heading(cell: str) -> str:
    """``*联系电话（必填）`` and ``Phone No`` as they stand in the lists above."""
    return re.sub(r"[(（].*?[)）]|[\s*_:：\"'\-]", "", cell).casefold()


def _one_name(cells: Sequence[str], columns: list[Column]) -> tuple[Column, ...]:
    """``客户名称 联系人 电话`` names a company and then a person: the contact is who is called."""
    named = [at for at, column in enumerate(columns) if column == "name"]
    contacts = [at for at in named if _heading(cells[at]).startswith(("联系", "contact"))]
    person = next(iter(contacts or named), -1)
    other: Column = "note" if "company" in columns else "company"
    return tuple(other if column == "name" and at != person else column for at, column in enumerate(columns))


def _kind(cell: str, region: str) -> who.Kind | Literal["phone", "order", ""]:
    if phones.find(cell, region):
        return "phone"
    if cell.strip().isdecimal():
        return "order"
    parts = who.parts(cell)
    return parts[0].kind if len(parts) == 1 else "note" if parts else ""


def _voted(separator: str, table: Sequence[Sequence[str]]) -> Table | None:
    """More than half of a column makes it names or phones; a third of it is enough for companies."""

    def share(at: int, *kinds: str) -> float:
        filled = [kind for kind in table[at] if kind]
        return sum(kind in kinds for kind in filled) / len(filled) if filled else 0.0

    columns: list[Column] = ["phone" if share(at, "phone") > 0.5 else "note" for at in range(len(table))]
    if share(0, "order") > 0.5:
        columns[0] = "order"
    rest = [at for at, column in enumerate(columns) if column == "note"]
    person = max(rest, key=lambda at: (share(at, "name"), share(at, "maybe")), default=-1)
    if "phone" not in columns or person < 0 or share(person, "name", "maybe") <= 0.5:
        return None
    columns[person] = "name"
    firm = max((at for at in rest if at != person), key=lambda at: share(at, "company"), default=person)
    if firm != person and share(firm, "company") > 1 / 3:
        columns[firm] = "company"
    return Table(separator, tuple(columns))
