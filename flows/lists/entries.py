"""A foreign list as customers, or as their past calls: every row understood, or kept back with the reason."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.contacts import names, phones
from flows.lists import dates, marks, safe, stages, ways
from flows.lists.headings import Columns, Rows
from flows.lists.staged import CALLS, Field
from flows.model import LAYERS
from flows.money import read_amount, read_currency

TOLD = 500
"""Rows between two words of how far it is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as understood. ``line`` counts from 1 in the file; times are naive, of the team's wall clock.

    ``problem`` is "" or an id: ``nobody`` (neither name nor company nor phone), ``bad-phone`` (something was
    written that is no number), ``twice`` (the phone stood in an earlier row, which is ``twin``); in a list of calls,
    where ``at``, ``outcome`` and ``direction`` (a ``Call.kind``) are the call's, ``no-date`` and ``no-outcome``.
    ``doubts`` name fields that were filled but could not be read; what they held is in the note, so that nothing is
    lost. ``search`` is what the customer is found by (``flows.contacts.names``).
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
    since: datetime | None = None
    currency: str = ""
    campaign: str = ""
    vip: bool = False
    grade: str = ""
    personality: str = ""
    nurture: bool = False
    do_not_call: bool = False
    wrong_number: bool = False
    at: datetime | None = None
    outcome: str = ""
    direction: str = ""
    lost_from: str = ""
    qualified: str = ""


def read(
    rows: Rows, columns: Columns, region: str = "CN", tell: Callable[[int], None] = lambda rows: None
) -> tuple[Entry, ...]:
    """An entry for every row below the heading that says anything. Never fails. ``tell`` hears now and then how many
    rows are done.

    A company where nobody is named is the name; a second phone goes to the note.
    """
    first = columns.heading + 1
    day_first = _days_first(rows[first:], columns, region)
    unit = _unit(rows, columns)
    seen: dict[str, int] = {}
    found = []
    for line, row in enumerate(rows[first:], first + 1):
        if any(map(str.strip, row)):
            found.append(_entry(line, row, columns, region, day_first, unit, seen))
        if line % TOLD == 0:
            tell(line)
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
    unit: str,
    seen: dict[str, int],
) -> Entry:
    held: dict[Field, list[str]] = {}
    for field, cell in zip(columns.fields, row, strict=False):
        if field and (clean := names.clean(safe.bare(cell), 1000)):
            held.setdefault(field, []).append(clean)

    def one(field: Field, limit: int = 64) -> str:
        cell = next(iter(held.get(field, ())), "")
        return cell if len(cell) <= limit else names.clean(cell, limit)  # clean already, and cleaning is slow

    written = one("phone", 200)
    numbers = [str(each.phone) for each in phones.find(written, region)] if written else []
    notes = [*(phones.show(each, region) for each in numbers[1:]), *held.get("note", ())]
    times: dict[Field, datetime | None] = {}
    doubts: list[Field] = []
    for field in _TIMES:
        times[field] = dates.together(held.get(field, ()), field in day_first)
        if field in held and times[field] is None:
            doubts.append(field)
    value = (
        read_amount(one("value") + (unit if one("value")[-1].isdecimal() else "")) if one("value") else None
    )
    if one("value") and value is None:
        doubts.append("value")
    way = ways.meant(one("direction"))
    if one("direction") and not way:
        doubts.append("direction")
    said: dict[Field, bool] = {}
    for field in _YES_OR_NO:
        told = marks.yes(one(field, 200))
        # “asked us not to”, “since May”: whatever stands there, nobody should be called who may not be.
        said[field] = field == "no-calls" if told is None else told
        if told is None:
            doubts.append(field)
    grade, type_ = marks.grade(one("grade")), marks.type_of(one("type"))
    doubts += ["grade"] if one("grade") and not grade else []
    doubts += ["type"] if one("type") and not type_ else []
    lost_from = stages.meant(one("lost-from"))
    if lost_from not in LAYERS:
        doubts += ["lost-from"] if one("lost-from") else []
        lost_from = ""
    qualified = marks.fits(one("fits", 200))
    doubts += ["fits"] if qualified is None else []
    notes += [cell for field in doubts for cell in held[field]]
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
        times["since"],
        read_currency(one("currency")),
        one("campaign"),
        said["vip"],
        grade,
        type_,
        said["potential"],
        said["no-calls"],
        said["wrong"],
        times["at"],
        one("outcome"),
        way,
        lost_from,
        qualified or "",
    )


_TIMES: tuple[Field, ...] = ("created", "last", "next", "since", "at")
_YES_OR_NO: tuple[Field, ...] = ("vip", "potential", "no-calls", "wrong")


def _unit(rows: Rows, columns: Columns) -> str:
    """What every value is written in, as the heading says: 金额（万元）, Value (£k)."""
    if columns.heading < 0 or "value" not in columns.fields:
        return ""
    at = columns.fields.index("value")
    title = rows[columns.heading][at] if at < len(rows[columns.heading]) else ""
    found = re.search(r"[万萬千]|[(（\[].{0,4}[km]\b|[$£€¥][km]\b", title, re.I)
    return found[0][-1].casefold().replace("萬", "万") if found else ""


def _days_first(rows: Rows, columns: Columns, region: str) -> frozenset[Field]:
    """The columns that write the day before the month: as they show themselves, else as another column of the list
    does, else as people in ``region`` write."""

    def told(at: int) -> bool | None:
        return dates.is_day_first([row[at] for row in rows if at < len(row)])

    by_field = {field: told(at) for at, field in enumerate(columns.fields) if field in _TIMES}
    told_by = [each for each in by_field.values() if each is not None]
    otherwise = told_by[0] if told_by else region not in dates.MONTH_FIRST
    return frozenset(field for field, day in by_field.items() if (otherwise if day is None else day))
