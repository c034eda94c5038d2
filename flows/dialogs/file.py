"""A file in the chat: what it holds, and a fresh copy of it with one tap."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from flows.cards import Card
from flows.documents import Document
from flows.facts import Facts, Gone
from flows.papers import PAPERS
from flows.papers.paper import Paper
from flows.talk import Button, Effect, Say, Session, Start, Words, say, text


def paper_of(session: Session) -> Paper:
    found = PAPERS.get(session.about["paper"])
    if found is None:  # an earlier release's
        raise Gone(text("out-of-date"))
    return found


def opens(session: Session, facts: Facts) -> Session:
    return replace(session, about={**session.about, "at": facts.now.isoformat()})


def show(session: Session, facts: Facts) -> Say:
    paper, about = paper_of(session), session.about["about"]
    shown = say(
        text("file-caption", what=paper.title(about, facts)),
        text("file-as-of", at=facts.moment(datetime.fromisoformat(session.about["at"]))),
        text("file-care") if paper.customers else None,
        rows=[(Button(text("file-again"), "again"), *other_form(session))],
    )
    return replace(shown, document=Document(paper.name(about, facts), session.about["paper"], about))


OTHER = {"xlsx": "csv", "csv": "xlsx"}
"""What one table may be asked for instead."""


def other_form(session: Session) -> tuple[Button, ...]:
    form = OTHER.get(session.about["about"].get("form", ""))
    alone = session.about["about"].get("what") != ""
    return (Button(text(f"file-as.{form}"), f"as={form}"),) if form and alone else ()


def other(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    about = session.about["about"]
    if OTHER.get(about.get("form", "")) == value:
        yield Start("file", {"paper": session.about["paper"], "about": {**about, "form": value}})


def again(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A message of its own: what is in the first one may have changed since."""
    yield Start("file", {"paper": session.about["paper"], "about": session.about["about"]})


def title(session: Session, facts: Facts) -> Words:
    return paper_of(session).title(session.about["about"], facts)


FILE = Card("file", show=show, title=title, actions={"again": again, "as": other}, opens=opens)
