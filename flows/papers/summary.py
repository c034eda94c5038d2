"""The figures of a leader's summary as a table, a line for each rep: of a ``day``, or with ``week`` of four weeks."""

from collections.abc import Iterator, Sequence
from datetime import date

from flows.facts import Facts
from flows.figures import dials, talks
from flows.figures.pillars import PILLARS
from flows.leading.rights import led
from flows.leading.summary import day_of_team
from flows.leading.teamweek import week_of_team
from flows.model import LAYERS, OUTCOMES
from flows.papers.paper import About, Book, Cell, Content, Paper, Table
from flows.talk import Words, text


def day_of(about: About) -> date:
    return date.fromisoformat(about["day"])


def title(about: About, facts: Facts) -> Words:
    seen = led(about, facts)
    id = "summary-paper-week" if about.get("week") else "summary-paper"
    return text(id, team=seen.team.name, day=day_of(about))


def name(about: About, facts: Facts) -> str:
    return f"prelude-{'week' if about.get('week') else 'day'}-{about['day']}.{about['form']}"


def content(about: About, facts: Facts) -> Content:
    seen, day = led(about, facts), day_of(about)
    return Book([weeks(day, seen) if about.get("week") else of_day(day, seen)])


def of_day(day: date, facts: Facts) -> Table:
    said = [facts.shown(text(f"summary-column.{column}")) for column in ("rep", "target", "calls", "talked")]
    ends = [facts.shown(text(f"outcome.{outcome}")) for outcome in OUTCOMES]
    return Table("day", f"{day}", [*said, *ends, *LAYERS], rows_of_day(day, facts))


def rows_of_day(day: date, facts: Facts) -> Iterator[Sequence[Cell]]:
    for rep in day_of_team(day, facts).reps:
        yield (
            rep.member.name,
            rep.target,
            dials(rep.tally),
            talks(rep.tally),
            *(rep.tally.get(outcome, 0) for outcome in OUTCOMES),
            *(rep.layers.get(layer, 0) for layer in LAYERS),
        )


def weeks(day: date, facts: Facts) -> Table:
    said = [facts.shown(text(f"summary-column.{column}")) for column in ("rep", "week")]
    pillars = [facts.shown(text(f"pillar.{pillar}")) for pillar in PILLARS]
    return Table("weeks", f"{day}", [*said, *pillars], rows_of_weeks(day, facts))


def rows_of_weeks(day: date, facts: Facts) -> Iterator[Sequence[Cell]]:
    week = week_of_team(day, facts)
    for rep in week.reps:
        for monday, pillars in zip(week.mondays, rep.weeks, strict=True):
            shares = [pillars.of(pillar).value for pillar in PILLARS]
            yield rep.member.name, monday, *(None if share is None else round(share, 4) for share in shares)


SUMMARY = Paper(title, name, content, customers=False)
