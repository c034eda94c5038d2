"""The objection library as one table, a line for each answer: to read, to print, to look after in a spreadsheet."""

from collections.abc import Iterator, Sequence

from flows.facts import Facts
from flows.leading.rights import leaders_only
from flows.lists.cards import COLUMNS
from flows.papers.paper import About, Book, Cell, Content, Paper, Table
from flows.talk import Words, text


def title(about: About, facts: Facts) -> Words:
    leaders_only(facts)
    return text("library-paper", team=facts.team.name)


def name(about: About, facts: Facts) -> str:
    return f"prelude-objections-{facts.today.isoformat()}.{about['form']}"


def content(about: About, facts: Facts) -> Content:
    leaders_only(facts)
    headings = [facts.shown(text(f"library-column.{column}")) for column in COLUMNS]
    return Book([Table("objections", facts.shown(text("library-sheet")), headings, rows(facts))])


def rows(facts: Facts) -> Iterator[Sequence[Cell]]:
    """What somebody keeps for himself is not the team's."""
    for card in facts.playbook.objections.values():
        if card.personal:
            continue
        said = (
            card.id,
            card.words,
            "; ".join(card.signs),
            facts.shown(text(f"category.{card.category}")),
            facts.shown(text(f"iceberg.{card.iceberg}")) if card.iceberg else "",
        )
        shared = {answer.id for answer in card.answers if not answer.personal}
        best = [each for each in facts.answers(card.id) if each.line.id in shared]
        for each in best:
            yield *said, each.line.id, each.line.words, each.author, each.used, each.met
        if not best:
            yield *said, "", "", "", 0, 0


LIBRARY = Paper(title, name, content, customers=False)
