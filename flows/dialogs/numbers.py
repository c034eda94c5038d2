"""From a figure to what it counts: the numbers of a team's day or week, of one rep's day, of the map's calls."""

from collections.abc import Iterator
from datetime import date

from flows.cards import BACK, Card
from flows.facts import Facts, Gone
from flows.figures.weeks import monday_of
from flows.layout import in_rows
from flows.leading.listing import whose
from flows.leading.numbers import Number, of_day, of_reached, of_rep, of_week
from flows.leading.rights import carried, led
from flows.leading.summary import day_of_team
from flows.leading.teamweek import week_of_team
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text
from flows.why import open_why, why_button

WHYS = {"day": "team-day", "week": "team-week", "rep": "rep", "reached": "process"}
"""What the numbers are of, and where they are explained."""


def day_of(session: Session) -> date:
    return date.fromisoformat(session.about["day"])


def of(session: Session) -> str:
    """One rep's where one is named, else those of the team's day, its week, or whom its calls reached."""
    named = session.about.get("numbers", "day")
    if named not in WHYS:
        raise Gone(text("out-of-date"))
    return "rep" if "member" in session.about else str(named)


def numbers(session: Session, facts: Facts) -> tuple[str, tuple[Number, ...]]:
    """Whose they are, and the numbers."""
    day = day_of(session)
    if of(session) == "rep":
        member, seen = whose(session.about, facts)
        return (member.name, of_rep(member, day, seen)) if member else ("", ())
    seen = led(session.about, facts)
    match of(session):
        case "week":
            return seen.team.name, of_week(week_of_team(day, seen), seen)
        case "reached":
            return seen.team.name, of_reached(day, seen)
    return seen.team.name, of_day(day_of_team(day, seen), day, seen)


def show(session: Session, facts: Facts) -> Say:
    name, found = numbers(session, facts)
    day = monday_of(day_of(session)) if of(session) == "week" else day_of(session)
    return say(
        text(f"numbers-title.{of(session)}", day=day, name=name),
        text("numbers-none") if not found else text("numbers-how"),
        rows=[
            *in_rows(
                [Button(facts.shown(each.label), f"open={number}") for number, each in enumerate(found)]
            ),
            (why_button(WHYS[of(session)]), BACK),
        ],
    )


def open_number(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    _, found = numbers(session, facts)
    if not value.isdecimal() or int(value) >= len(found):
        raise Gone(text("out-of-date"))
    number = found[int(value)]
    about = {"what": number.what, "key": number.key, "day": day_of(session).isoformat()}
    yield Enter("behind", {**about, **of_whom(session)})


def of_whom(session: Session) -> dict[str, object]:
    """Whose the list is, and that it is of a week."""
    about = session.about
    member = {"member": about["member"]} if "member" in about else {}
    return {**member, **({"week": True} if of(session) == "week" else {}), **carried(about)}


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


def title(session: Session, facts: Facts) -> Words:
    return text("numbers-name")


NUMBERS = Card("numbers", show=show, title=title, actions={"open": open_number, "why": why})
