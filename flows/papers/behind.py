"""The whole list behind a number: ``about`` is that of ``flows.leading.listing``, and the ``form``."""

from typing import TypeGuard

from flows.facts import Facts
from flows.leading.behind import Item, behind
from flows.leading.listing import days_of, heading, known, whose
from flows.model import Assignment, Call, CoachingNote, Customer, Move, Promise
from flows.papers import records
from flows.papers.paper import About, Book, Content, Paper
from flows.talk import Words

MOST = 100_000


def title(about: About, facts: Facts) -> Words:
    known(about)
    member, seen = whose(about, facts)
    return heading(about, member, seen)


def name(about: About, facts: Facts) -> str:
    return f"prelude-{about['what']}-{about['day']}.{about['form']}"


def content(about: About, facts: Facts) -> Content:
    known(about)
    _, seen = whose(about, facts)
    found: tuple[Item, ...] = behind(about["what"], days_of(about), seen, MOST, 0, about.get("key", ""))
    match found[:1]:
        case [Customer()]:
            return Book([records.customers(seen, [[each for each in found if in_sight(each, facts)]])])
        case [Promise()]:
            return Book([records.promises(seen, [[each for each in found if isinstance(each, Promise)]])])
        case [CoachingNote()]:
            return Book([records.notes(seen, [[each for each in found if isinstance(each, CoachingNote)]])])
        case [Assignment()]:
            return Book([records.asked(seen, [[each for each in found if isinstance(each, Assignment)]])])
        case [Move()]:
            return Book([records.moves(seen, [[each for each in found if isinstance(each, Move)]])])
        case _:
            return Book([records.calls(seen, [[each for each in found if isinstance(each, Call)]])])


def in_sight(item: Item, facts: Facts) -> TypeGuard[Customer]:
    """A rep takes no data of a customer along who is a colleague's by now."""
    return isinstance(item, Customer) and (facts.member.role == "leader" or item.owner_id == facts.member.id)


BEHIND = Paper(title, name, content)
