"""What a file holds, before anybody knows how it is written: tables with their headings, or plain text."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple

from flows.facts import Facts
from flows.talk import Json, Words

Cell = str | int | float | date | datetime | time | None
"""A cell's value in the reader's language; instants by the reader's clock, without a zone."""
About = Mapping[str, Json]


class Table(NamedTuple):
    """``file`` is what a file of its own is called, without an ending; ``rows`` are read while they are written."""

    file: str
    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


class Book(NamedTuple):
    """Tables that belong together; ``readme`` says what is in them, where they are files in one archive."""

    tables: Sequence[Table]
    readme: Sequence[str] = ()


class Appointment(NamedTuple):
    """``uid`` stays the same for as long as it is the same appointment; ``at`` is the wall clock's time in ``zone``,
    None where it is a matter of the day."""

    uid: str
    title: str
    note: str
    day: date
    at: time | None
    zone: str


class Calendar(NamedTuple):
    """Appointments as they are at this instant."""

    title: str
    now: datetime
    appointments: Sequence[Appointment]


Content = Book | Calendar | str
"""A string is the whole text of a file."""
FORMS = ("xlsx", "csv", "zip")
"""How a Book is written: one workbook, its first table, all its tables in an archive."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Something that can be written down for somebody. Each function looks for itself what the member may see, and
    raises Gone where that is nothing; ``content`` is asked when the file is sent.
    """

    title: Callable[[About, Facts], Words]
    name: Callable[[About, Facts], str]
    content: Callable[[About, Facts], Content]
    customers: bool = True
    """Whether customers' data is in it."""
