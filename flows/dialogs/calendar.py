"""The own due calls for the own calendar: a file of them as they are, or an address that keeps itself up to date."""

from collections.abc import Iterator
from dataclasses import replace

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.leading.invites import hashed, new_code
from flows.papers.calendar import due
from flows.talk import Button, Did, Effect, Keep, Say, Session, Start, Stay, Tell, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    has = facts.member.feed is not None
    make = Button(text("calendar-anew" if has else "calendar-make"), "make")
    off = (Button(text("calendar-off"), "off"),) if has else ()
    return say(
        text("calendar-title"),
        text("calendar-count", count=len(due(facts))),
        text("calendar-file-how"),
        text("calendar-feed-on" if has else "calendar-feed-how") if facts.feeds else None,
        rows=[
            (Button(text("calendar-file"), "file", "best"),),
            (make, *off) if facts.feeds else (),
            (BACK,),
        ],
    )


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("file", {"paper": "calendar", "about": {}})


def make(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """An address, or a new one: the one before leads nowhere from then on. It is told once; what is kept is what its
    code hashes to."""
    if not facts.feeds:
        return
    code = new_code("")
    yield Keep(replace(facts.member, feed=hashed(code)))
    yield Did(text("did-calendar-address"))
    yield Stay(session)
    yield Tell(say(text("calendar-address", address=f"{facts.feeds}/{code}.ics"), text("calendar-care")))


def off(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Keep(replace(facts.member, feed=None))
    yield Did(text("did-calendar-off"))
    yield Stay(session)


def title(session: Session, facts: Facts) -> Words:
    return text("calendar")


CALENDAR = Card("calendar", show=show, title=title, actions={"file": file, "make": make, "off": off})
