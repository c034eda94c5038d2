"""The team's week: one picture with its caption; one tap further every rep's next step, and every surprise's answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.layout import in_rows
from flows.rights import carried, led, looked_after
from flows.talk import Button, Effect, Say, Session, Start, Words, say, text
from flows.teamweek import week_of_team
from flows.weekly import limit_line, lines, of_limit, picture, surprise_line
from flows.why import open_why, why_button

NAMED = 6
OTHERS = 3
TOPICS = ("limits", "surprises")


def day_of(session: Session, facts: Facts) -> date:
    return date.fromisoformat(session.about["day"]) if "day" in session.about else facts.today


def show(session: Session, facts: Facts) -> Say:
    others = looked_after(facts) if not carried(session.about) else ()
    seen, day = led(session.about, facts), day_of(session, facts)
    week = week_of_team(day, seen)
    shown = say(
        *lines(week, seen),
        *(text("summary-leaderless", team=other.name) for other in others),
        rows=[
            *in_rows([Button(rep.member.name, f"rep={rep.member.id}") for rep in week.reps[:NAMED]]),
            tuple(Button(text(f"week-topic.{topic}"), f"topic={topic}") for topic in TOPICS),
            tuple(Button(other.name, f"other={other.id}") for other in others[:OTHERS]),
            (why_button("team-week"),),
        ],
    )
    return replace(shown, picture=picture(week, seen))


def open_rep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A picture is never edited into a text: what stands behind it is a message of its own."""
    yield Start("rep", {"member": int(value), **about(session, facts)})


def open_topic(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in TOPICS:
        yield Start("week-topic", {"topic": value, **about(session, facts)})


def open_other(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A team that has nobody else to look at it."""
    yield Start("team-week", {"day": day_of(session, facts).isoformat(), "team": int(value)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, about(session, facts), apart=True)


def about(session: Session, facts: Facts) -> dict[str, object]:
    return {"day": day_of(session, facts).isoformat(), **carried(session.about)}


def title(session: Session, facts: Facts) -> Words:
    return text("team-week")


TEAM_WEEK = Card(
    "team-week",
    show=show,
    title=title,
    actions={"rep": open_rep, "topic": open_topic, "other": open_other, "why": why},
)


# ---- one topic of it


def show_topic(session: Session, facts: Facts) -> Say:
    seen, day = led(session.about, facts), day_of(session, facts)
    week = week_of_team(day, seen)
    if session.about["topic"] == "surprises":
        told = [surprise_line(each, seen, whole=True) for each in week.surprises]
    else:
        told = [limit_line(rep, seen, text(f"limit-plan.{of_limit(rep)}")) for rep in week.reps]
    return say(
        text(f"week-topic-title.{session.about['topic']}"),
        *told,
        text("week-topic-none") if not told else None,
        rows=[(BACK,)],
    )


WEEK_TOPIC = Card("week-topic", show=show_topic, title=title)
