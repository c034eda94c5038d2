"""A foreign list as customers, or as their past calls: every row understood, or kept back with the reason."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.contacts import names, phones
from flows.lists import dates
from flows.lists.headings import Columns, Rows
from flows.lists.staged import CALLS, Field
from flows.money import read_amount


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as understood. ``line`` counts from 1 in the file; times are naive, of the team's wall clock.

    ``problem`` is "" or an id: ``nobody`` (neither name nor company nor phone), ``bad-phone`` (something was
    written that is no number), ``twice`` (the phone stood in an earlier row, which is ``twin``); in a list of calls,
    where ``at`` and ``outcome`` are the call's, ``no-date`` and ``no-outcome``. ``doubts`` name fields that were filled
    but could not be read; what they held is in the note, so that nothing is lost. ``search`` is what the customer is
    found by (``flows.contacts.names``).
    """

    line: int
    name: str
    phone: str = ""
    company: str = ""
    owner: str = ""
    stage: str = ""
    value: int | None = None
    source: str = ""
    created: datetime | None = None
    last: datetime | None = None
    next: datetime | None = None
    note: str = ""
    problem: str = ""
    twin: int = 0
    doubts: tuple[Field, ...] = ()
    search: str = ""
    at: datetime | None = None
    outcome: str = ""


def read(rows: Rows, columns: Columns, region: str = "CN") -> tuple[Entry, ...]:
    """An entry for every row below the heading that says anything. Never fails.

    A company where nobody is named is the name; a second phone goes to the note.
    """
    first = columns.heading + 1
    day_first = _days_first(rows[first:], columns)
    seen: dict[str, int] = {}
    found = []
    for line, row in enumerate(rows[first:], first + 1):
        if any(map(str.strip, row)):
            found.append(_entry(line, row, columns, region, day_first, seen))
    return tuple(found)


def words_of(entries: Sequence[Entry], field: Field) -> tuple[tuple[str, int], ...]:
    """The owners or stages that a list names, each with its count, the most frequent first."""
    return tuple(Counter(word for each in entries if (word := getattr(each, field))).most_common())


def _entry(
    line: int,
    row: Sequence[str],
    columns: Columns,
    region: str,
    day_first: frozenset[Field],
    seen: dict[str, int],
) -> Entry:
    held: dict[Field, list[str]] = {}
    for field, cell in zip(columns.fields, row, strict=False):
        if field and (clean := names.clean(cell, 1000)):
            held.setdefault(field, []).append(clean)

    def one(field: Field, limit: int = 64) -> str:
        cell = next(iter(held.get(field, ())), "")
        return cell if len(cell) <= limit else names.clean(cell, limit)  # clean already, and cleaning is slow

    written = one("phone", 200)
    numbers = [str(each.phone) for each in phones.find(written, region)] if written else []
    notes = [*numbers[1:], *held.get("note", ())]
    times: dict[Field, datetime | None] = {}
    doubts: list[Field] = []
    for field in _TIMES:
        times[field] = dates.read(one(field), field in day_first)
        if one(field) and times[field] is None:
            doubts.append(field)
    value = read_amount(one("value")) if one("value") else None
    if one("value") and value is None:
        doubts.append("value")
    notes += [one(field) for field in doubts]
    name, company = one("name"), one("company")
    if not name:
        name, company = company, ""
    phone = numbers[0] if numbers else ""
    calls = columns.sort == CALLS
    twin = seen.setdefault(phone, line) if phone and not calls else line
    problem = (
        "bad-phone" if written and not phone
        else "nobody" if not (name or phone)
        else "twice" if twin != line
        else "no-date" if calls and times["at"] is None
        else "no-outcome" if calls and not one("outcome")
        else ""
    )  # fmt: skip
    name = name or phone
    return Entry(
        line,
        name,
        phone,
        company,
        one("owner"),
        one("stage"),
        value,
        one("source"),
        times["created"],
        times["last"],
        times["next"],
        names.clean(" · ".join(notes), 1000),
        problem,
        twin if twin != line else 0,
        tuple(doubts),
        names.search_key(name, company) if not problem else "",
        times["at"],
        one("outcome"),
    )


_TIMES: tuple[Field, ...] = ("created", "last", "next", "at")


def _days_first(rows: Rows, columns: Columns) -> frozenset[Field]:
    def cells(at: int) -> Iterator[str]:
        return (row[at] for row in rows if at < len(row))

    return frozenset(
        field
        for at, field in enumerate(columns.fields)
        if field in _TIMES and dates.is_day_first(list(cells(at)))
    )
