"""The daily summary: one picture with its caption, and from every name a way to what stands behind it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from flows.cards import Card
from flows.facts import Facts
from flows.layout import in_rows
from flows.rights import leaders_only
from flows.summary import day_of_team, lines, picture
from flows.talk import Button, Effect, Say, Session, Start, Words, say, text

NAMED = 6
DAY = timedelta(days=1)


def day_of(session: Session) -> date:
    return date.fromisoformat(session.about["day"])


def show(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    day = day_of(session)
    team = day_of_team(day, facts)
    shown = say(
        *lines(team, day, facts),
        rows=[
            *in_rows([Button(rep.member.name, f"rep={rep.member.id}") for rep in team.reps[:NAMED]]),
            (Button(text("summary-before"), f"day={day - DAY}"), Button(text("team"), "team")),
        ],
    )
    return replace(shown, picture=picture(team, day, facts))


def open_rep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A picture is never edited into a text: what stands behind it is a message of its own."""
    yield Start("rep", {"member": int(value), "day": day_of(session).isoformat()})


def open_day(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("summary", {"day": value})


def open_team(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("team")


def title(session: Session, facts: Facts) -> Words:
    return text("summary")


SUMMARY = Card(
    "summary", show=show, title=title, actions={"rep": open_rep, "day": open_day, "team": open_team}
)
