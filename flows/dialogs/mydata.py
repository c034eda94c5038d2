"""What is kept about a member, shown to the member: how much of what, who sees it, and all of it as a file."""

from collections.abc import Iterator

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.papers.mydata import COUNTED, own
from flows.talk import Button, Effect, Say, Session, Start, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    me = facts.member
    counts = {kind.__name__.lower(): sum(1 for _ in own(kind, facts)) for kind in COUNTED}
    return say(
        text("mydata-title"),
        text("mydata-account", name=me.name, account=str(me.account or "–"), zone=me.zone),
        text("mydata-trade", count=sum(facts.counts().values())),
        text("mydata-counts", **counts),
        text("mydata-seen"),
        text("mydata-more"),
        rows=[(Button(text("as-a-file"), "file", "best"), Button(text("export"), "export")), (BACK,)],
    )


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("file", {"paper": "mydata", "about": {}})


def export(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("export")


def title(session: Session, facts: Facts) -> Words:
    return text("mydata-title")


MYDATA = Card("mydata", show=show, title=title, actions={"file": file, "export": export})
