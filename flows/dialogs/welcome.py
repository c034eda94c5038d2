"""What a member sees first, and the help: what can be done now, and how to find everything else."""

from collections.abc import Iterator

from flows.cards import BACK, Card
from flows.day import nextup
from flows.facts import Facts
from flows.leading.rights import colleagues, funnel_of, leaders_only
from flows.talk import Button, Effect, Enter, Resume, Say, Session, Start, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    total, leads = sum(facts.counts().values()), facts.member.role == "leader"
    led = leads and bool(colleagues(facts, facts.member.id))
    up = nextup.next_customer(facts)
    parked = facts.unit.places.parked(facts.member.id, facts.now)
    first = [Button(text("next-up", name=up.customer.name), "next", "best")] if up else []
    resume = [Button(text("resume"), "go-on")] if parked else []
    return say(
        text("welcome", name=facts.member.name, team=facts.team.name),
        now_is(session, facts),
        text("welcome-some", count=total) if total else None if led else text("welcome-empty"),
        text("welcome-leads" if led else "welcome-invite") if leads else None,
        rows=[
            first,
            resume,
            (
                Button(text("key-today"), "room=today"),
                Button(text("key-funnel"), "room=funnel"),
                Button(text("help"), "room=help"),
            ),
            (
                *((Button(text("summary"), "summary"),) if led else ()),
                Button(text("invite"), "room=invite"),
                Button(text("team"), "room=team"),
            )
            if leads
            else (),
        ],
    )


def now_is(session: Session, facts: Facts) -> Words | None:
    """What a leader has made of the member, as long as it is so."""
    if session.about.get("now") != facts.member.role:
        return None
    day = facts.member.deputy_until
    named = "deputy" if day else facts.member.role
    return text(f"welcome-now.{named}", by=session.about["by"], **({"day": day} if day else {}))


def next_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    up = nextup.next_customer(facts)
    if up:
        yield Start("prep", {"customer": up.customer.id})


def go_on(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Resume()


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    leaders = ("invite", "team") if facts.member.role == "leader" else ()
    if value == "today":
        yield Start("board", {"day": facts.today.isoformat()})
    elif value == "funnel":
        yield Enter(funnel_of(facts))
    elif value in ("help", *leaders):
        yield Enter(value)


def summary(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """With its picture it is a message of its own."""
    leaders_only(facts)
    yield Start("summary", {"day": facts.today.isoformat()})


def title(session: Session, facts: Facts) -> Words:
    return text("title-welcome")


def show_help(session: Session, facts: Facts) -> Say:
    leader = facts.member.role == "leader"
    return say(
        text("help-title"),
        text("help-type"),
        text("help-commands"),
        text("help-leader") if leader else None,
        text("help-undo"),
        rows=[
            (Button(text("key-today"), "room=today"), Button(text("key-funnel"), "room=funnel")),
            (Button(text("settings"), "settings"), BACK),
        ],
    )


def settings(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("settings")


WELCOME = Card(
    "welcome",
    show=show,
    title=title,
    actions={"next": next_one, "go-on": go_on, "room": room, "summary": summary},
)
HELP = Card("help", show=show_help, title=title, actions={"room": room, "settings": settings})
