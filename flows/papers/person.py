"""All that is known of one customer, for a leader who was asked for it: ``about`` is the ``customer``."""

from collections.abc import Iterator, Sequence

from flows.facts import Facts
from flows.leading.rights import leaders_only
from flows.model import Call, Customer, Finding, FollowUp, Move, Prep, Record
from flows.papers import records
from flows.papers.paper import About, Book, Cell, Content, Paper
from flows.papers.records import local, members, note_rows, table
from flows.ports import R
from flows.talk import Words, text


def customer_of(about: About, facts: Facts) -> Customer:
    leaders_only(facts)
    return facts.customer(about["customer"])


def title(about: About, facts: Facts) -> Words:
    return text("person-paper", name=customer_of(about, facts).name)


def name(about: About, facts: Facts) -> str:
    customer_of(about, facts)
    return f"prelude-person-{facts.today.isoformat()}.xlsx"


def content(about: About, facts: Facts) -> Content:
    same = facts.unit.erasure.same_person(facts.member, customer_of(about, facts))
    belonging = [record for each in same for record in facts.unit.calls.of_customer(facts.member, each.id)]

    def only(kind: type[R]) -> list[list[R]]:
        return [[record for record in belonging if isinstance(record, kind)]]

    return Book(
        [
            records.customers(facts, [same]),
            records.calls(facts, only(Call)),
            records.preps(facts, only(Prep)),
            records.moves(facts, only(Move)),
            table("steps", steps(only(FollowUp)[0], facts), facts),
            table("findings", findings(only(Finding)[0], facts), facts),
            table("notes", notes(belonging, facts), facts),
        ]
    )


def steps(these: Sequence[FollowUp], facts: Facts) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for each in these:
        kind = facts.shown(text(f"kind.{each.kind}"))
        yield local(each.due_at, facts), names.get(each.member_id, ""), kind, each.status


def findings(these: Sequence[Finding], facts: Facts) -> Iterator[Sequence[Cell]]:
    names = members(facts)
    for each in these:
        yield (
            local(each.at, facts), names.get(each.member_id, ""), each.kind, each.value, each.words, each.reason,
        )  # fmt: skip


def notes(belonging: Sequence[Record], facts: Facts) -> Iterator[Sequence[Cell]]:
    for call in belonging:
        if isinstance(call, Call):
            yield from note_rows(facts.unit.coaching.of_call(facts.member, call.id), facts)


PERSON = Paper(title, name, content)
