"""All that is kept about a member, for the member: settings, days, what was learned, what leaders said."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

from flows.facts import Facts
from flows.model import Attempt, CoachingNote, Rehearsal, Taken, Workday
from flows.papers.paper import About, Book, Cell, Content, Paper
from flows.papers.records import PAGE, lines, local, note_rows, table, yes
from flows.ports import R
from flows.talk import Words, text

COUNTED: tuple[type[Workday | Attempt | Taken | Rehearsal | CoachingNote], ...] = (
    Workday, Attempt, Taken, Rehearsal, CoachingNote,
)  # fmt: skip


def own(kind: type[R], facts: Facts) -> Iterator[R]:
    after = 0
    while page := facts.unit.exports.own(kind, facts.member, after, PAGE):
        yield from page
        after = page[-1].id


def title(about: About, facts: Facts) -> Words:
    return text("mydata-paper", name=facts.member.name)


def name(about: About, facts: Facts) -> str:
    return f"prelude-mydata-{facts.today.isoformat()}.xlsx"


def content(about: About, facts: Facts) -> Content:
    return Book(
        [
            table("me", me(facts), facts),
            table("days", days(facts), facts),
            table("attempts", attempts(facts), facts),
            table("taken", taken(facts), facts),
            table("rehearsals", rehearsals(facts), facts),
            table("notes", note_rows(tuple(own(CoachingNote, facts)), facts), facts),
        ]
    )


def me(facts: Facts) -> Iterator[Sequence[Cell]]:
    for field in fields(facts.member):
        kept = getattr(facts.member, field.name)
        yield field.name, "" if kept is None else str(kept)


def days(facts: Facts) -> Iterator[Sequence[Cell]]:
    for each in own(Workday, facts):
        yield each.day, each.target, each.commitment, each.reflection, each.remark, each.enough


def attempts(facts: Facts) -> Iterator[Sequence[Cell]]:
    for each in own(Attempt, facts):
        yield local(each.at, facts), each.exercise, yes(each.right, facts), each.said


def taken(facts: Facts) -> Iterator[Sequence[Cell]]:
    for each in own(Taken, facts):
        yield local(each.at, facts), each.lesson, each.reason


def rehearsals(facts: Facts) -> Iterator[Sequence[Cell]]:
    for each in own(Rehearsal, facts):
        yield local(each.at, facts), each.personality, each.layer, lines(each.lines)


MYDATA = Paper(title, name, content, customers=False)
