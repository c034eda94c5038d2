"""09:10, and only where something is amiss: who has no list, and one tap that reminds them."""

from collections.abc import Iterator
from dataclasses import replace

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.leading.exceptions import without_list
from flows.leading.rights import leaders_only, led, looked_after
from flows.model import Member, Team
from flows.talk import Button, Effect, Say, Session, Stay, TellMember, Words, say, text

SHOWN = 20
"""Names on one message; more are counted."""


def missing(session: Session, facts: Facts) -> tuple[tuple[Team, Member], ...]:
    """The own team's first, then those of teams that have nobody else to look at them."""
    leaders_only(facts)
    day = facts.day_of(session.about)
    teams = (facts, *(led({"team": team.id}, facts) for team in looked_after(facts)))
    return tuple((each.team, member) for each in teams for member in without_list(day, each))


def show(session: Session, facts: Facts) -> Say:
    found = missing(session, facts)
    if "done" in session.about:
        return say(text(f"no-list-{session.about['done']}", count=session.about["count"]), rows=[(BACK,)])
    if not found or facts.day_of(session.about) != facts.today:
        return say(text("no-list-none"), rows=[(BACK,)])
    by_team: dict[str, list[str]] = {}
    for team, member in found[:SHOWN]:
        by_team.setdefault(team.name, []).append(member.name)
    return say(
        text("came-late") if session.about.get("late") else None,
        text("no-list-title", count=len(found)),
        *(text("no-list-names", team=team, names=tuple(names)) for team, names in by_team.items()),
        text("no-list-more", count=len(found) - SHOWN) if len(found) > SHOWN else None,
        rows=[
            (Button(text("no-list-remind"), "remind", "best"), Button(text("no-list-leave"), "leave"), BACK)
        ],
    )


def remind(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Those who have none by now; the list comes ready to be locked."""
    found = missing(session, facts)
    for team, member in found:
        yield TellMember(member.id, "plan", {"for": facts.day_of(session.about).isoformat()}, team.id)
    yield from done("reminded", len(found), session)


def leave(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    leaders_only(facts)
    yield from done("left", 0, session)


def done(what: str, count: int, session: Session) -> Iterator[Effect]:
    yield Stay(replace(session, about={**session.about, "done": what, "count": count}))


def title(session: Session, facts: Facts) -> Words:
    return text("no-list-name")


NO_LIST = Card("no-list", show=show, title=title, actions={"remind": remind, "leave": leave})
