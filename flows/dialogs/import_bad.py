"""The rows of a list that are kept back, each with the reason; the others do not wait for them."""

from collections.abc import Iterator

from flows.calls.past import kept_back
from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.contacts import names
from flows.facts import Facts
from flows.imports import staged, why_kept_back
from flows.talk import Button, Effect, Say, Session, Start, Words, say, text

WIDTH = 80
"""Characters of a row that are shown."""


def show(session: Session, facts: Facts) -> Say:
    list = staged(session, facts)
    found = kept_back(list, facts, PAGE + 1, page_of(session) * PAGE)
    return say(
        text("import-bad-title") if found else text("import-bad-none"),
        *(
            text(
                "import-bad-line",
                line=str(entry.line),
                why=why_kept_back(entry),
                words=names.clean(" | ".join(filter(None, cells)), WIDTH),
            )
            for entry, cells in found[:PAGE]
        ),
        rows=[
            (Button(text("import-bad-file"), "file"),) if found else (),
            (*page_row(session, len(found) > PAGE), BACK),
        ],
    )


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("file", {"paper": "kept-back", "about": {"list": session.about["list"]}})


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORT_BAD = Card("import-bad", show=show, title=title, actions={"file": file})
