"""The rows of a list that are kept back, each with the reason; the others do not wait for them."""

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.contacts import names
from flows.facts import Facts
from flows.imports import staged
from flows.talk import Say, Session, Words, say, text

WIDTH = 80
"""Characters of a row that are shown."""


def show(session: Session, facts: Facts) -> Say:
    list = staged(session, facts)
    found = facts.unit.lists.bad(list, PAGE + 1, page_of(session) * PAGE)
    return say(
        text("import-bad-title") if found else text("import-bad-none"),
        *(
            text(
                "import-bad-line",
                line=str(entry.line),
                why=text(f"import-problem.{entry.problem}", twin=str(entry.twin)),
                words=names.clean(" | ".join(filter(None, cells)), WIDTH),
            )
            for entry, cells in found[:PAGE]
        ),
        rows=[(*page_row(session, len(found) > PAGE), BACK)],
    )


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORT_BAD = Card("import-bad", show=show, title=title)
