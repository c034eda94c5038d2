"""The whole list behind a number: ``about`` is that of ``flows.leading.listing``, and the ``form``."""

from flows.facts import Facts
from flows.leading.listing import days_of, heading, known, whose
from flows.leading.numbers import Item, behind
from flows.model import Call, Customer, Move
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
    leading = facts.member.role == "leader"
    found: tuple[Item, ...] = behind(
        about["what"], days_of(about), seen, MOST, 0, about.get("key", ""), leading
    )
    match found[:1]:
        case [Customer()]:
            return Book([records.customers(seen, [[each for each in found if isinstance(each, Customer)]])])
        case [Move()]:
            return Book([records.moves(seen, [[each for each in found if isinstance(each, Move)]])])
        case _:
            return Book([records.calls(seen, [[each for each in found if isinstance(each, Call)]])])


BEHIND = Paper(title, name, content)
