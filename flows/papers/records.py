"""The records of the trade as tables: a line each, in the reader's language and by the reader's clock."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial

from flows.contacts import phones
from flows.facts import Facts
from flows.model import Assignment, Call, CoachingNote, Customer, Line, Move, Prep, Promise
from flows.papers.paper import Cell, Table
from flows.ports import R
from flows.talk import text

PAGE = 2000
"""Records that are read at once."""

CHEER = "🎉 "
"""What a chat may show and a table need not: many printers know no such sign."""

Pages = Iterable[Sequence[R]]
"""Records a page at a time: those given, or all the member may see."""

COLUMNS = {
    "customers": (
        "name", "phone", "company", "layer", "layer-name", "layer-since", "lost-from", "value", "currency", "source",
        "personality", "grade", "vip", "potential", "do-not-call", "wrong-number", "campaign", "qualified", "owner",
        "created", "last-contact", "next-contact", "note",
    ),
    "calls": (
        "at", "customer", "company", "phone", "member", "kind", "outcome", "goal", "prepared", "asked", "heard",
        "reason", "iceberg", "note",
    ),
    "preps": (
        "at", "customer", "company", "phone", "member", "purpose", "goal", "questions", "expected", "opening",
        "skipped", "dropped",
    ),
    "moves": ("at", "customer", "company", "phone", "member", "from", "to", "evidence", "days"),
    "promises": ("due", "customer", "company", "phone", "member", "to", "status"),
    "asked": ("at", "member", "words", "status"),
    "steps": ("due", "member", "kind", "status"),
    "findings": ("at", "member", "finding", "found", "words", "reason"),
    "notes": ("at", "member", "kind", "words", "reply"),
    "me": ("field", "kept"),
    "days": ("day", "target", "commitment", "reflection", "remark", "enough"),
    "attempts": ("at", "exercise", "right", "said"),
    "taken": ("at", "lesson", "reason"),
    "rehearsals": ("at", "personality", "layer", "lines"),
}  # fmt: skip


def table(kind: str, rows: Iterable[Sequence[Cell]], facts: Facts) -> Table:
    headings = [facts.shown(text(f"column.{column}")) for column in COLUMNS[kind]]
    return Table(kind, facts.shown(text(f"export-what.{kind}")), headings, rows)


def pages(kind: type[R], facts: Facts) -> Iterator[tuple[R, ...]]:
    """Everything of a kind that the member may see, the first to come first."""
    after = 0
    while page := facts.unit.exports.page(kind, facts.member, after, PAGE):
        yield page
        after = page[-1].id


# ---- the tables


def customers(facts: Facts, these: Pages[Customer] | None = None) -> Table:
    return table("customers", _customers(facts, pages(Customer, facts) if these is None else these), facts)


def _customers(facts: Facts, these: Pages[Customer]) -> Iterator[Sequence[Cell]]:
    owners = members(facts)
    for page in these:
        due = facts.unit.exports.next_steps(facts.member, [customer.id for customer in page])
        for each in page:
            yield customer_row(each, owners.get(each.owner_id, ""), due.get(each.id), facts)


def customer_row(each: Customer, owner: str, due: datetime | None, facts: Facts) -> Sequence[Cell]:
    return (
        each.name,
        phone(each, facts),
        each.company,
        each.layer,
        facts.funnel.name(each.layer),
        local(each.layer_since, facts),
        each.lost_from,
        None if each.value is None else each.value / 100,
        "" if each.value is None else facts.team.currency,
        each.source,
        facts.shown(text(f"personality.{each.personality}")) if each.personality else "",
        each.grade,
        yes(each.vip, facts),
        yes(each.nurture, facts),
        yes(each.do_not_call, facts),
        yes(each.wrong_number, facts),
        each.campaign,
        facts.shown(text(f"cell-{each.qualified}")) if each.qualified else "",
        owner,
        local(each.created_at, facts),
        local(each.last_contact, facts),
        local(due, facts),
        each.note,
    )


def calls(facts: Facts, these: Pages[Call] | None = None) -> Table:
    return table("calls", _calls(facts, pages(Call, facts) if these is None else these), facts)


def _calls(facts: Facts, these: Pages[Call]) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for page in these:
        who = whom([call.customer_id for call in page], facts)
        heard = defaultdict(list)
        for each in facts.unit.exports.heard_in(facts.member, [call.id for call in page]):
            heard[each.call_id].append(each.objection)
        for call in page:
            yield (
                local(call.at, facts),
                *who(call.customer_id),
                names.get(call.member_id, ""),
                facts.shown(text(f"kind.{call.kind}")),
                facts.shown(text(f"outcome.{call.outcome}")).lstrip(CHEER),
                call.goal,
                yes(call.prep_id is not None, facts),
                lines(call.asked),
                lines(heard[call.id]),
                call.reason,
                facts.shown(text(f"iceberg.{call.iceberg}")) if call.iceberg else "",
                call.note,
            )


def preps(facts: Facts, these: Pages[Prep] | None = None) -> Table:
    return table("preps", _preps(facts, pages(Prep, facts) if these is None else these), facts)


def _preps(facts: Facts, these: Pages[Prep]) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for page in these:
        who = whom([prep.customer_id for prep in page], facts)
        for prep in page:
            yield (
                local(prep.at, facts),
                *who(prep.customer_id),
                names.get(prep.member_id, ""),
                prep.purpose.words,
                prep.goal.words,
                lines(prep.questions),
                "\n".join(
                    f"{objection.words} → {answer.words}" if answer.words else objection.words
                    for objection, answer in prep.expected
                ),
                prep.opening.words,
                yes(prep.skipped, facts),
                yes(prep.dropped, facts),
            )


def moves(facts: Facts, these: Pages[Move] | None = None) -> Table:
    return table("moves", _moves(facts, pages(Move, facts) if these is None else these), facts)


def _moves(facts: Facts, these: Pages[Move]) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for page in these:
        who = whom([move.customer_id for move in page], facts)
        for move in page:
            yield (
                local(move.at, facts),
                *who(move.customer_id),
                names.get(move.member_id, ""),
                facts.funnel.full(move.from_layer),
                facts.funnel.full(move.to_layer),
                move.evidence.words.lstrip(CHEER),
                move.days,
            )


def promises(facts: Facts, these: Pages[Promise]) -> Table:
    return table("promises", _promises(facts, these), facts)


def _promises(facts: Facts, these: Pages[Promise]) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for page in these:
        who = whom([promise.customer_id for promise in page], facts)
        for promise in page:
            yield (
                promise.by_day,
                *who(promise.customer_id),
                names.get(promise.member_id, ""),
                facts.funnel.full(promise.to_layer),
                facts.shown(text("promise-kept", kept=int(promise.status == "kept"))),
            )


def asked(facts: Facts, these: Pages[Assignment]) -> Table:
    return table("asked", _asked(facts, these), facts)


def _asked(facts: Facts, these: Pages[Assignment]) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for page in these:
        for each in page:
            yield (
                local(each.at, facts),
                names.get(each.member_id, ""),
                facts.shown(text(f"assigned.{each.kind}", words=each.words)),
                facts.shown(text(f"assigned-is.{each.status}")),
            )


def notes(facts: Facts, these: Pages[CoachingNote]) -> Table:
    return table("notes", (row for page in these for row in note_rows(page, facts)), facts)


def note_rows(these: Sequence[CoachingNote], facts: Facts) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for each in these:
        kind = facts.shown(text(f"note-kind.{each.kind}"))
        yield local(each.at, facts), names.get(each.member_id, ""), kind, each.words, each.reply


# ---- what a cell says


class Whom:
    """Name, company and phone of the customers of one page."""

    def __init__(self, customers: Mapping[int, Customer], facts: Facts) -> None:
        self._customers = customers
        self._phone = partial(phone, facts=facts)

    def __call__(self, id: int) -> tuple[str, str, str]:
        customer = self._customers.get(id)
        return (customer.name, customer.company, self._phone(customer)) if customer else ("", "", "")


def whom(ids: Sequence[int], facts: Facts) -> Whom:
    found = facts.unit.customers.some(facts.member, sorted(set(ids)))
    return Whom({customer.id: customer for customer in found}, facts)


def members(facts: Facts) -> Mapping[int, str]:
    return {member.id: member.name for member in facts.unit.people.of_team(facts.member)}


def phone(customer: Customer, facts: Facts) -> str:
    return phones.show(customer.phone, facts.region) if customer.phone else ""


def local(at: datetime | None, facts: Facts) -> datetime | None:
    """The instant by the reader's clock, to the minute."""
    return at and at.astimezone(facts.zone).replace(second=0, microsecond=0, tzinfo=None)


def yes(said: bool, facts: Facts) -> str:
    return facts.shown(text("cell-yes")) if said else ""


def lines(these: Iterable[Line]) -> str:
    return "\n".join(line.words for line in these)
