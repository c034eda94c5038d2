"""Customers out of pasted lines: who it is, the phone, the company, and whatever else was written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.contacts import columns, names, pasted, phones, sounds, who

LIMIT = 500
"""So many customers of one paste are read."""

WIDTH = 1000
"""So many characters of a line are read."""


@dataclass(frozen=True, slots=True)
class Row:
    """One pasted customer. ``line`` counts from 1; ``text`` is that line, made safe.

    ``problem`` is "" or an id: ``no-phone``, ``bad-phone`` (digits that are no number; the note has them),
    ``no-name``, ``too-many`` (from this line on nothing was read). A second phone is no problem but a note,
    and a company where nobody is named is the name.
    """

    line: int
    text: str
    name: str = ""
    phone: phones.Phone | None = None
    company: str = ""
    note: str = ""
    problem: str = ""


def read(text: str, region: str = "CN") -> tuple[Row, ...]:
    """A row for every line that says anything, in order; ``region`` as for ``phones.read``. Never fails.

    A first line of headings is no row: it says what the columns hold. Lines of one width say it themselves,
    and in any other line everything is told by its looks. A label (``姓名：``) may stand before anything;
    lines that each begin with another label are one customer.
    """
    lines = [(number, line) for number, raw in enumerate(text.splitlines(), 1) if (line := _tidied(raw))]
    if not lines:
        return ()
    table = columns.from_heading(lines[0][1])
    lines = lines[1:] if table else list(_joined(lines))
    table = table or columns.from_lines([line for _, line in lines[:LIMIT]], region)
    rows = [_row(number, line, table, region) for number, line in lines[:LIMIT]]
    rows += [Row(number, line, problem="too-many") for number, line in lines[LIMIT : LIMIT + 1]]
    return tuple(rows)


def looks_like(text: str, region: str = "CN") -> bool:
    """Whether something typed is a customer or several, not talk: a name with a phone, or a bare phone."""
    if sum(sign.isdecimal() for sign in text) < 7:
        return False
    return any(row.phone and (row.name or not row.note) for row in read(text, region))


def row(
    line: int,
    text: str,
    *,
    name: str,
    numbers: pasted.Numbers,
    company: str = "",
    note: Iterable[str] = (),
) -> Row:
    """A Row of what was found in ``text``, which is safe already; the best of the ``numbers`` comes first."""
    phone = next(filter(None, numbers.values()), None)
    others = [written for written, number in numbers.items() if number is None or number != phone]
    name, company = names.clean(name), names.clean(company)
    if not name:
        name, company = who.without_person(company)
    if not name:
        name, company = company, ""
    problem = "" if phone and name else "no-name" if phone else "bad-phone" if numbers else "no-phone"
    joint = "，" if sounds.HAN.search(text) else ", "
    remarks = filter(None, dict.fromkeys(names.clean(remark, 300) for remark in (*others, *note)))
    return Row(line, text, name, phone, company, names.clean(joint.join(remarks), 1000), problem)


def _row(number: int, line: str, table: columns.Table | None, region: str) -> Row:
    if table and (told := _of_table(number, line, table, region)):
        return told
    name, numbers, company, note = pasted.apart(line, region)
    return row(number, line, name=name, numbers=numbers, company=company, note=note)


def _of_table(number: int, line: str, table: columns.Table, region: str) -> Row | None:
    """A line whose cells hold what their columns say; None where they do not."""
    held: dict[columns.Column, list[str]] = {column: [] for column in columns.HEADINGS.values()}
    for column, cell in table.cells(line):
        held[column].append(cell.strip(pasted.EDGES))
    numbers = {cell: _first(cell, region) for cell in held["phone"] if pasted.DIGITS.search(cell)}
    if not any(numbers.values()) and phones.find(line, region):
        return None
    company, *others = (*held["company"], "")
    remarks = [
        cell for cell in held["phone"] if cell not in numbers or numbers[cell] != phones.read(cell, region)
    ]
    return row(
        number,
        line,
        name=" ".join(filter(None, held["name"])),
        numbers=numbers,
        company=company,
        note=(*remarks, *others, *held["note"]),
    )


def _first(cell: str, region: str) -> phones.Phone | None:
    return next((found.phone for found in phones.find(cell, region)), None)


def _joined(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; a customer spelt out over several, each with its label, is the first."""
    number, text, told = 0, "", set[columns.Column]()
    for at, line in lines:
        labels = pasted.labels(line.strip())
        if told and labels and not told & labels:
            text, told = f"{text}\t{line}", told | labels
            continue
        if text:
            yield number, text
        number, text, told = at, line, labels
    if text:
        yield number, text


def _tidied(line: str) -> str:
    """The line made safe but for its tabs, "" where it holds neither a letter nor a digit."""
    safe = "\t".join(names.clean(cell, 300) for cell in line[:WIDTH].split("\t"))
    return safe if any(map(str.isalnum, safe)) else ""
