"""The team's day as the leader reads it: asked of storage in four questions, told in a caption, shown as a picture."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from flows import schedule
from flows.facts import Facts
from flows.figures import TooFew, talks
from flows.figures.team import RepDay, TeamDay, ThinLayer, team_day
from flows.model import LAYERS
from flows.money import money
from flows.pictures import Bar, Bars, Picture
from flows.rights import looked_after
from flows.talk import Words, text

SURPRISES = 3
THIN = 2
DRAWN = 12
"""Reps in one picture: more would be too small to read on a phone."""


def day_of_team(day: date, facts: Facts) -> TeamDay:
    """``day`` is each rep's own local day; moves are counted by the reader's clock."""
    since, until = span_of(day, facts)
    return team_day(
        facts.unit.people.of_team(facts.member),
        facts.unit.figures.dials(facts.member, day, day),
        facts.unit.figures.standing(facts.member),
        facts.unit.figures.moves(facts.member, since, until),
    )


def worth(day: date, facts: Facts) -> bool:
    """Somebody calls in the team, or in one that has nobody else to look at it."""
    return bool(day_of_team(day, facts).reps or looked_after(facts))


def span_of(day: date, facts: Facts) -> tuple[datetime, datetime]:
    """From the reader's midnight up to the next one."""
    midnights = (schedule.instant(each, time(0), facts.zone) for each in (day, day + timedelta(days=1)))
    return next(midnights), next(midnights)


def lines(team: TeamDay, day: date, facts: Facts) -> Iterator[Words]:
    """The caption: what happened, what runs thin, what preparation brings, what nobody expected."""
    tally = team.tally
    yield text(
        "summary-total",
        day=day,
        dials=int(team.calls.part),
        target=int(team.calls.whole),
        talked=talks(tally),
        forward=team.forward,
    )
    if team.won:
        yield text("summary-won", count=team.won, value=money(team.value, facts.team.currency))
    yield from (thin_line(each) for each in team.thin(facts.funnel.layers)[:THIN])
    if team.prepared.whole:
        yield text("summary-prepared", prepared=int(team.prepared.part), talked=int(team.prepared.whole))
    if not isinstance(team.lift, TooFew):
        yield text(
            "summary-lift",
            prepared=percent(team.lift.prepared.value),
            unprepared=percent(team.lift.unprepared.value),
            sample=team.lift.why.sample,
        )
    if surprises := surprises_of(day, facts):
        yield text("summary-surprises", words=surprises)


def thin_line(thin: ThinLayer) -> Words:
    names = tuple(f"{member.name} {count}/{thin.layer.minimum}" for member, count in thin.short)
    return text("summary-thin", layer=thin.layer.id, names=names)


def surprises_of(day: date, facts: Facts) -> tuple[str, ...]:
    """What was heard and not foreseen that day, in the reader's words where the playbook has them: 'Too far ×2'."""
    since, until = span_of(day, facts)
    cards = facts.playbook.objections
    return tuple(
        f"{cards[key].words if key in cards else key} ×{times}"
        for key, times in facts.unit.figures.surprises(facts.member, since, until, SURPRISES)
    )


def picture(team: TeamDay, day: date, facts: Facts) -> Picture:
    """Calls against target per rep with the talked part, and the team's funnel with its minimums."""
    drawn = team.reps[:DRAWN]
    layers = [facts.funnel.layers[id] for id in LAYERS]
    calls = Bars(
        facts.shown(text("picture-calls")),
        tuple(bar_of(rep) for rep in drawn),
        (said("dials", facts), said("talked", facts), said("target", facts)),
    )
    funnel = Bars(
        facts.shown(text("picture-funnel")),
        tuple(
            Bar(f"{layer.id} {layer.name}", team.layers.get(layer.id, 0), 0, layer.minimum * len(team.reps))
            for layer in layers
        ),
        (said("customers", facts), "", said("minimum", facts)),
    )
    return Picture(facts.shown(text("picture-title", day=day, team=facts.team.name)), (calls, funnel))


def bar_of(rep: RepDay) -> Bar:
    return Bar(rep.member.name, sum(rep.tally.values()), talks(rep.tally), rep.target)


def said(key: str, facts: Facts) -> str:
    return facts.shown(text(f"picture-key.{key}"))


def percent(share: float | None) -> str:
    return "–" if share is None else f"{round(share * 100)} %"
