"""The numbers that lead to a list: of a team's day and week, of one rep's day, of whom four weeks of calls reached."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from flows.counted import Surprise
from flows.facts import Facts
from flows.figures import talks
from flows.figures.sources import contacts
from flows.figures.team import TeamDay
from flows.layout import fitting
from flows.leading.behind import asked_of, behind, four_weeks, noted_to
from flows.leading.summary import silent_vips, surprises_of
from flows.leading.teamweek import TeamWeek
from flows.model import LAYERS, Member
from flows.talk import Words, text

PLENTY = 10_000
"""Moves of one rep's day."""
LABEL = 12
"""Columns of what a customer said, on a button."""


@dataclass(frozen=True, slots=True)
class Number:
    """``what`` is counted, ``key`` which of several of its kind."""

    what: str
    count: int
    label: Words
    key: str = ""


def of_day(team: TeamDay, day: date, facts: Facts) -> tuple[Number, ...]:
    """Those of the summary, but for the ones that are none."""
    counts = {
        "calls": int(team.calls.part),
        "talked": talks(team.tally),
        "prepared": int(team.prepared.part),
        "forward": team.forward,
        "won": team.won,
        "silent": len(silent_vips(facts)),
    }
    return some(*counted(counts), *surprising(surprises_of(day, facts), facts))


def of_week(week: TeamWeek, facts: Facts) -> tuple[Number, ...]:
    counts = {"calls": int(week.calls.part), "talked": week.talks, "promised": int(week.promises.whole)}
    return some(*counted(counts), *surprising(week.surprises, facts))


def of_rep(member: Member, day: date, facts: Facts) -> tuple[Number, ...]:
    """One's own, or one rep's as the leader sees them: ``facts`` are those of a rep."""
    tally = facts.tally(member, day)
    lists = {what: len(behind(what, (day, day), facts, PLENTY)) for what in ("prepared", "forward", "won")}
    counts = {"calls": sum(tally.values()), "talked": talks(tally), **lists}
    stood = {row.layer: row.customers for row in facts.unit.figures.standing(facts.member)}
    layers = [
        Number(
            "layer",
            stood.get(id, 0),
            text("number.layer", layer=facts.funnel.short(id), count=stood.get(id, 0)),
            id,
        )
        for id in LAYERS
    ]
    return some(
        *counted(counts),
        *layers,
        *counted({"asked": len(asked_of(member, facts)), "noted": len(noted_to(member, facts))}),
    )


def of_reached(day: date, facts: Facts) -> tuple[Number, ...]:
    """Calls of the four weeks up to this day, by whom they reached."""
    found = contacts(facts.unit.sources.contacted(facts.member, *four_weeks(day)))
    return some(
        *(
            Number("reached", count, text(f"number-reached.{whom}", count=count), whom)
            for whom, count in found._asdict().items()
        )
    )


def some(*numbers: Number) -> tuple[Number, ...]:
    """What is nothing leads to no list."""
    return tuple(number for number in numbers if number.count)


def counted(counts: Mapping[str, int]) -> Iterable[Number]:
    return (Number(what, count, text(f"number.{what}", count=count)) for what, count in counts.items())


def surprising(surprises: Iterable[Surprise], facts: Facts) -> Iterable[Number]:
    return (
        Number(
            "surprise",
            each.times,
            text("number.surprise", words=short(each, facts), count=each.times),
            each.key,
        )
        for each in surprises
    )


def short(surprise: Surprise, facts: Facts) -> str:
    """Two to a row: the list behind it says it whole."""
    card = facts.playbook.objection(surprise.key)
    return fitting(card.words if card else surprise.words, LABEL)
