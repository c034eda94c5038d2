"""The team's week: one picture with its caption; one tap further every rep's next step, and every surprise's answer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from flows import schedule
from flows.cards import BACK, Card
from flows.facts import Facts
from flows.leading import voices
from flows.leading.names import rows_of_names
from flows.leading.rights import carried, led, looked_after
from flows.leading.teamweek import week_of_team
from flows.leading.weekly import limit_line, lines, of_limit, picture, surprise_line
from flows.talk import Button, Effect, Say, Session, Start, Words, say, text
from flows.why import open_why, why_button
from flows.wording import shorten

THEMES = 8
TOPICS = ("limits", "surprises", "voices")


def show(session: Session, facts: Facts) -> Say:
    others = looked_after(facts) if not carried(session.about) else ()
    seen, day = led(session.about, facts), facts.day_of(session.about)
    week = week_of_team(day, seen)
    names, further = rows_of_names([rep.member for rep in week.reps], others)
    shown = say(
        text("came-late") if session.about.get("late") else None,
        *lines(week, seen),
        *(text("summary-leaderless", team=other.name) for other in others),
        rows=[
            *names,
            tuple(Button(text(f"week-topic.{topic}"), f"topic={topic}") for topic in TOPICS),
            further,
            (
                Button(text("numbers-name"), "numbers"),
                why_button("team-week"),
                Button(text("as-a-file"), "file"),
            ),
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
    yield Start("team-week", {"day": facts.day_of(session.about).isoformat(), "team": int(value)})


def open_reps(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("reps", about(session, facts))


def open_numbers(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("numbers", {"numbers": "week", **about(session, facts)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, about(session, facts), apart=True)


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start(
        "file", {"paper": "summary", "about": {**about(session, facts), "week": True, "form": "xlsx"}}
    )


def about(session: Session, facts: Facts) -> dict[str, object]:
    return {"day": facts.day_of(session.about).isoformat(), **carried(session.about)}


def title(session: Session, facts: Facts) -> Words:
    return text("team-week")


TEAM_WEEK = Card(
    "team-week",
    show=show,
    title=title,
    actions={
        "rep": open_rep,
        "topic": open_topic,
        "other": open_other,
        "reps": open_reps,
        "numbers": open_numbers,
        "why": why,
        "file": file,
    },
)


# ---- one topic of it


def show_topic(session: Session, facts: Facts) -> Say:
    seen, day = led(session.about, facts), facts.day_of(session.about)
    week = week_of_team(day, seen)
    if session.about["topic"] == "surprises":
        told = [surprise_line(each, seen, whole=True) for each in week.surprises]
    elif session.about["topic"] == "voices":
        told = list(voice_lines([rep.member.id for rep in week.reps], day, seen))
    else:
        told = [limit_line(rep, seen, text(f"limit-plan.{of_limit(rep)}")) for rep in week.reps]
    return say(
        text(f"week-topic-title.{session.about['topic']}"),
        *told,
        text("week-topic-none") if not told else None,
        rows=[(BACK,)],
    )


def voice_lines(members: Sequence[int], day: date, facts: Facts) -> Iterator[Words]:
    """What was answered to the four questions in the week up to this day."""
    since = schedule.instant(day - timedelta(days=6), time(0), facts.zone)
    found = facts.once(
        facts.unit.findings.voices, facts.member, tuple(members), ("satisfaction", *voices.ASKED), since
    )
    told = voices.heard(found, facts.member.language)
    if told.score is not None:
        yield text("voices-score", score=f"{told.score:.1f}", count=told.scores)
    for theme in told.themes[:THEMES]:
        yield text(
            "voices-theme",
            asked=text(f"kind-of.{theme.asked}"),
            theme=text(f"theme.{theme.name}"),
            times=theme.times,
            example=shorten(theme.example, 60),
        )


WEEK_TOPIC = Card("week-topic", show=show_topic, title=title)
