"""The daily summary: one picture with its caption, and from every name a way to what stands behind it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from flows.cards import Card
from flows.facts import Facts
from flows.leading.names import rows_of_names
from flows.leading.rights import carried, led, looked_after
from flows.leading.summary import day_of_team, lines, picture
from flows.talk import Button, Effect, Say, Session, Start, Words, say, text
from flows.why import open_why, why_button

DAY = timedelta(days=1)


def day_of(session: Session) -> date:
    return date.fromisoformat(session.about["day"])


def show(session: Session, facts: Facts) -> Say:
    others = looked_after(facts) if not carried(session.about) else ()
    seen, day = led(session.about, facts), day_of(session)
    team = day_of_team(day, seen)
    names, further = rows_of_names([rep.member for rep in team.reps], others)
    shown = say(
        text("came-late") if session.about.get("late") else None,
        *lines(team, day, seen),
        *(text("summary-leaderless", team=other.name) for other in others),
        rows=[
            *names,
            further,
            (
                Button(text("numbers-name"), "numbers"),
                Button(text("team-week"), "week"),
                why_button("team-day"),
            ),
            (
                Button(text("summary-before"), f"day={day - DAY}"),
                *((Button(text("team"), "team"),) if not carried(session.about) else ()),
                Button(text("as-a-file"), "file"),
            ),
        ],
    )
    return replace(shown, picture=picture(team, day, seen))


def open_rep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A picture is never edited into a text: what stands behind it is a message of its own."""
    yield Start("rep", {"member": int(value), **about(session)})


def open_day(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("summary", {"day": value, **carried(session.about)})


def open_other(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A team that has nobody else to look at it."""
    yield Start("summary", {"day": day_of(session).isoformat(), "team": int(value)})


def open_reps(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("reps", about(session))


def open_numbers(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("numbers", about(session))


def open_week(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("team-week", about(session))


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, about(session), apart=True)


def about(session: Session) -> dict[str, object]:
    return {"day": day_of(session).isoformat(), **carried(session.about)}


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("file", {"paper": "summary", "about": {**about(session), "form": "xlsx"}})


def open_team(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("team")


def title(session: Session, facts: Facts) -> Words:
    return text("summary")


SUMMARY = Card(
    "summary",
    show=show,
    title=title,
    actions={
        "rep": open_rep,
        "day": open_day,
        "other": open_other,
        "team": open_team,
        "reps": open_reps,
        "numbers": open_numbers,
        "week": open_week,
        "why": why,
        "file": file,
    },
)
