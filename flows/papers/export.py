"""A rep's own data, of a leader the team's: customers, calls, preparations, moves.

``about`` is ``form`` and ``what``, one of WHAT, or "" for all of them.
"""

from collections.abc import Callable, Mapping

from flows.facts import Facts, Gone
from flows.papers import records
from flows.papers.paper import FORMS, About, Book, Content, Paper, Table
from flows.talk import Words, text

TABLES: Mapping[str, Callable[[Facts], Table]] = {
    "customers": records.customers,
    "calls": records.calls,
    "preps": records.preps,
    "moves": records.moves,
}
WHAT = tuple(TABLES)


def asked(about: About) -> tuple[str, ...]:
    what = about["what"]
    if about["form"] not in FORMS or what not in ("", *WHAT):
        raise Gone(text("out-of-date"))
    return (what,) if what else WHAT


def title(about: About, facts: Facts) -> Words:
    what = tuple(text(f"export-what.{each}") for each in asked(about))
    return text("export-of", whose=whose(facts), what=what)


def whose(facts: Facts) -> str:
    return facts.team.name if facts.member.role == "leader" else facts.member.name


def name(about: About, facts: Facts) -> str:
    asked(about)
    return f"prelude-{about['what'] or 'all'}-{facts.today.isoformat()}.{about['form']}"


def content(about: About, facts: Facts) -> Content:
    what = asked(about)
    shown = facts.shown
    return Book(
        [TABLES[each](facts) for each in what],
        [
            shown(
                text(
                    "readme-title",
                    whose=whose(facts),
                    at=f"{facts.local_now:%Y-%m-%d %H:%M}",
                    zone=facts.member.zone,
                )
            ),
            "",
            *(f"{each}.csv  {shown(text(f'readme-file.{each}'))}" for each in what),
            "",
            *shown(text("readme-how")).split("\n"),
        ],
    )


EXPORT = Paper(title, name, content)
