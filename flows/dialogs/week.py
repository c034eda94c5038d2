"""The week, Monday to Friday: planned against actual with the total (practice 48), and the self-check under it (49)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.cards import BACK, Card
from flows.day import alarms, dayfigures, dayplan
from flows.dialog import Dialog
from flows.facts import Facts
from flows.figures import DayOfWeek, Week, talks
from flows.learning import moments
from flows.steps import Ask, Here, Option
from flows.talk import Button, Did, Effect, Enter, Keep, Leave, Say, Session, Stay, Words, say, text
from flows.why import open_why, why_button

ENOUGH = "yes"
WEEKS = timedelta(weeks=1)
REASONS = ("no-list", "interrupted", "few-names", "long-calls", "ill")


def show(session: Session, facts: Facts) -> Say:
    day = facts.day_of(session.about)
    table = dayfigures.week(day, facts)
    return say(
        text("came-late") if session.about.get("late") else None,
        text("week-title", first=table.days[0].day, last=table.days[-1].day),
        *table_lines(table, facts),
        *promise_lines(facts),
        *resolution_lines(table, facts),
        *moments.measured_again(facts),
        *alarms.intake(facts),
        *alarms.short_sight(facts),
        self_check(day, facts),
        rows=[
            (Button(text("week-enough"), "enough"), Button(text("week-not-enough"), "not-enough")),
            (review_button(day), why_button("week"), BACK),
        ],
    )


def table_lines(table: Week, facts: Facts) -> Iterator[Words]:
    for row in table.days:
        yield text("week-line", day=row.day, made=row.made, planned=row.planned, mark=mark(row, facts.today))
    share = table.total.value
    percent = round(100 * share) if share is not None else 0
    yield text("week-total", made=round(table.total.part), planned=round(table.total.whole), percent=percent)


def mark(row: DayOfWeek, today: date) -> str:
    """Whether the day's plan was reached; a day that is not over has not missed it."""
    if row.planned and row.made >= row.planned:
        return " ✓"
    return " ✗" if row.planned and row.day < today else ""


def promise_lines(facts: Facts) -> Iterator[Words]:
    share = dayfigures.kept_promises(facts)
    if share.whole:
        yield text("promises-kept", kept=round(share.part), broken=round(share.whole - share.part))


def resolution_lines(table: Week, facts: Facts) -> Iterator[Words]:
    """What the rep had set himself, day by day, with what became of it: on how many sheets it stood, and the talks."""
    first, last = table.days[0].day, min(table.days[-1].day, facts.today)
    for day in facts.unit.days.between(facts.own, first, last):
        if day.commitment:
            tally = facts.tally(facts.member, day.day)
            yield text(
                "week-resolution",
                day=day.day,
                words=day.commitment,
                sheets=len(facts.unit.figures.sheets(facts.own, *dayfigures.bounds(day.day, facts))),
                talks=talks(tally),
                met=tally.get("met", 0) + tally.get("won", 0),
            )


def self_check(day: date, facts: Facts) -> Words:
    kept = dayplan.known(day, facts)
    answer = kept.enough if kept else ""
    if not answer:
        return text("week-question")
    return text("week-answer", answer=text("week-enough") if answer == ENOUGH else answer)


def enough(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Keep(replace(dayplan.workday(facts.day_of(session.about), facts), enough=ENOUGH))
    yield Did(text("did-self-check"))
    yield Stay(session)


def not_enough(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("week-reason", {"day": facts.day_of(session.about).isoformat()})


def review_button(day: date) -> Button:
    return Button(text(f"week-review.{over(day)}"), "review", "best")


def over(day: date) -> str:
    """What the week's review looks back on: in the month's last week on the month."""
    return "month" if (day + WEEKS).month != day.month else "week"


def review(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("guided", {"over": over(facts.day_of(session.about))})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, {"day": facts.day_of(session.about).isoformat()})


def title(session: Session, facts: Facts) -> Words:
    return text("week-name")


WEEK = Card(
    "week",
    show=show,
    title=title,
    actions={"enough": enough, "not-enough": not_enough, "review": review, "why": why},
)


# ---- what kept the rep from it


def head(here: Here) -> Sequence[Words]:
    table = dayfigures.week(date.fromisoformat(here.about["day"]), here.facts)
    return tuple(table_lines(table, here.facts))


def reasons(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"week-because.{name}")) for name in REASONS]


def finish(here: Here) -> Iterator[Effect]:
    day = dayplan.workday(date.fromisoformat(here.about["day"]), here.facts)
    yield Keep(replace(day, enough=here.answers["reason"].words))
    yield Did(text("did-self-check"))
    yield Leave()


WEEK_REASON = Dialog(
    "week-reason",
    steps=(Ask(name="reason", options=reasons, limit=200),),
    head=head,
    title=lambda here: text("week-name"),
    finish=finish,
)
