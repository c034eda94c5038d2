"""What became of a list: how many customers are in, which rows were left out, and a day to take it all back."""

from collections.abc import Iterator

from flows.cards import Card
from flows.facts import Facts
from flows.imports import staged, taken_back
from flows.model import Customer
from flows.talk import Button, Effect, Enter, Say, Session, Start, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    about = session.about
    if not facts.stands(about["deed"]):
        return say(text("imported-undone"))
    bad = sum(
        count for problem, count in facts.unit.lists.problems(staged(session, facts)).items() if problem
    )
    return say(
        text("imported", count=about["new"] + about["merged"]),
        text("imported-merged", count=about["merged"]) if about["merged"] else None,
        text("imported-bad", count=bad) if bad else None,
        text("imported-next"),
        rows=[
            (Button(text("key-today"), "room=board", "best"), Button(text("key-funnel"), "room=funnel")),
            (Button(text("import-problems", count=bad), "room=import-bad"),) if bad else (),
            (Button(text("import-undo"), "undo"),),
        ],
    )


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    match value:
        case "board":
            yield Start("board", {"day": facts.today.isoformat()})
        case "funnel":
            yield Enter("funnel")
        case "import-bad":
            yield Enter("import-bad", {"list": session.about["list"]})


def undo(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from taken_back(session, facts, "import-undo-late", partly=Customer)


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORTED = Card("imported", show=show, title=title, actions={"room": room, "undo": undo})
