"""What became of a list: how many customers are in, which rows were left out, and a day to take it all back."""

from collections.abc import Iterator
from datetime import timedelta

from flows.cards import Card
from flows.facts import Facts
from flows.imports import staged
from flows.talk import Button, Effect, Enter, Say, Session, Start, Stay, Toast, UndoDeed, Words, say, text

UNDO = timedelta(hours=24)
"""How long a list can be taken back: by then somebody has looked at it."""


def show(session: Session, facts: Facts) -> Say:
    about = session.about
    deed = facts.unit.journal.get(facts.member.id, about["deed"])
    if deed is None or deed.undone:
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
    deed = facts.unit.journal.get(facts.member.id, session.about["deed"])
    if deed and not deed.undone and facts.now - deed.at > UNDO:
        yield Toast(text("import-undo-late"))
        return
    yield UndoDeed(session.about["deed"], UNDO, partly=True)
    yield Stay(session)


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORTED = Card("imported", show=show, title=title, actions={"room": room, "undo": undo})
