"""Past calls that come in: each row's customer, author, outcome and moment, or the reason it is kept back.

What is kept is history: it counts in figures by its own day and author, and plans nothing.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows import schedule
from flows.contacts import names
from flows.facts import Facts
from flows.imports import named, people
from flows.lists.becoming import opening
from flows.lists.entries import Entry
from flows.lists.staged import CALLS, Import
from flows.lists.ways import CALL
from flows.model import NOT_TALKED, Call, Customer, Member

MAKE = "make"
"""What ``Import.known`` says where people whom nobody knows become customers."""


class PastCall(NamedTuple):
    """One row that can be kept; ``customer`` is None for somebody new."""

    entry: Entry
    customer: Customer | None
    author: Member
    outcome: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Sorted:
    """A list's rows: those that can be kept, and those kept back (``Entry.problem`` says why) with their cells."""

    calls: tuple[PastCall, ...]
    back: tuple[tuple[Entry, tuple[str, ...]], ...]

    @property
    def new(self) -> int:
        """How many people nobody knows yet."""
        return len({each.entry.phone or each.entry.name for each in self.calls if each.customer is None})

    def because(self, problem: str) -> int:
        return sum(entry.problem == problem for entry, _ in self.back)


def sorted_out(list: Import, facts: Facts) -> Sorted:
    """Every row of a list of calls. What is in already is kept back, unless this very list brought it."""
    return facts.once(_sorted_out, list, facts)


def kept_back(
    list: Import, facts: Facts, limit: int, offset: int = 0
) -> tuple[tuple[Entry, tuple[str, ...]], ...]:
    """Rows of any list that are kept back, each with its cells as they came."""
    if list.read_as.sort == CALLS:
        return sorted_out(list, facts).back[offset : offset + limit]
    return facts.unit.lists.bad(list, limit, offset)


def _sorted_out(list: Import, facts: Facts) -> Sorted:
    rows = facts.unit.lists.rows(list)
    known = Known.among([entry for entry, _ in rows if not entry.problem], facts)
    outcomes = {each.word: each.meaning for each in named(list, "outcome", facts)}
    authors = {str(member.id): member for member in people(facts)}
    owners = {each.word: authors.get(each.meaning) for each in named(list, "owner", facts)}
    calls, back = [], []
    for entry, cells in rows:
        author = owners.get(entry.owner) if entry.owner else facts.member
        judged = entry if entry.problem else known.judged(entry, author, outcomes, list, facts)
        if isinstance(judged, PastCall):
            calls.append(judged)
        elif not (judged.problem == "there" and list.state == "saved"):
            back.append((judged, cells))
    return Sorted(tuple(calls), tuple(back))


@dataclass(frozen=True, slots=True)
class Known:
    """The customers that a list's rows name, by phone whoever owns them, by name the member's; and their calls."""

    by_phone: dict[str, Customer]
    by_name: dict[str, tuple[Customer, ...]]
    there: frozenset[tuple[int, int, str, datetime]]

    @classmethod
    def among(cls, entries: Sequence[Entry], facts: Facts) -> "Known":
        unit = facts.unit
        phones = unit.customers.by_phones(facts.team.id, {entry.phone for entry in entries})
        called = unit.customers.called(facts.member, {entry.name for entry in entries if not entry.phone})
        by_name: dict[str, tuple[Customer, ...]] = {}
        for each in called:
            by_name[each.name] = (*by_name.get(each.name, ()), each)
        ids = {each.id for each in (*phones.values(), *called)}
        return cls(dict(phones), by_name, frozenset(unit.calls.there(facts.member, ids)))

    def judged(
        self, entry: Entry, author: Member | None, outcomes: dict[str, str], list: Import, facts: Facts
    ) -> PastCall | Entry:
        found = self.of(entry)
        outcome = outcomes.get(entry.outcome, "")
        if author is None:
            return replace(entry, problem="author")
        at = moment(entry, author, facts)
        problem = (
            "outcome" if not outcome
            else "future" if at is None
            else "which" if len(found) > 1
            else "unknown" if not found and list.known != MAKE
            else "colleague" if found and not mine(found[0], facts)
            else "there" if found and (found[0].id, author.id, outcome, at) in self.there
            else ""
        )  # fmt: skip
        if problem or at is None:
            return replace(entry, problem=problem)
        return PastCall(entry, found[0] if found else None, author, outcome, at)

    def of(self, entry: Entry) -> tuple[Customer, ...]:
        if entry.phone:
            return (self.by_phone[entry.phone],) if entry.phone in self.by_phone else ()
        return self.by_name.get(entry.name, ())


def mine(customer: Customer, facts: Facts) -> bool:
    return facts.member.role == "leader" or customer.owner_id == facts.member.id


def moment(entry: Entry, author: Member, facts: Facts) -> datetime | None:
    """When the call was: where the list tells only the day, when its author's day began. None for what is to come."""
    assert entry.at is not None, "a row without a date is kept back"
    if entry.at.time() == time():
        at = schedule.instant(entry.at.date(), opening(author.hours), ZoneInfo(author.zone))
    else:
        at = schedule.instant(entry.at.date(), entry.at.time(), facts.zone)
    return at if at <= facts.now else None


def records(calls: Collection[PastCall], facts: Facts) -> Iterator[Customer | Call]:
    """New customers, one for all rows about the same person; known ones where the list knows of a later contact, or
    that they want no calls; and a call for each row."""
    brought: dict[int, Customer] = {}
    new: dict[str, int] = {}
    made = []
    for each in calls:
        key = each.entry.phone or each.entry.name
        if each.customer is not None:
            customer = brought.get(each.customer.id, each.customer)
        elif key in new:
            customer = brought[new[key]]
        else:
            customer = somebody(each, facts)
            new[key] = customer.id
            brought[customer.id] = customer
        if (after := touched(customer, each)) != customer:
            brought[customer.id] = after
        made.append(call_of(each, customer, facts))
    yield from brought.values()
    yield from made


def somebody(each: PastCall, facts: Facts) -> Customer:
    """Whom nobody knew: the caller's own, in the first layer since that call."""
    entry = each.entry
    return Customer(
        facts.new_id(), facts.team.id, each.author.id, entry.name, entry.phone, entry.company,
        search=names.search_key(entry.name, entry.company), layer_since=facts.now, created_at=each.at, profile={},
    )  # fmt: skip


def touched(customer: Customer, each: PastCall) -> Customer:
    last, created = customer.last_contact, customer.created_at
    if each.outcome not in NOT_TALKED and (last is None or last < each.at):
        last = each.at
    if created is not None and each.customer is None:
        created = min(created, each.at)
    no_calls = customer.do_not_call or each.outcome == "dnc"
    return replace(customer, last_contact=last, created_at=created, do_not_call=no_calls)


def call_of(each: PastCall, customer: Customer, facts: Facts) -> Call:
    day = each.at.astimezone(ZoneInfo(each.author.zone)).date()
    return Call(
        facts.new_id(), facts.team.id, each.author.id, customer.id, None, each.entry.direction or CALL, each.outcome,
        "", (), "", "", each.entry.note, each.at, day,
    )  # fmt: skip
